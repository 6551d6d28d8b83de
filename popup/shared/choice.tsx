import { useId } from "preact/hooks";

interface ChoiceProps<Value extends string> {
  /** What is chosen, for those who hear it. */
  label: string;
  options: readonly { value: Value; label: string; hint?: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight, each a press away: radio buttons in one row. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChoose } = props;
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} title={option.hint}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

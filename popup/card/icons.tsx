/* Signs of the card's buttons, on a grid of 16. */
const PATHS = {
  back: "M9.75 3.5 5.25 8l4.5 4.5",
  pin: "M6 2.25h4M6.5 2.25v4l-2 2.25v1h7v-1l-2-2.25v-4M8 9.5v4.25",
  close: "m4 4 8 8m0-8-8 8",
  move: "M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2m8-4 2 2-2 2",
  mute: "M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM4.2 4.2l7.6 7.6",
  up: "m3.75 9.75 4.25-4.25 4.25 4.25",
  down: "m3.75 6.25 4.25 4.25 4.25-4.25",
};

export type IconName = keyof typeof PATHS;

/** A button's sign. Decoration only: the button must have a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

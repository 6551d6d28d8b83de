import { useEffect, useRef, useState } from "preact/hooks";
import { libraryStrings as s } from "./strings";

interface AddProps {
  isPrivate: boolean;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

/** The ways in: files dropped anywhere on the page, chosen or pasted, and text. */
export function Add({ isPrivate, onFiles, onText }: AddProps) {
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const over = useDrop(onFiles, (pasted) => {
    setText(pasted);
    setPasting(true);
  });
  const read = () => {
    onText(text);
    setText("");
    setPasting(false);
  };
  return (
    <section class={`add${over ? " over" : ""}`}>
      <div>
        <h2>{s.drop}</h2>
        <p class="note">{s.dropHint}</p>
        {isPrivate && <p class="note">{s.privately}</p>}
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => picker.current?.click()}>
          {s.choose}
        </button>
        <button
          type="button"
          class="secondary"
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {s.paste}
        </button>
        <input
          ref={picker}
          class="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={s.choose}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      </div>
      {pasting && (
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault();
            read();
          }}
        >
          <textarea
            aria-label={s.pasteLabel}
            placeholder={s.pasteLabel}
            rows={8}
            value={text}
            ref={(field) => field?.focus({ preventScroll: true })}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div class="actions">
            <button type="submit" class="primary" disabled={!text.trim()}>
              {s.readPasted}
            </button>
            <button type="button" class="secondary" onClick={() => setPasting(false)}>
              {s.cancel}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

/** Hears of files dropped or pasted anywhere on the page, and of pasted text; true while some hover. */
function useDrop(onFiles: (files: File[]) => void, onPaste: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  const handlers = useRef({ onFiles, onPaste });
  handlers.current = { onFiles, onPaste };
  useEffect(() => {
    const ending = new AbortController();
    const listen = <Name extends keyof DocumentEventMap>(
      name: Name,
      heard: (event: DocumentEventMap[Name]) => void,
    ) => document.addEventListener(name, heard, { signal: ending.signal });
    listen("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      if (!relatedTarget) setOver(false);
    });
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      const { files } = event.dataTransfer ?? {};
      if (files?.length) handlers.current.onFiles([...files]);
    });
    listen("paste", (event) => {
      const { target, clipboardData } = event;
      if (target instanceof Element && target.matches("input, textarea")) return;
      if (clipboardData?.files.length) handlers.current.onFiles([...clipboardData.files]);
      else if (clipboardData) handlers.current.onPaste(clipboardData.getData("text/plain"));
    });
    return () => ending.abort();
  }, []);
  return over;
}

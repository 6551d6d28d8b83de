import { useEffect, useState } from "preact/hooks";
import { noticeStrings, popupStrings, remedies } from "../shared/strings";
import type { Failure } from "./state";

/** Shorter waits pass without a word: a notice that comes and goes at once only flickers. */
const PATIENCE_MS = 250;

interface NoticeProps {
  title: string;
  text: string;
  action?: { label: string; run: () => void };
}

/** What the popup says in place of a list: what is the matter, and the one thing to do about it. */
export function Notice({ title, text, action }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

interface ClosedNoticeProps {
  origin: string | undefined;
  onAllow: (origin?: string) => void;
}

/** A page that the browser keeps the extension off, until its user says otherwise. */
export function ClosedNotice({ origin, onAllow }: ClosedNoticeProps) {
  const { title, text, site, all } = noticeStrings.closed;
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="actions">
        {origin && (
          <button type="button" class="primary" onClick={() => onAllow(origin)}>
            {site}
          </button>
        )}
        <button type="button" class={origin ? "secondary" : "primary"} onClick={() => onAllow()}>
          {all}
        </button>
      </div>
    </div>
  );
}

function failureText({ code, message }: Failure): string {
  const parts = code ? [message, remedies[code]] : [noticeStrings.failed.unexpected(message)];
  return parts.filter(Boolean).join(" ");
}

/** A failure: its own message for people, and the remedy where there is one beyond it. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { title, retry } = noticeStrings.failed;
  return (
    <div role="alert">
      <Notice title={title} text={failureText(failure)} action={{ label: retry, run: onRetry }} />
    </div>
  );
}

/** What failed in a part of the popup, of which the rest is as it was. */
export function FailureLine({ failure }: { failure: Failure }) {
  return (
    <p class="note" role="alert">
      {failureText(failure)}
    </p>
  );
}

/** The wait for the page, shown only once it is one. */
export function Loading() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="notice loading" role="status">
      {shown && <p class="appearing">{popupStrings.reading}</p>}
    </div>
  );
}

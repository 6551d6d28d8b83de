import { useEffect, useState } from "preact/hooks";
import { Brand } from "../popup/brand";
import { List } from "./list";
import { Review } from "./review/review";
import type { LibraryAccess } from "./services";
import { libraryStrings as s } from "./strings";

/** The report that an address names; undefined where it names none, and all are listed. */
export function reportOf(hash: string): number | undefined {
  const named = /^#report=(\d{1,15})$/.exec(hash)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** The library: all reports, or one of them to be reviewed. */
export function App({ access }: { access: LibraryAccess }) {
  const [report, setReport] = useState(() => reportOf(location.hash));
  useEffect(() => {
    const follow = () => setReport(reportOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (report !== undefined) return <Review key={report} id={report} access={access} />;
  document.title = s.documentTitle();
  return (
    <>
      <header class="top">
        <Brand />
        <h1>{s.title}</h1>
      </header>
      <List access={access} />
    </>
  );
}

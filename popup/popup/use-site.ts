import { useEffect, useState } from "preact/hooks";
import type { PageAccess } from "../shared/services";

/** The site of the page in front, as it is now; undefined until it is known, and where it is none. */
export function useSite(page: PageAccess): string | undefined {
  const [site, setSite] = useState<string>();
  useEffect(() => {
    let ended = false;
    const ask = () => {
      // What cannot be asked any more is a tab that was closed.
      page.site().then(
        (now) => !ended && setSite(now),
        () => undefined,
      );
    };
    ask();
    const unsubscribe = page.onChange(ask);
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [page]);
  return site;
}

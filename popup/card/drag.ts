/** A press that moves less than this is a press still, in CSS pixels. */
const SLIP = 4;

/**
 * Follows a pointer from its press on an element until it lets go.
 *
 * @param moved told how far it has moved since it was told last, in CSS pixels
 */
export function follow(press: PointerEvent, moved: (by: { x: number; y: number }) => void): void {
  const grip = press.currentTarget as HTMLElement;
  const { pointerId } = press;
  const end = new AbortController();
  const { signal } = end;
  let last = { x: press.clientX, y: press.clientY };
  let isDrag = false;
  grip.setPointerCapture(pointerId);
  grip.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== pointerId) return;
      const by = { x: event.clientX - last.x, y: event.clientY - last.y };
      isDrag ||= Math.hypot(by.x, by.y) > SLIP;
      if (!isDrag) return;
      last = { x: event.clientX, y: event.clientY };
      moved(by);
    },
    { signal },
  );
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
    grip.addEventListener(type, () => end.abort(), { signal });
  }
}

import type { Pixels } from "./png";

type Rgb = readonly [number, number, number];

/** Contrast of two colours as WCAG 2 reckons it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The commonest colour, which on a picture of text is what it stands on. */
export function commonest({ data }: Pixels): Rgb {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[colour] = [0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The colours of the pixels that differ between two pictures of one size, as the first has them. */
export function differing(a: Pixels, b: Pixels): Rgb[] {
  if (a.width !== b.width || a.height !== b.height) throw new Error("pictures of two sizes");
  const colours: Rgb[] = [];
  for (let at = 0; at < a.data.length; at += 4) {
    const [first, second] = [rgbAt(a, at), rgbAt(b, at)];
    if (first.some((channel, index) => channel !== second[index])) colours.push(first);
  }
  return colours;
}

function rgbAt({ data }: Pixels, at: number): Rgb {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { inflateSync } from "node:zlib";

/** A picture as rows of red, green, blue and alpha, eight bits each. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** Reads what browsers write as screenshots: eight bits a channel, no palette, not interlaced. */
export function decodePng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = CHANNELS[bytes[25] ?? -1];
  if (bytes[24] !== 8 || channels === undefined || channels < 3 || bytes[28] !== 0) {
    throw new Error("not a screenshot's PNG");
  }
  const rows = unfilter(inflateSync(Buffer.concat(imageData(bytes))), width * channels, channels);
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    for (let channel = 0; channel < 4; channel += 1) {
      data[at * 4 + channel] = channel < channels ? (rows[at * channels + channel] ?? 0) : 255;
    }
  }
  return { width, height, data };
}

function imageData(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

/** Undoes the filter of each row; see the PNG specification, section 9. */
function unfilter(raw: Buffer, rowLength: number, step: number): Uint8Array {
  const height = raw.length / (rowLength + 1);
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)];
    for (let x = 0; x < rowLength; x += 1) {
      const at = row * rowLength + x;
      const left = x >= step ? (out[at - step] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowLength] ?? 0) : 0;
      const corner = x >= step && row > 0 ? (out[at - rowLength - step] ?? 0) : 0;
      const value = raw[row * (rowLength + 1) + 1 + x] ?? 0;
      out[at] = value + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((it) => Math.abs(estimate - it)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

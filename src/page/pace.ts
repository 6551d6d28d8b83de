import type { Point } from "./geometry";

/** A pointer faster than this is on its way elsewhere, in CSS pixels per millisecond. */
const FAST = 0.4;
/** How far back a pointer's speed is measured, in milliseconds. */
const MEMORY = 80;

/** How fast a pointer moves, over its last few moves: single ones jump. */
export class Pace {
  private moves: (Point & { time: number })[] = [];

  /**
   * Takes note of a move and tells whether the pointer is on its way elsewhere.
   *
   * @param time of the move, in milliseconds on any clock that runs evenly
   */
  isFast(point: Point, time: number): boolean {
    this.moves = this.moves.filter((move) => time - move.time <= MEMORY);
    this.moves.push({ ...point, time });
    let way = 0;
    for (let index = 1; index < this.moves.length; index++) {
      way += distanceOf(this.moves[index - 1] as Point, this.moves[index] as Point);
    }
    // After a rest there is one move alone, and the rest is what counts.
    const since = Math.max(MEMORY / 4, time - (this.moves[0]?.time ?? time));
    return way / since > FAST;
  }
}

function distanceOf(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

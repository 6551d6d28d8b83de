import { type ErrorCode, SidelightError } from "../model";
import { type Path, toPointer } from "./pointer";

export type PackErrorCode = Extract<ErrorCode, "bad-json" | "bad-pack" | "too-large">;

/** Why a pack was refused. The message is the pointer, a colon, the fault and, where there is one, the remedy. */
export class PackError extends SidelightError {
  constructor(
    code: PackErrorCode,
    /** JSON Pointer of the fault; empty where the fault is the whole file's. */
    readonly pointer: string,
    fault: string,
    options?: ErrorOptions,
  ) {
    super(code, pointer === "" ? `pack ${fault}` : `${pointer}: ${fault}`, options);
  }
}

/** Refuses the pack for what stands at `path`. Always throws a `PackError` "bad-pack". */
export function refuse(path: Path, fault: string): never {
  throw new PackError("bad-pack", toPointer(path), fault);
}

/** Refuses the pack for the size of what stands at `path`. Always throws a `PackError` "too-large". */
export function refuseSize(path: Path, fault: string): never {
  throw new PackError("too-large", toPointer(path), fault);
}

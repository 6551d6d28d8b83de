export { LIMITS } from "./limits";
export { decodePack } from "./pack";
export { PackError, type PackErrorCode } from "./pack-error";

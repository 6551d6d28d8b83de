export { type ExchangeFormat, encodePack, FILE_TYPES, FORMATS } from "./encode";
export { joinPacks, packOf, type ReadReport } from "./join";
export { LIMITS } from "./limits";
export { decodePack } from "./pack";
export { PackError, type PackErrorCode } from "./pack-error";

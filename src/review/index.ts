export { applyCorrections, correctionOf } from "./corrections";
export { editPack } from "./edit";
export { keyOf, namesOf } from "./names";

/**
 * A CommonJS module that was imported when needed: bundled, all that it exports is its default; in
 * Node its names are there, too.
 */
export function commonJs<Module extends object>(module: Module): Module {
  return (module as { default?: Module }).default ?? module;
}

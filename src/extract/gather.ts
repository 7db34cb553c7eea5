/**
 * What `of` tells of each, in one list. `flatMap` gives the same, but V8 makes its list element by element through the
 * runtime: asked a hundred times for a sentence that took six percent of all reading.
 */
export function gather<T, R>(all: readonly T[], of: (one: T, index: number) => R | readonly R[]): R[] {
  const found: R[] = [];
  let index = 0;
  for (const one of all) {
    const told = of(one, index++);
    if (isList(told)) for (const part of told) found.push(part);
    else found.push(told);
  }
  return found;
}

function isList<R>(told: R | readonly R[]): told is readonly R[] {
  return Array.isArray(told);
}

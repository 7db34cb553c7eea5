/** The one there is; undefined of none or several. */
export function onlyOf<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** The two there are. */
export function bothOf<T>(all: Iterable<T | undefined>): readonly [T, T] | undefined {
  const [first, second, ...others] = all;
  return first === undefined || second === undefined || others.length > 0 ? undefined : [first, second];
}

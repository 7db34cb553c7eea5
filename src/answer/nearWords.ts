import { distance, forgiven } from '../search/distance.js';

/** Those of some names that a mistyped or unfinished one may stand for; all of them where none is near. */
export function nearWords(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const near = names.filter((name) => isNear(wanted, name.split(' ')[0] ?? name));
  return near.length > 0 ? near : [...names];
}

function isNear(typed: string, name: string): boolean {
  if (typed.length > 1 && name.startsWith(typed)) return true;
  const most = forgiven(Math.max(typed.length, name.length));
  return distance(typed, name, most) <= most;
}

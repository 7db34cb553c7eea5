/** A promise that somebody else keeps. */
export interface Later<T> {
  promise: Promise<T>;
  keep(value: T): void;
  fail(reason: Error): void;
}

/** @param limit milliseconds after which the promise fails with `late` as its message */
export function later<T>(limit: number, late: string): Later<T> {
  let keep!: (value: T) => void;
  let fail!: (reason: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  const timer = setTimeout(() => fail(new Error(late)), limit);
  const stop = () => clearTimeout(timer);
  promise.then(stop, stop);
  return { promise, keep, fail };
}

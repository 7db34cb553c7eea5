/** Milliseconds until the process ends, whatever is still going on. */
const LONGEST = 4800;

/** Added to a signal's number in an exit code, by the custom of shells. */
const SIGNALLED = 128;

/** How a process ends. */
export interface Leaving {
  /** Finishes what is under way. */
  end(): Promise<void>;
  /** Does what must be done even when there is no time. */
  endAtOnce?: () => void;
  /** Another process started this one and decides when it ends; it leaves, too, when that one is gone. */
  isChild: boolean;
}

/** Ends the process in order when it is told to, and at once when it is told again. @returns how to end it from inside */
export function leaveOnSignals({ end, endAtOnce, isChild }: Leaving): (code: number) => void {
  let isLeaving = false;
  const exit = (code: number) => {
    endAtOnce?.();
    process.exit(code);
  };
  const leave = (code: number) => {
    if (isLeaving) return;
    isLeaving = true;
    setTimeout(exit, LONGEST, code);
    void end().finally(() => exit(code));
  };
  const obey = (signal: number) => {
    if (isLeaving) exit(SIGNALLED + signal);
    leave(0);
  };
  if (isChild) followParent(leave);
  else {
    process.on('SIGINT', () => obey(2));
    process.on('SIGTERM', () => obey(15));
  }
  return leave;
}

/** A terminal and systemd signal children as well as their parent, which signals them again: one is enough. */
function followParent(leave: (code: number) => void): void {
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => leave(0));
  process.on('disconnect', () => leave(0));
}

import type { Progress } from '../reading/growing.js';

/** Fewer files are read before a bar could be looked at. */
const worthShowing = 200;

/** A progress bar on standard error, for people: nothing where that is no terminal or there is little to read. */
export function progressBar(): (progress: Progress) => void {
  let bar: Promise<{ update(read: number): void; stop(): void }> | undefined;
  return ({ read, total }) => {
    if (!process.stderr.isTTY || total < worthShowing) return;
    bar ??= openBar(total);
    void bar.then((shown) => {
      shown.update(read);
      if (read >= total) shown.stop();
    });
  };
}

async function openBar(total: number) {
  const { default: cliProgress } = await import('cli-progress');
  const format = 'Reading articles {bar} {value} of {total} · {eta_formatted} left';
  const bar = new cliProgress.SingleBar(
    { format, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return bar;
}

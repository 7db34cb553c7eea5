import { build, type BuildMessage } from './build.js';

/** The program of the process that reads a large folder: `node builder.js FOLDER CACHE KNOWN`, with a channel to its parent. */
const [folder = '', cacheDirectory = '', known = '0'] = process.argv.slice(2);
const tell = (message: BuildMessage) => process.send?.(message);

// Nobody waits for it any more.
const abandon = () => process.exit(1);
process.on('disconnect', abandon);
try {
  await build(folder, cacheDirectory, Number(known), tell);
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
process.off('disconnect', abandon);
process.disconnect();

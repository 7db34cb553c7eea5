import type { FolderReading } from './folder.js';

/** Whether a folder tells the same as before: the same files with the same content, and the same of those rejected. */
export function tellSame(before: FolderReading, now: FolderReading): boolean {
  if (before.keys.size !== now.keys.size || before.rejected.length !== now.rejected.length) return false;
  for (const [file, key] of now.keys) if (before.keys.get(file) !== key) return false;
  return now.rejected.every(({ file, reason }, at) => {
    const earlier = before.rejected[at];
    return earlier?.file === file && earlier.reason === reason;
  });
}

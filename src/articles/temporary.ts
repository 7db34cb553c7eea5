/**
 * What editors, copying programs and browsers leave beside a file while they write it: hidden files, vim's swap files and
 * its probe `4913`, Emacs' `#x#`, back-ups with `~`, Office's `~$x`, JetBrains' `x___jb_tmp___`, downloads under way.
 */
const marks = [/^\./, /^~\$/, /^#.*#$/s, /~$/, /^4913$/, /___jb_(?:tmp|old)___$/, /\.tmp\.\d[\w.-]*$/];
const endings = /\.(?:sw[a-px]|tmp|temp|part|partial|filepart|crdownload|download|lock)$/i;

/** Whether a file of this name is no article and never will be: it is neither read nor told as left out. */
export function isTemporary(name: string): boolean {
  return endings.test(name) || marks.some((mark) => mark.test(name));
}

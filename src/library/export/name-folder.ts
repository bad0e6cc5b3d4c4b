import { createHash } from 'node:crypto';

/** Characters of a name that any file system takes, the ending included. */
const longest = 100;

/** What some file system has a meaning for, and what nobody sees. */
const unsafe = /[\p{C}<>:"/\\|?*]/gu;

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name for a file or a folder, on any system, that people know `name` by; the same for the same name. */
export function nameFile(name: string): string {
  const [, ending = ''] = /(\.\w{1,10})$/.exec(name) ?? [];
  const safe = withoutDots(name.replaceAll(unsafe, '_'));
  if (safe === name && safe !== '' && !devices.test(safe) && safe.length <= longest) return safe;
  const mark = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}${ending.replaceAll(unsafe, '_')}`;
  const stem = safe.slice(0, ending === '' ? undefined : -ending.length);
  return `${devices.test(safe) ? '_' : ''}${stem.slice(0, longest - mark.length)}${mark}`;
}

/** Some systems take dots and blanks off a name's end. */
function withoutDots(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

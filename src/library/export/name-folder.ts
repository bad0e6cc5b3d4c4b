import { createHash } from 'node:crypto';

/** UTF-16 units and bytes of a name that any file system takes, the ending and what is put before it included. */
const longest = { units: 100, bytes: 240 };

/** What some file system has a meaning for, and what nobody sees. */
const unsafe = /[\p{C}<>:"/\\|?*]/gu;

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name for a file or a folder, on any system, that people know `name` by; the same for the same name. */
export function nameFile(name: string): string {
  const [, ending = ''] = /(\.\w{1,10})$/.exec(name) ?? [];
  const safe = withoutDots(name.replaceAll(unsafe, '_'));
  if (safe === name && safe !== '' && !devices.test(safe) && fits(safe)) return safe;
  const mark = `~${createHash('sha256').update(name).digest('hex').slice(0, 8)}${ending.replaceAll(unsafe, '_')}`;
  const stem = safe.slice(0, ending === '' ? undefined : -ending.length);
  const characters = [...stem.slice(0, longest.units)];
  while (characters.length > 0 && !fits(`${characters.join('')}${mark}`)) characters.pop();
  return `${devices.test(safe) ? '_' : ''}${characters.join('').replaceAll(unsafe, '_')}${mark}`;
}

function fits(name: string): boolean {
  return name.length <= longest.units && Buffer.byteLength(name) <= longest.bytes;
}

/** Some systems take dots and blanks off a name's end. */
function withoutDots(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

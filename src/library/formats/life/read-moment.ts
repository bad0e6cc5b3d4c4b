import { readDate } from '../read-date.js';

/** A time of day behind a date: `T09:00`, ` 9:30:15.5`, and its zone where one is told. */
const time = /(?:T|\s)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** Years whose zones count in whole minutes. */
const earliest = '1970-01-01';

/**
 * A day, or a time of one, as people and programs write it: `2026-05-12`, `12 May 2026`, `2026-05-12 09:00+02:00`.
 * Gives the day (`2026-05-12`), the time of it (`2026-05-12T09:00`), or where its zone is told the instant; seconds are
 * left away. Undefined for anything else.
 */
export function readMoment(text: string): string | undefined {
  const day = readDate(text);
  if (day === undefined || day < earliest) return undefined;
  const written = text.trim();
  const found = time.exec(written.replace(/\s+/g, ' '));
  if (!found) return isDayAlone(written) ? day : undefined;
  const [, hours = '', minutes = '', zone] = found;
  const local = `${day}T${hours.padStart(2, '0')}:${minutes}`;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (zone === undefined) return local;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  const instant = new Date(`${local}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** What follows a day that isn't its time could change it. */
function isDayAlone(text: string): boolean {
  return /^(?:[\d/.-]+|(?:\p{L}+\.?,?\s+)?\d{1,2}[\s-]+\p{L}+\.?[\s-]+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4})$/u.test(
    text,
  );
}

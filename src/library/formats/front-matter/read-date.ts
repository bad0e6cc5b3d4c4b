/** A day that is written first, whatever time follows: "2026-05-12T08:00:00+02:00". */
const day = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/**
 * The ISO date of a date as sites write it: a day with or without a time, which counts as it is written; a parsed date;
 * or English words. Undefined for what is none.
 */
export function readDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return undefined;
  const written = day.exec(value.trim());
  if (written) return isoOf(Number(written[1]), Number(written[2]), Number(written[3]));
  // "12 May 2026", "May 12, 2026", "Tue, 12 May 2026 08:00:00 GMT": what names a month and a year of four digits.
  const words =
    /\p{L}{3,}/u.test(value) && /(?<!\d)\d{4}(?!\d)/.test(value)
      ? new Date(`${value.replace(/(?<=\d)(?:st|nd|rd|th)\b/i, '')}`)
      : undefined;
  if (!words || Number.isNaN(words.valueOf())) return undefined;
  const isZoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*$/.test(value);
  return isZoned ? words.toISOString().slice(0, 10) : isoOf(words.getFullYear(), words.getMonth() + 1, words.getDate());
}

function isoOf(year: number, month: number, date: number): string | undefined {
  const parsed = new Date(Date.UTC(year, month - 1, date));
  const isReal = parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
  return isReal ? parsed.toISOString().slice(0, 10) : undefined;
}

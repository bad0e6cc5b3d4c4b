const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * An ISO 8601 date (`2026-05-12`, or an instant that starts with one) as people write it: `12 May 2026`. The day is
 * the one that is written, whatever the time zone. Anything else comes back as it is.
 */
export function formatDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(iso)?.[0];
  if (day === undefined) return iso;
  const date = new Date(`${day}T00:00:00Z`);
  // JavaScript rolls some impossible dates over (31 June → 1 July); we'd rather show what the article says.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal ? format.format(date) : iso;
}

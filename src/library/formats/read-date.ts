const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-05-12T08:00Z`, `2026/05/12`, `20260512`, and the days of e-mails and feeds: `Tue, 12 May 2026 08:00 GMT`. */
const numbers = /^\s*(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/;
const named = /^\s*(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{4})(?!\d)/u;
const american = /^\s*(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u;

/** A day as programs write it, as an ISO 8601 date; undefined for anything else. The day is the writer's own. */
export function readDate(text: string): string | undefined {
  const byNumbers = numbers.exec(text);
  if (byNumbers) return dateOf(byNumbers[1], byNumbers[3] ?? byNumbers[5], byNumbers[4] ?? byNumbers[6]);
  const byName = named.exec(text);
  if (byName) return dateOf(byName[3], monthOf(byName[2]), byName[1]);
  const byAmerican = american.exec(text);
  return byAmerican ? dateOf(byAmerican[3], monthOf(byAmerican[1]), byAmerican[2]) : undefined;
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}

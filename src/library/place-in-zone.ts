/** Milliseconds of a day. */
const day = 24 * 60 * 60 * 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant of a time of day (`2026-05-12T09:00`) in an IANA time zone. A time that the clocks skip counts from when
 * they did, one that they show twice is the first. Throws a `RangeError` for no zone.
 */
export function placeInZone(local: string, zone: string): Date {
  const shown = Date.parse(`${local}Z`);
  const [before, after] = [offsetAt(shown - day, zone), offsetAt(shown + day, zone)];
  const fits = [shown - before, shown - after].filter((instant) => instant + offsetAt(instant, zone) === shown);
  return new Date(fits.length > 0 ? Math.min(...fits) : shown - before);
}

/** The first instant of a day (`2026-05-12`) there; days later with `after`. */
export function startOfDay(date: string, zone: string, after = 0): Date {
  const moved = new Date(Date.parse(`${date}T00:00Z`) + after * day).toISOString().slice(0, 10);
  return placeInZone(`${moved}T00:00`, zone);
}

/** The day that an instant is of, there. */
export function dayInZone(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 10);
}

/** Milliseconds that clocks there are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const format = formats.get(zone) ?? createFormat(zone);
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

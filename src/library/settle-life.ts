import type { ArticleLife } from '../domain.js';
import type { WrittenLife } from './formats/written-life.js';
import { placeInZone, startOfDay } from './place-in-zone.js';

/**
 * A life as it is kept, of one that a file writes: days and times without a zone are of `timeZone` (IANA). A day begins
 * with its first minute and ends with its last. `now` (ISO 8601) is since when a file that only says so is retired.
 */
export function settleLife(written: WrittenLife, timeZone: string, now: string): ArticleLife {
  const from = (moment: string): string => instantOf(moment, (date) => startOfDay(date, timeZone), timeZone);
  const until = (moment: string): string => instantOf(moment, (date) => startOfDay(date, timeZone, 1), timeZone);
  const { owner, embargo, validFrom, validUntil, retired, reviewBy } = written;
  return {
    ...(owner !== undefined && { owner }),
    ...(embargo !== undefined && { embargo: from(embargo) }),
    ...(validFrom !== undefined && { validFrom: from(validFrom) }),
    ...(validUntil !== undefined && { validUntil: until(validUntil) }),
    ...(retired !== undefined && { retiredAt: from(retired === 'now' ? wholeMinute(now) : retired) }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

function instantOf(moment: string, ofDay: (date: string) => Date, timeZone: string): string {
  if (/Z$/.test(moment)) return new Date(moment).toISOString();
  return (moment.includes('T') ? placeInZone(moment, timeZone) : ofDay(moment)).toISOString();
}

function wholeMinute(instant: string): string {
  return `${instant.slice(0, 16)}:00.000Z`;
}

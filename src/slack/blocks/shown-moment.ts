import { formatDate } from './format-date.js';

/** An instant (ISO 8601) to the minute, as people read it: "12 May 2026, 07:00 UTC". */
export function shownMoment(instant: string): string {
  return `${formatDate(instant)}, ${instant.slice(11, 16)} UTC`;
}

/** The same as it can be typed again: `2026-05-12 07:00Z`. */
export function typedMoment(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')}Z`;
}

import { InvalidArgumentError } from 'commander';
import { cliWords as words } from '../words.js';

/** A day as YYYY-MM-DD, as it was typed. Throws commander's error for what is none. */
export function parseDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDay) throw new InvalidArgumentError(words.notADay);
  return value;
}

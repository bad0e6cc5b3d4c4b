import { lifeFields, type SettingsChange } from '../domain.js';
import { readWords } from './formats/front-matter/matter-of.js';
import { readLifeField } from './formats/life/read-life.js';
import type { LifeField } from './formats/written-life.js';
import { settleLife } from './settle-life.js';

/** A change as it is kept, or in a few words why it can't be made. */
export type SettledChange = { readonly change: SettingsChange } | { readonly failure: string };

/** Which field of a file is written as each part of a life is. */
const written = { retiredAt: 'retired' } as const satisfies Readonly<Record<string, LifeField>>;

/**
 * What people want to decide, checked, its days and times those of `timeZone`. "now" is `now` (ISO 8601). What is taken
 * back, and what is decided not to be, stays as it is.
 */
export function settleChange(wanted: SettingsChange, timeZone: string, now: string): SettledChange {
  const change: Record<string, string | null> = {};
  for (const name of ['title', 'collection', ...lifeFields] as const) {
    const value = wanted[name];
    if (value === undefined) continue;
    const isWord = name === 'title' || name === 'collection';
    if (value === null || (value.trim() === '' && !isWord)) {
      change[name] = value === null ? null : '';
      continue;
    }
    const field = name === 'retiredAt' ? written.retiredAt : name;
    const given = field === 'retired' && /^now$/i.test(value.trim()) ? 'true' : value;
    const read = field === 'title' || field === 'collection' ? readWords(value) : readLifeField(field, given);
    if ('failure' in read && read.failure !== undefined) return { failure: `${name} ${read.failure}` };
    if (!('value' in read) || read.value === undefined) change[name] = '';
    else if (field === 'title' || field === 'collection') change[name] = read.value;
    else change[name] = settleLife({ [field]: read.value }, timeZone, now)[name as (typeof lifeFields)[number]] ?? '';
  }
  return { change };
}

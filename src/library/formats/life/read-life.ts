import { isOfWindow, type LifeField, type WrittenLife } from '../written-life.js';
import { readMoment } from './read-moment.js';

/** A field as it is kept, nothing where it says that there is none, or in a few words why it can't be. */
export type ReadField = { readonly value: string } | { readonly value?: undefined; readonly failure?: string };

/** UTF-16 units of an owner at most. */
const ownerLimit = 200;

const asDate = 'must be a date such as 2026-05-12, or a time such as 2026-05-12 09:00';

/** Reads what a file says for a field of its life. */
export function readLifeField(field: LifeField, given: unknown): ReadField {
  if (given === undefined || given === null) return {};
  // TOML has dates of its own.
  const text = (given instanceof Date ? given.toISOString() : isPlain(given) ? String(given) : '?').trim();
  if (text === '') return {};
  if (field === 'owner') return readOwner(text);
  if (field === 'retired' && /^(?:true|yes)$/i.test(text)) return { value: 'now' };
  if (field === 'retired' && /^(?:false|no)$/i.test(text)) return {};
  const moment = readMoment(text);
  if (moment === undefined) return { failure: field === 'reviewBy' ? 'must be a date such as 2026-05-12' : asDate };
  return { value: field === 'reviewBy' ? moment.slice(0, 10) : moment };
}

/** The latest beginning and the earliest end of several, of which each says its own. */
export function narrowestOf(field: LifeField, values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  if (others.length === 0) return first;
  if (!isOfWindow(field)) return undefined;
  // A day ends with its last minute, and is retired from its first on.
  const placeOf = (value: string): string => (field === 'validUntil' && value.length === 10 ? `${value}T24` : value);
  const sorted = [...new Set(values)].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return field === 'validUntil' || field === 'retired' ? sorted[0] : sorted.at(-1);
}

/** The fields that are given, or nothing where none is. */
export function lifeOf(fields: ReadonlyMap<LifeField, string>): { readonly life?: WrittenLife } {
  return fields.size === 0 ? {} : { life: Object.fromEntries(fields) };
}

function readOwner(text: string): ReadField {
  const owner = text.replace(/\s+/g, ' ');
  if (owner === '?' || owner.length > ownerLimit || /[\0\p{Surrogate}]/u.test(owner)) {
    return { failure: `must be a text of at most ${ownerLimit} characters` };
  }
  return { value: owner };
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

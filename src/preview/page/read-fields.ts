import { type Fields, isFields } from '../local-slack/fields.js';

export { type Fields, isFields };

/**
 * Blocks and views as JSON brings them: nothing about them is certain, so every reader here gives something usable
 * back.
 */

/** The string under a name, or nothing. */
export function textAt(fields: Fields | undefined, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}

export function fieldsAt(fields: Fields | undefined, name: string): Fields | undefined {
  const value = fields?.[name];
  return isFields(value) ? value : undefined;
}

/** The objects of a list; an absent list is empty. */
export function listAt(fields: Fields | undefined, name: string): readonly Fields[] {
  const value = fields?.[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function stringsAt(fields: Fields | undefined, name: string): readonly string[] {
  const value = fields?.[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The number under a name as an attribute: absent stays absent. */
export function numberAt(fields: Fields | undefined, name: string): number | undefined {
  const value = fields?.[name];
  return typeof value === 'number' ? value : undefined;
}

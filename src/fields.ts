/**
 * A JSON object from outside, before anything is known of it. Nothing in it is certain, so each reader here gives back
 * something that can be used.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a name; `''` where there is none, or no object. */
export function textAt(fields: unknown, name: string): string {
  const value = valueAt(fields, name);
  return typeof value === 'string' ? value : '';
}

/** The object under a name. */
export function fieldsAt(fields: unknown, name: string): Fields | undefined {
  const value = valueAt(fields, name);
  return isFields(value) ? value : undefined;
}

/** The objects of the list under a name; none where there is no list. */
export function listAt(fields: unknown, name: string): readonly Fields[] {
  const value = valueAt(fields, name);
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The texts of the list under a name; none where there is no list. */
export function stringsAt(fields: unknown, name: string): readonly string[] {
  const value = valueAt(fields, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The number under a name. */
export function numberAt(fields: unknown, name: string): number | undefined {
  const value = valueAt(fields, name);
  return typeof value === 'number' ? value : undefined;
}

function valueAt(fields: unknown, name: string): unknown {
  return isFields(fields) ? fields[name] : undefined;
}

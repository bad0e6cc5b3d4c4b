/** Blocks and views as JSON brings them: nothing about them is certain, so every reader gives something usable back. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The string under a name, or nothing. */
export const textAt = (fields: Fields | undefined, name: string): string => {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
};

export const fieldsAt = (fields: Fields | undefined, name: string): Fields | undefined => {
  const value = fields?.[name];
  return isFields(value) ? value : undefined;
};

/** The objects of a list; an absent list is empty. */
export const listAt = (fields: Fields | undefined, name: string): readonly Fields[] => {
  const value = fields?.[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
};

export const stringsAt = (fields: Fields | undefined, name: string): readonly string[] => {
  const value = fields?.[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** The number under a name as an attribute: absent stays absent. */
export const numberAt = (fields: Fields | undefined, name: string): number | undefined => {
  const value = fields?.[name];
  return typeof value === 'number' ? value : undefined;
};

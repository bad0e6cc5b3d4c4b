import type { Fields } from '../../../fields.js';
import { ArticleRefused } from '../../article-refused.js';
import { isOfWindow, type LifeField, lifeFieldOf, type WrittenLife } from '../written-life.js';
import { lifeOf, readLifeField } from './read-life.js';

export interface FoundLife {
  readonly life?: WrittenLife;
  /** A sentence each, without a full stop. */
  readonly notes: readonly string[];
}

/**
 * What front matter says of its article's life.
 * @throws {ArticleRefused} for a window that can't be read: who may quote the article goes by it.
 */
export function lifeOfMatter(matter: Fields): FoundLife {
  const given = Object.entries(matter).flatMap(([name, value]) => {
    const found = lifeFieldOf(name);
    return found ? [{ ...found, name, value: Array.isArray(value) ? value[0] : value }] : [];
  });
  const values = new Map<LifeField, string>();
  const notes: string[] = [];
  for (const { field, name, value } of given.sort((a, b) => a.rank - b.rank)) {
    const { value: read, ...problem } = readLifeField(field, value);
    if (read !== undefined && !values.has(field)) values.set(field, read);
    if (!('failure' in problem)) continue;
    if (isOfWindow(field)) throw new ArticleRefused(`${name} in its front matter ${problem.failure}`);
    notes.push(`${name} in its front matter ${problem.failure}; it was not used`);
  }
  return { ...lifeOf(values), notes };
}

/** Whether front matter that can't be read as a whole names a window. */
export function namesWindow(matter: string): boolean {
  return matter.split('\n').some((line) => {
    const name = /^[ \t]*"?([\p{L}][\p{L} _-]{0,40}?)"?[ \t]*[:=]/u.exec(line)?.[1];
    const found = name === undefined ? undefined : lifeFieldOf(name);
    return found !== undefined && isOfWindow(found.field);
  });
}

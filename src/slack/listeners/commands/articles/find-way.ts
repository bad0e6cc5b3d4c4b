import { addFormWay } from './add-form-way.js';
import { addPageWay } from './add-page-way.js';
import type { ArticlesWay } from './articles-way.js';
import { factWay } from './fact-way.js';
import { helpWay } from './help-way.js';
import { listWay } from './list-way.js';
import { sourcesWay } from './sources-way.js';
import { unknownWay } from './unknown-way.js';

/** Everything that `/articles` can do, on one screen. */
const ways: readonly ArticlesWay[] = [helpWay, addFormWay, addPageWay, factWay, listWay, sourcesWay];

/** The way that was typed, and what stands behind its name; the help for nothing. */
export function findWay(typed: string): { readonly way: ArticlesWay; readonly rest: string } {
  const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  if (name === '') return { way: helpWay, rest };
  const named = ways.filter((way) => way.name === name.toLowerCase());
  const way = named.find(({ takes }) => (takes === 'nothing') === (rest === '')) ?? named[0];
  return way ? { way, rest } : { way: unknownWay, rest: name };
}

import { z } from 'zod';
import { type EntryQuery, lifeStates } from '../../domain.js';
import { wordsOf } from './words-of.js';

/** Characters of one part of a query. */
const longest = 200;

/** Which articles a list shows, from which on. */
export type ListQuery = Pick<EntryQuery, 'collection' | 'state' | 'source' | 'owner' | 'words' | 'offset'>;

const text = z.string().max(longest).exactOptional();

/** A query as a modal carries it. */
export const listQuerySchema = z.object({
  collection: text,
  source: text,
  owner: text,
  words: text,
  state: z.enum(lifeStates).exactOptional(),
  offset: z.number().int().min(0).exactOptional(),
}) satisfies z.ZodType<ListQuery>;

/** `collection:press`, `owner:"Ann Baker"`, `owner:<@U0ANN|ann>`. */
const filter = /(?<!\S)(collection|state|source|owner):(?:"([^"\n]*)"|“([^”\n]*)”|<@([UW][A-Z0-9]+)[^>\n]*>|(\S+))/giu;

/** What was typed behind `list`, as Slack sends it; or the state that there is none of. */
export function readListQuery(typed: string): { readonly query: ListQuery } | { readonly unknownState: string } {
  const filters = new Map<string, string>();
  const rest = typed.replace(filter, (_, name: string, ...given: (string | undefined)[]) => {
    const value = given.slice(0, 4).find((part) => part !== undefined) ?? '';
    filters.set(name.toLowerCase(), wordsOf(value).slice(0, longest));
    return ' ';
  });
  const { state: stated, ...others } = Object.fromEntries(filters);
  const state = lifeStates.find(
    (one) =>
      one ===
      stated
        ?.trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (stated !== undefined && state === undefined) return { unknownState: stated };
  const words = wordsOf(rest).replace(/\s+/g, ' ').slice(0, longest);
  return { query: { ...others, ...(state && { state }), ...(words !== '' && { words }) } };
}

import type { ChosenLine } from './choose-lines.js';

type Lines = Promise<readonly ChosenLine[] | undefined>;

/** Articles whose lines are remembered, those that were looked at last: who reads on reads in few. */
const mostRemembered = 20;

const known = new WeakMap<object, Map<string, Lines>>();

/**
 * The lines of an article, chosen once for all pages. `state` stands for the articles as they are: what was remembered
 * for it goes with it. What failed, or wasn't there, is looked for anew.
 */
export function rememberLines(state: object, articleId: string, choose: () => Lines): Lines {
  const remembered = known.get(state) ?? new Map<string, Lines>();
  known.set(state, remembered);
  const lines = remembered.get(articleId) ?? choose();
  remembered.delete(articleId);
  remembered.set(articleId, lines);
  const forget = () => remembered.get(articleId) === lines && remembered.delete(articleId);
  lines.then((found) => found || forget(), forget);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break;
    remembered.delete(oldest);
  }
  return lines;
}

import { ArticleRefused } from '../../article-refused.js';
import type { DocumentMatter } from '../contract.js';
import { namesWindow } from '../life/life-of-matter.js';
import { matterOf } from './matter-of.js';
import { parseMatter } from './parse-matter.js';

/** Who may see an article goes by its collection: where that can't be told, nobody is to. */
function namesCollection(matter: string): boolean {
  return /^[ \t]*"?collection"?[ \t]*[:=]/m.test(matter);
}

export interface FrontMatterText {
  readonly matter: DocumentMatter;
  /** Whether its author says that it isn't to be read yet. */
  readonly isDraft: boolean;
  /** What of it could not be used, a sentence each without a full stop. */
  readonly notes: readonly string[];
  /** Where the text begins that follows it, in UTF-16 units. */
  readonly textAt: number;
}

/** Longest front matter that is read, in UTF-16 units. */
const matterLimit = 64 * 1024;

/** How each notation begins and ends; the group is what stands between. */
const notations = [
  {
    name: 'YAML',
    opening: /^---[ \t]*\r?\n/,
    whole: /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  },
  {
    name: 'TOML',
    opening: /^\+\+\+[ \t]*\r?\n/,
    whole: /^\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/,
  },
  { name: 'JSON', opening: /^\{[ \t]*\r?\n\s*"/, whole: /^(\{[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/ },
] as const;

/**
 * Reads what an author says of an article before its text: YAML between lines of `---`, TOML between lines of `+++`, or
 * a JSON object that opens the file. What can't be used is a note; where nothing can, all of it is left aside.
 * @throws {ArticleRefused} where it names a collection, or when the article is valid, and that can't be read.
 */
export function readFrontMatter(content: string): FrontMatterText {
  const start = content.startsWith('\uFEFF') ? 1 : 0;
  const text = content.slice(start);
  const none = { matter: {}, isDraft: false, notes: [], textAt: start };
  const notation = notations.find(({ opening }) => opening.test(text));
  if (!notation) return none;
  const found = notation.whole.exec(text.slice(0, matterLimit + 100));
  if (!found) {
    // A rule that opens a text, or an object, is no front matter unless fields follow.
    if (!/^\S+[ \t]*\r?\n[ \t]*["\w-]+"?[ \t]*[:=]/.test(text)) return none;
    const isLong = notation.whole.test(text);
    const why = isLong ? 'is longer than 64 KB' : 'has no closing line';
    return { ...none, notes: [`its front matter ${why}, so it is read as text`] };
  }
  const textAt = start + found[0].length;
  const parsed = parseMatter(notation.name, found[1] ?? '');
  if ('failure' in parsed) {
    const said = found[1] ?? '';
    const named = namesCollection(said) ? 'a collection' : namesWindow(said) ? 'when it is valid' : undefined;
    if (named !== undefined) {
      throw new ArticleRefused(`its front matter names ${named} and is not valid ${notation.name}: ${parsed.failure}`);
    }
    const note = `its front matter is not valid ${notation.name} (${parsed.failure}), so nothing of it was used`;
    return { matter: {}, isDraft: false, notes: [note], textAt };
  }
  const { matter, isDraft, notes } = matterOf(parsed.fields);
  return { matter, isDraft, notes: [...parsed.notes, ...notes], textAt };
}

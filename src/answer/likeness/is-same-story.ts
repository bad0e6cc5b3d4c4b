import type { ArticleHeader } from '../../domain.js';
import { analyzeText } from '../../text/analyze-text.js';
import { likenessOf, type StoryKey } from './story-key.js';

/** What is known of an article whose story is compared. */
export interface ToldStory {
  readonly article: Pick<ArticleHeader, 'title' | 'language'>;
  /** Undefined of a text that is too short. */
  readonly key: StoryKey | undefined;
}

/**
 * Likeness from which on two texts tell the same story; where their titles name two things of a kind ("Kit A", "Kit
 * B"), texts of one form are as alike as that, and the same story has to be more.
 */
const sameStory = 0.55;
const sameOfTwoNames = 0.85;

/** Whether two articles tell the same story, and how alike they are then; undefined where they don't. */
export function sameStoryLikeness(a: ToldStory, b: ToldStory): number | undefined {
  if (!a.key || !b.key || a.article.language !== b.article.language) return undefined;
  const likeness = likenessOf(a.key, b.key);
  if (likeness < sameStory) return undefined;
  const names = compareTitles(namesIn(a), namesIn(b));
  return names === 'apart' || (names === 'two of a kind' && likeness < sameOfTwoNames) ? undefined : likeness;
}

function compareTitles(a: ReadonlySet<string>, b: ReadonlySet<string>): 'alike' | 'two of a kind' | 'apart' {
  const own = [...a].filter((term) => !b.has(term));
  const other = [...b].filter((term) => !a.has(term));
  if (own.length === 0 || other.length === 0) return 'alike';
  const isNumber = (term: string) => /\d/.test(term);
  if (own.some(isNumber) && other.some(isNumber)) return 'apart';
  return own.length < a.size ? 'two of a kind' : 'alike';
}

function namesIn({ article: { title, language } }: ToldStory): ReadonlySet<string> {
  return new Set(analyzeText(title, language).flatMap(({ term, isStop }) => (isStop ? [] : [term])));
}

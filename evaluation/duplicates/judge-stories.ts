import { sameStoryLikeness, type ToldStory } from '../../src/answer/likeness/is-same-story.js';
import { readStoryKey } from '../../src/answer/likeness/story-key.js';
import { analyzeArticle } from '../../src/library/analyze-article.js';
import { readArticles } from '../../src/library/read-article.js';
import type { TextPair } from './made-pairs.js';

/** How often pairs of texts are told right. */
export interface StoryFigures {
  readonly pairs: number;
  readonly same: number;
  readonly found: number;
  /** Share of what is found that tells the same story, 0 to 1; 1 where nothing is found. */
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly TextPair[];
}

/** Judges pairs as files that were taken in. */
export async function judgeStories(pairs: readonly TextPair[]): Promise<StoryFigures> {
  const known = new Map<string, ToldStory>();
  const storyOf = async (text: string) => {
    const story = known.get(text) ?? (await readStory(text));
    known.set(text, story);
    return story;
  };
  const judged: { readonly pair: TextPair; readonly isFound: boolean }[] = [];
  for (const pair of pairs) {
    const isFound = sameStoryLikeness(await storyOf(pair.a), await storyOf(pair.b)) !== undefined;
    judged.push({ pair, isFound });
  }
  const found = judged.filter(({ isFound }) => isFound);
  const right = found.filter(({ pair }) => pair.isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  return {
    pairs: pairs.length,
    same,
    found: found.length,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: same === 0 ? 1 : right / same,
    wrong: judged.flatMap(({ pair, isFound }) => (isFound === pair.isSame ? [] : [pair])),
  };
}

async function readStory(text: string): Promise<ToldStory> {
  const file = { origin: 'story.md', name: 'story.md', bytes: new TextEncoder().encode(text) };
  const options = { collection: 'stories', now: new Date(0).toISOString(), keepsSources: false };
  const [read] = await readArticles(file, options);
  if (!read) throw new RangeError('the text is no article');
  const { article, keys } = analyzeArticle(read.article, read.source);
  return { article, key: readStoryKey(keys.story) };
}

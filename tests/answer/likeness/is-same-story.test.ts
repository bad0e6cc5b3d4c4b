import { describe, expect, it } from 'vitest';
import { sameStoryLikeness, type ToldStory } from '../../../src/answer/likeness/is-same-story.js';
import { readStoryKey, storyKey } from '../../../src/answer/likeness/story-key.js';

const words = Array.from({ length: 300 }, (_, at) => `word${at}`);

function story(title: string, changed = 0, language = 'en'): ToldStory {
  const terms = words.map((word, at) => (at < changed ? `new${word}` : word));
  return { article: { title, language }, key: readStoryKey(storyKey([terms], [])) };
}

describe('sameStoryLikeness', () => {
  it('knows a story again that was changed a little, under whatever title', () => {
    expect(sameStoryLikeness(story('Police meet'), story('Police meet'))).toBe(1);
    expect(sameStoryLikeness(story('Police meet'), story('A conference', 40))).toBeGreaterThan(0.6);
    expect(sameStoryLikeness(story('Pool rules'), story('Pool rules (intranet)', 40))).toBeGreaterThan(0.6);
    expect(sameStoryLikeness(story('Police meet'), story('Police gather'))).toBe(1);
  });

  it('keeps apart what names two things of a kind, two years, two languages, or is mostly new', () => {
    expect(sameStoryLikeness(story('Kit Space'), story('Kit Title', 40))).toBeUndefined();
    expect(sameStoryLikeness(story('Report 2022'), story('Report 2024'))).toBeUndefined();
    expect(sameStoryLikeness(story('Police'), story('Police', 0, 'fr'))).toBeUndefined();
    expect(sameStoryLikeness(story('Police'), story('Police', 200))).toBeUndefined();
    expect(sameStoryLikeness(story('Police'), { article: { title: 'Police', language: 'en' }, key: undefined })).toBe(
      undefined,
    );
  });
});

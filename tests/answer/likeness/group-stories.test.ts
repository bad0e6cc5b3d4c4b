import { describe, expect, it } from 'vitest';
import { groupStories } from '../../../src/answer/likeness/group-stories.js';
import { readStoryKey, storyKey } from '../../../src/answer/likeness/story-key.js';

function story(name: string, changed = 0) {
  const terms = Array.from({ length: 200 }, (_, at) => (at < changed ? `new ${at}` : `${name} ${at}`));
  return { article: { title: name, language: 'en' }, key: readStoryKey(storyKey([terms], [])) };
}

describe('groupStories', () => {
  it('brings together what tells the same, by its place, and leaves the rest alone', () => {
    const stories = [
      story('pool'),
      story('house'),
      story('pool', 10),
      story('garden'),
      story('house'),
      story('pool', 20),
    ];
    const groups = groupStories(stories);
    expect(groups.map(({ members }) => members)).toEqual([
      [0, 2, 5],
      [1, 4],
    ]);
    expect(groups[1]?.likeness).toBe(1);
    expect(groups[0]?.likeness).toBeGreaterThan(0.6);
    expect(groups[0]?.likeness).toBeLessThan(1);
  });

  it('groups nothing where there is nothing, and what has no key', () => {
    expect(groupStories([])).toEqual([]);
    const short = { article: { title: 'x', language: 'en' }, key: undefined };
    expect(groupStories([short, short])).toEqual([]);
  });

  it('finds each copy among many other texts', () => {
    const others = Array.from({ length: 300 }, (_, at) => story(`text ${at}`));
    const copies = [3, 77, 150].map((at) => story(`text ${at}`, 12));
    expect(groupStories([...others, ...copies]).map(({ members }) => members)).toEqual([
      [3, 300],
      [77, 301],
      [150, 302],
    ]);
  });
});

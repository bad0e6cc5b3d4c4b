import { describe, expect, it, onTestFinished } from 'vitest';
import { readTopic } from '../../../src/answer/fact-sheet/read-topic.js';
import { topicSources } from '../../../src/answer/fact-sheet/topic-sources.js';
import { holdAll } from '../../../training/collect-examples.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';

const files = {
  'person.md': `---
language: en
---
# Congress

Mohammed Ben Ali Koeman opened the congress. Koeman spoke for an hour. Others left. Mohammed Ben Ali came late.
`,
  'body.md': `---
language: en
---
# Bodies

The Naif Arab University (NAU) met. NAU has ten halls. It is large.

## Naif Arab University

The University is old. The Arab hall is red. Halls are cold.
`,
};

/** The sentences about a topic, with how sure it is. */
async function about(typed: string, articles?: readonly string[]): Promise<[string, number][]> {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(Object.entries(files).map(([name, text]) => articleFile(name, text)));
  const holdings = await holdAll(store);
  const sources = await topicSources(holdings, await readTopic(holdings, typed, ['en']), articles);
  return sources.map(({ text, aboutness }) => [text, aboutness]);
}

describe('topicSources', () => {
  it('takes what names a person in full, and what names a part of them, the surname, a little less surely', async () => {
    const found = await about('Mohammed Ben Ali Koeman');
    expect(found).toEqual([
      ['Mohammed Ben Ali Koeman opened the congress.', 1],
      ['Koeman spoke for an hour.', 0.9],
    ]);
  });

  it('takes what names a body by its acronym, and what leaves a part to its heading', async () => {
    const found = new Map(await about('Naif Arab University'));
    expect(found.get('The Naif Arab University (NAU) met.')).toBe(1);
    expect(found.get('NAU has ten halls.')).toBe(0.9);
    expect(found.has('It is large.')).toBe(false);
    expect(found.has('Halls are cold.')).toBe(false);
    // One word of three is not half of the name.
    expect(found.has('The University is old.')).toBe(false);
  });

  it('leaves half of a name to the heading', async () => {
    expect(new Map(await about('Arab University')).get('The University is old.')).toBe(0.5);
  });

  it('looks into the articles alone that are named', async () => {
    expect(await about('Mohammed Ben Ali Koeman', ['body.md'])).toEqual([]);
    expect(await about('Mohammed Ben Ali Koeman', ['person.md'])).toHaveLength(2);
  });
});

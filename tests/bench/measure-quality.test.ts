import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureEngineQuality } from '../../bench/measure-quality.js';
import { sentenceEngines } from '../../bench/sentence-engines.js';
import { readHeldArticles } from '../../evaluation/held-article.js';
import { type SettingName, settings } from '../../evaluation/settings.js';
import { readSquad } from '../../training/read-squad.js';
import { makeEvalFolder } from '../evaluation/make-eval-folder.js';

const file = path.join(makeEvalFolder(), 'squad2-dev-a.json');

async function open(wanted: SettingName) {
  const setting = settings.find(({ name }) => name === wanted);
  if (!setting) throw new Error(`no ${wanted}`);
  const corpus = await readSquad(file, setting.unit);
  return { setting, opened: { corpus, articles: await readHeldArticles(corpus.files) } };
}

function ticking() {
  let now = 0;
  return () => (now += 2);
}

describe('the other engines', () => {
  it.each(sentenceEngines.map(({ name, load }) => ({ name, load })))(
    '$name finds a sentence by its words',
    ({ load }) => {
      const find = load(['The lighthouse was finished.', 'The oven is fired with beech.', 'Snow closes it: always.']);
      expect(find('What is the oven fired with?')).toBe(1);
      expect(find('closes: snow~ +always')).toBe(2);
      expect(find('xylophone')).toBeUndefined();
    },
  );
});

describe('measureEngineQuality', () => {
  it('judges an engine by its first sentence, and times it', async () => {
    const { setting, opened } = await open('C');
    const blind = { name: 'blind', step: 1, load: () => () => 0 };
    // The first sentence of all is right for one of the eight questions.
    expect(measureEngineQuality(blind, setting, opened, ticking())).toEqual({ rightFirst: 1 / 8, ms: 2 });
    const mute = { name: 'mute', step: 1, load: () => () => undefined };
    expect(measureEngineQuality(mute, setting, opened, ticking()).rightFirst).toBe(0);
  });

  it('gives an engine the own paragraph only where the setting does', async () => {
    const { setting, opened } = await open('P');
    const sizes: number[] = [];
    const load = (sentences: readonly string[]) => {
      sizes.push(sentences.length);
      return () => 0;
    };
    expect(measureEngineQuality({ name: 'blind', step: 1, load }, setting, opened, ticking()).rightFirst).toBe(2 / 8);
    expect(sizes).toEqual([3, 3, 3, 3]);
  });
});

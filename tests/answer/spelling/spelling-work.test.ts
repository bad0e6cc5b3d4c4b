import { expect, it } from 'vitest';
import { createSpellingWork } from '../../../src/answer/spelling/spelling-work.js';

it('lets eighty words be looked up in a request, each as often as it comes, and no others', () => {
  const { admits } = createSpellingWork();
  const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
  const admitted = words.filter((word) => admits(word, 'en'));
  expect(admitted).toEqual(words.slice(0, 80));
  expect(words.filter((word) => admits(word, 'en'))).toEqual(admitted);
  expect(admits('word0', 'de')).toBe(false);
});

it('counts a word for each language that it is looked up in', () => {
  const { admits } = createSpellingWork();
  const inBoth = Array.from({ length: 100 }, (_, at) => at).filter(
    (at) => admits(`word${at}`, 'en') && admits(`word${at}`, 'de'),
  );
  expect(inBoth).toHaveLength(40);
});

it('lets twenty-four pairs of words be searched for', () => {
  const { admitsSearch } = createSpellingWork();
  expect(Array.from({ length: 30 }, admitsSearch).filter(Boolean)).toHaveLength(24);
});

it('looks for the same once, also while the first look is under way, and for another key again', async () => {
  const { once } = createSpellingWork();
  let looks = 0;
  const look = async () => ++looks;
  expect(await Promise.all([once('a', look), once('a', look), once('b', look)])).toEqual([1, 1, 2]);
  expect(await once('a', look)).toBe(1);
});

it('begins anew with each request', () => {
  const [one, other] = [createSpellingWork(), createSpellingWork()];
  for (let at = 0; at < 80; at += 1) one.admits(`word${at}`, 'en');
  expect([one.admits('more', 'en'), other.admits('more', 'en')]).toEqual([false, true]);
});

import { expect, it } from 'vitest';
import { answeringCollections, droppedCollection, wantsSamples } from '../../src/bot/sample-collection.js';

it('takes the samples in where nothing else answers, always, or never', () => {
  expect(wantsSamples('auto', [])).toBe(true);
  expect(wantsSamples('auto', ['sample'])).toBe(true);
  expect(wantsSamples('auto', ['sample', 'press'])).toBe(false);
  expect(wantsSamples('auto', ['sample', droppedCollection])).toBe(true);
  expect(wantsSamples('always', ['press'])).toBe(true);
  expect(wantsSamples('never', [])).toBe(false);
});

it('sets them aside at the first collection of the team’s own, and where they are not wanted', () => {
  expect(answeringCollections('auto', ['sample'])).toEqual(['sample']);
  expect(answeringCollections('auto', ['press', 'sample'])).toEqual(['press']);
  expect(answeringCollections('auto', [droppedCollection, 'sample'])).toEqual([droppedCollection]);
  expect(answeringCollections('always', ['press', 'sample'])).toEqual(['press', 'sample']);
  expect(answeringCollections('never', ['sample'])).toEqual([]);
});

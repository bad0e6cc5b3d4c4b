import { expect, it } from 'vitest';
import { occludeWords } from '../../../src/answer/explanation/carrying-words.js';
import { EncoderUnavailable } from '../../../src/errors.js';
import { packVector } from '../../../src/vectors/pack-vector.js';
import { createConceptEncoder } from '../../concept-encoder.js';

const encoder = createConceptEncoder(['budget plan', 'board council', 'approved passed', 'anna', 'weber', 'chair']);

async function carrying(question: string, sentence: string, language = 'en') {
  const [vector = new Float32Array()] = await encoder.vectors('sentence', [sentence]);
  return (await occludeWords(question, language, encoder)).carrying(packVector(vector));
}

it('names the words without which the sentence is further away, heaviest first', async () => {
  expect(await carrying('When was the budget approved?', 'The council passed the plan.')).toEqual([
    'budget',
    'approved',
  ]);
  expect(await carrying('When was the budget launched?', 'The council passed the plan.')).toEqual(['budget']);
});

it('takes a name of several words away as a whole', async () => {
  expect(await carrying('Does Anna Weber chair it?', 'It was Anna Weber.')).toEqual(['Anna Weber']);
});

it('names none that leaves the sentence as near as it was, or brings it nearer', async () => {
  expect(await carrying('When was the bridge opened?', 'The council passed the plan.')).toEqual([]);
  expect(await carrying('When was the board chosen?', 'It rained.')).toEqual([]);
});

it('names three at most, in the question’s own spelling', async () => {
  const words = await carrying(
    'Has the BOARD approved what Weber and the chair call a budget?',
    'Board budget chair approved weber',
  );
  expect(words).toHaveLength(3);
  expect(words).toContain('BOARD');
});

it('asks for one text after the other: the question, and it without each word, twelve at most', async () => {
  const { asked } = encoder;
  asked.length = 0;
  await occludeWords('When was the budget approved?', 'en', encoder);
  expect(asked).toEqual([
    { kind: 'question', text: 'When was the budget approved?' },
    { kind: 'question', text: 'When was the approved?' },
    { kind: 'question', text: 'When was the budget ?' },
  ]);
  asked.length = 0;
  const many = Array.from({ length: 30 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`).join(' ');
  await occludeWords(`What of ${many}?`, 'en', encoder);
  expect(asked).toHaveLength(13);
});

it('rejects where the encoder goes on the way', async () => {
  const lost = createConceptEncoder([], {
    fail: (text) => {
      if (!text.includes('budget')) throw new EncoderUnavailable('The encoder is closed.');
    },
  });
  await expect(occludeWords('When was the budget approved?', 'en', lost)).rejects.toThrow(EncoderUnavailable);
});

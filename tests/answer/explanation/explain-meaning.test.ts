import { expect, it, onTestFinished } from 'vitest';
import type { Reason } from '../../../src/domain.js';
import { EncoderUnavailable } from '../../../src/errors.js';
import { type ConceptEncoder, createConceptEncoder, readAll } from '../../concept-encoder.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';

const concepts = ['refund refunded', 'cancel withdraws', 'days', 'park'];
const told = 'Whoever withdraws is refunded within 14 days.';
const question = 'Is there a refund for those who cancel?';

/** A bot that has answered the question by words and meaning, with what `why` says of its meaning. */
async function openAsked(encoder: ConceptEncoder) {
  const opened = await openTestBot({ samples: 'never', minConfidence: 0, encoder });
  const { bot } = opened;
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('terms.md', `# Terms\n\n${told}\n\nThe park is open. Trees are old.`)]);
  await readAll(bot);
  const answer = await bot.asking.ask({ viewer: member, question, keeps: true });
  if (answer.kind !== 'cited') throw new Error(answer.kind);
  encoder.asked.length = 0;
  const { archive } = bot;
  return { ...opened, id: answer.id, why: async () => (await archive.why(member, answer.id))?.answer, archive };
}

/** Words of the reason `meaning` of the first sentence. */
function carried(
  answer: Awaited<ReturnType<Awaited<ReturnType<typeof openAsked>>['why']>>,
): Reason['words'] | undefined {
  const [first] = answer?.diagnostics.explanation?.sentences ?? [];
  expect(first?.quote).toBe(told);
  return first?.reasons.find(({ code }) => code === 'meaning')?.words;
}

it('says which words of the question carried its meaning when somebody asks why, and not before', async () => {
  const encoder = createConceptEncoder(concepts);
  const { why, archive, id } = await openAsked(encoder);
  expect(carried((await archive.answer(member, id))?.answer)).toEqual([]);
  expect(encoder.asked).toEqual([]);
  expect(carried(await why())).toEqual(['refund', 'cancel']);
  // The sentence's own vector is kept.
  expect(encoder.asked.filter(({ kind }) => kind === 'sentence')).toEqual([]);
});

it('says so of a sentence that its article has no longer', async () => {
  const encoder = createConceptEncoder(concepts);
  const { why, bot } = await openAsked(encoder);
  await bot.library.importArticles([articleFile('terms.md', '# Terms\n\nNothing is said any more.')]);
  await readAll(bot);
  encoder.asked.length = 0;
  expect(carried(await why())).toEqual(['refund', 'cancel']);
  expect(encoder.asked).toContainEqual({ kind: 'sentence', text: told });
});

it('names none where the encoder is gone, or fails on the way', async () => {
  let left = Number.POSITIVE_INFINITY;
  const encoder = createConceptEncoder(concepts, {
    fail: () => {
      left -= 1;
      if (left < 0) throw new EncoderUnavailable('The encoder is closed.');
    },
  });
  const { why, store, id } = await openAsked(encoder);
  for (const texts of [0, 1, 2]) {
    left = texts;
    expect(carried(await why())).toEqual([]);
  }
  left = Number.POSITIVE_INFINITY;
  expect(carried(await why())).toEqual(['refund', 'cancel']);
  for (const other of [undefined, createConceptEncoder(concepts, { id: 'other/1' })]) {
    const { bot } = await openTestBot({ samples: 'never', store, ...(other && { encoder: other }) });
    expect(carried((await bot.archive.why(member, id))?.answer)).toEqual([]);
    expect(other?.asked ?? []).toEqual([]);
  }
});

it('knows no answer that the viewer may not see', async () => {
  const { bot } = await openAsked(createConceptEncoder(concepts));
  expect(await bot.archive.why(member, 'unknown')).toBeUndefined();
});

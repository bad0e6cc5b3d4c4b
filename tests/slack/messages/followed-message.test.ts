import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FollowUp, QuoteChange } from '../../../src/domain.js';
import { followedMessage } from '../../../src/slack/messages/followed-message.js';
import { checkMessage } from '../../fake-slack/check-message.js';
import { arbitraryAnswer } from '../arbitrary-answer.js';
import { codeUnits } from '../arbitrary-text.js';
import { abstained, cite, cited } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';

const asker = { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' };

function followUp(
  changes: FollowUp['changes'],
  rest: Partial<FollowUp['kept']> = {},
): Pick<FollowUp, 'kept' | 'changes'> {
  const answer = cited([cite('The office closes at eight.'), cite('It opens at nine.')]);
  const message = { channel: 'C0PRESS', ts: '1.1' };
  return { kept: { answer, asker, askedAt: '2026-03-01T10:00:00.000Z', message, ...rest }, changes };
}

function rowsOf(given: Pick<FollowUp, 'kept' | 'changes'>): string[] {
  const message = followedMessage(given);
  expect(checkMessage({ ...message })).toEqual({ faults: [] });
  return renderBlocks(message.blocks).split('\n');
}

it('leaves the quote as it was said, and tells below it what stands there now', () => {
  const now = { quote: 'The office closes at nine.', start: 0, end: 26 };
  const given = followUp([{ kind: 'changed', on: '2026-03-03', now }, undefined]);
  expect(rowsOf(given).slice(0, 5)).toEqual([
    '▏The office closes at eight.',
    'This passage changed on 3 March 2026. It says now:',
    '▏The office closes at nine.',
    expect.stringMatching(/^1 {2}/),
    '▏It opens at nine.',
  ]);
  expect(followedMessage(given).text).toContain(
    '“The office closes at eight.”\nThis passage changed on 3 March 2026. It says now:\n“The office closes at nine.”\n1  ',
  );
});

it.each([
  [{ kind: 'changed', on: '2026-03-03' }, 'This passage changed on 3 March 2026.'],
  [{ kind: 'changed' }, 'This passage changed.'],
  [{ kind: 'over', on: '2026-03-03' }, 'No longer valid since 3 March 2026.'],
  [{ kind: 'not_yet', on: '2026-03-03' }, 'Not valid before 3 March 2026.'],
  [{ kind: 'gone', on: '2026-03-03' }, 'This article was taken away on 3 March 2026.'],
  [{ kind: 'gone' }, 'This article was taken away.'],
] satisfies [QuoteChange, string][])('%j is told as “%s”', (change, sentence) => {
  expect(rowsOf(followUp([undefined, change]))).toContain(sentence);
});

it('tells it of a closest passage too, and of words that are led in', () => {
  const leadIn = { quote: 'You may bring:', start: 0, end: 14, isApart: false };
  const now = { quote: 'Cats.', start: 15, end: 20, leadIns: [leadIn] as const };
  const answer = abstained({ closest: cite('Dogs.') });
  const rows = rowsOf(followUp([{ kind: 'changed', on: '2026-03-03', now }], { answer }));
  const at = rows.indexOf('▏Dogs.');
  expect(rows.slice(at + 1, at + 4)).toEqual([
    'This passage changed on 3 March 2026. It says now:',
    '▏_You may bring:_',
    '▏Cats.',
  ]);
});

it('is the same message as ever where nothing is to be said', () => {
  const rows = rowsOf(followUp([undefined, undefined])).join('\n');
  expect(rows).not.toMatch(/changed|valid|taken away/);
});

it('still says where it was asked for when it had to go into a direct message', () => {
  const [lead] = rowsOf(followUp([{ kind: 'gone' }, undefined], { message: { channel: 'D0ANN', ts: '1.1' } }));
  expect(lead).toMatch(/C0PRESS/);
  const direct = { asker: { person: 'T0HOME:U0ANN', place: 'T0HOME:D0ANN' }, message: { channel: 'D0ANN', ts: '1.1' } };
  expect(rowsOf(followUp([{ kind: 'gone' }, undefined], direct))[0]).toBe('▏The office closes at eight.');
});

it('whatever became of whatever quotes: a message that Slack takes', () => {
  const now = codeUnits(6_000, 1)
    .filter((text) => text.trim() !== '')
    .map((quote) => ({ quote, start: 0, end: quote.length }));
  const change = fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('changed' as const), on: fc.constant('2026-03-03'), now }),
      fc.record({ kind: fc.constant('over' as const), on: fc.constant('2026-03-03') }),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(arbitraryAnswer, fc.array(change, { maxLength: 3 }), (answer, changes) => {
      expect(checkMessage({ ...followedMessage(followUp(changes, { answer })) })).toEqual({ faults: [] });
    }),
  );
});

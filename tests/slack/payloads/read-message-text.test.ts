import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMessageText } from '../../../src/slack/payloads/read-message-text.js';

function leaf(text: string, style?: object) {
  return { type: 'text', text, ...style };
}

function section(...elements: object[]) {
  return { type: 'rich_text_section', elements };
}

it('reads a message as people see it, line by line', () => {
  const text =
    '*Rabat* has a <https://rabat.ma|new mayor> &amp; council.\n&gt; said <@U0BOB> :tada:\n\nIt met _today_.';
  expect(readMessageText({ text })).toBe('Rabat has a new mayor & council.\nsaid\nIt met today.');
});

it('reads the blocks of another bot’s message that has no text, each line on its own', () => {
  const message = {
    text: '',
    bot_id: 'B1',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'News' } },
      {
        type: 'rich_text',
        elements: [
          section(leaf('Rabat has a '), leaf('new mayor', { style: { bold: true } }), leaf('.')),
          { type: 'rich_text_list', elements: [section(leaf('One')), section(leaf('Two'))] },
          { type: 'rich_text_quote', elements: [leaf('She said so.')] },
        ],
      },
      { type: 'section', text: { type: 'mrkdwn', text: 'It *met* in May.' }, fields: [] },
      { type: 'divider' },
      {
        type: 'context',
        elements: [
          { type: 'image', alt_text: 'x' },
          { type: 'mrkdwn', text: 'yesterday' },
        ],
      },
    ],
  };
  expect(readMessageText(message)).toBe(
    'News\nRabat has a new mayor.\nOne\nTwo\nShe said so.\nIt met in May.\nyesterday',
  );
});

it('reads attachments where there is nothing else', () => {
  expect(readMessageText({ attachments: [{ fallback: 'The sea is calm.', color: '#fff' }] })).toBe('The sea is calm.');
});

it('reads what is no message as nothing, and never throws', () => {
  for (const message of [{}, { text: null }, { blocks: 'x' }, { text: ':tada:' }]) {
    expect(readMessageText(message)).toBe('');
  }
  fc.assert(fc.property(fc.object({ maxDepth: 6 }), (message) => typeof readMessageText(message) === 'string'));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCommandText, writeMessage } from '../../../../src/preview/local-slack/payloads/write-as-slack.js';
import { createChanges } from '../../../../src/preview/local-slack/state/changes.js';
import { createFirstPopulation } from '../../../../src/preview/local-slack/state/first-population.js';
import { createWorkspace } from '../../../../src/preview/local-slack/state/workspace.js';
import { openManifest } from '../open-workspace.js';

const workspace = createWorkspace(createFirstPopulation(openManifest), () => 0, createChanges());

function text(typed: string) {
  return writeMessage(typed, workspace).text;
}

it.each([
  ['@verbatim, who?', '<@U0BOT>, who?', '<@U0BOT|verbatim>, who?'],
  ['ask @Ben or @nobody', 'ask <@U0BEN> or @nobody', 'ask <@U0BEN|ben> or @nobody'],
  ['in #press and #nowhere', 'in <#C0PRESS|press> and #nowhere', 'in <#C0PRESS|press> and #nowhere'],
  ['@here: R&D <now>', '<!here>: R&amp;D &lt;now&gt;', '<!here>: R&amp;D &lt;now&gt;'],
  [
    'see https://a.example/?b=1&c=2 there',
    'see <https://a.example/?b=1&amp;c=2> there',
    'see <https://a.example/?b=1&amp;c=2> there',
  ],
  ['mail ann@ben.example', 'mail ann@ben.example', 'mail ann@ben.example'],
  ['<@U0BOT>', '&lt;@U0BOT&gt;', '&lt;@U0BOT&gt;'],
])('writes %s as Slack does (https://docs.slack.dev/messaging/formatting-message-text)', (typed, message, command) => {
  expect(text(typed)).toBe(message);
  expect(writeCommandText(typed, true, workspace)).toBe(command);
});

it('builds the same as rich text', () => {
  const { blocks, mentioned } = writeMessage('@verbatim who & when?', workspace);
  expect(mentioned).toEqual(['U0BOT']);
  expect(blocks).toMatchObject([
    {
      type: 'rich_text',
      elements: [
        {
          elements: [
            { type: 'user', user_id: 'U0BOT' },
            { type: 'text', text: ' who & when?' },
          ],
        },
      ],
    },
  ]);
});

it('lets no text pass for markup, whatever is typed', () => {
  const typed = fc.string({ unit: fc.constantFrom('<', '>', '&', '@', '#', '!', 'a', 'ann', ' ', 'https://', '|') });
  fc.assert(
    fc.property(typed, (given) => {
      const rest = text(given).replace(/<(?:@U0\w+|#C0\w+\|\w+|!\w+|https?:[^<>]*)>/g, '');
      expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      expect(writeCommandText(given, false, workspace)).not.toMatch(/[<>]/);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { slackLimits } from '../../../src/slack/blocks/slack-limits.js';
import { answerMessage } from '../../../src/slack/messages/answer-message.js';
import {
  failureMessage,
  notInChannelMessage,
  plainVersion,
  stoppingMessage,
  tooLongMessage,
} from '../../../src/slack/messages/notice-message.js';
import { cite, cited, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';

it.each([
  [
    'a question that is too long',
    tooLongMessage({ kind: 'too_long', length: 1_204, limit: 1_000 }),
    'Your question has 1,204 characters; I read up to 1,000.\nNothing was searched. Please ask it in fewer words.',
  ],
  [
    'a failure',
    failureMessage(new Error('Broken'), '7f3a'),
    'I couldn’t search just now. Nothing was lost; please ask again in a minute. (reference 7f3a)',
  ],
  [
    'too many at once',
    failureMessage(new VerbatimError('busy', 'More than 500 requests wait.'), '7f3a'),
    'More is asked of me right now than I can answer. Please try again in a minute.',
  ],
  ['a stop', stoppingMessage(), 'I’m restarting and couldn’t finish this question. Please ask again in a minute.'],
])('says in blocks and in text what became of the question: %s', (_, message, shown) => {
  expect(renderBlocks(message.blocks)).toBe(shown);
  expect(message.text).toBe(shown);
});

describe('an answer that could not be posted in its channel', () => {
  const answer = answerMessage(cited([cite(president)]), {});

  it('comes to the asker with the channel named', () => {
    const message = notInChannelMessage('C024BE91L', answer);
    expect(renderBlocks(message.blocks)).toBe(
      `I couldn’t post in #C024BE91L. Please check that I am a member there and may post. My answer:\n${renderBlocks(answer.blocks)}`,
    );
    expect(message.text).toBe(
      `I couldn’t post in the channel where you asked. Please check that I am a member there and may post. My answer:\n${answer.text}`,
    );
  });

  it.each(['D024BE91L', '', 'C1> <!channel>'])('is called by words where %j is no channel', (channelId) => {
    expect(renderBlocks(notInChannelMessage(channelId, answer).blocks)).toContain(
      'I couldn’t post in the channel where you asked.',
    );
  });

  it.each(['"', 'word ', '&'])(
    'still fits after a line was put before it, however long its quotes of %j are',
    (part) => {
      for (let length = 300; length <= 2_500; length += 20) {
        const quote = part.repeat(length).slice(0, length);
        const message = notInChannelMessage(
          `C${'A'.repeat(50)}`,
          answerMessage(cited([cite(quote), cite(quote), cite(quote)]), { question: 'who?' }),
        );
        expect(message.text.length).toBeLessThanOrEqual(slackLimits.text);
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(slackLimits.blocksJson);
      }
    },
  );
});

it('has a plain version with everything in it', () => {
  const message = answerMessage(cited([cite(president)]), { question: 'who?' });
  expect(plainVersion(message)).toEqual({ text: message.text });
  expect(plainVersion(message).text).toContain(president);
});

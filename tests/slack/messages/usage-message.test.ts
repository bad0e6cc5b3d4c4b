import { expect, it } from 'vitest';
import { usageMessage } from '../../../src/slack/messages/usage-message.js';
import { renderBlocks } from '../render-message.js';

const command = '/ask';
const facts = '/facts and a title or a name lists who, what, where, when and how many, each in its own sentence.';
const shortcuts =
  'Shortcuts: Ask the articles, from anywhere; Find in articles, in the menu of a message, to see what the articles say about it.';

it('says what the bot does, what to try, and where', () => {
  const examples = ['Who is the president of Interpol?', 'Where was the conference held?', 'How do I add an article?'];
  const message = usageMessage({ articles: 6, examples }, { command, historyScopes: 'all' });
  expect(renderBlocks(message.blocks)).toBe(
    [
      'Ask a question in your own words. I answer with exact sentences from 6 articles, each with its source, or say that none answers.',
      'Try:',
      'Who is the president of Interpol?',
      'Where was the conference held?',
      'How do I add an article?',
      'In a thread, mention me: @verbatim your question. Only you see answers to /ask until you share them.',
      'Once I have answered you in a thread, ask on there without a mention for a day; “@verbatim stop” ends that.',
      facts,
      shortcuts,
    ].join('\n'),
  );
  expect(message.text).toBe(renderBlocks(message.blocks));
});

it('offers nothing to try where it knows of nothing', () => {
  const message = usageMessage({ articles: 1, examples: [] }, { command, historyScopes: 'all' });
  expect(renderBlocks(message.blocks)).toBe(
    [
      'Ask a question in your own words. I answer with exact sentences from 1 article, each with its source, or say that none answers.',
      'In a thread, mention me: @verbatim your question. Only you see answers to /ask until you share them.',
      'Once I have answered you in a thread, ask on there without a mention for a day; “@verbatim stop” ends that.',
      facts,
      shortcuts,
    ].join('\n'),
  );
});

it('says how to add articles where there are none', () => {
  const message = usageMessage({ articles: 0, examples: [] }, { command: '/fragen', historyScopes: 'all' });
  expect(renderBlocks(message.blocks)).toBe(
    [
      'I have no articles to answer from yet.',
      'Whoever runs me can add some on my server: npm run import -- PATH (a file or a folder of them).',
      'Then ask: /fragen your question',
    ].join('\n'),
  );
});

it('writes large numbers readably and shows examples inert', () => {
  const message = usageMessage(
    { articles: 12_345, examples: ['Who is <@U1> & *co*?'] },
    { command, historyScopes: 'all' },
  );
  expect(message.text).toContain('from 12,345 articles');
  expect(message.text).toContain('\nWho is &lt;@U1&gt; &amp; *co*?\n');
  expect(renderBlocks(message.blocks)).toContain('\nWho is <@U1> & *co*?\n');
});

it.each([
  ['public', /public channel.*In private channels, mention me each time\.$/],
  ['private', /private channel.*In public channels, mention me each time\.$/],
  ['none', /Mention me in each further question of a thread/],
] as const)('pain 2: says where a further question needs a mention (%s)', (historyScopes, line) => {
  const { text } = usageMessage({ articles: 1, examples: [] }, { command, historyScopes });
  expect(text.split('\n').filter((shown) => line.test(shown))).toHaveLength(1);
});

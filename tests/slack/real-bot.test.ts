import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Citation } from '../../src/domain.js';
import type { SlackSettings } from '../../src/slack/create-slack-edge.js';
import { answerMessage } from '../../src/slack/messages/answer-message.js';
import { poolFiles } from '../answer/likeness/pool-articles.js';
import { checkMessage } from '../fake-slack/check-message.js';
import { articleFile, openTestBot, type TestBot } from '../open-test-bot.js';
import { testTimeout as patience, propertyRuns } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { codeUnits } from './arbitrary-text.js';
import { renderBlocks } from './render-message.js';
import { startEdge } from './start-edge.js';

type Message = Readonly<Record<string, unknown>>;

function sample(name: string) {
  return readFileSync(path.resolve('data', 'articles', name), 'utf8');
}
const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';

async function openBot(options: Parameters<typeof openTestBot>[0] = {}): Promise<TestBot> {
  const opened = await openTestBot(options);
  onTestFinished(() => opened.bot.close());
  return opened;
}

/** The real bot behind the real edge. */
async function start(transport: SlackSettings['transport'], bot?: TestBot['bot']) {
  return startEdge({ transport, bot: bot ?? (await openBot()).bot });
}

/** A message's rows as people see them; throws on blocks or leaves that ours never hold. */
function rowsOf({ blocks }: Message): string[] {
  return renderBlocks(blocks as types.KnownBlock[]).split('\n');
}

/** The quotes of a message, byte for byte as their leaves hold them. */
function quotesOf({ blocks }: Message): string[] {
  return (blocks as types.KnownBlock[])
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .filter((element) => element.type === 'rich_text_quote')
    .map(({ elements }) => elements.map((leaf) => (leaf.type === 'text' ? leaf.text : `[${leaf.type}]`)).join(''));
}

it.each(['http', 'socket'] as const)(
  'answers a misspelt /ask in the acknowledgement, over %s',
  async (transport) => {
    const { command, slack } = await start(transport);
    const { ack, answers } = command('who is teh presidnet of interpoll');
    const message = await ack;
    expect(message.response_type).toBe('ephemeral');
    expect(checkMessage(message)).toEqual({ faults: [] });
    expect(quotesOf(message)[0]).toBe(president);
    expect(sample('tangier-conference.en.md')).toContain(president);
    const [asked, quote, source] = rowsOf(message);
    expect(asked).toBe('You asked: who is teh presidnet of interpoll');
    expect(quote).toMatch(/^▏\*\*Ahmed Naser Al Raisi\*\*, the president of Interpol,/);
    expect(source).toMatch(/^1 {2}Tangier police conference: a brief · Marrakech to host .* · sentence 12$/);
    expect(message.text).toContain(`“${president}”`);
    expect(answers).toEqual([]);
    expect(slack.workspace.messages).toEqual([]);
  },
  patience,
);

it.each(['http', 'socket'] as const)(
  'shows what two articles say differently together with their days, and a story that two files tell once, over %s',
  async (transport) => {
    const { bot } = await openBot({ samples: 'never' });
    await bot.library.importArticles(poolFiles);
    const { command } = await start(transport, bot);
    const differing = await command('Does the pool close at eight?').ack;
    expect(checkMessage(differing)).toEqual({ faults: [] });
    expect(rowsOf(differing).slice(1, 6)).toEqual([
      'Two articles differ on this.',
      '▏The pool closes at nine.',
      '1  Handbook · sentence 1 · 1 February 2026',
      '▏The pool closes at eight.',
      '2  Pool rules (intranet) · sentence 2 · 10 January 2025 · 1 year ago · also in Pool rules (1 March 2024)',
    ]);
    const told = await command('Who swims with an adult?').ack;
    expect(checkMessage(told)).toEqual({ faults: [] });
    expect(quotesOf(told)).toEqual(['Children under ten swim with an adult.']);
    expect(String(told.text)).toContain(' · also in Pool rules (1 March 2024)');
  },
  patience,
);

it(
  'pain 7: does not answer what no article says, and marks the closest passage as no answer',
  async () => {
    const { command } = await start('http');
    const message = await command('How many people died in the Al Haouz earthquake?').ack;
    const rows = rowsOf(message);
    expect(rows).toContain('I found no sentence that answers this.');
    const mark = rows.indexOf('Closest passage (not an answer):');
    expect(mark).toBeGreaterThan(0);
    expect(rows[mark + 1]).toMatch(/^▏The film that won Morocco the award .* after the Al Haouz earthquake\.$/);
    expect(rows.slice(0, mark).some((row) => row.startsWith('▏'))).toBe(false);
    expect(String(message.text)).toContain('Closest passage (not an answer):\n“The film');
  },
  patience,
);

it(
  'answers a French question in a channel with a French quote in its thread',
  async () => {
    const { mention, slack } = await start('socket');
    await mention("<@U0BOT> Qui est le président d'Interpol ?", { ts: '1770000000.700000' });
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    const [message] = slack.workspace.messages;
    expect(message).toMatchObject({ channel: 'C0PRESS', threadTs: '1770000000.700000' });
    const [quote = ''] = quotesOf({ ...message });
    expect(quote).toMatch(/^Ahmed Naser Al Raisi, président d'Interpol,/);
    expect(sample('tangier-conference.fr.md')).toContain(quote);
    expect(message?.text).toContain('Conférence policière de Tanger : une synthèse');
    expect(slack.workspace.faults).toEqual([]);
  },
  patience,
);

it(
  'reads a follow-up in a direct message in the light of its thread, and in no other',
  async () => {
    const { direct, slack } = await start('socket');
    const thread = '1770000000.800000';
    const answerAt = async (index: number) => {
      await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(index + 1), wait);
      return slack.workspace.messages[index];
    };
    await direct('Where will the General Assembly of Interpol be held?', { ts: thread });
    expect(quotesOf({ ...(await answerAt(0)) })[0]).toMatch(/^Marrakech will host the 93rd General Assembly/);
    await direct('and when?', { thread_ts: thread });
    const followUp = await answerAt(1);
    expect(followUp).toMatchObject({ channel: 'D0ANN', threadTs: thread });
    expect(followUp?.text).toMatch(/^Read as: .*General Assembly/i);
    expect(quotesOf({ ...followUp })[0]).toMatch(/^Marrakech will host the 93rd General Assembly .* in 2025\.$/);
    await direct('and when?', { ts: '1770000000.900000' });
    expect((await answerAt(2))?.text).not.toContain('General Assembly of Interpol be held');
  },
  patience,
);

it(
  'shows its usage, with questions that it answers, wherever nothing was asked',
  async () => {
    const { command, mention, slack } = await start('http');
    const usage = await command('').ack;
    const rows = rowsOf(usage);
    const examples = rows.slice(
      rows.indexOf('Try:') + 1,
      rows.findIndex((row) => row.startsWith('In a thread')),
    );
    expect(rows).toContain('Try:');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(quotesOf(await command(example).ack)).not.toEqual([]);
    for (const text of ['help', '  HELP ', ':wave: :tada:', '*_~`&gt;', '<!here>', '<@U0BOT>']) {
      expect({ text, shown: (await command(text).ack).text }).toEqual({ text, shown: usage.text });
    }
    await mention('<@U0BOT>');
    await mention('<@U0BOT> :wave:');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(2), wait);
    for (const { text } of slack.workspace.messages) expect(text).toBe(usage.text);
  },
  patience,
);

it(
  'searches a question of 1,000 characters and says that one of 1,001 is too long',
  async () => {
    const { command } = await start('http');
    const question = 'Who is the president of Interpol? ';
    const longest = question.padEnd(1_000, 'please ').replace(/\s$/, '?');
    expect([...longest]).toHaveLength(1_000);
    expect((await command(longest).ack).text).not.toContain('Nothing was searched');
    const message = await command(`${longest}?`).ack;
    expect(message.text).toBe(
      'Your question has 1,001 characters; I read up to 1,000.\nNothing was searched. Please ask it in fewer words.',
    );
  },
  patience,
);

it.each([
  ['a broadcast', 'The keeper of the lighthouse is <!channel> and <!here|@here> in person.'],
  ['a mention', 'The keeper of the lighthouse is <@U0ANN> or <@U0BOB|bob>, says the harbour.'],
  ['formatting', 'The keeper of the lighthouse is *Ada* _Byron_ ~or~ `nobody` at the harbour.'],
  ['escapes', 'The keeper of the lighthouse is Smith & Sons &amp; Co &lt;Ltd&gt; of the harbour.'],
  ['emoji codes', 'The keeper of the lighthouse is :smile: the :skull_and_crossbones: of the harbour.'],
  ['marks of direction', 'The keeper of the lighthouse is \u202eadA\u202c \u2067Byron\u2069 of the harbour.'],
  ['a link', 'The keeper of the lighthouse is <https://evil.example|Ada> of <#C0PRESS> harbour.'],
])(
  'quotes an article with %s byte for byte, and as text only',
  async (_, sentence) => {
    const { bot } = await openBot();
    const text = `The harbour opened in 1901. ${sentence} The ferry left in 1950.\n`;
    await bot.library.importArticles([articleFile('harbour.txt', text)]);
    const { command, mention, slack } = await start('http', bot);
    const message = await command('Who is the keeper of the lighthouse?').ack;
    expect(quotesOf(message)).toContain(sentence);
    await mention('<@U0BOT> Who is the keeper of the lighthouse?');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    for (const shown of [message, { ...slack.workspace.messages[0] }]) {
      expect(checkMessage(shown)).toEqual({ faults: [] });
      expect(String(shown.text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    }
    expect(slack.workspace.faults).toEqual([]);
  },
  patience,
);

it(
  'answers an event that Slack sends again once, also after a restart',
  async () => {
    const { bot } = await openBot();
    const first = await start('socket', bot);
    const again = [
      '<@U0BOT> Who is the president of Interpol?',
      { ts: '1770000001.000000' },
      { event_id: 'EvAGAIN' },
    ] as const;
    await Promise.all([first.mention(...again), first.mention(...again)]);
    await vi.waitFor(() => expect(first.slack.workspace.messages).toHaveLength(1), wait);
    await first.edge.stop();
    const second = await startEdge({ transport: 'http', bot, slack: first.slack });
    await second.mention(...again);
    await second.mention('<@U0BOT> What does NAUSS stand for?');
    await vi.waitFor(() => expect(second.slack.workspace.messages.at(-1)?.text).toContain('NAUSS'), wait);
    expect(second.slack.workspace.messages).toHaveLength(2);
  },
  patience,
);

/** Text as articles have it, with what Slack would take for markup, and with what no keyboard types. */
const words = fc.constantFrom(
  'harbour',
  'Zadar',
  'The',
  'keeper',
  'opened',
  'in 1901.',
  'is',
  'Ada Byron',
  'Interpol',
  '<!channel>',
  '<@U0ANN>',
  '<https://a.example|b>',
  '*bold*',
  '_',
  '&',
  '&amp;',
  ':smile:',
  '\u202e',
  '\u200f',
  'ميناء',
  'القاهرة.',
  '日本語。',
  '👩‍👩‍👧',
  '\n',
  '\n\n',
  '\n# ',
  '- ',
  '> ',
  '| a | b |',
  '```',
  '"',
  '”',
  '. ',
  '? ',
  'x'.repeat(400),
);

/** Any words, and around them what an answer may be found in. */
function anyWords(maxLength: number) {
  return fc.array(words, { maxLength }).map((parts) => parts.join(' '));
}
const place = fc.constantFrom('harbour', 'ferry', '*tower*', 'mill & farm', 'lock <!here>', 'café');
const statement = fc
  .tuple(anyWords(6), place, fc.constantFrom('is', 'was'), anyWords(6), fc.constantFrom('.', '. ', '!\n', '\n\n', ''))
  .map(([before, what, verb, after, end]) => `${before} Ada Byron ${verb} the keeper of the ${what} ${after}${end}`);
const articleText = fc.oneof(
  { weight: 3, arbitrary: fc.array(statement, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')) },
  anyWords(120),
  codeUnits(600, 1),
);
const question = fc.oneof(
  { weight: 3, arbitrary: place.map((what) => `Who is the keeper of the ${what}?`) },
  { weight: 2, arbitrary: fc.tuple(place, anyWords(4)).map(([what, rest]) => `${what} keeper ${rest}`) },
  anyWords(12),
  codeUnits(80),
);

function leafTypes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leafTypes);
  if (typeof value !== 'object' || value === null) return [];
  const { type, elements } = value as { readonly type?: unknown; readonly elements?: unknown };
  return elements === undefined ? [String(type)] : leafTypes(elements);
}

it('whatever the article and the question: verbatim quotes, in a message that Slack takes and that pings nobody', async () => {
  let quotes = 0;
  const property = fc.asyncProperty(
    articleText,
    question,
    fc.constantFrom('a.md', 'a.txt'),
    async (text, asked, name) => {
      const { bot, store } = await openTestBot({ samples: 'never' });
      try {
        await bot.library.importArticles([articleFile(name, text)]);
        const reply = await bot.asking.ask({ viewer: member, question: asked });
        if (reply.kind !== 'cited' && reply.kind !== 'abstained') return;
        const citations: readonly Citation[] =
          reply.kind === 'cited' ? reply.citations : reply.closest ? [reply.closest] : [];
        for (const { articleId, start: from, end, quote } of citations) {
          expect((await store.shelves.article(articleId))?.text.slice(from, end)).toBe(quote);
          quotes += 1;
        }
        const message = answerMessage(reply, { question: asked });
        expect(checkMessage({ ...message })).toEqual({ faults: [] });
        for (const shown of quotesOf({ ...message })) {
          expect(citations.some(({ quote }) => quote.startsWith(shown))).toBe(true);
        }
        for (const type of leafTypes(message.blocks)) expect(['text', 'link', 'plain_text']).toContain(type);
      } finally {
        await bot.close();
      }
    },
  );
  const runs = propertyRuns(40);
  await fc.assert(property, { numRuns: runs, seed: 20_261_124 });
  // A property of quotes says nothing where hardly anything is quoted.
  expect(quotes).toBeGreaterThan(runs / 4);
});

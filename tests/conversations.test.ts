import { expect, it } from 'vitest';
import type { Reply } from '../src/domain.js';
import { articleFile, openTestBot } from './open-test-bot.js';
import { member } from './viewers.js';

const acme = articleFile(
  'acme.md',
  `# Acme Robotics

Maria Lopez founded Acme Robotics in Lyon in 2009. She was born in Porto in 1974. The company builds robots for hospitals.

## Leadership

Acme Robotics has been led by Jonas Weber since 2021. Before that he was its head of research.

## Staff

Acme Robotics employs 340 people in three countries. In 2019 it employed 120 people.
`,
);

function quoteOf(reply: Reply): string {
  return reply.kind === 'cited' ? reply.citations.map(({ quote }) => quote).join(' ') : '';
}

function readAsOf(reply: Reply): string {
  return 'readAs' in reply ? (reply.readAs ?? '') : '';
}

/** What is said in one conversation, how each is read (`''`: as it stands), and what is quoted. */
type Turns = readonly (readonly [said: string, readAs: string, quoted: RegExp])[];

const overSamples: Turns[] = [
  [
    ['Where will the General Assembly of Interpol be held?', '', /^Marrakech will host/],
    ['and when?', 'when will the General Assembly of Interpol be held?', /in 2025/],
  ],
  [
    ['Who is the president of Interpol?', '', /^Ahmed Naser Al Raisi/],
    ['what did he praise?', 'what did Ahmed Naser Al Raisi praise?', /the development of Morocco/],
  ],
  [
    ['How many people died in the Al Haouz earthquake?', '', /^$/],
    ['What does DGSN stand for?', '', /^DGSN stands for/],
  ],
  [
    ['Where did the conference take place?', '', /held in Tangier/],
    ['how many countries took part?', '', /took part/],
    ['which ones?', 'which countries took part?', /Morocco, Jordan/],
  ],
  [
    ['What did Morocco present?', '', /^During the conference in Tangier, Morocco presented/],
    ['what about Jordan?', 'What did Jordan present?', /^$/],
  ],
  [
    ["Qui est le président d'Interpol ?", '', /^Ahmed Naser Al Raisi/],
    ['qu’a-t-il salué ?', 'qu’a Ahmed Naser Al Raisi salué?', /le développement du Maroc/],
  ],
  [
    ['أين ستعقد الجمعية العامة للإنتربول؟', '', /مراكش/],
    ['ومتى؟', 'متى ستعقد الجمعية العامة للإنتربول؟', /2025/],
  ],
];

const overAcme: Turns[] = [
  [
    ['Who founded Acme Robotics?', '', /^Maria Lopez founded/],
    ['where was she born?', 'where was Maria Lopez born?', /born in Porto/],
    ['and when?', 'when was Maria Lopez born?', /1974/],
  ],
  [
    ['How many people does Acme Robotics employ?', '', /340 people/],
    ['and in 2019?', 'How many people does Acme Robotics employ in 2019?', /120 people/],
  ],
  [
    ['Who leads Acme Robotics?', '', /led by Jonas Weber/],
    ['since when?', 'since when leads Acme Robotics?', /since 2021/],
  ],
];

async function hold(turns: Turns, options: Parameters<typeof openTestBot>[0] = {}): Promise<void> {
  const { bot } = await openTestBot(options);
  if (options.samples === 'never') await bot.library.importArticles([acme]);
  for (const [said, readAs, quoted] of turns) {
    const reply = await bot.asking.ask({ viewer: member, question: said, conversation: 'c' });
    expect({ said, readAs: readAsOf(reply) }).toEqual({ said, readAs });
    expect(quoteOf(reply)).toMatch(quoted);
  }
  await bot.close();
}

it.each(overSamples.map((turns) => [turns.map(([said]) => said).join(' '), turns] as const))(
  'a conversation over the sample articles: %s',
  (_said, turns) => hold(turns),
);

it.each(overAcme.map((turns) => [turns.map(([said]) => said).join(' '), turns] as const))(
  'a conversation over an article of somebody’s own: %s',
  (_said, turns) => hold(turns, { samples: 'never' }),
);

it('answers what is not addressed to it only if that asks something', async () => {
  const { bot } = await openTestBot();
  const overhear = (question: string) =>
    bot.asking.ask({ viewer: member, question, conversation: 'c', isUnaddressed: true });
  for (const said of [
    'thanks, that helps',
    'right?',
    'can someone review this?',
    '👍',
    '',
    `${'so '.repeat(400)}who?`,
  ]) {
    expect(await overhear(said)).toEqual({ kind: 'not_asked' });
  }
  const reply = await overhear('Thanks! Who is the president of Interpol?');
  expect(reply).toMatchObject({ kind: 'cited', question: 'Who is the president of Interpol?' });
  await overhear('thanks, that helps');
  expect(readAsOf(await overhear('what did he praise?'))).toBe('what did Ahmed Naser Al Raisi praise?');
  await bot.close();
});

it('follows a person in a conversation for 24 hours', async () => {
  const { bot, ledgers, advance } = await openTestBot();
  const hour = 3_600_000;
  await ledgers.threads.follow('c', 'ann');
  advance(24 * hour - 1);
  expect(await ledgers.threads.followed('c')).toEqual(['ann']);
  await ledgers.threads.renew('c', 'ann');
  advance(24 * hour - 1);
  expect(await ledgers.threads.followed('c')).toEqual(['ann']);
  advance(1);
  expect(await ledgers.threads.followed('c')).toEqual([]);
  await bot.close();
});

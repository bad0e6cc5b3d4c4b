import type { types } from '@slack/bolt';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listAt } from '../../src/fields.js';
import { openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const [ann, ben, bob] = ['U0ANN', 'U0BEN', 'U0BOB'];
const rules = '# Office rules\n\nThe office opens at eight o’clock in the morning. Dogs may come in on Fridays.\n';

function rows(blocks: unknown): string[] {
  return renderBlocks((blocks ?? []) as types.KnownBlock[]).split('\n');
}

/** The real bot without samples; Ann and Ben look after the articles, Bob doesn't. */
async function start(options: StartOptions = {}) {
  const opened = await openTestBot({ samples: 'never', now: () => new Date('2026-11-24T10:00:00.000Z') });
  onTestFinished(() => opened.bot.close());
  const edge = await startEdge({ bot: opened.bot, managers: [ann, ben], ...options });
  const { slack } = edge;
  const articles = async (text: string, user = ann) =>
    edge.command(text, {
      command: '/articles',
      user_id: user,
      user_name: user.slice(2).toLowerCase(),
      trigger_id: slack.createTrigger(user),
    }).ack;
  const messagesTo = (user: string) =>
    slack.workspace.messages.filter(({ channel }) => channel === `D${user.slice(1)}`);
  const textsTo = (user: string) => messagesTo(user).map(({ text }) => text);
  const opens = async () =>
    (await opened.bot.asking.ask({ viewer: member, question: 'When does the office open?' })).kind === 'cited';
  const drop = async (file: Fields, user = ann, text = '') =>
    edge.direct(text, { user, channel: `D${user.slice(1)}`, subtype: 'file_share', files: [file] });
  const card = async (user: string) => {
    await vi.waitFor(() => expect(messagesTo(user).some(({ blocks }) => hasActions(blocks))).toBe(true), wait);
    const [asked] = messagesTo(user).filter(({ blocks }) => hasActions(blocks));
    if (!asked) throw new Error('Nobody was asked.');
    const actions = (asked.blocks ?? []).find(({ type }) => type === 'actions') as { elements: Fields[] } | undefined;
    const [approve = {}, reject = {}] = actions?.elements ?? [];
    const press = (element: Fields) => edge.press(element, { user, channel: asked.channel, ts: asked.ts });
    return { asked, approve: () => press(approve), reject: () => press(reject) };
  };
  const now = (channel: string, ts: string) =>
    slack.workspace.messages.find((message) => message.channel === channel && message.ts === ts)?.text ?? '';
  return { ...edge, ...opened, articles, messagesTo, textsTo, opens, drop, card, now };
}

function hasActions(blocks: readonly Fields[] | undefined): boolean {
  return blocks?.some(({ type }) => type === 'actions') === true;
}

describe('a file in the bot’s own conversation', () => {
  it('of a manager’s is taken in at once, and said to be; the same again changes nothing', async () => {
    const { slack, drop, textsTo, opens, store } = await start();
    const file = slack.shareFile(ann, 'rules.md', rules);
    await drop(file);
    const told = 'rules.md: taken in, 2 sentences. I answer from it now.';
    await vi.waitFor(() => expect(textsTo(ann)).toEqual([told]), wait);
    expect(await opens()).toBe(true);
    await drop(slack.shareFile(ann, 'rules.md', rules));
    await vi.waitFor(() => expect(textsTo(ann)[1]).toMatch(/^rules\.md: I hold all of it already\./), wait);
    await drop(slack.shareFile(ann, 'rules.md', rules.replace('eight', 'nine')));
    await vi.waitFor(() => expect(textsTo(ann)[2]).toMatch(/^rules\.md: taken in anew, 2 sentences/), wait);
    const entries = (await store.audit.entries()).filter(({ act }) => act !== 'workspace_claimed');
    expect(entries.map(({ act, person }) => [act, person])).toEqual([
      ['article_added', 'T0HOME:U0ANN'],
      ['article_changed', 'T0HOME:U0ANN'],
    ]);
    expect(slack.callsOf('assistant.threads.setStatus').every(({ args }) => args.status !== 'is searching')).toBe(true);
  });

  it('has a sentence for what can’t be read, is a picture, is kept elsewhere or isn’t handed over', async () => {
    const { slack, drop, textsTo } = await start();
    await drop(slack.shareFile(ann, 'empty.md', ''));
    await drop(slack.shareFile(ann, 'cat.png', 'png', 'image/png'));
    await drop({ ...slack.shareFile(ann, 'plan.gdoc', 'x', ''), is_external: true });
    await drop({ ...slack.shareFile(ann, 'rules.md', rules), size: 7 });
    await drop({ ...slack.shareFile(ann, 'far.md', rules), url_private_download: 'https://example.com/far.md' });
    await vi.waitFor(() => expect(textsTo(ann)).toHaveLength(5), wait);
    expect(textsTo(ann).toSorted()).toEqual([
      'A picture, a sound or a film has no text that I could quote.',
      expect.stringMatching(/^empty\.md: not taken in, \S/),
      'far.md: not taken in, it isn’t kept at Slack, and I fetch files from nowhere else.',
      'plan.gdoc: not taken in, it is kept outside of Slack.',
      'rules.md: not taken in, Slack didn’t hand it over; share it with me again.',
    ]);
  });

  it('is not taken where the workspace didn’t grant files:read; what was asked beside it is answered', async () => {
    const { slack, drop, textsTo, articles } = await start({ slackOptions: { withoutScopes: ['files:read'] } });
    const file = slack.shareFile(ann, 'rules.md', rules);
    await drop(file);
    await vi.waitFor(() => expect(textsTo(ann)[0]).toMatch(/^I can’t read files here: .* files:read\./), wait);
    await drop(file, ann, 'When does the office open?');
    await vi.waitFor(() => expect(textsTo(ann)[1]).toMatch(/^I found no sentence/), wait);
    expect(rows((await articles('')).blocks).join(' ')).not.toContain('send me a file');
    await articles('add');
    await vi.waitFor(() => expect(slack.viewsOf(ann)).toHaveLength(1), wait);
    const fields = listAt(slack.viewsOf(ann)[0]?.view, 'blocks').map(({ block_id: id }) => id);
    expect(fields).toEqual(['text']);
  });

  it('of a guest’s, or where nobody manages, is told so', async () => {
    const { slack, drop, textsTo } = await start();
    await drop(slack.shareFile('U0GUS', 'rules.md', rules), 'U0GUS');
    await vi.waitFor(() => expect(textsTo('U0GUS')).toEqual(['I answer only members of this workspace.']), wait);
    const alone = await start({ managers: [] });
    await alone.drop(alone.slack.shareFile(ann, 'rules.md', rules));
    await vi.waitFor(() => expect(alone.textsTo(ann)[0]).toMatch(/^Nobody looks after the articles/), wait);
    expect(rows((await alone.articles('fact It is late.')).blocks)[0]).toMatch(/^Nobody looks after the articles/);
    expect(rows((await alone.articles('add')).blocks)[0]).toMatch(/^I answer from 0 articles/);
  });
});

describe('what somebody else proposes', () => {
  it('says until when it is to be quoted and who looks after it, by their name', async () => {
    const { slack, drop, card } = await start();
    const text = `---\nowner: ${ben}\nvalid until: 2027-12-31\n---\n# Rules\n\nThe office is closed.\n`;
    await drop(slack.shareFile(bob, 'rules.md', text), bob);
    const { asked } = await card(ann);
    expect(rows(asked.blocks)[2]).toBe('Owner: BEN · Valid until: 1 January 2028, 00:00 UTC');
  });

  it('is shown to each manager as it would become, and taken in when one approves; all are told', async () => {
    const { slack, drop, textsTo, card, opens, now, store } = await start();
    await drop(slack.shareFile(bob, 'rules.md', rules), bob);
    await vi.waitFor(() => expect(textsTo(bob)[0]).toMatch(/^rules\.md: sent to the people who look after/), wait);
    const [forAnn, forBen] = [await card(ann), await card(ben)];
    expect(rows(forAnn.asked.blocks)).toEqual([
      'BOB would like to add rules.md to the articles.',
      '“Office rules” · English · 2 sentences · Markdown · collection articles',
      'It begins: The office opens at eight o’clock in the morning. Dogs may come in on Fridays.',
      '[Approve] [Reject…]',
    ]);
    expect(await opens()).toBe(false);
    await forAnn.approve().ack;
    await vi.waitFor(() => expect(textsTo(bob)[1]).toBe('rules.md was approved. I answer from it now.'), wait);
    expect(await opens()).toBe(true);
    for (const { asked } of [forAnn, forBen]) {
      await vi.waitFor(() => expect(now(asked.channel, asked.ts)).toMatch(/Approved by ANN\. I answer/), wait);
    }
    const late = forBen.approve();
    await late.ack;
    await vi.waitFor(() => expect(late.answers).toHaveLength(1), wait);
    expect(late.answers[0]?.text).toMatch(/^ANN was faster\. .* Approved by ANN\./);
    expect(textsTo(bob)).toHaveLength(2);
    expect((await store.audit.entries()).map(({ act }) => act)).toEqual([
      'workspace_claimed',
      'article_proposed',
      'proposal_approved',
      'article_added',
    ]);
    expect(slack.workspace.faults).toEqual([]);
  });

  it('is rejected with a reason, which whoever proposed it is told', async () => {
    const { slack, drop, textsTo, card, submit, opens, now } = await start();
    await drop(slack.shareFile(bob, 'rules.md', rules), bob);
    const { asked, reject } = await card(ben);
    await reject().ack;
    await vi.waitFor(() => expect(slack.viewsOf(ben)).toHaveLength(1), wait);
    expect(
      await submit({ reason: { reason: { type: 'plain_text_input', value: 'It is <!channel> old.' } } }, ben),
    ).toEqual({});
    await vi.waitFor(() => expect(textsTo(bob)[1]).toBe('rules.md was not added: It is &lt;!channel&gt; old.'), wait);
    await vi.waitFor(() => expect(now(asked.channel, asked.ts)).toMatch(/Rejected by BEN: It is/), wait);
    expect(await opens()).toBe(false);
  });

  it('is decided by one of two managers who press at once', async () => {
    const { slack, drop, textsTo, card, bot } = await start();
    await drop(slack.shareFile(bob, 'rules.md', rules), bob);
    const presses = [(await card(ann)).approve(), (await card(ben)).approve()];
    await vi.waitFor(() => expect(textsTo(bob)).toHaveLength(2), wait);
    await vi.waitFor(() => expect(presses.flatMap(({ answers }) => answers)).toHaveLength(1), wait);
    expect(presses.flatMap(({ answers }) => answers)[0]?.text).toMatch(/was faster/);
    expect(await bot.proposals.open()).toEqual([]);
    expect(textsTo(bob)).toHaveLength(2);
  });

  it('can’t be decided by whoever isn’t a manager, whatever their client says was pressed', async () => {
    const { slack, drop, card, press, bot, submit } = await start();
    await drop(slack.shareFile(bob, 'rules.md', rules), bob);
    await card(ann);
    const [{ id = '' } = {}] = await bot.proposals.open();
    const button = { type: 'button', action_id: 'proposal_approve', value: id };
    const pressed = press(button, { user: bob, channel: 'D0BOB' });
    await vi.waitFor(() => expect(pressed.answers[0]?.text).toMatch(/^Only the people who look after/), wait);
    const rejected = await submit({}, bob, {
      view: {
        callback_id: 'proposal_reject_form',
        private_metadata: `{"id":"${id}"}`,
        id: 'V1',
        state: { values: {} },
      },
    });
    expect(JSON.stringify(rejected)).toContain('Only the people who look after');
    expect(await bot.proposals.open()).toHaveLength(1);
  });

  it('is brought to managers who weren’t asked before the process ended', async () => {
    const slack = await openFakeSlack();
    const first = await start({ slack, managers: [ben] });
    await first.drop(slack.shareFile(bob, 'rules.md', rules), bob);
    await first.card(ben);
    await first.edge.stop();
    await startEdge({ bot: first.bot, slack, managers: [ann, ben] });
    await first.card(ann);
    expect(first.messagesTo(ben).filter(({ blocks }) => hasActions(blocks))).toHaveLength(1);
  });
});

it('an approved file that nobody took in since the process ended is taken in once, shown and told', async () => {
  const { slack, drop, card, bot, edge, store, textsTo, now, opens } = await start();
  await drop(slack.shareFile(bob, 'rules.md', rules), bob);
  const { asked } = await card(ann);
  await vi.waitFor(async () => expect((await bot.proposals.open())[0]?.cards).toHaveLength(2), wait);
  const [{ id = '' } = {}] = await bot.proposals.open();
  await store.proposals.decide(id, { verdict: 'approved', person: `T0HOME:${ann}`, decidedAt: '2026-11-24T09:00:00Z' });
  const { signal } = new AbortController();
  expect(await edge.finishProposals(signal)).toBe(1);
  expect(await edge.finishProposals(signal)).toBe(0);
  expect(await opens()).toBe(true);
  expect(now(asked.channel, asked.ts)).toMatch(/Approved by ANN\. I answer from it now\./);
  expect(textsTo(bob).slice(1)).toEqual(['rules.md was approved. I answer from it now.']);
});

describe('/articles', () => {
  it('alone says how much there is and how more of it comes', async () => {
    const { articles, drop, slack, card } = await start();
    await drop(slack.shareFile(bob, 'rules.md', rules), bob);
    await card(ann);
    const shown = rows((await articles('')).blocks);
    expect(shown[0]).toBe('I answer from 0 articles, 0 sentences.');
    expect(shown).toContain('Save to articles, in the menu of a message, takes in the message, or its thread.');
    expect(shown.slice(-2)).toEqual([
      'You look after the articles: what you bring is taken in at once.',
      '1 proposal waits to be decided.',
    ]);
    expect(rows((await articles('help', bob)).blocks).at(-1)).toMatch(/^What you bring goes to the people/);
    expect((await articles('lits')).text).toBe('I don’t know “lits”. /articles shows what there is.');
    expect((await articles('', 'U0GUS')).text).toBe('I answer only members of this workspace.');
  });

  it('fact takes in what was typed, to the letter', async () => {
    const { articles, bot, opens } = await start();
    const told = await articles('fact The office opens at 8 &amp; closes at 5 &lt;daily&gt;.');
    expect(told.text).toBe('fact from ANN.txt: taken in, 1 sentence. I answer from it now.');
    expect(await opens()).toBe(true);
    const reply = await bot.asking.ask({ viewer: member, question: 'When does the office open?' });
    const [cited] = reply.kind === 'cited' ? reply.citations : [];
    expect(cited).toMatchObject({
      quote: 'The office opens at 8 & closes at 5 <daily>.',
      source: 'ANN in Slack',
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect((await articles('fact')).text).toMatch(/^Write the fact behind it: \/articles fact /);
  });

  it('add and an address takes in a page, or says why not', async () => {
    const pages: string[] = [];
    const fetchPage = async (url: string) => {
      pages.push(url);
      if (url.endsWith('gone')) return { reason: 'there is no page (404)' };
      return { name: 'page.html', url, bytes: Buffer.from('<title>Rules</title><p>The office opens at eight.</p>') };
    };
    const { articles, opens } = await start({ fetchPage });
    expect((await articles('add <https://example.com/rules|example.com>')).text).toMatch(/^page\.html: taken in/);
    expect(await opens()).toBe(true);
    expect((await articles('add https://example.com/gone')).text).toBe(
      'https://example.com/gone: not taken in, there is no page (404).',
    );
    expect((await articles('add rules')).text).toMatch(/^This is no address of a web page\./);
    expect(pages).toEqual(['https://example.com/rules', 'https://example.com/gone']);
    const without = await start();
    expect((await without.articles('add https://example.com/')).text).toMatch(/^I don’t fetch web pages here\./);
  });

  it('add opens a form for files, an address and a text; what is missing is said at its field', async () => {
    const fetchPage = async (url: string) => ({
      name: 'page.html',
      url,
      bytes: Buffer.from('<p>It is an old page.</p>'),
    });
    const { articles, slack, submit, opens } = await start({ fetchPage });
    await articles('add');
    await vi.waitFor(() => expect(slack.viewsOf(ann)).toHaveLength(1), wait);
    const typed = (value: string) => ({ type: 'plain_text_input', value });
    expect(await submit({})).toEqual({
      response_action: 'errors',
      errors: { text: 'Please give a file, an address or a text.' },
    });
    expect(await submit({ address: { address: typed('no address') } })).toMatchObject({ response_action: 'errors' });
    const file = slack.shareFile(ann, 'rules.md', rules);
    const answer = await submit({
      files: { files: { type: 'file_input', files: [file] } },
      address: { address: typed('https://example.com/old') },
      text: { text: typed('Cats may come in on Mondays.') },
    });
    expect(answer.response_action).toBe('update');
    expect(rows((answer.view as Fields).blocks)).toEqual([
      'rules.md: taken in, 2 sentences. I answer from it now.',
      'page.html: taken in, 1 sentence. I answer from it now.',
      'fact from ANN.txt: taken in, 1 sentence. I answer from it now.',
    ]);
    expect(await opens()).toBe(true);
  });
});

describe('Save to articles', () => {
  const save = { callback_id: 'save_to_articles' };

  it('takes in a message with its author, its day and its address', async () => {
    const edge = await start();
    const { ts } = edge.slack.say('C0PRESS', bob, 'The office opens at *eight*. Ask <@U0BEN>.');
    const { ack, answers } = edge.pointAt({ ts, user: bob, text: 'The office opens at *eight*. Ask <@U0BEN>.' }, save);
    await ack;
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(answers[0]?.text).toBe('message from BOB.txt: taken in, 2 sentences. I answer from it now.');
    const reply = await edge.bot.asking.ask({ viewer: member, question: 'When does the office open?' });
    const [cited] = reply.kind === 'cited' ? reply.citations : [];
    expect(cited).toMatchObject({
      quote: 'The office opens at *eight*.',
      source: 'BOB in Slack',
      url: `https://home.slack.com/archives/C0PRESS/p${ts.replace('.', '')}`,
    });
    expect(edge.slack.workspace.messages.filter(({ user }) => user === 'U0BOT')).toEqual([]);
  });

  it('takes in the whole thread where it can be read, and says so where it can’t', async () => {
    const edge = await start();
    const root = edge.slack.say('C0PRESS', bob, 'When do we open?').ts;
    const answered = edge.slack.say('C0PRESS', ben, 'The office opens at eight.', root);
    edge.slack.say('C0PRESS', 'U0BOT', 'I found no sentence.', root);
    const message = { ts: answered.ts, thread_ts: root, user: ben, text: 'The office opens at eight.' };
    const { ack, answers } = edge.pointAt(message, save);
    await ack;
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers[0]).toMatchObject({ thread_ts: root });
    expect(answers[0]?.text).toMatch(/^thread begun by BOB\.txt: taken in, 2 sentences/);
    const reply = await edge.bot.asking.ask({ viewer: member, question: 'When does the office open?' });
    expect(reply.kind === 'cited' && reply.citations[0].source).toBe('BOB and BEN in Slack');

    const without = await start({ slackOptions: { optionalScopes: false } });
    const said = without.pointAt(message, save);
    await vi.waitFor(() => expect(said.answers).toHaveLength(1), wait);
    expect(said.answers[0]?.text).toMatch(/taken in, 1 sentence.*\nOnly the message was taken, not its thread/);
  });

  it('has a sentence for a message without words, and asks managers for what somebody else saves', async () => {
    const edge = await start();
    const empty = edge.pointAt({ user: bob, text: '', files: [{ id: 'F1', mimetype: 'image/png' }] }, save);
    await vi.waitFor(() => expect(empty.answers[0]?.text).toBe('This message has no text that I could take in.'), wait);
    const { ts } = edge.slack.say('C0PRESS', ben, 'The office opens at eight.');
    edge.pointAt({ ts, user: ben, text: 'The office opens at eight.' }, save, bob);
    const { asked, approve } = await edge.card(ann);
    expect(labelsOf((asked.blocks ?? []) as unknown as types.KnownBlock[])).toEqual(['Approve', 'Reject…']);
    expect(rows(asked.blocks)[1]).toMatch(/^“The office opens at eight\.” .* from BEN in Slack$/);
    await approve().ack;
    await vi.waitFor(async () => expect(await edge.opens()).toBe(true), wait);
  });
});

it('what its process left when it was gone is taken in by another, and said', async () => {
  const ledger = createMemoryLedger();
  const slack = await openFakeSlack();
  const gate = createGate();
  const deliveries = ledger.open();
  const botOver = (own: ReturnType<typeof ledger.open>, passed: Promise<unknown>) => {
    const bot = createFakeBot({ deliveries: own });
    const importArticles = async () => {
      await passed;
      return { added: ['it'], changed: [], unchanged: [], refused: [], noted: [], sentences: 1 };
    };
    return { ...bot, library: { ...bot.library, importArticles } };
  };
  const timing = { answerPatience: 50, modalPatience: 5, takeOverEvery: 60_000 };
  const transport = 'http';
  const first = await startEdge({ transport, slack, managers: [ann], bot: botOver(deliveries, gate.passed), timing });
  onTestFinished(gate.open);
  const typed = first.command('fact It is late.', { command: '/articles' });
  expect((await typed.ack).text).toBe('Taking it in…');
  const saved = first.pointAt({ ts: '1.1', user: bob, text: 'It is late.' }, { callback_id: 'save_to_articles' });
  await vi.waitFor(() => expect(saved.answers).toMatchObject([{ text: 'Taking it in…' }]), wait);
  await vi.waitFor(() => expect(ledger.payloads()).toHaveLength(2), wait);
  deliveries.crash();
  await startEdge({ transport, slack, managers: [ann], bot: botOver(ledger.open(), Promise.resolve()) });
  const told = expect.stringMatching(/^fact from ANN\.txt: taken in, 1 sentence\./);
  await vi.waitFor(() => expect(typed.answers).toMatchObject([{ text: told, replace_original: true }]), wait);
  await vi.waitFor(() => expect(saved.answers[1]?.text).toMatch(/^message from BOB\.txt: taken in/), wait);
  await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
});

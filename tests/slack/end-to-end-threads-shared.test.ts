import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { threadReply } from '../fake-slack/payloads.js';
import { openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { createMemoryThreads } from './memory-threads.js';
import { openFakeSlack, startEdge } from './start-edge.js';
import { openThread, root } from './thread-under-test.js';

/** A file that several bots may open. */
function storeFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-threads-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'shared.db');
  return async (owner: string) => {
    const now = () => new Date('2026-11-24T10:00:00.000Z');
    let ids = 0;
    const newId = () => `${owner}-${++ids}`;
    const opened = await openTestBot({ store: await openSqliteStore({ file, now, owner }), newId });
    onTestFinished(() => opened.bot.close());
    return opened;
  };
}

it('a further question is heard after a restart', async () => {
  const open = storeFile();
  const slack = await openFakeSlack();
  const before = await openThread({ slack, opened: await open('before') });
  await before.ask();
  await before.edge.stop();
  await before.bot.close();
  const after = await openThread({ slack, opened: await open('after') });
  await after.say('and when?');
  expect(await after.heard()).toEqual([expect.stringMatching(/^Read as: when will the General Assembly/)]);
});

it('pain 4: two processes answer a further question once, and both hear that one of them was told to stop', async () => {
  const open = storeFile();
  const slack = await openFakeSlack();
  const first = await openThread({ transport: 'http', slack, opened: await open('first') });
  const second = await openThread({ transport: 'http', slack, opened: await open('second') });
  await first.ask();
  await second.heard();
  const post = { ts: '1770000000.000900' };
  const envelope = { event_id: 'Ev0BOTH' };
  await Promise.all([first.say('and when?', post, envelope), second.say('and when?', post, envelope)]);
  await first.heard();
  expect(await second.heard()).toHaveLength(1);
  await second.mention('<@U0BOT> stop', { thread_ts: root });
  expect(await second.heard()).toHaveLength(1);
  await first.say('and when?');
  expect(await second.heard()).toEqual([]);
});

it('what was being answered when the process was killed is answered by the next, if people still want it', async () => {
  const ledger = createMemoryLedger();
  const threads = createMemoryThreads();
  const slack = await openFakeSlack();
  const conversation = `T0HOME:C0PRESS:${root}`;
  await threads.follow(conversation, 'T0HOME:U0ANN');
  const first = ledger.open();
  const stuck = createFakeBot({ threads, deliveries: first, ask: () => new Promise(() => {}) });
  const before = await startEdge({ slack, bot: stuck, timing: { drain: 10 } });
  await before.event(threadReply('and when?', root));
  await vi.waitFor(() => expect(stuck.requests).toHaveLength(1), wait);
  await before.edge.stop();
  expect(slack.workspace.messages).toEqual([]);
  first.crash();
  await startEdge({ slack, bot: createFakeBot({ threads, deliveries: ledger.open() }) });
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  expect(slack.workspace.messages[0]).toMatchObject({ threadTs: root, text: expect.stringContaining('and when?') });
});

it('a question is not answered any more when the bot is told to stop meanwhile', async () => {
  const claim = createGate();
  const ledger = createMemoryLedger().open();
  const threads = createMemoryThreads();
  const bot = createFakeBot({
    threads,
    deliveries: { ...ledger, start: (delivery) => claim.passed.then(() => ledger.start(delivery)) },
  });
  await threads.follow(`T0HOME:C0PRESS:${root}`, 'T0HOME:U0ANN');
  const { event, edge, slack } = await startEdge({ bot, timing: { watchdog: 20 } });
  await event(threadReply('and when?', root));
  await threads.leave(`T0HOME:C0PRESS:${root}`);
  claim.open();
  await edge.stop();
  expect(slack.workspace.messages).toEqual([]);
  expect(bot.requests).toEqual([]);
});

it('messages outside threads cost no look into the store, and other talk costs one', async () => {
  const looks: string[] = [];
  const memory = createMemoryThreads();
  const threads = {
    ...memory,
    followed: async (conversation: string) => {
      looks.push(conversation);
      return memory.followed(conversation);
    },
  };
  const ledger = createMemoryLedger();
  const { event, edge } = await startEdge({ bot: createFakeBot({ threads, deliveries: ledger.open() }) });
  for (let count = 0; count < 20; count += 1) await event(threadReply('who?', root, { thread_ts: undefined }));
  expect(looks).toEqual([]);
  await event(threadReply('who?', root));
  await edge.stop();
  expect(looks).toEqual([`T0HOME:C0PRESS:${root}`]);
  expect(ledger.steps).toEqual([]);
});

it('pain 1: a failure is told to whoever asked, alone, with a reference; a store that fails is no reason to disturb a thread', async () => {
  const threads = createMemoryThreads();
  await threads.follow(`T0HOME:C0PRESS:${root}`, 'T0HOME:U0ANN');
  const failing = createFakeBot({ threads, ask: () => Promise.reject(new Error('no store')) });
  const { event, slack } = await startEdge({ bot: failing });
  await event(threadReply('and when?', root));
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  expect(slack.workspace.messages[0]).toMatchObject({
    onlyFor: 'U0ANN',
    text: expect.stringContaining('reference ref1'),
  });

  const blind = { ...threads, followed: () => Promise.reject(new Error('no store')) };
  const quiet = await startEdge({ bot: createFakeBot({ threads: blind, ask: async () => citedAnswer('x') }) });
  await quiet.event(threadReply('and when?', root));
  await quiet.edge.stop();
  expect(quiet.slack.workspace.messages).toEqual([]);
  expect(quiet.log.lines.some(({ level }) => level === 'error')).toBe(true);
});

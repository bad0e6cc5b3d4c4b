import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AskRequest } from '../../src/domain.js';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.js';
import type { FakeSlack } from '../fake-slack/create-fake-slack.js';
import { type PostgresServer, startPostgres } from '../set-up/start-postgres.js';
import { hasPostgres } from '../set-up/use-databases.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { openFakeSlack, startEdge } from './start-edge.js';

/** Milliseconds after which one that shows no sign is taken for gone: far less than what these tests wait for. */
const leaseMs = 400;

const away = 'My articles can’t be reached right now. I’ll answer here as soon as they can.';

describe.runIf(hasPostgres)('replicas on a PostgreSQL that is stopped and started', () => {
  let server: PostgresServer;
  let runs = 0;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());

  /** A bot that looks into the store, as all do that answer. */
  async function openReplica(slack: FakeSlack, held: Promise<unknown> = Promise.resolve()) {
    const owner = `run ${runs++}`;
    const store = await openPostgresStore({
      address: server.address,
      workspace: 'T0HOME',
      now: () => new Date(),
      owner,
      leaseMs,
      patienceMs: 200,
    });
    onTestFinished(() => store.close().catch(() => {}));
    const ask = async ({ question }: AskRequest) => {
      await held;
      await store.exchanges.last('any');
      return citedAnswer(question);
    };
    const { deliveries, turns } = store;
    const bot = createFakeBot({ ask, deliveries, turns, isShared: store.isShared });
    return { ...(await startEdge({ slack, bot, timing: { takeOverEvery: 100, channelGap: 20 } })), store };
  }
  const textsOf = ({ workspace }: FakeSlack) => workspace.messages.map(({ text }) => text);
  const answers = (slack: FakeSlack, word: string) => textsOf(slack).filter((text) => text.includes(word));

  it('say at once that it is away, and answer when it is back, what they had claimed and what they had not', async () => {
    const slack = await openFakeSlack();
    const gate = createGate();
    const { mention, command } = await openReplica(slack, gate.passed);
    await mention('<@U0BOT> claimed', { ts: '1.1' });
    await server.stop();
    gate.open();
    // It is not acknowledged: should this process end, Slack brings it to another.
    const acknowledged = vi.fn();
    mention('<@U0BOT> unclaimed', { ts: '2.2' }).then(acknowledged, () => {});
    await vi.waitFor(() => expect(textsOf(slack)).toEqual([away, away]), wait);
    expect((await command('now?').ack).text).toBe(
      'My articles can’t be reached right now. Please ask again in a minute.',
    );
    await server.start();
    await vi.waitFor(() => expect(answers(slack, 'claimed')).toHaveLength(2), wait);
    await vi.waitFor(async () => expect(await underway()).toBe(0), wait);
    expect(textsOf(slack)).toHaveLength(4);
    expect(acknowledged).not.toHaveBeenCalled();
  });

  it('answer each once, though several have it open, and keep the pace of a channel together', async () => {
    const slack = await openFakeSlack();
    const replicas = [await openReplica(slack), await openReplica(slack)];
    const stamps = Array.from({ length: 12 }, (_, index) => `3.${100 + index}`);
    // Slack brings each to one, and some to the other again.
    for (const [index, ts] of stamps.entries()) {
      await replicas[index % 2]?.mention('<@U0BOT> many', { ts });
      if (index % 3 === 0) await replicas[(index + 1) % 2]?.mention('<@U0BOT> many', { ts });
    }
    await vi.waitFor(async () => expect(await underway()).toBe(0), wait);
    expect(slack.workspace.messages.map(({ threadTs }) => threadTs).sort()).toEqual(stamps);
  });

  /** How many deliveries are not done. */
  async function underway(): Promise<number> {
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    try {
      return Number((await client.query("SELECT count(*) AS n FROM deliveries WHERE state <> 'done'")).rows[0].n);
    } finally {
      await client.end();
    }
  }
});

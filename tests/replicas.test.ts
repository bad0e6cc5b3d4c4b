import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FakeSlack } from './fake-slack/create-fake-slack.js';
import { directMessage, eventCallback, mention, threadReply } from './fake-slack/payloads.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { hasPostgres, useDatabases } from './set-up/use-databases.js';
import { wait } from './set-up/wait.js';
import { openFakeSlack, type Send, sendByHttp, speak } from './slack/start-edge.js';
import { openProject, type RunningProgram, startProgram } from './start-program.js';

type Fields = Readonly<Record<string, unknown>>;

const question = 'Who is the president of Interpol?';
const quote = 'Ahmed Naser Al Raisi, the president of Interpol';

/** Where people write to the bot, each place with a pace of its own. */
const channels = ['C0PRESS', 'C0OTHER'];
const people = ['U0ANN', 'U0BOB', 'U0BEN', 'U0FAR'];

const project = openProject();
const databases = useDatabases();
let samples: string;

/** One process of the program. */
interface Replica {
  readonly program: RunningProgram;
  /** The ways to it that are open. */
  ways(): readonly Send[];
}

describe.runIf(hasPostgres)('two processes of the program on one PostgreSQL', () => {
  beforeAll(async () => {
    samples = await databases.create();
    const env = { DATABASE_URL: samples, VERBATIM_SAMPLES: 'always' };
    expect(await startProgram(project, ['ask', question], env).ended).toMatchObject({ code: 0 });
  }, patience);
  afterAll(() => project.remove());

  it.each(['http', 'socket'] as const)(
    'answer as one, by %s: each question once, whoever is asked, and nothing is lost where one is told to stop',
    async (transport) => {
      const slack = await openFakeSlack();
      const address = await databases.create(samples);
      const one = await startReplica(slack, address, transport);
      const other = await startReplica(slack, address, transport);
      const [atOne, atOther] = [speak(slack, to(one)), speak(slack, to(other))];
      // Where a machine is too busy to claim in time, that is told too; it is no answer.
      const posts = () => slack.workspace.messages.filter(({ text }) => !text.includes('can’t be reached'));

      const asked = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? atOne : atOther).command(question));
      const answers = await Promise.all(asked.map(answerTo));
      for (const told of asked) expect(told.answers.length).toBeLessThanOrEqual(1);

      // Slack brings each to one of them; every third time it doesn't hear in time, and brings it to the other too.
      const brought = questions(2).map(async (body, at) => {
        const [first, second] = at % 2 === 0 ? [one, other] : [other, one];
        await Promise.all([bring(body, [first]), ...(at % 3 === 0 ? [bring(body, [second])] : [])]);
      });
      await Promise.all(brought);
      await vi.waitFor(async () => expect(await deliveries(address)).toMatchObject({ open: 0, done: 12 }), wait);
      expect(countByChannel(slack)).toEqual(everywhere(2));
      expect((await deliveries(address)).owners).toBe(2);

      // What one has said, the other knows.
      await atOther.press({ type: 'button', action_id: 'answer_context', value: contextOf(answers[0] ?? {}) }).ack;
      const shown = () => JSON.stringify(slack.viewsOf('U0ANN').at(-1)?.view ?? {});
      await vi.waitFor(() => expect(shown()).toContain('Ahmed Naser Al Raisi'), wait);
      const root = '1770000001.000001';
      await atOne.mention('<@U0BOT> Where will the General Assembly of Interpol be held?', { ts: root });
      const inThread = () => posts().filter(({ threadTs }) => threadTs === root);
      await vi.waitFor(() => expect(inThread()).toHaveLength(1), wait);
      await atOther.event(threadReply('and when?', root));
      await vi.waitFor(() => expect(inThread()).toHaveLength(2), wait);
      expect(inThread()[1]?.text).toMatch(/^Read as: when will the General Assembly/);

      // What one doesn't take any more, Slack brings to the other.
      const before = posts().length;
      const bringing = questions(2).map((body, at) => bring(body, at % 2 === 0 ? [one, other] : [other, one]));
      await Promise.race(bringing);
      one.program.kill('SIGTERM');
      await Promise.all(bringing);
      expect(await one.program.ended).toMatchObject({ code: 0, stderr: '' });
      await vi.waitFor(async () => expect(await deliveries(address)).toMatchObject({ open: 0, done: 26 }), wait);
      expect(posts()).toHaveLength(before + 12);
      for (const { text } of posts().slice(before)) expect(text).toContain(quote);
      await answerTo(atOther.command(question));
      other.program.kill('SIGTERM');
      expect(await other.program.ended).toMatchObject({ code: 0, stderr: '' });
    },
    patience,
  );
});

/** Starts a process; resolves when it is ready, and over Socket Mode has both its sockets. */
async function startReplica(slack: FakeSlack, address: string, transport: 'http' | 'socket'): Promise<Replica> {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const before = slack.sockets.sockets.length;
  const program = startProgram(project, ['start'], {
    DATABASE_URL: address,
    PORT: String(port),
    SLACK_API_URL: slack.apiUrl,
    SLACK_TRANSPORT: transport,
    SLACK_BOT_TOKEN: slack.botToken,
    ...(transport === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
  });
  onTestFinished(() => program.kill('SIGKILL'));
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { ...wait, interval: 100 });
  if (transport === 'http') return { program, ways: () => [sendByHttp(slack, url)] };
  await vi.waitFor(() => expect(slack.sockets.sockets).toHaveLength(before + 2), wait);
  const own = slack.sockets.sockets.slice(before);
  return { program, ways: () => own.filter(({ isOpen }) => isOpen).map(sendBySocket) };
}

/** Rejects where the socket closes before there is an acknowledgement. */
function sendBySocket({ deliver, closed }: FakeSlack['sockets']['open'][number]): Send {
  const broken = closed.then(() => Promise.reject(new Error('The socket was closed.')));
  broken.catch(() => {});
  return (type, body) => Promise.race([deliver(type, body), broken]);
}

let turns = 0;

/** By one of its ways in turn. */
function to({ ways }: Replica): Send {
  return async (type, body) => {
    turns += 1;
    const open = ways();
    const way = open[turns % open.length];
    if (!way) throw new Error('There is no way to it.');
    return way(type, body);
  };
}

/** Brings an event to the first of these that takes it, as Slack does, which tries again and again. */
async function bring(body: Fields, replicas: readonly Replica[]): Promise<void> {
  const tries = Array.from({ length: 10 }, () => replicas).flat();
  for (const replica of tries) {
    if (await to(replica)('events_api', body).then(isTaken, isNotTaken)) return;
  }
  throw new Error('Nobody took it.');
}

const isTaken = (): boolean => true;
const isNotTaken = (): boolean => false;

/** So many questions in each place. */
function questions(each: number): readonly Fields[] {
  const inChannels = channels.map((channel) => () => mention(`<@U0BOT> ${question}`, { channel }));
  const inPrivate = people.map((user) => () => directMessage(question, { user, channel: user.replace('U0', 'D0') }));
  return Array.from({ length: each }, () => [...inChannels, ...inPrivate].map((ask) => eventCallback(ask()))).flat();
}

function everywhere(each: number): Readonly<Record<string, number>> {
  const places = [...channels, ...people.map((user) => user.replace('U0', 'D0'))];
  return Object.fromEntries(places.map((place) => [place, each]));
}

/** How many answers stand in each channel. */
function countByChannel({ workspace }: FakeSlack): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { channel, text } of workspace.messages) {
    if (text.includes(quote)) counts[channel] = (counts[channel] ?? 0) + 1;
  }
  return counts;
}

/** What a command was answered with: at once, or after word that it takes a while. */
async function answerTo({ ack, answers }: ReturnType<ReturnType<typeof speak>['command']>): Promise<Fields> {
  const first = await ack;
  if (String(first.text).includes(quote)) return first;
  return vi.waitFor(() => {
    expect(answers.at(-1)?.text).toContain(quote);
    return answers.at(-1) ?? {};
  }, wait);
}

/** What the button *Show in context* of an answer carries. */
function contextOf({ blocks }: Fields): unknown {
  const elements = (blocks as readonly Fields[]).flatMap(({ elements = [] }) => elements as readonly Fields[]);
  return elements.find(({ action_id }) => action_id === 'answer_context')?.value;
}

/** Of events: commands stand there only where their askers had to wait. */
async function deliveries(address: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT count(*) FILTER (WHERE state <> 'done') AS open, count(*) FILTER (WHERE state = 'done') AS done,
       count(DISTINCT owner) AS owners FROM deliveries d WHERE NOT EXISTS (
         SELECT 1 FROM delivery_ids i WHERE i.delivery = d.seq AND i.id LIKE '%:command:%')`,
    );
    const [{ open, done, owners }] = rows;
    return { open: Number(open), done: Number(done), owners: Number(owners) };
  } finally {
    await client.end();
  }
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

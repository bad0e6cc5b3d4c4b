import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from './fake-slack/create-fake-slack.js';
import { eventCallback, mention } from './fake-slack/payloads.js';
import { signRequest } from './fake-slack/sign-request.js';
import { openProject, startProgram } from './start-program.js';

/** Several processes start here, beside other tests. */
const patience = 90_000;

const project = openProject();
afterAll(() => project.remove());

let folders = 0;
function newStore(): string {
  const folder = path.join(project.folder, `store-${folders++}`);
  mkdirSync(folder);
  return path.join(folder, 'verbatim.db');
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function openSlack() {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.close());
  return slack;
}

type Slack = Awaited<ReturnType<typeof openSlack>>;

/** The program over HTTP; resolves once it is ready. */
async function start(slack: Slack, store: string) {
  const port = await findPort();
  const program = startProgram(project, ['start'], {
    SLACK_TRANSPORT: 'http',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    PORT: String(port),
    VERBATIM_DB: store,
  });
  onTestFinished(() => program.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), {
    interval: 100,
    timeout: patience / 2,
  });
  return { ...program, url };
}

/** What it logged as an error, a line each. */
function errorsOf(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((line) => (line.includes('"level":"error"') ? [JSON.parse(line).msg] : []));
}

function overwriteMiddle(store: string): void {
  const bytes = Buffer.alloc(4096 * 20, 0xa5);
  const descriptor = openSync(store, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, 4096 * 20);
  closeSync(descriptor);
}

function restore(store: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true });
  copyFileSync(`${store}.backup`, store);
}

/** What is done to a store in use, and what the sentence says to do afterwards. */
const harms: readonly (readonly [string, (store: string) => void, RegExp, (store: string) => void])[] = [
  ['overwritten', overwriteMiddle, /is damaged: restore it from a backup/, restore],
  ['cut short', (store) => truncateSync(store, Math.floor(statSync(store).size / 2)), /is damaged/, restore],
  ['deleted', rmSync, /was deleted, moved or replaced/, restore],
  [
    'replaced',
    (store) => renameSync(`${store}.other`, store),
    /was deleted, moved or replaced/,
    // What was put there is what is wanted.
    () => {},
  ],
  ['without its log', (store) => rmSync(`${store}-wal`), /was deleted, moved or replaced/, () => {}],
];

it(
  'ends with 1 and one sentence when its store is damaged, deleted or replaced, and runs again once that is mended',
  async () => {
    const slack = await openSlack();
    const made = newStore();
    const first = await start(slack, made);
    first.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
    await Promise.all(
      harms.map(async ([, harm, sentence, mend]) => {
        const store = newStore();
        for (const end of ['', '.backup', '.other']) copyFileSync(made, store + end);
        const program = await start(slack, store);
        harm(store);
        const { code, stdout, stderr } = await program.ended;
        expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
        const errors = errorsOf(stdout);
        expect(errors).toEqual([expect.stringMatching(sentence)]);
        expect(errors[0]).toContain(store);
        expect(errors[0]).not.toContain('\n');
        mend(store);
        const again = await start(slack, store);
        again.kill('SIGTERM');
        expect(await again.ended).toMatchObject({ code: 0 });
      }),
    );
  },
  patience,
);

it(
  'answers without buttons while another program holds its store locked, and with them afterwards',
  async () => {
    const slack = await openSlack();
    const store = newStore();
    const { url, kill, ended } = await start(slack, store);
    const ask = async (ts: string) => {
      const body = JSON.stringify(eventCallback({ ...mention('<@U0BOT> who is the president of Interpol?'), ts }));
      const signed = signRequest(body, 'application/json', slack.signingSecret, Math.floor(Date.now() / 1_000));
      return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
    };
    const answers = () => slack.workspace.messages.map(({ blocks }) => JSON.stringify(blocks));
    const answered = (count: number) =>
      vi.waitFor(() => expect(answers()).toHaveLength(count), { interval: 50, timeout: 30_000 });
    const other = new DatabaseSync(store);
    other.exec('BEGIN IMMEDIATE');
    expect((await ask('1700000000.000100')).status).toBe(200);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    await answered(1);
    await vi.waitFor(
      async () => {
        const ready = await fetch(`${url}/readyz`);
        expect([ready.status, await ready.text()]).toEqual([503, expect.stringContaining('store')]);
      },
      { interval: 500, timeout: 20_000 },
    );
    other.exec('ROLLBACK');
    other.close();
    expect((await ask('1700000000.000200')).status).toBe(200);
    await answered(2);
    const [locked = '', free = ''] = answers();
    expect(locked).toContain('Ahmed Naser Al Raisi');
    expect(locked).toContain('so it has no buttons');
    expect(locked).not.toContain('context_actions');
    expect(free).toContain('context_actions');
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 20_000 });
    kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect(existsSync(store)).toBe(true);
  },
  patience,
);

it.each([
  ['SLACK_BOT_TOKEN', 'http'],
  ['SLACK_BOT_TOKEN', 'socket'],
  ['SLACK_APP_TOKEN', 'socket'],
])(
  'ends with 78 and a sentence when Slack no longer takes %s over %s',
  async (name, transport) => {
    const slack = await openSlack();
    const tokens = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      [name]: name === 'SLACK_BOT_TOKEN' ? 'xoxb-revoked' : 'xapp-revoked',
    };
    const { code, stdout, stderr } = await startProgram(project, ['start'], {
      ...tokens,
      SLACK_TRANSPORT: transport,
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      PORT: '0',
      VERBATIM_DB: newStore(),
    }).ended;
    expect({ code, stderr }).toEqual({ code: 78, stderr: '' });
    expect(errorsOf(stdout).at(-1)).toMatch(new RegExp(`^Slack refused ${name} \\(.*: copy `));
  },
  60_000,
);

import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from './fake-slack/create-fake-slack.js';
import { eventCallback, mention } from './fake-slack/payloads.js';
import { signRequest } from './fake-slack/sign-request.js';
import { copySamples } from './set-up/copy-samples.js';
import { damageUnseen } from './set-up/damage-unseen.js';
import { openProject, startProgram } from './start-program.js';

/** Several processes start here, beside other tests. */
const patience = 150_000;

const project = openProject();
afterAll(() => project.remove());

let folders = 0;
function newStore(): string {
  const folder = path.join(project.folder, `store-${folders++}`);
  mkdirSync(folder);
  return path.join(folder, 'verbatim.db');
}

async function openSlack() {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.close());
  return slack;
}

type Slack = Awaited<ReturnType<typeof openSlack>>;

/** The program over HTTP; resolves once it is ready. */
async function start(slack: Slack, store: string) {
  const program = startProgram(project, ['start'], {
    SLACK_TRANSPORT: 'http',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    PORT: '0',
    VERBATIM_DB: store,
  });
  onTestFinished(() => program.kill('SIGKILL'));
  const waiting = { interval: 100, timeout: patience / 2 };
  // Any free port, as it says itself: several start at once.
  const port = await vi.waitFor(() => {
    const line = program
      .written()
      .split('\n')
      .find((each) => each.includes('Slack questions are being answered.'));
    return Number(JSON.parse(line ?? '').port);
  }, waiting);
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), waiting);
  return { ...program, url };
}

/** Mentions the bot with a question that the samples answer. */
function ask(slack: Slack, url: string, ts: string): Promise<Response> {
  const body = JSON.stringify(eventCallback({ ...mention('<@U0BOT> who is the president of Interpol?'), ts }));
  const signed = signRequest(body, 'application/json', slack.signingSecret, Math.floor(Date.now() / 1_000));
  return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
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

/** What is done to a store in use (more in `prove-store.test.ts`), and what the sentence says to do afterwards. */
const harms: readonly (readonly [string, (store: string) => void, RegExp, (store: string) => void])[] = [
  ['overwritten', overwriteMiddle, /is damaged: restore it from a backup/, restore],
  ['deleted', rmSync, /was deleted, moved or replaced/, restore],
  [
    'replaced',
    (store) => renameSync(`${store}.other`, store),
    /was deleted, moved or replaced/,
    // What was put there is what is wanted.
    () => {},
  ],
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
  'ends with 1 and the sentence when a question meets damage that nothing else tells of',
  async () => {
    const slack = await openSlack();
    const store = copySamples();
    const { url, ended } = await start(slack, store);
    damageUnseen(store);
    expect((await ask(slack, url, '1700000000.000100')).status).toBe(200);
    const { code, stdout } = await ended;
    expect(code).toBe(1);
    expect(errorsOf(stdout).at(-1)).toMatch(/^stopped: The store .* is damaged: restore it from a backup/);
  },
  patience,
);

type Hindrance = readonly [
  when: string,
  place: () => string | undefined,
  /** Returns what lets it go. */
  hinder: (store: string) => () => void,
  why: RegExp,
  reason: RegExp,
];

/** A disk of its own for a store, where this user may mount one. */
function placeOnDisk(): string | undefined {
  const store = newStore();
  const folder = path.dirname(store);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return store;
}

function lock(store: string): () => void {
  const other = new DatabaseSync(store);
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

function fillDisk(store: string): () => void {
  const ballast = path.join(path.dirname(store), 'ballast');
  const descriptor = openSync(ballast, 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096));
  } catch {
    closeSync(descriptor);
  }
  return () => rmSync(ballast);
}

it.for<Hindrance>([
  ['another program holds its store locked', newStore, lock, /store is busy|store can’t|store failed/, /store/],
  ['its disk is full', placeOnDisk, fillDisk, /my disk is full/, /full/],
])(
  'answers without buttons and says why while %s, and with them afterwards',
  { timeout: patience },
  async ([, place, hinder, why, reason], test) => {
    const store = place();
    if (store === undefined) return test.skip('this user may mount no disk to fill');
    const slack = await openSlack();
    const { url, kill, ended } = await start(slack, store);
    const answers = () => slack.workspace.messages.map(({ blocks }) => JSON.stringify(blocks));
    const answered = (count: number) =>
      vi.waitFor(() => expect(answers()).toHaveLength(count), { interval: 50, timeout: 30_000 });
    const release = hinder(store);
    expect((await ask(slack, url, '1700000000.000100')).status).toBe(200);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    await answered(1);
    await vi.waitFor(
      async () => {
        const ready = await fetch(`${url}/readyz`);
        expect([ready.status, await ready.text()]).toEqual([503, expect.stringMatching(reason)]);
      },
      { interval: 500, timeout: 20_000 },
    );
    release();
    expect((await ask(slack, url, '1700000000.000200')).status).toBe(200);
    await answered(2);
    const [hindered = '', free = ''] = answers();
    expect(hindered).toContain('Ahmed Naser Al Raisi');
    expect(hindered).toMatch(why);
    expect(hindered).not.toContain('context_actions');
    expect(free).toContain('context_actions');
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 20_000 });
    kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  },
);

it.each([
  ['SLACK_BOT_TOKEN', 'http'],
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

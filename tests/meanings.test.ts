import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from './fake-slack/create-fake-slack.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { openProject, startProgram } from './start-program.js';

const project = openProject();
const articles = path.join(project.folder, 'articles');
const questions = path.join(project.folder, 'questions.jsonl');
const data = path.join(inject('compiledProject'), 'data', 'encoder');
let stores = 0;

beforeAll(() => {
  mkdirSync(articles);
  writeFileSync(path.join(articles, 'otters.md'), '# Otters\n\nOtters hold hands while they sleep. They eat crabs.\n');
  writeFileSync(questions, '{"id": "1", "question": "What do otters eat?"}\n');
});
afterAll(() => project.remove());

/** Settings of a store of its own, without samples; the encoder is on. */
function settings(env: Readonly<Record<string, string>> = {}) {
  stores += 1;
  const file = path.join(project.folder, `store-${stores}`, 'verbatim.db');
  return { VERBATIM_DB: file, VERBATIM_SAMPLES: 'never', VERBATIM_ENCODER: 'auto', ...env };
}

function run(argv: readonly string[], env: Readonly<Record<string, string>>) {
  return startProgram(project, argv, env).ended;
}

function copyEncoder(): string {
  const folder = path.join(project.folder, `encoder-${stores}`);
  cpSync(data, folder, { recursive: true });
  return folder;
}

/** Starts it in a made-up Slack; `health` is what it says there. */
async function start(env: Readonly<Record<string, string>>) {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.close());
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const program = startProgram(project, ['start'], {
    ...env,
    SLACK_TRANSPORT: 'http',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    PORT: String(port),
  });
  onTestFinished(() => program.kill('SIGKILL'));
  const health = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
  return { program, health };
}

it(
  'reads in the background what another process took in, says how far it is, and stops at once',
  async () => {
    const env = settings();
    const imported = await run(['import', articles], env);
    expect(imported.stdout).toContain('0 of 2 sentences can be found by their meaning.');
    const { program, health } = await start(env);
    await vi.waitFor(async () => expect(await health()).toEqual({ status: 'ready', meanings: 1 }), {
      timeout: patience,
    });
    program.kill('SIGTERM');
    const { code, stdout } = await program.ended;
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/"level":"(?:warn|error|fatal)"/);
    // All is read: nothing is said of it any more.
    expect(await run(['ask', 'What do otters eat?'], env)).toMatchObject({ code: 0, stderr: '' });
  },
  2 * patience,
);

it(
  'is without meanings where the encoder is off',
  async () => {
    const env = settings({ VERBATIM_ENCODER: 'off' });
    expect((await run(['import', '--wait', articles], env)).stdout).not.toContain('meaning');
    const { program, health } = await start(env);
    await vi.waitFor(async () => expect(await health()).toEqual({ status: 'ready' }), { timeout: patience });
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(await run(['ask', 'What do otters eat?'], env)).toMatchObject({ code: 0, stderr: '' });
  },
  patience,
);

it(
  'says in one sentence that the encoder is damaged, and answers by words alone',
  async () => {
    const env = settings();
    const folder = copyEncoder();
    appendFileSync(path.join(folder, 'tokenizer.json'), ' ');
    const damaged = { ...env, VERBATIM_ENCODER: folder };
    const sentence =
      'Questions are answered by words alone, without comparing meanings: ' +
      `the encoder's file ${path.join(folder, 'tokenizer.json')} is damaged; put it back as it was.`;
    expect(await run(['import', '--wait', articles], damaged)).toMatchObject({ code: 0, stderr: `${sentence}\n` });
    const { program, health } = await start(damaged);
    const log = () => program.written();
    await vi.waitFor(() => expect(log()).toContain(JSON.stringify(sentence).slice(1, -1)), { timeout: patience });
    expect(await health()).toEqual({ status: 'ready' });
    program.kill('SIGTERM');
    const { code, stdout } = await program.ended;
    expect({ code, said: stdout.split('by words alone').length - 1 }).toEqual({ code: 0, said: 1 });
  },
  2 * patience,
);

it(
  'waits for the meanings of a folder’s articles, and keeps them for the next run, which loads no model',
  async () => {
    const folder = copyEncoder();
    const env = settings({ VERBATIM_ENCODER: folder });
    const answer = async (out: string) => {
      const file = path.join(project.folder, out);
      const ended = await run(['answer', '--articles', articles, '--questions', questions, '--out', file], env);
      return { ...ended, answered: readFileSync(file, 'utf8') };
    };
    const first = await answer('first.jsonl');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    rmSync(path.join(folder, 'model.weights'));
    expect(await answer('second.jsonl')).toEqual(first);
  },
  2 * patience,
);

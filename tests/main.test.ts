import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack, type FakeSlack } from './fake-slack/create-fake-slack.js';
import { eventCallback, mention } from './fake-slack/payloads.js';
import { signRequest } from './fake-slack/sign-request.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { openProject, startProgram } from './start-program.js';

const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';
const asked = 'who is teh presidnet of interpoll';

const project = openProject();
let folders = 0;

afterAll(() => project.remove());

function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  folders += 1;
  const folder = path.join(project.folder, `folder-${folders}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

function newStore(): string {
  return path.join(makeFolder(), 'verbatim.db');
}

function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return startProgram(project, argv, { VERBATIM_DB: newStore(), ...env }).ended;
}

describe('start', () => {
  it(
    'says in three lines what is missing, where it comes from and what works without it',
    async () => {
      const { code, stdout, stderr } = await run(['start'], { SLACK_BOT_TOKEN: 'xoxb-1-secret' });
      expect(code).toBe(78);
      expect(stdout).toBe('');
      const [missing, origin, trial, ...more] = stderr.split('\n');
      expect(missing).toMatch(/SLACK_APP_TOKEN is not set/);
      expect(origin).toMatch(/manifest\.yml at https:\/\/api\.slack\.com\/apps.*\.env/);
      expect(trial).toContain('npm run preview');
      expect(more).toEqual(['']);
    },
    patience,
  );

  it(
    'names every variable that cannot be used, each in a line',
    async () => {
      const wrong = {
        PORT: 'ninety',
        VERBATIM_SAMPLES: 'sometimes',
        VERBATIM_MIN_CONFIDENCE: '7',
        LOG_LEVEL: 'loud',
        SLACK_BOT_TOKEN: 'xoxp-secret-of-a-person',
        SLACK_API_URL: 'ftp://slack',
      };
      const { code, stderr } = await run(['start'], wrong);
      expect(code).toBe(78);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
      expect(stderr).not.toContain('secret-of-a-person');
    },
    patience,
  );
});

describe('ask', () => {
  it(
    'prints one JSON object that cites the sentence which answers',
    async () => {
      const { code, stdout, stderr } = await run(['ask', '--json', asked]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const answer = JSON.parse(stdout);
      const text = readFileSync(path.resolve('data/articles/tangier-conference.en.md'), 'utf8');
      expect(answer).toEqual({
        id: expect.any(String),
        kind: 'cited',
        question: asked,
        corrections: expect.any(Array),
        language: 'en',
        confidence: expect.any(Number),
        tookMs: expect.any(Number),
        citations: expect.any(Array),
        ranked: expect.any(Array),
      });
      expect(answer.citations[0]).toEqual({
        article: 'tangier-conference.en.md',
        title: 'Tangier police conference: a brief',
        section: 'Marrakech to host the Interpol General Assembly in 2025',
        sentence: expect.any(Number),
        language: 'en',
        place: { line: expect.any(Number) },
        start: expect.any(Number),
        end: expect.any(Number),
        quote: president,
      });
      expect(answer.citations[0].end - answer.citations[0].start).toBe(president.length);
      expect(text).toContain(answer.citations[0].quote);
      expect(answer.ranked[0]).toEqual({
        article: 'tangier-conference.en.md',
        quote: president,
        score: expect.any(Number),
      });
    },
    patience,
  );

  it(
    'prints no colours where nobody sees them, and no control characters ever',
    async () => {
      const { code, stdout } = await run(['ask', ...asked.split(' ')]);
      expect(code).toBe(0);
      expect(stdout).toContain(`▏${president}\n1  Tangier police conference: a brief · `);
      expect([...stdout].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    },
    patience,
  );

  it(
    'says why it does not answer, with the closest passage marked as no answer',
    async () => {
      const { code, stdout } = await run(['ask', 'How many people died in the Al Haouz earthquake?']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^I found no sentence that answers this\.\n/);
      expect(stdout).toMatch(/Closest passage \(not an answer\):\n▏The film that won Morocco the award/);
    },
    patience,
  );
});

describe('import', () => {
  const badMatter = '---\ncollection: [unclosed\n---\n\nThe harbour of Zadar opened in 1901.\n';
  const good =
    '# Harbours\n\nThe harbour of Zadar opened in 1901. Ines Kovac is the director of the harbour of Zadar.\n';

  it(
    'takes in what can be read, says why the rest cannot, and knows what it holds already',
    async () => {
      const folder = makeFolder({
        'a-good.md': good,
        'b-same-again.md': good,
        'c-empty.md': '',
        'd-latin.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xff]),
        'e-matter.md': badMatter,
        'f-notes.txt': 'The lighthouse was built in 1849.',
        'g-picture.png': 'not an article',
      });
      const store = newStore();
      const first = await run(['import', folder], { VERBATIM_DB: store });
      expect(first.code).toBe(1);
      expect(first.stderr.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^c-empty\.md: refused, empty/),
        expect.stringMatching(/^d-latin\.txt: refused, not UTF-8/),
        expect.stringMatching(/^e-matter\.md: refused, .*front matter/),
      ]);
      const [added, noted, counts, heads, row] = first.stdout.split('\n');
      expect([added, noted]).toEqual(['a-good.md: new', 'f-notes.txt: new']);
      expect(counts).toBe('2 new, 0 changed, 1 unchanged, 3 refused · 3 sentences taken in');
      expect(heads).toMatch(/^Source +New +Changed +Moved +Gone +Unchanged +Refused$/);
      expect(row).toMatch(/^\S+-[0-9a-f]{8} +2 +0 +0 +0 +1 +3$/);
      const answer = await run(['ask', '--json', 'Who is the director of the harbour of Zadar?'], {
        VERBATIM_DB: store,
      });
      const { citations } = JSON.parse(answer.stdout);
      expect(citations).toHaveLength(1);
      expect(citations[0].quote).toBe('Ines Kovac is the director of the harbour of Zadar.');

      const second = await run(['import', folder], { VERBATIM_DB: store });
      expect(second.code).toBe(1);
      expect(second.stdout).toMatch(/^0 new, 0 changed, 3 unchanged, 3 refused · 0 sentences taken in\n/);
    },
    patience,
  );

  it(
    'exits with 0 when all went in, and says in one sentence that a path is wrong',
    async () => {
      const folder = makeFolder({ 'a.md': good });
      expect(await run(['import', folder])).toMatchObject({ code: 0, stderr: '' });
      const { code, stderr } = await run(['import', path.join(folder, 'nowhere')]);
      expect(code).toBe(64);
      expect(stderr).toMatch(/^Can't read .*nowhere: there is no such file or folder\. Check the path\.\n$/);
    },
    patience,
  );

  it(
    'shows with --dry-run what would become of each file, and leaves the store as it is',
    async () => {
      const handbook = path.join('tests', 'library', 'formats', 'files', 'handbook.en.docx');
      const folder = makeFolder({
        'a-good.md': good,
        'b-handbook.docx': readFileSync(handbook),
        'c-matter.md': badMatter,
      });
      const store = newStore();
      const shown = await run(['import', '--dry-run', folder], { VERBATIM_DB: store });
      expect(shown.code).toBe(1);
      expect(shown.stderr).toMatch(/^c-matter\.md: refused, .*front matter.*\n$/);
      expect(shown.stdout).toContain('a-good.md\n  Title       Harbours\n  Language    en\n  Format      Markdown\n');
      expect(shown.stdout).toContain('\n              The harbour of Zadar opened in 1901.\n');
      expect(shown.stdout).toContain('b-handbook.docx\n  Title       Handbook of the harbour office\n');
      expect(shown.stdout).toMatch(/\n2 readable, 1 refused · \d+ sentences · nothing kept\n$/);
      expect(readdirSync(path.dirname(store))).toEqual([]);

      await run(['import', path.join(folder, 'a-good.md')], { VERBATIM_DB: store });
      const before = readFileSync(store);
      const again = await run(['import', '--dry-run', path.join(folder, 'b-handbook.docx')], { VERBATIM_DB: store });
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(store).equals(before)).toBe(true);
      expect(readdirSync(path.dirname(store))).toEqual([path.basename(store)]);
    },
    patience,
  );
});

it(
  'answer writes a line for each question in their order, ranked also where it abstains',
  async () => {
    const questions = [
      { id: 'q-president', question: asked },
      { id: 'q-deaths', question: 'How many people died in the Al Haouz earthquake?' },
      { id: 'q-nothing', question: '???' },
      { id: 'q-french', question: 'Who is the president of Interpol?', articles: ['tangier-conference.fr.md'] },
    ];
    const folder = makeFolder({ 'questions.jsonl': questions.map((line) => `${JSON.stringify(line)}\n`).join('\n') });
    const [input, out] = [path.join(folder, 'questions.jsonl'), path.join(folder, 'answers.jsonl')];
    const articles = path.resolve('data/articles');
    expect(await run(['answer', '--articles', articles, '--questions', input, '--out', out])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const lines = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(['confidence', 'id', 'kind', 'ranked']);
      expect(line.ranked.length).toBeLessThanOrEqual(5);
    }
    const [named, deaths, nothing, french] = lines;
    expect(named.kind).toBe('cited');
    expect(named.ranked[0]).toMatchObject({ article: 'tangier-conference.en.md', quote: president });
    expect(deaths.kind).toBe('abstained');
    expect(deaths.ranked[0].quote).toContain('after the Al Haouz earthquake');
    expect(nothing).toMatchObject({ kind: 'abstained', confidence: 0, ranked: [] });
    const sources = french.ranked.map(({ article }: { readonly article: string }) => article);
    expect(new Set(sources)).toEqual(new Set(['tangier-conference.fr.md']));
  },
  patience,
);

it(
  'says in one sentence that the database is damaged',
  async () => {
    const store = newStore();
    writeFileSync(store, 'This was a database once. '.repeat(1_000));
    const { code, stdout, stderr } = await run(['ask', asked], { VERBATIM_DB: store });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(store);
    expect(stderr).not.toMatch(/\bat .*\.js/);
    expect(readFileSync(store, 'utf8')).toMatch(/^This was a database once\./);
  },
  patience,
);

describe('connected to Slack', () => {
  /** A port that was free a moment ago. */
  const findPort = async (): Promise<number> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address ? address.port : 0;
  };

  it(
    'ends with 78 where the app was installed without a scope that it needs, and says how to mend that',
    async () => {
      const slack = await createFakeSlack({ withoutScopes: ['users:read'] });
      onTestFinished(() => slack.close());
      const { code, stdout } = await startProgram(project, ['start'], {
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_APP_TOKEN: slack.appToken,
        PORT: '0',
        VERBATIM_DB: newStore(),
      }).ended;
      expect(code).toBe(78);
      expect(JSON.parse(stdout.trimEnd())).toMatchObject({
        level: 'error',
        msg: expect.stringMatching(/without the scope users:read \(to tell full members .*Reinstall to Workspace/),
      });
    },
    patience,
  );

  it(
    'ends with 78 where the address of Slack holds a password, and repeats none of it',
    async () => {
      const { code, stdout, stderr } = await startProgram(project, ['start'], {
        SLACK_API_URL: 'http://ann:hunter2@127.0.0.1:9/api/',
        SLACK_BOT_TOKEN: 'xoxb-1-x',
        SLACK_APP_TOKEN: 'xapp-1-x',
      }).ended;
      expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
      expect(stderr).toBe('SLACK_API_URL must hold no name and no password: requests carry the token alone.\n');
    },
    patience,
  );

  const connecting = (slack: FakeSlack, port: number) => ({
    SLACK_TRANSPORT: 'http',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    PORT: String(port),
    VERBATIM_DB: newStore(),
  });

  const send = (url: string, secret: string, text: string) => {
    const body = JSON.stringify(eventCallback(mention(text)));
    const signed = signRequest(body, 'application/json', secret, Math.floor(Date.now() / 1_000));
    return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
  };

  it(
    'becomes ready, answers, and ends with 0 when told to stop, its log without secrets or questions',
    async () => {
      const slack = await createFakeSlack();
      onTestFinished(() => slack.close());
      const port = await findPort();
      const env = connecting(slack, port);
      const program = startProgram(project, ['start'], env);
      onTestFinished(() => program.kill('SIGKILL'));
      const url = `http://127.0.0.1:${port}`;
      await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { ...wait, interval: 100 });
      expect((await send(url, slack.signingSecret, `<@U0BOT> ${asked}`)).status).toBe(200);
      await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
      expect(slack.workspace.messages[0]?.text).toContain(`“${president}”`);
      program.kill('SIGTERM');
      const { code, stdout, stderr } = await program.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['ready', 'stopped']));
      for (const line of lines) expect(line).toMatchObject({ level: expect.any(String), time: expect.any(String) });
      for (const secret of [slack.botToken, slack.signingSecret, asked, 'presidnet', president]) {
        expect(stdout).not.toContain(secret);
      }
      // The database alone is a backup: nothing of its log is left beside it.
      expect(readdirSync(path.dirname(env.VERBATIM_DB))).toEqual(['verbatim.db']);
    },
    patience,
  );

  it(
    'says in one sentence that its port is taken',
    async () => {
      const slack = await createFakeSlack();
      onTestFinished(() => slack.close());
      const taken = createServer();
      onTestFinished(() => void taken.close());
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
      const { port } = taken.address() as AddressInfo;
      const { code, stdout, stderr } = await run(['start'], connecting(slack, port));
      expect(code).toBe(1);
      const errors = stdout.split('\n').flatMap((line) => (line.includes('"level":"error"') ? [JSON.parse(line)] : []));
      expect(errors).toHaveLength(1);
      expect(errors[0].msg).toContain(`127.0.0.1:${port}`);
      expect(errors[0].msg).not.toContain('\n');
      expect(stderr).toBe('');
    },
    patience,
  );
});

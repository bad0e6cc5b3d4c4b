import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from './fake-slack/create-fake-slack.js';
import { testTimeout } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { commit, git } from './sources/git/make-repository.js';
import { serveWeb } from './sources/serve-web.js';
import { openProject, startProgram } from './start-program.js';

const project = openProject();

afterAll(() => project.remove());

const secret = 'a secret of the handbook';

function page(title: string, sentence: string): string {
  const more = 'The council met in the town hall and wrote down what it had decided, as it does every year.';
  return `<!doctype html><title>${title}</title><main><h1>${title}</h1><p>${sentence}</p><p>${more}</p></main>`;
}

function commandFor(folder: string, more: Readonly<Record<string, string>> = {}) {
  const env = { VERBATIM_DB: path.join(folder, 'v.db'), VERBATIM_SAMPLES: 'never', ...more };
  return (...argv: readonly string[]) => startProgram(project, argv, env).ended;
}

it.each(['socket', 'http'] as const)(
  'keeps a repository and a site in step while the program runs, at once when the repository is pushed (%s)',
  async (transport) => {
    const folder = path.join(project.folder, transport);
    const work = path.join(folder, 'work');
    const bare = path.join(folder, 'handbook.git');
    commit(work, {
      'docs/harbour.md': '# Harbour\n\nThe harbour owns two submarines.\n',
      'README.md': '# Not taken\n\nNo.\n',
    });
    execFileSync('git', ['clone', '--quiet', '--bare', work, bare]);
    const pages: Record<string, string> = { '/tea': page('Tea', 'Tea is served at four in the kitchen.') };
    const site = await serveWeb(() => ({
      ...pages,
      '/sitemap.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Object.keys(
        pages,
      )
        .map((at) => `<url><loc>${site.origin}${at}</loc></url>`)
        .join('')}</urlset>`,
    }));
    onTestFinished(() => site.close());
    const sources = path.join(folder, 'sources.yml');
    writeFileSync(
      sources,
      `- id: handbook\n  kind: git\n  location: handbook.git\n  path: docs\n  secret_env: PUSH_SECRET\n- id: site\n  location: ${site.origin}/sitemap.xml\n`,
    );
    const followed = { VERBATIM_SOURCES: sources, PUSH_SECRET: secret, VERBATIM_PRIVATE_HOSTS: '127.0.0.1' };
    const command = commandFor(folder, followed);
    const slack = await createFakeSlack();
    onTestFinished(() => slack.close());
    const program = startProgram(project, ['start'], {
      ...followed,
      VERBATIM_DB: path.join(folder, 'v.db'),
      VERBATIM_SAMPLES: 'never',
      SLACK_TRANSPORT: transport,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      PORT: String(await freePort()),
    });
    onTestFinished(() => program.kill('SIGKILL'));
    const lines = () =>
      program
        .written()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    const ready = await vi.waitFor(() => {
      const line = lines().find(({ msg }) => msg === 'ready');
      expect(line).toBeDefined();
      return line;
    }, wait);
    const changes = (source: string) => lines().filter((line) => line.source === source && line.added !== undefined);
    await vi.waitFor(() => expect([changes('handbook').length, changes('site').length]).toEqual([1, 1]), wait);
    const push = async (key: string, id = 'handbook') => {
      const body = '{"ref":"refs/heads/main"}';
      const signature = createHmac('sha256', key).update(body).digest('hex');
      const headers = { 'x-hub-signature-256': `sha256=${signature}` };
      const address = `http://127.0.0.1:${ready.port}/sources/${id}/push`;
      return (await fetch(address, { method: 'POST', headers, body })).status;
    };
    commit(work, { 'docs/harbour.md': '# Harbour\n\nThe harbour owns seven submarines.\n' });
    git(work, 'push', '--quiet', bare, 'main');
    expect(await push('another secret of somebody')).toBe(401);
    expect(await push(secret, 'site')).toBe(401);
    expect(await push(secret)).toBe(202);
    await vi.waitFor(() => expect(changes('handbook')).toHaveLength(2), wait);
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect((await command('ask', 'How many submarines does the harbour own?')).stdout).toContain('seven submarines');
    expect((await command('ask', 'When is tea served?')).stdout).toContain('served at four');
    const { stdout } = await command('sources');
    expect(stdout).toMatch(/^handbook +well +1 /m);
    expect(stdout).toMatch(/^site +well +1 /m);
  },
  testTimeout * 2,
);

it(
  'imports folders as what they are, tells what became of each, and asks before most of one goes',
  async () => {
    const folder = path.join(project.folder, 'folder');
    const docs = path.join(folder, 'docs');
    mkdirSync(docs, { recursive: true });
    for (let number = 0; number < 8; number++) {
      writeFileSync(path.join(docs, `law-${number}.md`), `# Law ${number}\n\nIt rules case ${number} of the town.\n`);
    }
    const command = commandFor(folder);
    const first = await command('import', docs, '--owner', 'Legal');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/8 new, 0 changed, 0 unchanged, 0 refused/);
    expect(first.stdout).toMatch(/^docs-[0-9a-f]{8} +8 +0 +0 +0 +0 +0$/m);
    // A file by itself removes nothing else.
    const single = await command('import', path.join(docs, 'law-1.md'));
    expect(single.stdout).toBe('0 new, 0 changed, 1 unchanged, 0 refused · 0 sentences taken in\n');
    for (let number = 0; number < 5; number++) rmSync(path.join(docs, `law-${number}.md`));
    const asked = await command('import', `${docs}/../docs`);
    expect(asked.code).toBe(1);
    const confirm = /npm run sources -- confirm (docs-[0-9a-f]{8})/.exec(asked.stdout);
    expect(asked.stdout).toContain('5 of 8 articles would leave, so nothing was changed.');
    expect((await command('sources')).stdout).toMatch(/asks +8 /);
    const confirmed = await command('sources', 'confirm', confirm?.[1] ?? '');
    expect(confirmed).toMatchObject({ code: 0, stderr: '' });
    expect(confirmed.stdout).toContain('law-4.md: gone, and its articles with it');
    expect((await command('sources')).stdout).toMatch(/by hand +3 \(\+0 −5\)/);
    const again = await command('sources', 'confirm', confirm?.[1] ?? '');
    expect(again).toMatchObject({ code: 64, stderr: expect.stringContaining('asks nothing') });
  },
  testTimeout,
);

it(
  'watches a folder until it is stopped',
  async () => {
    const folder = path.join(project.folder, 'watched');
    const docs = path.join(folder, 'docs');
    mkdirSync(docs, { recursive: true });
    writeFileSync(path.join(docs, 'a.md'), '# Harbour\n\nThe harbour owns two submarines.\n');
    const env = { VERBATIM_DB: path.join(folder, 'v.db'), VERBATIM_SAMPLES: 'never' };
    const program = startProgram(project, ['import', docs, '--watch'], env);
    onTestFinished(() => program.kill('SIGKILL'));
    await vi.waitFor(() => expect(program.written()).toContain('Stop with Ctrl-C'), wait);
    // What is made while it begins to watch is no part of what is promised, so it is written until it is seen.
    await vi.waitFor(
      () => {
        writeFileSync(path.join(docs, 'b.md'), '# Tea\n\nTea is served at four.\n');
        expect(program.written()).toContain('b.md: new');
      },
      { ...wait, interval: 1_000 },
    );
    rmSync(path.join(docs, 'b.md'));
    await vi.waitFor(() => expect(program.written()).toContain('b.md: gone'), wait);
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  },
  testTimeout,
);

it.each([
  ['a source that isn’t configured right', { VERBATIM_SOURCES: 'missing.yml' }, 'which can’t be read (ENOENT)'],
  ['a host that is none', { VERBATIM_PRIVATE_HOSTS: 'a b' }, 'VERBATIM_PRIVATE_HOSTS must be names of hosts'],
])('says what is wrong with %s, and does nothing', async (_, env, said) => {
  const { code, stderr } = await commandFor(path.join(project.folder, 'wrong'), env)('sources');
  expect({ code, stderr }).toEqual({ code: 78, stderr: expect.stringContaining(said) });
});

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

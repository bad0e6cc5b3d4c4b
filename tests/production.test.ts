import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { layOutImage } from './lay-out-image.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { type CompiledProject, openProject, startProgram } from './start-program.js';

const compiled = openProject();
const question = 'Who is the president of Interpol?';

let project: CompiledProject;

beforeAll(async () => {
  project = { ...compiled, main: path.join(await layOutImage(compiled), 'dist', 'src', 'main.js') };
});

afterAll(() => compiled.remove());

it(
  'answers and opens its workspace with nothing but the files that the Dockerfile copies and the packages of production',
  async () => {
    expect(readdirSync(path.join(project.main, '..', '..', '..', 'node_modules'))).not.toContain('typescript');
    const env = { VERBATIM_DB: path.join(project.folder, 'verbatim.db'), PORT: '0' };
    const asked = await startProgram(project, ['ask', '--json', question], env).ended;
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(asked.stdout).citations[0].quote).toContain('the president of Interpol');
    const program = startProgram(project, ['start'], env);
    onTestFinished(() => program.kill('SIGKILL'));
    await vi.waitFor(() => expect(program.written()).toContain('\n'), wait);
    const [url = ''] = /http:\/\/\S+/.exec(program.written()) ?? [];
    for (const page of ['/', '/assets/preview.js', '/assets/idiomorph.js']) {
      expect((await fetch(new URL(page, url))).status, page).toBe(200);
    }
    expect(await dropHandbook(url)).toContain('“Handbook of the harbour office” · English');
    const { origin } = new URL(url);
    const said = new URLSearchParams({ page: '/', text: '/ask How many days of leave does everybody have?' });
    await fetch(new URL('/say', url), { method: 'POST', body: said, headers: { origin } });
    await vi.waitFor(async () => expect(await (await fetch(url)).text()).toContain('of leave a year.'), wait);
    program.kill('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
    // What was dropped is the page's alone.
    const again = await startProgram(project, ['ask', '--json', question], env).ended;
    expect(JSON.parse(again.stdout).citations).toEqual(JSON.parse(asked.stdout).citations);
  },
  patience,
);

/** Drops a PDF on the page, as a newcomer would, and resolves to the page that follows. */
async function dropHandbook(url: string): Promise<string> {
  const name = 'handbook.en.pdf';
  const form = new FormData();
  form.append('page', '/');
  form.append('files', new File([readFileSync(path.resolve('tests/library/formats/files', name))], name));
  const { origin } = new URL(url);
  const taken = await fetch(new URL('/files', url), { method: 'POST', body: form, headers: { origin } });
  return taken.text();
}

it('imports no package that only development installs', () => {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const folder = path.resolve(compiled.main, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(100);
  const strangers = files.flatMap((name) =>
    importedBy(readFileSync(path.join(folder, name), 'utf8'))
      .filter((named) => !(named in dependencies))
      .map((named) => `${name}: ${named}`),
  );
  expect(importedBy("import { x } from 'vitest';\nconst y = await import('lunr/lib/x.js');")).toEqual([
    'vitest',
    'lunr',
  ]);
  expect(strangers).toEqual([]);
});

/** Names of the packages that a compiled file imports, Node's own left out. */
function importedBy(text: string): string[] {
  const imports =
    /^(?:import|export)\b[^'"=]*\bfrom ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
  return [...text.matchAll(imports)]
    .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
}

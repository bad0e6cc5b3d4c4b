import { existsSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { readDockerignore } from '../../nightly/image/read-dockerignore.js';
import { project, readFile, readImage } from './read-deployed.js';

const { stages, settings } = readImage();
const copies = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'copy' ? [step] : [])));
const sources = copies.filter(({ from }) => from === undefined).flatMap((step) => step.sources);
const about: Readonly<Record<string, string>> = JSON.parse(readFile('package.json'));

/** What a linter of Dockerfiles says, a line each. */
function faultsOf(text: string): string[] {
  return validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

describe('the Dockerfile', () => {
  it('is one without a fault for a linter, which sees them', () => {
    expect(faultsOf(readFile('Dockerfile'))).toEqual([]);
    expect(faultsOf(`${readFile('Dockerfile')}\nHEALTHCHECK --often=1s CMD x\nCOPI a b\n`)).toHaveLength(3);
  });

  it('copies what is there, of what goes to the builder', () => {
    const isSent = readDockerignore(readFile('.dockerignore'));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !isSent(source) || !existsSync(path.join(project, source)))).toEqual([]);
    expect(['.env', '.git', 'node_modules', 'var', 'dist', 'tests', 'data/questions.jsonl'].filter(isSent)).toEqual([]);
  });

  it('sends nothing to the builder that it doesn’t copy', () => {
    const sent = Array.from(readFile('.dockerignore').matchAll(/^!(.+)$/gm), ([, name = '']) => name);
    expect(sent.filter((name) => !sources.includes(name))).toEqual([]);
  });

  it('puts nothing into the image that only development needs', () => {
    const [packages] = stages;
    expect(packages?.steps.filter((step) => step.kind === 'run')[0]).toMatchObject({
      command: expect.stringMatching(/^npm ci --omit=dev --ignore-scripts /),
    });
    const last = stages.at(-1)?.steps.flatMap((step) => (step.kind === 'copy' ? step.sources : [])) ?? [];
    expect(last.filter((source) => /tests|training|bench|\.ts$|\.env|lock|tsconfig/.test(source))).toEqual([]);
    expect(last).toEqual(expect.arrayContaining(['data/encoder', 'data/word-vectors.bin', '/verbatim/dist/src']));
  });

  it('builds and runs on the same Node, which the night tests', () => {
    const bases = new Set(stages.map(({ base }) => base));
    expect(bases.size).toBe(1);
    const [, major = '', flavour] = /^node:(\d+)-(\w+-slim)$/.exec([...bases][0] ?? '') ?? [];
    expect(flavour).toBeDefined();
    const [, tested = ''] = /newerNodes = \[([^\]]+)\]/.exec(readFile('nightly/run-nightly.ts')) ?? [];
    expect(tested.split(', ')).toContain(major);
  });

  it('has what repositories are fetched by', () => {
    const packages = stages.at(-1)?.steps.flatMap((step) => (step.kind === 'packages' ? step.names : []));
    expect(packages).toEqual(['ca-certificates', 'git', 'openssh-client']);
  });

  it('runs Node itself, as nobody special', () => {
    expect(settings.command).toEqual(['node', 'dist/src/main.js', 'start']);
    expect(settings.user).toBe('1000:1000');
    expect(settings.healthCheck[0]).toBe('node');
    expect(settings.env.MALLOC_ARENA_MAX).toBe('2');
  });

  it('is labelled as the package is', () => {
    const label = (name: string) => settings.labels[`org.opencontainers.image.${name}`];
    const { name: title, description, version, license: licenses } = about;
    const said = ['title', 'description', 'version', 'licenses'].map((name) => [name, label(name)]);
    expect(Object.fromEntries(said)).toEqual({ title, description, version, licenses });
  });

  it('has no step that reaches out of its own folder, so that the night can take it anywhere', () => {
    const commands = stages.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'run' ? [step.command] : [])),
    );
    expect(commands.filter((command) => /(?:^|\s)['"]?(?:\/|~|\.\.)/.test(command))).toEqual([]);
  });
});

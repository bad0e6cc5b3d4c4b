import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SentQuestion } from '../bench/load/records.js';
import {
  type GeneratorProcess,
  type SlackProcess,
  signingSecret,
  startGenerator,
  startSlack,
} from '../bench/load/start-scene.js';
import { copyProject } from './copy-project.js';
import { buildImage } from './image/build-image.js';
import { describeSizes } from './image/measure-image.js';
import { type ImagePlan, readDockerfile } from './image/read-dockerfile.js';
import { readDockerignore } from './image/read-dockerignore.js';
import { canStartInRoot, layBase, type RootedProcess, startInRoot } from './image/start-in-root.js';
import { installNode, npmBy } from './install-node.js';
import type { Outcome } from './outcome.js';

const name = 'The Dockerfile’s steps in an empty root';
const question = 'Who is the president of Interpol?';
/** Milliseconds that a start may take, with the samples' analysis and the encoder, on a machine that does other things. */
const patience = 300_000;

interface BuiltImage {
  readonly root: string;
  readonly plan: ImagePlan;
}

/**
 * Takes the Dockerfile's steps with nothing but Node and npm, and starts what comes of them as a container does: in a root
 * that holds nothing else, read-only but for its volumes, as its user, as the first process. Asks it over signed HTTP.
 */
export async function runImage(project: string, npmFile: string): Promise<Outcome> {
  if (!canStartInRoot()) return { name, result: 'skipped', reason: 'only root may mount and change its root' };
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-image-'));
  try {
    const plan = readDockerfile(readFileSync(path.join(project, 'Dockerfile'), 'utf8'));
    const major = Number(/^node:(\d+)/.exec(plan.stages.at(-1)?.base ?? '')?.[1]);
    const node = await installNode(major, path.join(folder, 'node'), npmBy(npmFile));
    if (node.kind === 'not_offered') return { name, result: 'skipped', reason: node.reason };
    const image = await build(plan, project, folder, { node: node.binary, npmFile });
    process.stdout.write(
      `What the image adds to its base: ${describeSizes(path.join(image.root, plan.settings.folder))}\n`,
    );
    layBase(image.root, node.binary);
    const reason =
      (await problemOfWriting(image)) ?? (await problemOfCommand(image)) ?? (await problemOfRunning(image));
    return reason === undefined ? { name, result: 'passed' } : { name, result: 'failed', reason };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(
  plan: ImagePlan,
  project: string,
  folder: string,
  { node, npmFile }: { readonly node: string; readonly npmFile: string },
): Promise<BuiltImage> {
  const [copy, stages, tools] = ['project', 'stages', 'tools'].map((part) => path.join(folder, part)) as [
    string,
    string,
    string,
  ];
  copyProject(project, copy);
  mkdirSync(stages);
  mkdirSync(tools);
  symlinkSync(node, path.join(tools, 'node'));
  writeFileSync(path.join(tools, 'npm'), `#!/bin/sh\nexec "${node}" "${npmFile}" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${tools}:/usr/bin:/bin` };
  const root = await buildImage(plan, {
    project: copy,
    isSent: readDockerignore(readFileSync(path.join(copy, '.dockerignore'), 'utf8')),
    folder: stages,
    run: async (command, cwd) => {
      await promisify(execFile)('sh', ['-ec', command], { cwd, env });
    },
  });
  return { root, plan };
}

/** What is wrong with where the image's user may write; undefined where nothing is. */
async function problemOfWriting({ root, plan: { settings } }: BuiltImage): Promise<string | undefined> {
  const places = [settings.folder, ...settings.volumes, '/tmp', '/'];
  const trying = `for (const place of ${JSON.stringify(places)}) {
    try { require('node:fs').writeFileSync(place + '/tried', ''); console.log(place); } catch {}
  }
  console.log(process.getuid(), process.pid);`;
  const run = startInRoot(root, settings, ['node', '-e', trying], {});
  const code = await run.ended;
  const expected = [...settings.volumes, '/tmp', `${settings.user.split(':')[0]} 1`].join('\n');
  return run.written().trim() === expected ? undefined : `its user writes to (${code}): ${run.written()}`;
}

/** What is wrong with `ask` in the image, which reads the samples into a new store first; undefined where nothing is. */
async function problemOfCommand({ root, plan: { settings } }: BuiltImage): Promise<string | undefined> {
  const run = startInRoot(root, settings, [...settings.command.slice(0, -1), 'ask', question], {});
  const code = await run.ended;
  const isAnswered = code === 0 && run.written().includes('the president of Interpol');
  return isAnswered ? undefined : `"${question}" was answered on the command line (${code}) with: ${run.written()}`;
}

/** What is wrong with the program in the image, from its start to its end at a SIGTERM; undefined where nothing is. */
async function problemOfRunning(image: BuiltImage): Promise<string | undefined> {
  const { settings } = image.plan;
  const [slack, generator, port] = await Promise.all([startSlack(), startGenerator(), findPort()]);
  const program = startInRoot(image.root, settings, settings.command, {
    SLACK_TRANSPORT: 'http',
    SLACK_API_URL: `${slack.url}/api/`,
    SLACK_BOT_TOKEN: 'xoxb-1-image',
    SLACK_SIGNING_SECRET: signingSecret,
    PORT: String(port),
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    return (
      (await problemOfProbes(url, program)) ??
      (await problemOfAsking(url, slack, generator)) ??
      (await problemOfEnd(program))
    );
  } finally {
    program.kill('SIGKILL');
    await program.ended;
    generator.stop();
    slack.stop();
  }
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until both probes are well and some sentences can be compared by meaning, which shows that the encoder is whole. */
async function problemOfProbes(url: string, program: RootedProcess): Promise<string | undefined> {
  let last = 'nothing';
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const [live, ready] = await Promise.all([read(`${url}/livez`), read(`${url}/readyz`)]);
    last = `${live} ${ready}`;
    if (/^\{"status":"ok"\} \{"status":"ready","meanings":(?!0\})/.test(last)) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return `its probes say ${last} in the end; it wrote: ${program.written()}`;
}

async function read(url: string): Promise<string> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.text(),
    () => 'nothing',
  );
}

/** A slow answer follows its acknowledgement. */
async function problemOfAsking(url: string, slack: SlackProcess, generator: GeneratorProcess) {
  const load = { texts: [question], firstNumber: 1, surface: 'command', connections: 'new' } as const;
  const { questions } = await generator.ask({ ...load, urls: [url], secret: signingSecret, slackUrl: slack.url });
  const replies: Pick<SentQuestion, 'kind' | 'failure'>[] = [...questions];
  for (const end = Date.now() + patience; !replies.some(({ kind }) => kind === 'answer'); ) {
    if (Date.now() > end) return `"${question}" was answered with ${JSON.stringify(replies)}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
    replies.push(...(await slack.take()).later);
  }
}

async function problemOfEnd(program: RootedProcess): Promise<string | undefined> {
  program.kill('SIGTERM');
  const code = await program.ended;
  return code === 0 ? undefined : `it ended with ${code} at a SIGTERM: ${program.written()}`;
}

import { readFile } from 'node:fs/promises';
import { countQuestions } from './count-questions.js';
import type { HttpLoad } from './load-generator.js';
import type { SentQuestion } from './records.js';
import { type GeneratorProcess, type ProgramProcess, type SlackProcess, signingSecret } from './start-scene.js';
import { type LoadResult, summarizeLoad } from './summarize-load.js';

export interface Scene {
  readonly slack: SlackProcess;
  readonly generator: GeneratorProcess;
  readonly program: ProgramProcess;
  readonly transport: 'http' | 'socket';
}

/** What to ask: how often, how long or by how many, as `HttpLoad` has it. */
export type Load = Pick<HttpLoad, 'rate' | 'clients' | 'seconds' | 'connections' | 'surface' | 'texts'>;

/** Numbers that no other question of this run has, so that each is another person's. */
let numbers = 1_000;

/** Asks, waits until nothing more comes, and says what came of it. */
export async function runLoad(scene: Scene, load: Load): Promise<LoadResult> {
  const { slack, program } = scene;
  await program.read();
  await slack.take();
  const sent = await sendLoad(scene, load);
  const loaded = await program.read();
  await waitUntilQuiet(scene);
  const rest = await program.read();
  const { later, lag } = await slack.take();
  return {
    ...summarizeLoad(sent.questions, later),
    program: {
      ...rest,
      cpu: loaded.cpu + rest.cpu,
      loopP99: loaded.loopP99,
      loopMax: Math.max(loaded.loopMax, rest.loopMax),
      memoryPeak: Math.max(loaded.memoryPeak, rest.memoryPeak),
      requestP99: loaded.requestP99,
      wall: loaded.wall,
    },
    generator: sent.lag,
    slack: lag,
  };
}

/** Sends a load and takes its numbers; resolves when each is acknowledged or given up by Slack. */
export async function sendLoad({ slack, generator, program, transport }: Scene, load: Load) {
  const firstNumber = numbers;
  numbers += 1_000_000;
  if (transport === 'http') {
    return generator.ask({ ...load, url: program.url, secret: signingSecret, slackUrl: slack.url, firstNumber });
  }
  const { rate, texts, surface } = load;
  const asked = Array.from({ length: countQuestions(load) }, (_, index) => texts[index % texts.length] ?? '');
  const questions: readonly SentQuestion[] = await slack.send({
    texts: asked,
    firstNumber,
    surface: surface === 'both' ? 'command' : surface,
    ...(rate !== undefined && { rate }),
  });
  return { questions, lag: { p99: 0, max: 0 } };
}

/** When the program counts as having nothing left to do. */
interface Quiet {
  /** For so many milliseconds nothing has come, and it has hardly worked. */
  readonly quietFor: number;
  /** So many messages are all that can come: then it's enough to see that no more do. */
  readonly expected?: number;
}

/** How much of one core a program takes that does nothing. */
const quietShare = 0.1;
/** However much it still does; in milliseconds. */
const patience = 90_000;
const lookEvery = 250;

/** Waits until the program works on nothing more: nothing comes to Slack and it takes no processor time. */
export async function waitUntilQuiet(
  { slack, program }: Pick<Scene, 'slack' | 'program'>,
  { quietFor, expected }: Quiet = { quietFor: 1_500 },
): Promise<void> {
  let known = await slack.count();
  let last = Date.now();
  let cpu = await cpuOf(program.pid);
  for (const end = last + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
    const [count, used] = [await slack.count(), await cpuOf(program.pid)];
    if (count !== known || used - cpu > lookEvery * quietShare) last = Date.now();
    known = count;
    cpu = used;
    const isAll = expected !== undefined && count >= expected;
    if (Date.now() - last >= (isAll ? Math.min(quietFor, 1_000) : quietFor)) return;
  }
}

/** Milliseconds of processor time that a process has taken, as the system counts it: also while its loop is held. */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // After the name, which may hold anything in brackets: fields 14 and 15 are hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

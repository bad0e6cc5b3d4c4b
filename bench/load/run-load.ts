import { countQuestions } from './count-questions.js';
import type { HttpLoad } from './load-generator.js';
import { cpuOf } from './processor-time.js';
import type { ProgramLoad, SentQuestion } from './records.js';
import { type GeneratorProcess, type ProgramProcess, type SlackProcess, signingSecret } from './start-scene.js';
import { joinLoads, type LoadResult, summarizeLoad } from './summarize-load.js';

export interface Scene {
  readonly slack: SlackProcess;
  readonly generator: GeneratorProcess;
  readonly program: ProgramProcess;
  /** Further processes over the same store: questions are spread over all of them. */
  readonly others?: readonly ProgramProcess[];
  readonly transport: 'http' | 'socket';
  /** Milliseconds of the processor that the store's server has taken; absent where the store has none on this machine. */
  readonly serverCpu?: () => Promise<number>;
}

type Programs = Pick<Scene, 'program' | 'others'>;

function programsOf({ program, others = [] }: Programs): readonly ProgramProcess[] {
  return [program, ...others];
}

function readAll(scene: Programs): Promise<readonly ProgramLoad[]> {
  return Promise.all(programsOf(scene).map((program) => program.read()));
}

/** What to ask: how often, how long or by how many, as `HttpLoad` has it. */
export type Load = Pick<HttpLoad, 'rate' | 'clients' | 'seconds' | 'connections' | 'surface' | 'texts'>;

/** Numbers that no other question of this run has, so that each is another person's. */
let numbers = 1_000;

/** Asks, waits until nothing more comes, and says what came of it. */
export async function runLoad(scene: Scene, load: Load): Promise<LoadResult> {
  const { slack, serverCpu } = scene;
  const before = await readAll(scene);
  await slack.take();
  const serverBefore = await serverCpu?.();
  const sent = await sendLoad(scene, load);
  const loaded = await readAll(scene);
  await waitUntilQuiet(scene);
  const rest = await readAll(scene);
  const serverAfter = await serverCpu?.();
  const { later, lag } = await slack.take();
  return {
    ...summarizeLoad(sent.questions, later),
    program: joinLoads([...loaded, ...rest.map((load) => ({ ...load, loopP99: 0, requestP99: 0, wall: 0 }))]),
    memories: before.map(({ memory }, at) => ({
      before: memory,
      after: rest[at]?.memory ?? 0,
      peak: Math.max(loaded[at]?.memoryPeak ?? 0, rest[at]?.memoryPeak ?? 0),
    })),
    ...(serverBefore !== undefined && serverAfter !== undefined && { serverCpu: serverAfter - serverBefore }),
    generator: sent.lag,
    slack: lag,
  };
}

/** Sends a load and takes its numbers; resolves when each is acknowledged or given up by Slack. */
export async function sendLoad(scene: Scene, load: Load) {
  const { slack, generator, transport } = scene;
  const firstNumber = numbers;
  numbers += 1_000_000;
  if (transport === 'http') {
    const urls = programsOf(scene).map(({ url }) => url);
    return generator.ask({ ...load, urls, secret: signingSecret, slackUrl: slack.url, firstNumber });
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
  scene: Programs & Pick<Scene, 'slack'>,
  { quietFor, expected }: Quiet = { quietFor: 1_500 },
): Promise<void> {
  const { slack } = scene;
  const programs = programsOf(scene);
  const idle = lookEvery * quietShare * programs.length;
  let known = await slack.count();
  let last = Date.now();
  let cpu = await cpuOfAll(programs);
  for (const end = last + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
    const [count, used] = [await slack.count(), await cpuOfAll(programs)];
    if (count !== known || used - cpu > idle) last = Date.now();
    known = count;
    cpu = used;
    const isAll = expected !== undefined && count >= expected;
    if (Date.now() - last >= (isAll ? Math.min(quietFor, 1_000) : quietFor)) return;
  }
}

async function cpuOfAll(programs: readonly ProgramProcess[]): Promise<number> {
  const times = await Promise.all(programs.map(({ pid }) => cpuOf(pid)));
  return times.reduce((sum, time) => sum + time, 0);
}

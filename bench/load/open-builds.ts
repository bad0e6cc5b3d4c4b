import type { BenchServer } from '../bench-server.js';
import { askOn } from './ask-on.js';
import { copyStore, importInto, type LoadedStore, type Material, prepareStore } from './prepare-store.js';
import type { LoadOptions, SetUp } from './read-options.js';
import { type Load, runLoad, type Scene } from './run-load.js';
import { type ProgramProcess, startGenerator, startProgram, startSlack, waitUntilReady } from './start-scene.js';
import type { LoadResult } from './summarize-load.js';
import { giveMeanings, runtimeOf, waitUntilMeant } from './with-meanings.js';

/** A build's program that runs, as so many processes over one store. */
export interface Build {
  readonly name: string;
  /** The program by itself, however it is set up. */
  readonly kind: string;
  readonly setUp: SetUp;
  readonly scene: Scene;
  readonly encoder: EncoderChoice;
  run(load: Load): Promise<LoadResult>;
}

type EncoderChoice = 'auto' | 'off';

/** What all builds are opened with. */
export interface Grounds {
  readonly material: Material;
  readonly options: Pick<LoadOptions, 'meanings' | 'transport' | 'setUps'>;
  readonly folder: string;
  /** Where PostgreSQL's stores are made; absent where none is asked for. */
  readonly server?: BenchServer | undefined;
}

interface Opening {
  readonly build: string;
  readonly setUp: SetUp;
  readonly store: LoadedStore;
  readonly encoder: EncoderChoice;
}

/** A build's programs, each over a store of its own: in each set-up with the encoder and without it, or without it alone. */
export async function* openBuilds(build: string, grounds: Grounds): AsyncGenerator<Build> {
  const { material, options, folder, server } = grounds;
  const copies = new Map<SetUp['store'], () => Promise<LoadedStore>>();
  if (options.setUps.some(({ store }) => store === 'sqlite')) {
    const databaseFile = await prepareStore(material, build, folder);
    if (options.meanings && material.articles !== undefined) await giveMeanings({ databaseFile }, build);
    copies.set('sqlite', async () => ({ databaseFile: copyStore(databaseFile) }));
  }
  if (server) {
    const databaseUrl = await server.create();
    await importInto({ databaseUrl }, material, build, folder);
    if (options.meanings && material.articles !== undefined) await giveMeanings({ databaseUrl }, build);
    copies.set('postgres', async () => ({ databaseUrl: await server.create(databaseUrl) }));
  }
  // What reads articles in the background takes a core from what is measured.
  const encoders: readonly EncoderChoice[] = options.meanings ? ['auto', 'off'] : ['off'];
  for (const setUp of options.setUps) {
    const copy = copies.get(setUp.store);
    for (const encoder of copy ? encoders : []) {
      if (copy) yield await openBuild({ build, setUp, store: await copy(), encoder }, grounds);
    }
  }
}

async function openBuild({ build, setUp, store, encoder }: Opening, grounds: Grounds): Promise<Build> {
  const { material, folder, server } = grounds;
  const { transport } = grounds.options;
  const slack = await startSlack();
  const generator = await startGenerator();
  const samples = material.articles === undefined ? 'always' : 'never';
  const env = { VERBATIM_ENCODER: encoder };
  const start = async () => {
    const program = await startProgram({ build, slackUrl: slack.url, transport, folder, ...store, samples, env });
    await waitUntilReady(program);
    if (encoder === 'auto') await waitUntilMeant(program);
    return program;
  };
  const program = await start();
  const others: ProgramProcess[] = [];
  while (others.length + 1 < setUp.replicas) others.push(await start());
  const cpu = setUp.store === 'postgres' ? await server?.processor() : undefined;
  const serverCpu = async () => (await server?.processor()) ?? 0;
  const scene = { slack, generator, program, others, transport, ...(cpu !== undefined && { serverCpu }) };
  const by = encoder === 'off' ? 'words alone' : `with the encoder (${await runtimeOf(program)})`;
  return {
    name: [build, describeSetUp(setUp), by].join(', '),
    kind: `${build}, ${by}`,
    setUp,
    scene,
    encoder,
    run: askOn((load) => runLoad(scene, load)),
  };
}

function describeSetUp({ store, replicas }: SetUp): string {
  if (store === 'sqlite') return 'SQLite';
  return replicas === 1 ? 'PostgreSQL' : `PostgreSQL, ${replicas} processes`;
}

export async function closeBuild({ scene }: Build): Promise<void> {
  const programs = [scene.program, ...(scene.others ?? [])];
  for (const program of programs) program.kill('SIGTERM');
  await Promise.all(programs.map(({ ended }) => ended));
  scene.generator.stop();
  scene.slack.stop();
}

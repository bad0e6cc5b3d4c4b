import { setTimeout as wait } from 'node:timers/promises';
import {
  type ProgramProcess,
  type SlackProcess,
  startProgram,
  startSlack,
  waitUntilReady,
} from '../../bench/load/start-scene.js';
import { clockAhead } from '../clock-modules.js';
import type { FaultOptions, FaultRow } from '../scenario.js';
import { type SceneDatabase, startDatabase } from './start-database.js';

/** One of several processes of the program on one database: it keeps its place and port when it is started anew. */
export interface Replica {
  readonly url: string;
  readonly program: ProgramProcess;
  /** Whether it is started and has said that it is ready. */
  readonly isReady: boolean;
  /** How far its clock is ahead, in milliseconds. */
  readonly ahead: () => number;
  kill(): Promise<void>;
  /** Starts it anew, of this build or another; resolves when it is ready. */
  start(build?: string): Promise<void>;
}

/** Several processes of the program, one PostgreSQL and a fake Slack. */
export interface ReplicaScene {
  readonly slack: SlackProcess;
  readonly database: SceneDatabase;
  readonly transport: 'http' | 'socket';
  readonly replicas: readonly Replica[];
  /** Everything that the program reads from its environment to reach this database, for its other commands. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a statement gives in the program's database. Rejects while the server is away. */
  ask<Row>(text: string): Promise<readonly Row[]>;
}

export interface SceneNeeds {
  readonly count: number;
  readonly transport?: 'http' | 'socket';
  /** Of the replicas in turn: how far their clocks are ahead in milliseconds, or a clock of all of them. */
  readonly clocks?: readonly number[] | { readonly module: string; ahead(): number };
  /** What is to be done to the database before the program makes its tables there. Resolves to its address. */
  prepare?(database: SceneDatabase): Promise<string>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Words alone answer: an encoder for each of them is no part of an attack. */
const quickly = { VERBATIM_ENCODER: 'off' } as const;

/** Runs an attack in a scene of its own. Where PostgreSQL can't run here, the only row says so. */
export async function inReplicas(
  options: FaultOptions,
  needs: SceneNeeds,
  attack: (scene: ReplicaScene) => Promise<readonly FaultRow[]>,
): Promise<readonly FaultRow[]> {
  const database = await startDatabase().catch((error: unknown) => String(error));
  if (typeof database === 'string') {
    return [{ attack: 'replicas', counts: {}, faults: [], skipped: `PostgreSQL can't run here: ${database}` }];
  }
  const slack = await startSlack();
  const replicas: Replica[] = [];
  try {
    const address = (await needs.prepare?.(database)) ?? database.address;
    const environment = { ...quickly, ...needs.env, DATABASE_URL: address };
    const transport = needs.transport ?? 'http';
    for (let place = 0; place < needs.count; place += 1) {
      replicas.push(await openReplica({ options, needs, place, slack, environment, transport }));
    }
    const ask = <Row>(text: string) => database.ask<Row>(text, address);
    return await attack({ slack, database, transport, replicas, environment, ask });
  } finally {
    await Promise.all(replicas.map((replica) => replica.kill()));
    slack.stop();
    await database.remove();
  }
}

interface ReplicaPlace {
  readonly options: FaultOptions;
  readonly needs: SceneNeeds;
  readonly place: number;
  readonly slack: SlackProcess;
  readonly environment: Readonly<Record<string, string>>;
  readonly transport: 'http' | 'socket';
}

async function openReplica(given: ReplicaPlace): Promise<Replica> {
  const { options, needs, place, slack, environment, transport } = given;
  const { folder } = options;
  const { clocks = [] } = needs;
  const ahead = 'ahead' in clocks ? clocks.ahead : () => clocks[place % clocks.length] ?? 0;
  const imports = 'module' in clocks ? [clocks.module] : clocks.length > 0 ? [clockAhead(ahead())] : [];
  const launch = (build: string, port?: number) =>
    startProgram({
      build,
      folder,
      slackUrl: slack.url,
      transport,
      samples: 'always',
      env: environment,
      imports,
      ...(port !== undefined && { port }),
    });
  let program = await launch(options.build);
  let isReady = false;
  const { url } = program;
  const untilReady = async (): Promise<void> => {
    const started = program;
    await waitUntilReady(started);
    isReady = started === program;
  };
  const replica: Replica = {
    url,
    get program() {
      return program;
    },
    get isReady() {
      return isReady;
    },
    ahead,
    kill: async () => {
      isReady = false;
      program.kill('SIGKILL');
      await program.ended;
    },
    start: async (build = options.build) => {
      program = await launch(build, Number(new URL(url).port));
      await untilReady();
    },
  };
  try {
    await untilReady();
    return replica;
  } catch (error) {
    await replica.kill();
    throw error;
  }
}

/** Deliveries that are being answered or were left; waits for a database that is away. */
export async function underway({ ask }: ReplicaScene): Promise<number> {
  for (;;) {
    const sql = "SELECT count(*)::int AS count FROM deliveries WHERE state <> 'done'";
    const rows = await ask<{ readonly count: number }>(sql).catch(() => undefined);
    if (rows) return rows[0]?.count ?? 0;
    await wait(500);
  }
}

/** Resolves when nothing is under way and nothing has come to Slack for some seconds; 90 s are enough for any. */
export async function untilSettled(scene: ReplicaScene, quietFor = 4_000): Promise<void> {
  let known = -1;
  let last = Date.now();
  for (const end = last + 90_000; Date.now() < end; await wait(250)) {
    const count = await scene.slack.count();
    if (count !== known || (await underway(scene)) > 0) last = Date.now();
    known = count;
    if (Date.now() - last >= quietFor) return;
  }
}

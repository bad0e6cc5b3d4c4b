import { Command, InvalidArgumentError, Option } from 'commander';

export interface LoadOptions {
  /** `samples`, or numbers of made sentences. */
  readonly sizes: readonly string[];
  /** Folders of compiled programs; the first is the one whose rate the multiples are of. */
  readonly builds: readonly string[];
  /** How each build is run: by turns, each over a store of its own. */
  readonly setUps: readonly SetUp[];
  readonly transport: 'http' | 'socket';
  readonly connections: 'new' | 'kept' | 'both';
  readonly seconds: number;
  readonly findSeconds: number;
  readonly warmSeconds: number;
  /** Questions a second; where there are none, `multiples` of the rate that is found. */
  readonly rates: readonly number[];
  readonly multiples: readonly number[];
  /** That many at once instead of rates; 0 for none. */
  readonly burst: number;
  /** Each program twice: with the encoder and without it. */
  readonly meanings: boolean;
  readonly keep: boolean;
}

/** So many processes of the program over one store. */
export interface SetUp {
  readonly store: 'sqlite' | 'postgres';
  readonly replicas: number;
}

type CommandOptions = Omit<LoadOptions, 'sizes' | 'builds' | 'setUps'> & {
  readonly build: string;
  readonly beside?: string;
  readonly store: readonly SetUp['store'][];
  readonly replicas: readonly number[];
};

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}

function stores(text: string): SetUp['store'][] {
  return text.split(',').map((name) => {
    if (name === 'sqlite' || name === 'postgres') return name;
    throw new InvalidArgumentError('Name sqlite, postgres, or both with a comma between.');
  });
}

function counts(text: string): number[] {
  return text.split(',').map((part) => {
    const count = Number(part);
    if (Number.isInteger(count) && count > 0) return count;
    throw new InvalidArgumentError('Give numbers of processes, as 1,2,4.');
  });
}

/** SQLite's file is one process's. */
function listSetUps(chosen: readonly SetUp['store'][], replicas: readonly number[]): readonly SetUp[] {
  return chosen.flatMap((store) => (store === 'sqlite' ? [1] : replicas).map((count) => ({ store, replicas: count })));
}

export function readOptions(argv: readonly string[]): LoadOptions {
  const command = new Command('bench:load')
    .description('Asks the program over a fake Slack as many people do, and prints what came of each question.')
    .argument('[sizes...]', '"samples", or a number of made sentences', ['samples', '20000'])
    .option('--build <dist>', 'the compiled program', 'dist')
    .option('--beside <dist>', 'another compiled program, measured in the same run')
    .addOption(new Option('--transport <name>').choices(['http', 'socket']).default('http'))
    .addOption(new Option('--connections <kind>').choices(['new', 'kept', 'both']).default('both'))
    .option(
      '--rates <numbers>',
      'questions a second, as 100,200; default: multiples of the rate that is found',
      numbers,
      [],
    )
    .option('--multiples <numbers>', 'of the rate that is found', numbers, [1, 2, 4])
    .option('--store <names>', 'sqlite, postgres or both with a comma between', stores, ['sqlite'])
    .option('--replicas <numbers>', 'processes over one PostgreSQL, as 1,2,4', counts, [1])
    .option('--seconds <number>', 'how long each rate is asked', Number, 20)
    .option('--find-seconds <number>', 'how long each rate is tried while the sustained one is looked for', Number, 5)
    .option('--warm-seconds <number>', 'how long the program is warmed up', Number, 3)
    .option('--burst <number>', 'so many questions at once instead of rates', Number, 0)
    .option('--meanings', 'with the encoder and without it, over articles whose vectors are made up', false)
    .option('--keep', 'leaves the logs and stores where they are', false)
    .parse([...argv]);
  const { build, beside, store, replicas, ...options } = command.opts<CommandOptions>();
  return {
    ...options,
    sizes: command.processedArgs[0],
    builds: beside === undefined ? [build] : [build, beside],
    setUps: listSetUps(store, replicas),
  };
}

import { Command, Option } from 'commander';

export interface LoadOptions {
  /** `samples`, or numbers of made sentences. */
  readonly sizes: readonly string[];
  /** Folders of compiled programs; the first is the one whose rate the multiples are of. */
  readonly builds: readonly string[];
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

type CommandOptions = Omit<LoadOptions, 'sizes' | 'builds'> & { readonly build: string; readonly beside?: string };

function numbers(text: string): number[] {
  return text.split(',').map(Number);
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
    .option('--seconds <number>', 'how long each rate is asked', Number, 20)
    .option('--find-seconds <number>', 'how long each rate is tried while the sustained one is looked for', Number, 5)
    .option('--warm-seconds <number>', 'how long the program is warmed up', Number, 3)
    .option('--burst <number>', 'so many questions at once instead of rates', Number, 0)
    .option('--meanings', 'with the encoder and without it, over articles whose vectors are made up', false)
    .option('--keep', 'leaves the logs and stores where they are', false)
    .parse([...argv]);
  const { build, beside, ...options } = command.opts<CommandOptions>();
  return { ...options, sizes: command.processedArgs[0], builds: beside === undefined ? [build] : [build, beside] };
}

import type { CounterName, GaugeName, HistogramName, Meter, Step, Telemetry } from '../../domain.js';
import { steadyEpoch } from './steady-epoch.js';

type Given = Readonly<Record<string, string>>;

/** What was measured in a thread since it last told, as plain data. */
export interface Measured {
  readonly added: readonly (readonly [CounterName, Given, number])[];
  readonly observed: readonly (readonly [HistogramName, Given, number])[];
  readonly set: readonly (readonly [GaugeName, number])[];
  readonly steps: readonly Step[];
}

/** What measures in a thread that can't be looked at: it goes out with what the thread is asked for. */
export interface ThreadMeasures extends Pick<Telemetry, 'onStep' | 'now'> {
  readonly meter: Pick<Meter, 'add' | 'observe' | 'set'>;
  /** What was measured since this was last called; undefined where nothing was. */
  take(): Measured | undefined;
}

export function measureInThread(): ThreadMeasures {
  const fresh = () => ({
    added: [] as [CounterName, Given, number][],
    observed: [] as [HistogramName, Given, number][],
    set: [] as [GaugeName, number][],
    steps: [] as Step[],
  });
  let measured = fresh();
  let isEmpty = true;
  return {
    meter: {
      add: (name, labels, by = 1) => {
        measured.added.push([name, labels, by]);
        isEmpty = false;
      },
      observe: (name, labels, seconds) => {
        measured.observed.push([name, labels, seconds]);
        isEmpty = false;
      },
      set: (name, value) => {
        measured.set.push([name, value]);
        isEmpty = false;
      },
    },
    onStep: (step) => {
      measured.steps.push(step);
      isEmpty = false;
    },
    now: steadyEpoch,
    take: () => {
      if (isEmpty) return undefined;
      const told = measured;
      measured = fresh();
      isEmpty = true;
      return told;
    },
  };
}

/** Counts here what was measured elsewhere. */
export function countMeasured(measured: Measured, { meter, onStep }: Pick<Telemetry, 'meter' | 'onStep'>): void {
  // What a thread was told by its types went through a copy, which has lost them.
  for (const [name, labels, by] of measured.added) meter.add(name, labels as never, by);
  for (const [name, labels, seconds] of measured.observed) meter.observe(name, labels as never, seconds);
  for (const [name, value] of measured.set) meter.set(name, value);
  for (const step of measured.steps) onStep(step);
}

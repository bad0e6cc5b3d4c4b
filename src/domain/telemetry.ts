import type { stepNames, surfaces } from './metric-labels.js';
import type { CounterName, GaugeName, HistogramName, LabelsOf } from './metrics.js';

/** Where what happens is counted. Nothing of it rejects or throws. */
export interface Meter {
  /** Counts one more, or `by` more. */
  add<Name extends CounterName>(name: Name, labels: LabelsOf<Name>, by?: number): void;
  /** `seconds`: how long something took. */
  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, seconds: number): void;
  set(name: GaugeName, value: number): void;
  /** Has `read` called whenever somebody looks; a later one of the same name takes its place. */
  watch(name: GaugeName, read: () => number): void;
}

export type StepName = (typeof stepNames)[number];
export type Surface = (typeof surfaces)[number];

/** A step of a question's way that is over, as plain data: it can come from another thread. */
export interface Step {
  readonly name: StepName;
  /** `Trace.id` of its question; absent where nobody follows it. */
  readonly trace?: string;
  /** Milliseconds since the epoch, on a clock that nobody can set. */
  readonly from: number;
  readonly to: number;
  readonly isFailed?: true;
}

/** Does the work of a step: gives what it gives and throws what it throws. */
export type TakeStep = <T>(name: StepName, work: () => T) => T;

/** What became of a question, in words of closed sets. */
export interface Told {
  readonly outcome: 'answered' | 'refused' | 'told' | 'busy' | 'failed';
  /** A code, as of `AbstentionReason`; `none` where there is none. */
  readonly reason: string;
  readonly language: string;
}

/** One question's way, from when it came until its answer stands or is given up. */
interface Trace {
  /** Goes with the question to whoever takes a step of it; absent where nobody follows it. */
  readonly id?: string;
  end(told: Told | undefined): void;
}

/** What is told to whoever runs the program of what goes on in it. */
export interface Telemetry {
  readonly meter: Meter;
  readonly onStep: (step: Step) => void;
  /** Begins a question's way, at `since` (see `now`). */
  begin(surface: Surface, since: number): Trace;
  /** Milliseconds since the epoch, on a clock that nobody can set. */
  readonly now: () => number;
}

import type { Telemetry } from '../../domain.js';
import { createMeter, type MetricsPage } from './create-meter.js';
import type { OpenTraces } from './open-traces.js';
import { steadyEpoch } from './steady-epoch.js';

/** What the process measures of itself, while it runs. */
export interface RunningTelemetry {
  readonly telemetry: Telemetry;
  /** What `/metrics` shows; absent where nothing is to be shown. */
  readonly page?: (() => Promise<MetricsPage>) | undefined;
  /** Sends what is still to be sent. Never rejects. */
  close(): Promise<void>;
}

export interface TelemetryOptions {
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  /** Where traces go, as the operator named it; none are made where it is absent. */
  readonly traces?: { readonly endpoint: string; readonly service: string } | undefined;
  /** Is told, once, that traces don't arrive where they are to go. */
  readonly warn: (sentence: string) => void;
}

/** Undefined where nothing is measured at all. What makes traces is loaded only where somebody takes them. */
export async function openTelemetry({
  metrics,
  traces,
  warn,
}: TelemetryOptions): Promise<RunningTelemetry | undefined> {
  if (!metrics && !traces) return undefined;
  const { meter, page } = createMeter();
  const tracing: OpenTraces | undefined = traces && (await import('./open-traces.js')).openTraces({ ...traces, warn });
  return {
    telemetry: {
      meter,
      onStep: (step) => {
        meter.observe('verbatim_question_step_seconds', { step: step.name }, (step.to - step.from) / 1_000);
        tracing?.onStep(step);
      },
      begin: (surface, since) => tracing?.begin(surface, since) ?? { end: () => {} },
      now: steadyEpoch,
    },
    page: metrics ? page : undefined,
    close: async () => tracing?.close(),
  };
}

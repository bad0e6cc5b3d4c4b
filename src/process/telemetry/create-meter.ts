import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Meter, type MetricName, metrics } from '../../domain.js';

/** What is measured, as whoever looks reads it. */
export interface MetricsPage {
  readonly contentType: string;
  readonly text: string;
}

export interface RunningMeter {
  readonly meter: Meter;
  /** All of it now, in Prometheus' text format. */
  page(): Promise<MetricsPage>;
}

interface Shape {
  readonly help: string;
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly buckets?: readonly number[];
}

type Given = Readonly<Record<string, string>>;

/**
 * A meter over a registry of its own, with what `metrics` lists, and the process's memory, processor time, event loop
 * and collector beside it. A label that is given anything but one of its values is `other`, so that nothing that comes
 * from outside is ever shown.
 */
export function createMeter(): RunningMeter {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const reads = new Map<string, () => number>();
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  for (const [name, { kind, ...shape }] of Object.entries(metrics)) {
    const { help, labels = {}, buckets = [] }: Shape = shape;
    const common = { name, help, labelNames: Object.keys(labels), registers: [registry] };
    if (kind === 'counter') counters.set(name, begin(new Counter(common), labels));
    else if (kind === 'histogram') histograms.set(name, new Histogram({ ...common, buckets: [...buckets] }));
    else {
      const collect = function (this: Gauge) {
        const read = reads.get(name);
        if (read) this.set(read());
      };
      gauges.set(name, new Gauge({ ...common, collect }));
    }
  }
  return {
    meter: {
      add: (name, labels, by = 1) => counters.get(name)?.inc(known(name, labels), by),
      observe: (name, labels, seconds) => histograms.get(name)?.observe(known(name, labels), seconds),
      set: (name, value) => gauges.get(name)?.set(value),
      watch: (name, read) => reads.set(name, read),
    },
    page: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

/** So many lines of a counter are shown from the start, at 0, so that its first time is seen as a growth. */
const mostBegun = 16;

function begin(counter: Counter, labels: NonNullable<Shape['labels']>): Counter {
  let lines: readonly Given[] = [{}];
  for (const [label, values] of Object.entries(labels))
    lines = lines.flatMap((line) => values.map((value) => ({ ...line, [label]: value })));
  if (lines.length <= mostBegun) for (const line of lines) counter.inc({ ...line }, 0);
  return counter;
}

function known(name: MetricName, given: Given): Record<string, string> {
  const { labels = {} }: Shape = metrics[name];
  return Object.fromEntries(
    Object.entries(labels).map(([label, values]) => [label, asKnown(values, given[label] ?? '')]),
  );
}

function asKnown(values: readonly string[], value: string): string {
  return values.includes(value) ? value : 'other';
}

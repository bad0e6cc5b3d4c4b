import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type MetricName, metrics } from '../../src/domain/metrics.js';
import { createMeter } from '../../src/process/telemetry/create-meter.js';

const docs = path.resolve(import.meta.dirname, '..', '..', 'docs');
const manual = readFileSync(path.join(docs, 'operating.md'), 'utf8');

const rule = z.strictObject({
  alert: z.string().regex(/^Verbatim[A-Z]\w+$/),
  expr: z.string(),
  for: z
    .string()
    .regex(/^\d+[smh]$/)
    .optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({ summary: z.string().endsWith('.') }),
});
const { groups } = z
  .strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) })
  .parse(parse(readFileSync(path.join(docs, 'prometheus-rules.yml'), 'utf8')));
const alerts = groups.flatMap(({ rules }) => rules);

const dashboard = z
  .looseObject({
    panels: z.array(
      z.looseObject({
        id: z.number(),
        title: z.string(),
        targets: z.array(z.looseObject({ expr: z.string() })).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(path.join(docs, 'grafana-dashboard.json'), 'utf8')));
const panels = dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr })));

/** What stands in a query of Prometheus': names of metrics with what their labels are asked for. */
function readQuery(expr: string) {
  // Grafana puts a duration there.
  const text = expr.replaceAll('$__rate_interval', '5m');
  const names: string[] = [];
  const matchers: { label: string; values: readonly string[] }[] = [];
  let faults = 0;
  parser.parse(text).iterate({
    enter: (node) => {
      const said = text.slice(node.from, node.to);
      if (node.type.isError) faults += 1;
      if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector') names.push(said);
      if (node.name === 'UnquotedLabelMatcher') {
        const [, label = '', value = ''] = /^(\w+)\s*(?:=~|!~|!=|=)\s*"(.*)"$/.exec(said) ?? [];
        matchers.push({ label, values: value.split('|') });
      }
    },
  });
  return { names, matchers, faults };
}

/** What is wrong with a query: how it is written, a metric that isn't there, a value that its label never has. */
function faultsOf(expr: string, shown: ReadonlySet<string>): readonly string[] {
  const { names, matchers, faults } = readQuery(expr);
  const unknown = names.filter((name) => name !== 'up' && !shown.has(name));
  const labels = new Map(names.flatMap((name) => Object.entries(labelsOf(name))));
  const never = matchers.flatMap(({ label, values }) =>
    // Prometheus' own, of each process.
    label === 'job' || label === 'instance'
      ? []
      : values.filter((value) => !labels.get(label)?.includes(value)).map((value) => `${label}=${value}`),
  );
  return [...(faults > 0 || names.length === 0 ? ['is no query'] : []), ...unknown, ...never];
}

function labelsOf(shown: string): Readonly<Record<string, readonly string[]>> {
  const metric = metrics[shown.replace(/_(?:bucket|sum|count)$/, '') as MetricName] as
    | { readonly labels?: Readonly<Record<string, readonly string[]>> }
    | undefined;
  return metric?.labels ?? {};
}

/** Names of all that is shown, with the parts of histograms. */
async function shownNames(): Promise<ReadonlySet<string>> {
  const { text } = await createMeter().page();
  const types = Array.from(text.matchAll(/^# TYPE (\S+) (\S+)$/gm));
  return new Set(
    types.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}

describe('the manual for operators', () => {
  it('lists each metric as the program has it, in its order', () => {
    const rows = manual.split('\n').filter((line) => line.startsWith('| `verbatim_'));
    const wanted = Object.entries(metrics).map(([name, metric]) => {
      const labels = Object.keys('labels' in metric ? metric.labels : {}).map((label) => `\`${label}\``);
      return `| \`${name}\` | ${metric.kind} | ${labels.join(', ') || '–'} | ${metric.help} |`;
    });
    expect(rows).toEqual(wanted);
  });

  it('names only metrics that are shown', async () => {
    const shown = await shownNames();
    const named = Array.from(manual.matchAll(/`((?:verbatim|process|nodejs)_[a-z_0-9]+)/g), ([, name = '']) => name);
    expect(named.length).toBeGreaterThan(Object.keys(metrics).length);
    const isShown = (name: string) => shown.has(name) || shown.has(`${name}_count`);
    expect(named.filter((name) => !isShown(name))).toEqual([]);
  });

  it('says of each alert what to do', () => {
    const sections = Array.from(manual.matchAll(/^### (Verbatim\w+)\n\n\*(Page|Ticket)\.\*/gm));
    expect(sections.map(([, name, severity]) => [name, severity?.toLowerCase()])).toEqual(
      alerts.map(({ alert, labels }) => [alert, labels.severity]),
    );
  });
});

describe('names of metrics', () => {
  it('keep Prometheus’ conventions: a total, seconds, bytes, a ratio', () => {
    const wrong = Object.entries(metrics).filter(([name, { kind }]) => {
      if (!/^verbatim_[a-z_]+$/.test(name)) return true;
      if (kind === 'counter') return !name.endsWith('_total');
      if (kind === 'histogram') return !name.endsWith('_seconds');
      return /_(?:total|ms|milliseconds|kilobytes|megabytes|percent)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });
});

describe('alerts and dashboard', () => {
  it('ask for metrics that are shown, and values that their labels have', async () => {
    const shown = await shownNames();
    expect(alerts.length).toBeGreaterThan(10);
    expect(panels.length).toBeGreaterThan(20);
    const faults = [...alerts.map(({ alert, expr }) => ({ title: alert, expr })), ...panels].flatMap(
      ({ title, expr }) => faultsOf(expr, shown).map((fault) => `${title}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('show each metric of the bot’s in some panel', () => {
    const asked = panels.flatMap(({ expr }) =>
      readQuery(expr).names.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')),
    );
    expect(Object.keys(metrics).filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('have panels of different ids', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are found out where they ask for what isn’t there', async () => {
    const shown = await shownNames();
    expect(faultsOf('rate(verbatim_answers_total[5m])', shown)).toEqual(['verbatim_answers_total']);
    expect(faultsOf('verbatim_store_errors_total{code="fool"}', shown)).toEqual(['code=fool']);
    expect(faultsOf('rate(verbatim_store_up[5m]', shown)).toContain('is no query');
    expect(faultsOf('verbatim_import_seconds', shown)).toEqual(['verbatim_import_seconds']);
  });
});

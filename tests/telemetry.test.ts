import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { metrics } from '../src/domain/metrics.js';
import { createFakeSlack, type FakeSlack } from './fake-slack/create-fake-slack.js';
import { directMessage, eventCallback, mention, slashCommand } from './fake-slack/payloads.js';
import { signRequest } from './fake-slack/sign-request.js';
import { copySamples } from './set-up/copy-samples.js';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { openProject, startProgram } from './start-program.js';

type Fields = Readonly<Record<string, unknown>>;

/** What no page of metrics and no span may hold: it reads like what it isn't, and like what the formats are made of. */
const hostile = [
  'Kaylee Frye',
  'zanzibar"} 1\nverbatim_evil{x="y',
  'hunter2',
  '\\n# HELP evil evil',
  '<script>alert(1)</script>',
  'مدير الميزانية السري',
];

const names = { channel: 'C0SECRETPLACE', user: 'U0SECRETPERSON', team: 'T0HOME' };

/** A person's words, each with a mark that occurs nowhere else. */
const questions = hostile.map((text, at) => `Who is ${text} xyzzy${at}?`);

const secrets = [...hostile.flatMap((text) => text.split(/[\n{}"]/)).filter((piece) => piece.length > 4), 'xyzzy'];

describe('what the program tells of itself', () => {
  const project = openProject();
  afterAll(() => project.remove());

  /** The program over signed HTTP, ready to be asked. */
  const start = async (env: Readonly<Record<string, string>> = {}) => {
    const slack = await createFakeSlack();
    onTestFinished(() => slack.close());
    const program = startProgram(project, ['start'], {
      SLACK_TRANSPORT: 'http',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      PORT: '0',
      VERBATIM_DB: copySamples(path.join(project.folder, `${Math.random()}.db`)),
      ...env,
    });
    onTestFinished(() => program.kill('SIGKILL'));
    const port = await vi.waitFor(() => {
      const line = program
        .written()
        .split('\n')
        .find((each) => each.includes('are being answered'));
      const told: unknown = line === undefined ? 0 : (JSON.parse(line) as Fields).port;
      expect(told).toBeGreaterThan(0);
      return Number(told);
    }, wait);
    const url = `http://127.0.0.1:${port}`;
    const read = async () => {
      const response = await fetch(`${url}/metrics`);
      return { status: response.status, text: await response.text() };
    };
    return { slack, program, url, read, ...speak(slack, url) };
  };

  it(
    'counts questions, acknowledgements, steps and calls of the store, and shows nothing of what anybody typed or is',
    async () => {
      const { slack, read, command, event, url } = await start({ HOST: '127.0.0.1' });
      expect(await command('Who is the president of Interpol?')).toContain('Ahmed Naser Al Raisi');
      for (const question of questions) await command(question);
      await event(mention(`<@U0BOT> ${questions[0]}`, names));
      await event(directMessage('Who is the president of Interpol?', { user: names.user }));
      await vi.waitFor(() => expect(slack.workspace.messages.length).toBeGreaterThan(0), wait);
      // Nobody's signature: a false one is counted, and nothing of it shown.
      await fetch(`${url}/slack/events?${hostile[2]}`, { method: 'POST', body: String(hostile[0]) });
      const { text } = await read();
      const value = (line: string) =>
        Number(
          text
            .split('\n')
            .find((each) => each.startsWith(line))
            ?.split(' ')
            .at(-1),
        );
      expect(value('verbatim_questions_total{surface="command",outcome="answered",reason="none",language="en"}')).toBe(
        1,
      );
      expect(sumOf(text, 'verbatim_questions_total{surface="command"')).toBe(1 + questions.length);
      expect(value('verbatim_acknowledgement_seconds_count{request="command"}')).toBe(1 + questions.length);
      expect(value('verbatim_acknowledgement_seconds_count{request="event"}')).toBe(2);
      expect(value('verbatim_deliveries_total{claim="fresh"}')).toBe(2);
      expect(value('verbatim_requests_refused_total{status="401"}')).toBe(1);
      // What is measured in the threads comes across.
      for (const step of ['read', 'search', 'rank', 'decide', 'cite', 'keep', 'acknowledge'])
        expect(value(`verbatim_question_step_seconds_count{step="${step}"}`), step).toBeGreaterThan(0);
      expect(value('verbatim_store_call_seconds_count{part="index",access="read"}')).toBeGreaterThan(0);
      expect(value('verbatim_store_call_seconds_count{part="deliveries",access="write"}')).toBeGreaterThan(0);
      expect(value('verbatim_slack_call_seconds_count{method="auth.test"}')).toBe(1);
      expect(value('verbatim_store_up')).toBe(1);
      expect(value('verbatim_slack_connected')).toBe(1);
      expect(value('verbatim_search_threads')).toBeGreaterThan(0);
      expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
      await vi.waitFor(async () => expect(sumOf((await read()).text, 'verbatim_articles')).toBeGreaterThan(0), wait);
      expect(sumOf((await read()).text, 'verbatim_store_bytes')).toBeGreaterThan(100_000);
      const held = [
        ...secrets,
        names.channel,
        names.user,
        slack.botToken,
        slack.signingSecret,
        'Interpol',
        'response-url',
      ];
      for (const secret of held) expect(text).not.toContain(secret);
    },
    patience,
  );

  it(
    'has no more series than its labels have values, whatever is asked, and answers where nobody takes the traces',
    async () => {
      const { read, command, event, program } = await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://ann:hunter2@127.0.0.1:9',
      });
      const ask = async (from: number, count: number) => {
        for (let at = from; at < from + count; at += 1) {
          await command(`${questions[at % questions.length]} ${at}`, { user_id: `U${at}`, channel_id: `C${at}` });
          await event({ type: `odd_${at}`, user: `U${at}` });
        }
      };
      await ask(0, 12);
      const before = seriesOf((await read()).text);
      await ask(12, 24);
      const after = seriesOf((await read()).text);
      // Buckets stand from a label's first time on, so what is new are labels, of which each has a list.
      expect(after.filter((line) => line.startsWith('verbatim_')).length).toBeLessThan(mostSeries());
      expect(after.filter((line) => !before.includes(line)).filter((line) => line.includes('xyzzy'))).toEqual([]);
      expect(after.length - before.length).toBeLessThan(60);
      program.kill('SIGTERM');
      const { code, stdout } = await program.ended;
      expect(code).toBe(0);
      expect(stdout.match(/Traces do not arrive at 127\.0\.0\.1:9/g)).toHaveLength(1);
      expect(stdout).not.toContain('hunter2');
    },
    patience,
  );

  it(
    'sends each question as one trace with a span for each step, where the operator says, and no word of anybody’s',
    async () => {
      const receiver = await startReceiver();
      const record = path.join(project.folder, 'connections');
      writeFileSync(record, '');
      const preload = pathToFileURL(path.join(import.meta.dirname, 'record-connections.mjs')).href;
      const env = {
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_SERVICE_NAME: 'our-bot',
        METRICS: 'off',
        NODE_OPTIONS: `--import=${preload}`,
        CONNECTIONS: record,
      };
      const { slack, program, command, event, read } = await start(env);
      await command(questions[0] ?? '');
      await event(mention('<@U0BOT> Who is the president of Interpol?'));
      await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
      expect((await read()).status).toBe(404);
      program.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
      const spans = receiver.spans();
      const roots = spans.filter(({ name }) => name === 'question');
      expect(roots).toHaveLength(2);
      const stepsOf = (surface: string) => {
        const root = roots.find(({ attributes }) => JSON.stringify(attributes).includes(`"${surface}"`));
        const steps = spans.filter(({ traceId, name }) => traceId === root?.traceId && name !== 'question');
        for (const { parentSpanId } of steps) expect(parentSpanId).toBe(root?.spanId);
        return [...new Set(steps.map(({ name }) => name))];
      };
      expect(stepsOf('mention')).toEqual(
        expect.arrayContaining(['claim', 'read', 'search', 'rank', 'decide', 'cite', 'keep', 'post']),
      );
      expect(stepsOf('command')).toEqual(
        expect.arrayContaining(['read', 'search', 'rank', 'decide', 'keep', 'acknowledge']),
      );
      // Every span is of one of the two: nothing is left without its question.
      expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(2);
      expect(receiver.paths()).toEqual(['/v1/traces']);
      // To no one but Slack and what was named.
      const hosts = [slack.apiUrl, receiver.url].map((address) => new URL(address).host);
      const connections = readFileSync(record, 'utf8').split('\n').filter(Boolean);
      expect([...new Set(connections)].sort()).toEqual(hosts.sort());
      expect(receiver.text()).toContain('our-bot');
      const held = [
        ...secrets,
        'C0PRESS',
        'U0ANN',
        slack.botToken,
        slack.signingSecret,
        'Interpol',
        'Raisi',
        'answer-',
      ];
      for (const secret of held) expect(receiver.text()).not.toContain(secret);
    },
    patience,
  );
});

function speak(slack: FakeSlack, url: string) {
  const send = async (body: string, contentType: string): Promise<string> => {
    const signed = signRequest(body, contentType, slack.signingSecret, Math.floor(Date.now() / 1_000));
    const response = await fetch(`${url}/slack/events`, { method: 'POST', ...signed });
    expect(response.status).toBe(200);
    return response.text();
  };
  return {
    /** Types a command; what it was told in the end, in the acknowledgement or after it. */
    command: async (text: string, more: Fields = {}): Promise<string> => {
      const { url: responseUrl, answers } = slack.createResponseUrl();
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries(slashCommand(text, responseUrl, more))) form.set(name, String(value));
      const acknowledged = await send(form.toString(), 'application/x-www-form-urlencoded');
      if (!acknowledged.includes('Still looking')) return acknowledged;
      await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
      return JSON.stringify(answers[0]);
    },
    event: (inner: Fields) => send(JSON.stringify(eventCallback(inner)), 'application/json'),
  };
}

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: unknown;
}

/** Takes what OpenTelemetry's exporter sends, as JSON over plain HTTP. */
async function startReceiver() {
  const bodies: string[] = [];
  const paths = new Set<string>();
  const server = createServer((request, response) => {
    paths.add(request.url ?? '');
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    paths: () => [...paths],
    text: () => bodies.join('\n'),
    spans: (): readonly Span[] =>
      bodies
        .flatMap((body) => JSON.parse(body).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans),
  };
}

function sumOf(text: string, beginning: string): number {
  const lines = text.split('\n').filter((line) => line.startsWith(beginning));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

function seriesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split(' ')[0] ?? '']));
}

/** How many series there can be at most, by the values of the labels and one for all others of each. */
function mostSeries(): number {
  const sizes = Object.values(metrics).map((metric) => {
    const labels = 'labels' in metric ? Object.values<readonly string[]>(metric.labels) : [];
    const lines = 'buckets' in metric ? metric.buckets.length + 3 : 1;
    return labels.reduce((product, values) => product * (values.length + 1), lines);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

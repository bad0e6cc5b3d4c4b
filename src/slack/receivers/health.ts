import type { IncomingMessage, ServerResponse } from 'node:http';
import pTimeout from 'p-timeout';
import type { MeaningProgress } from '../../domain.js';
import type { ReadMetrics } from '../settings/slack-settings.js';

const healthPaths = ['/livez', '/readyz', '/metrics'] as const;

export type HealthPath = (typeof healthPaths)[number];

export interface HealthProbe {
  /** Resolves when the store answers; rejects saying why not. */
  checkReady(): Promise<void>;
  /** Why Slack's requests do not reach us at the moment; undefined when they do. */
  transportProblem(): string | undefined;
  isStopping(): boolean;
  /** How far the encoder is; undefined where there is none. */
  progress(): Promise<MeaningProgress | undefined>;
  /** What is measured; undefined where nobody may read it. */
  readonly readMetrics?: ReadMetrics | undefined;
  /** Milliseconds that either may take. */
  readonly readyTimeout: number;
}

interface HealthReport {
  readonly status: 'ok' | 'ready' | 'unavailable';
  readonly reason?: string;
  /** Share of the sentences that can be compared by meaning; words alone answer below 1, which is as ready. */
  readonly meanings?: number;
}

/**
 * Answers a probe with a small JSON object: 200 when well, 503 with a reason when not; `/metrics` with what was
 * measured, where somebody may read it. Never calls Slack.
 */
export async function answerHealth(path: HealthPath, probe: HealthProbe, response: ServerResponse): Promise<void> {
  if (path === '/metrics') return answerMetrics(probe, response);
  // That this runs is the answer: the event loop turns.
  const report: HealthReport = path === '/livez' ? { status: 'ok' } : await readReadiness(probe);
  response.writeHead(report.status === 'unavailable' ? 503 : 200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(report));
}

async function answerMetrics({ readMetrics }: HealthProbe, response: ServerResponse): Promise<void> {
  if (!readMetrics) {
    response.writeHead(404, { connection: 'close' }).end();
    return;
  }
  try {
    const { contentType, text } = await readMetrics();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
  } catch {
    // Whoever looks is no reason for the process to end.
    response.writeHead(500, { connection: 'close' }).end();
  }
}

/** The path of a probe, or undefined for any other request. */
export function readHealthPath(request: IncomingMessage): HealthPath | undefined {
  const path = (request.url ?? '').split('?')[0];
  return request.method === 'GET' ? healthPaths.find((known) => known === path) : undefined;
}

async function readReadiness(probe: HealthProbe): Promise<HealthReport> {
  const stopped = probe.isStopping() ? 'The process is stopping.' : probe.transportProblem();
  if (stopped !== undefined) return { status: 'unavailable', reason: stopped };
  const [reason, progress] = await Promise.all([storeProblem(probe), readProgress(probe)]);
  if (reason !== undefined) return { status: 'unavailable', reason };
  return { status: 'ready', ...(progress && { meanings: shareOf(progress) }) };
}

/** By the codes of `VerbatimError`. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['store_full', 'The disk of the store is full.'],
  ['store_read_only', 'The store cannot be written.'],
  ['store_locked', 'The store is locked by another process.'],
  ['store_unreachable', 'The database cannot be reached.'],
  ['store_refused', 'The database refuses the connection.'],
  ['store_damaged', 'The store is damaged.'],
  ['store_gone', 'The store was deleted, moved or replaced.'],
  ['store_partial', 'The store is being made a copy of another.'],
]);

/** Says no more of the failure than its kind, since anybody who reaches the port can read it. */
async function storeProblem(probe: HealthProbe): Promise<string | undefined> {
  try {
    const isReady = await pTimeout(
      probe.checkReady().then(() => true),
      { milliseconds: probe.readyTimeout, message: false },
    );
    return isReady ? undefined : 'The store does not answer.';
  } catch (error) {
    return reasons.get(codeOf(error)) ?? 'The store is not ready.';
  }
}

/** It is an extra: whoever can't be told of it is ready all the same. */
async function readProgress({ progress, readyTimeout }: HealthProbe): Promise<MeaningProgress | undefined> {
  return pTimeout(progress(), { milliseconds: readyTimeout, message: false }).catch(() => undefined);
}

/** In hundredths, never more than there is: how many sentences there are is nobody's who merely reaches the port. */
function shareOf({ done, sentences }: MeaningProgress): number {
  return sentences === 0 ? 1 : Math.floor((100 * done) / sentences) / 100;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

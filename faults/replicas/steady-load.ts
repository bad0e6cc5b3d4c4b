import { setTimeout as wait } from 'node:timers/promises';
import { classifyReply } from '../../bench/load/classify-reply.js';
import { commandFields, mentionBody } from '../../bench/load/payloads.js';
import { now, type SentQuestion, type Surface, slackPatience } from '../../bench/load/records.js';
import { signingSecret } from '../../bench/load/start-scene.js';
import { signRequest } from '../../tests/fake-slack/sign-request.js';
import type { ReplicaScene } from './open-replicas.js';

export interface SteadyLoad {
  /** What was asked so far, and what came of each. */
  readonly questions: readonly AskedQuestion[];
  /** Asks nothing more; resolves when Slack has brought or given up each question. */
  stop(): Promise<readonly AskedQuestion[]>;
}

/** A question as it was brought, by as many requests as it took. */
interface AskedQuestion extends SentQuestion {
  readonly attempts: number;
}

export interface LoadNeeds {
  readonly texts: readonly string[];
  readonly surface: Surface | 'both';
  /** Questions a second, until `stop` or until all `texts` are asked once where `once` is set. */
  readonly rate: number;
  readonly once?: boolean;
  /** Each mention is brought to two replicas in one moment, late ones overtake early ones, and retries go to another. */
  readonly isTroubled?: boolean;
}

/** Slack brings an event again after a moment, a minute and five; here it has less time. */
const retryAfter = 1_000;
const retries = 20;

/** Numbers that no other question of this run has. */
let numbers = 100_000_000;

/**
 * Brings questions to the replicas in turn, as a load balancer does that passes over those which refuse a connection or
 * aren't ready. Slack brings a mention again until it is acknowledged, a command never.
 */
export function beginLoad(scene: ReplicaScene, needs: LoadNeeds): SteadyLoad {
  const { texts, surface, rate, once = false, isTroubled = false } = needs;
  const asked: AskedQuestion[] = [];
  const begun: Promise<void>[] = [];
  let isStopped = false;
  const ask = async (index: number): Promise<void> => {
    numbers += 1;
    const number = numbers;
    const kind = surface === 'both' ? (index % 2 === 0 ? 'command' : 'mention') : surface;
    const text = texts[index % texts.length] ?? '';
    if (isTroubled) await wait(Math.random() * 2_000);
    asked.push(await bring(scene, { number, kind, text, turn: index, isTroubled }));
  };
  const work = async (): Promise<void> => {
    const start = now();
    for (let index = 0; !isStopped && !(once && index >= texts.length); index += 1) {
      const due = start + (index * 1_000) / rate;
      if (due > now()) await wait(due - now());
      if (!isStopped) begun.push(ask(index));
    }
    await Promise.all(begun);
  };
  const working = work();
  return {
    questions: asked,
    stop: async () => {
      isStopped ||= !once;
      await working;
      return asked;
    },
  };
}

interface Brought {
  readonly number: number;
  readonly kind: Surface;
  readonly text: string;
  readonly turn: number;
  readonly isTroubled: boolean;
}

async function bring(scene: ReplicaScene, brought: Brought): Promise<AskedQuestion> {
  const { number, kind, text, turn, isTroubled } = brought;
  const request = requestOf(scene, kind, number, text);
  const sent = now();
  const question = { number, surface: kind, due: sent, sent };
  const send = (from: number, attempt: number) => sendAround(scene, request, from, attempt);
  if (isTroubled && kind === 'mention') void send(turn + 1, 1);
  for (let attempt = 1; ; attempt += 1) {
    const reply = await send(turn + attempt - 1, attempt);
    if ('failure' in reply && kind === 'mention' && attempt <= retries) await wait(retryAfter);
    else return { ...question, ...reply, attempts: attempt };
  }
}

interface Request {
  readonly body: string;
  readonly type: string;
}

function requestOf({ slack }: ReplicaScene, kind: Surface, number: number, text: string): Request {
  return kind === 'command'
    ? {
        body: String(new URLSearchParams(commandFields(number, text, slack.url))),
        type: 'application/x-www-form-urlencoded',
      }
    : { body: JSON.stringify(mentionBody(number, text)), type: 'application/json' };
}

type Reply = { readonly failure: string } | Pick<SentQuestion, 'acknowledged' | 'kind' | 'notice'>;

/** To the first, from the `from`th on, that takes it. */
async function sendAround({ replicas }: ReplicaScene, request: Request, from: number, attempt: number): Promise<Reply> {
  for (let step = 0; step < replicas.length; step += 1) {
    const replica = replicas[(from + step) % replicas.length];
    if (!replica) continue;
    const reply = await sendOnce(replica.url, request, attempt, replica.ahead());
    if (!('failure' in reply) || !/^(?:ECONNREFUSED|503)$/.test(reply.failure)) return reply;
  }
  return { failure: 'nobody there' };
}

async function sendOnce(url: string, { body, type }: Request, attempt: number, ahead: number): Promise<Reply> {
  const { headers } = signRequest(body, type, signingSecret, Math.floor((Date.now() + ahead) / 1_000));
  try {
    const response = await fetch(`${url}/slack/events`, {
      method: 'POST',
      body,
      headers: { ...headers, ...(attempt > 1 && { 'x-slack-retry-num': String(attempt - 1) }) },
      signal: AbortSignal.timeout(slackPatience),
    });
    const text = await response.text();
    if (response.status !== 200) return { failure: String(response.status) };
    return { acknowledged: now(), ...classifyReply(parse(text)) };
  } catch (error) {
    return { failure: codeOf(error) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

function codeOf(error: unknown): string {
  const { cause, name } = error as Error;
  const inner = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return inner ?? name;
}

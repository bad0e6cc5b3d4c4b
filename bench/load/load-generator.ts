/**
 * Asks over signed HTTP, in a process of its own. By default the load is open: each request leaves when it is due,
 * whatever became of those before, as people do who don't know of each other.
 */
import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { signRequest } from '../../tests/fake-slack/sign-request.js';
import { classifyReply } from './classify-reply.js';
import { countQuestions } from './count-questions.js';
import { commandFields, mentionBody } from './payloads.js';
import { now, type OwnLag, type SentQuestion, type Surface, slackPatience } from './records.js';
import { serveParent } from './serve-parent.js';
import { spreadQuestion } from './spread-questions.js';

export interface HttpLoad {
  /** Where the program's processes listen, as `http://127.0.0.1:PORT`; see `spreadQuestion`. */
  readonly urls: readonly string[];
  readonly secret: string;
  readonly slackUrl: string;
  readonly texts: readonly string[];
  readonly firstNumber: number;
  /** `both` takes them in turn, here and with connections. */
  readonly surface: Surface | 'both';
  readonly connections: 'new' | 'kept' | 'both';
  /**
   * `rate` questions a second; or `clients` who each ask the next question when the last is answered, until `seconds`
   * have passed; or, without either, all at once.
   */
  readonly rate?: number;
  readonly clients?: number;
  readonly seconds?: number;
}

export interface Generated {
  readonly questions: readonly SentQuestion[];
  readonly lag: OwnLag;
}

const kept = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 1_000 });
const fresh = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();

function ask(load: HttpLoad, index: number, due: number): Promise<SentQuestion> {
  const { secret, slackUrl, texts, firstNumber } = load;
  const number = firstNumber + index;
  const text = texts[index % texts.length] ?? '';
  const { url, surface, isKept } = spreadQuestion(index, load);
  const isCommand = surface === 'command';
  const [body, type] = isCommand
    ? [String(new URLSearchParams(commandFields(number, text, slackUrl))), 'application/x-www-form-urlencoded']
    : [JSON.stringify(mentionBody(number, text)), 'application/json'];
  const { headers } = signRequest(body, type, secret, Math.floor(Date.now() / 1_000));
  const sent = now();
  return new Promise((resolve) => {
    const fail = (failure: string) => resolve({ number, surface, due, sent, failure });
    const asking = request(
      `${url}/slack/events`,
      {
        method: 'POST',
        agent: isKept ? kept : fresh,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let read = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          read += part;
        });
        response.on('error', (error) => fail(codeOf(error)));
        response.on('end', () => {
          clearTimeout(timer);
          const { statusCode = 0 } = response;
          if (statusCode !== 200) return fail(String(statusCode));
          acknowledged += 1;
          resolve({ number, surface, due, sent, acknowledged: now(), ...classifyReply(parse(read)) });
        });
      },
    );
    const timer = setTimeout(() => {
      fail('timeout');
      asking.destroy();
    }, slackPatience);
    asking.on('error', (error) => {
      clearTimeout(timer);
      fail(codeOf(error));
    });
    asking.end(body);
  });
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

/** Sends each at its time; resolves when all are acknowledged or past Slack's patience. */
async function askOpenly(load: HttpLoad): Promise<SentQuestion[]> {
  const { rate } = load;
  const count = countQuestions(load);
  const asked: Promise<SentQuestion>[] = [];
  const start = now();
  const dueOf = (index: number) => start + (rate === undefined ? 0 : (index * 1_000) / rate);
  while (asked.length < count) {
    while (asked.length < count && dueOf(asked.length) <= now()) {
      asked.push(ask(load, asked.length, dueOf(asked.length)));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(asked);
}

/** A number of clients, of which each waits for its answer. */
async function askInTurns(load: HttpLoad): Promise<SentQuestion[]> {
  const asked: SentQuestion[] = [];
  const end = now() + (load.seconds ?? 0) * 1_000;
  let index = 0;
  const client = async () => {
    while (now() < end) {
      index += 1;
      asked.push(await ask(load, index - 1, now()));
    }
  };
  await Promise.all(Array.from({ length: load.clients ?? 1 }, client));
  return asked;
}

let acknowledged = 0;

serveParent({
  /** Answers when all is loaded, so that what is asked next leaves at once. */
  ready: () => true,
  /** How many questions have been acknowledged in all. */
  acknowledged: () => acknowledged,
  ask: async (load: HttpLoad): Promise<Generated> => {
    loop.reset();
    const questions = await (load.clients === undefined ? askOpenly(load) : askInTurns(load));
    return { questions, lag: { p99: loop.percentile(99) / 1e6, max: loop.max / 1e6 } };
  },
});

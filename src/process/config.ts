import { z } from 'zod';
import { readPrivateHosts } from '../sources/http/private-hosts.js';
import { addressProblem } from '../store/postgres/postgres-address.js';
import type { StorePlace } from './store-place.js';

/** Everything that the environment sets, checked. `.env.example` describes each variable. */
export interface Config {
  readonly place: StorePlace;
  readonly samples: 'auto' | 'always' | 'never';
  readonly minConfidence?: number | undefined;
  /** `off`, `auto` for the encoder that comes with the project, or the folder of another. */
  readonly encoder: string;
  /** Whether articles' files are kept beside their texts. */
  readonly keepsSources: boolean;
  /** IANA name of the team's time zone. */
  readonly timeZone: string;
  /** What the operator wrote of the sources that articles are kept in step with: a file, or their places. */
  readonly sources?: string | undefined;
  /** Hosts, addresses and networks beside public ones that sources may be fetched from. */
  readonly privateHosts: readonly string[];
  /** Days for which an answer that somebody got is kept. */
  readonly keepDays: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  readonly logQuestions: boolean;
  readonly host: string;
  readonly port: number;
  /** Whether `/metrics` is served beside the health endpoints. */
  readonly metrics: boolean;
  /** Where traces go, and the program's name there; absent where the operator named no place. */
  readonly traces?: TraceTarget | undefined;
  readonly slack: SlackConfig;
}

/** Where OpenTelemetry's spans are posted to, and as whose. */
interface TraceTarget {
  readonly endpoint: string;
  readonly service: string;
}

/** How to reach Slack; a token that isn't set is absent. */
export interface SlackConfig {
  readonly transport: 'socket' | 'http';
  readonly apiUrl: string;
  readonly botToken?: string | undefined;
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
}

/** The whole configuration, or everything that is wrong with it. */
export type ConfigCheck =
  | { readonly config: Config; readonly problems?: undefined }
  /** One sentence for each variable that can't be used as it is. */
  | { readonly config?: undefined; readonly problems: readonly string[] };

function choice<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

function token(prefix: string) {
  return z
    .string()
    .startsWith(prefix, { error: `must start with ${prefix}` })
    .optional();
}

function flag(otherwise: 'true' | 'false') {
  return z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default(otherwise)
    .transform((value) => value === 'true');
}

const schema = z.object({
  VERBATIM_DB: z.string().optional(),
  DATABASE_URL: z
    .string()
    .superRefine((address, context) => {
      const message = addressProblem(address);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  VERBATIM_WORKSPACE: z
    .string()
    .regex(/^[TE][A-Z\d]+$/, { error: 'must be the id of a workspace as Slack writes it, like T0123ABCD' })
    .optional(),
  VERBATIM_SAMPLES: choice(['auto', 'always', 'never']).default('auto'),
  VERBATIM_MIN_CONFIDENCE: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, { error: 'must be a number from 0 to 1' })
    .max(1, { error: 'must be a number from 0 to 1' })
    .optional(),
  VERBATIM_ENCODER: z.string().default('auto'),
  VERBATIM_KEEP_SOURCES: flag('true'),
  VERBATIM_TIMEZONE: z
    .string()
    .refine(isTimeZone, { error: 'must be a time zone by its IANA name, like Europe/Berlin' })
    .default('UTC'),
  VERBATIM_KEEP_DAYS: z.coerce
    .number({ error: 'must be a whole number of days from 1 to 36500' })
    .int({ error: 'must be a whole number of days from 1 to 36500' })
    .min(1, { error: 'must be a whole number of days from 1 to 36500' })
    .max(36_500, { error: 'must be a whole number of days from 1 to 36500' })
    .default(365),
  VERBATIM_SOURCES: z.string().optional(),
  VERBATIM_PRIVATE_HOSTS: z
    .string()
    .default('')
    .transform((written, context) => {
      const hosts = written.split(',').flatMap((host) => host.trim() || []);
      const { wrong } = readPrivateHosts(hosts);
      const message = `must be names of hosts, addresses and networks with commas between them, which ${wrong.join(', ')} is not`;
      if (wrong.length > 0) context.addIssue({ code: 'custom', message });
      return hosts;
    }),
  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  LOG_QUESTIONS: flag('false'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a port from 0 to 65535' })
    .int({ error: 'must be a port from 0 to 65535' })
    .min(0, { error: 'must be a port from 0 to 65535' })
    .max(65_535, { error: 'must be a port from 0 to 65535' })
    .default(3_000),
  METRICS: choice(['on', 'off']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('verbatim'),
  SLACK_TRANSPORT: choice(['socket', 'http']).default('socket'),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine((url) => !URL.canParse(url) || new URL(url).username + new URL(url).password === '', {
      error: 'must hold no name and no password: requests carry the token alone',
    })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default('https://slack.com/api/'),
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: z.string().optional(),
});

/** Names of all variables that the program reads. */
export const configVariables: readonly string[] = Object.keys(schema.shape);

/** Checks the environment as a whole. A variable that is set to nothing counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigCheck {
  const given = Object.fromEntries(
    configVariables.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()] as const] : [])),
  );
  const checked = schema.safeParse(given);
  const found = checked.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}.`) ?? [];
  const problems = [...found, ...placeProblems(given)];
  if (!checked.success || problems.length > 0) return { problems };
  const { data } = checked;
  return {
    config: {
      place: placeOf(data),
      samples: data.VERBATIM_SAMPLES,
      minConfidence: data.VERBATIM_MIN_CONFIDENCE,
      encoder: data.VERBATIM_ENCODER,
      keepsSources: data.VERBATIM_KEEP_SOURCES,
      timeZone: data.VERBATIM_TIMEZONE,
      sources: data.VERBATIM_SOURCES,
      privateHosts: data.VERBATIM_PRIVATE_HOSTS,
      keepDays: data.VERBATIM_KEEP_DAYS,
      logLevel: data.LOG_LEVEL,
      logQuestions: data.LOG_QUESTIONS,
      host: data.HOST,
      port: data.PORT,
      metrics: data.METRICS === undefined ? isLoopback(data.HOST) : data.METRICS === 'on',
      traces: traceTarget(data),
      slack: {
        transport: data.SLACK_TRANSPORT,
        apiUrl: data.SLACK_API_URL,
        botToken: data.SLACK_BOT_TOKEN,
        appToken: data.SLACK_APP_TOKEN,
        signingSecret: data.SLACK_SIGNING_SECRET,
      },
    },
  };
}

type Places = { readonly [Name in 'VERBATIM_DB' | 'DATABASE_URL' | 'VERBATIM_WORKSPACE']?: string | undefined };

function placeProblems({ VERBATIM_DB, DATABASE_URL, VERBATIM_WORKSPACE }: Places): readonly string[] {
  if (VERBATIM_DB !== undefined && DATABASE_URL !== undefined) {
    return ['VERBATIM_DB and DATABASE_URL are both set: leave one of them empty, since articles are in one store.'];
  }
  if (VERBATIM_WORKSPACE !== undefined && DATABASE_URL === undefined) {
    return ['VERBATIM_WORKSPACE is for a store on PostgreSQL: set DATABASE_URL too, or leave it empty.'];
  }
  return [];
}

function placeOf({ VERBATIM_DB = 'var/verbatim.db', DATABASE_URL, VERBATIM_WORKSPACE }: Places): StorePlace {
  return DATABASE_URL === undefined
    ? { kind: 'sqlite', file: VERBATIM_DB }
    : { kind: 'postgres', address: DATABASE_URL, workspace: VERBATIM_WORKSPACE };
}

function isTimeZone(name: string): boolean {
  try {
    // An offset is none: it knows no summer.
    return /^[A-Z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether nobody but this machine's own programs reaches what listens there. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** As OpenTelemetry says: the address for traces as it stands, or the one for all with a path behind it. */
function traceTarget(data: z.infer<typeof schema>): TraceTarget | undefined {
  const base = data.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '');
  const endpoint = data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base && `${base}/v1/traces`);
  return endpoint === undefined ? undefined : { endpoint, service: data.OTEL_SERVICE_NAME };
}

/** Whether a token or secret of Slack's is set: then whoever started the program wants Slack. */
export function hasSlackVariable({ botToken, appToken, signingSecret }: SlackConfig): boolean {
  return [botToken, appToken, signingSecret].some((value) => value !== undefined);
}

/** The variables without which the chosen transport can't reach Slack. */
export function missingSlackVariables({ transport, botToken, appToken, signingSecret }: SlackConfig): string[] {
  return [
    ...(botToken === undefined ? ['SLACK_BOT_TOKEN'] : []),
    ...(transport === 'socket' && appToken === undefined ? ['SLACK_APP_TOKEN'] : []),
    ...(transport === 'http' && signingSecret === undefined ? ['SLACK_SIGNING_SECRET'] : []),
  ];
}

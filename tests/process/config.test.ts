import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { configVariables, hasSlackVariable, missingSlackVariables, readConfig } from '../../src/process/config.js';

const example = readFileSync(path.resolve(import.meta.dirname, '..', '..', '.env.example'), 'utf8');

describe('readConfig', () => {
  it('has a default for everything but Slack’s secrets', () => {
    const { config } = readConfig({});
    expect(config).toEqual({
      place: { kind: 'sqlite', file: 'var/verbatim.db' },
      samples: 'auto',
      encoder: 'auto',
      keepsSources: true,
      timeZone: 'UTC',
      privateHosts: [],
      keepDays: 365,
      minConfidence: undefined,
      logLevel: 'info',
      logQuestions: false,
      host: '127.0.0.1',
      port: 3000,
      metrics: true,
      slack: { transport: 'socket', apiUrl: 'https://slack.com/api/' },
    });
  });

  it('serves metrics to this machine alone, unless it is told to', () => {
    const isServed = (env: Record<string, string>) => readConfig(env).config?.metrics;
    expect(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '10.0.0.7'].map((HOST) => isServed({ HOST }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isServed({ HOST: '0.0.0.0', METRICS: 'on' })).toBe(true);
    expect(isServed({ METRICS: 'off' })).toBe(false);
  });

  it('sends traces where it is told to, and nowhere else', () => {
    const target = (env: Record<string, string>) => readConfig(env).config?.traces;
    expect(target({ OTEL_SERVICE_NAME: 'bot' })).toBeUndefined();
    expect(target({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318/' })).toEqual({
      endpoint: 'http://localhost:4318/v1/traces',
      service: 'verbatim',
    });
    expect(target({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://x.test/in', OTEL_SERVICE_NAME: 'bot' })).toEqual({
      endpoint: 'https://x.test/in',
      service: 'bot',
    });
  });

  it.each(['Europe/Berlin', 'Asia/Kolkata', 'UTC'])('takes the time zone %s', (zone) => {
    expect(readConfig({ VERBATIM_TIMEZONE: zone }).config?.timeZone).toBe(zone);
  });

  it('knows which hosts of the own network may be reached, and takes nothing else for one', () => {
    const env = { VERBATIM_PRIVATE_HOSTS: 'wiki.internal, 10.0.0.0/8,' };
    expect(readConfig(env).config?.privateHosts).toEqual(['wiki.internal', '10.0.0.0/8']);
    expect(readConfig({ VERBATIM_PRIVATE_HOSTS: 'wiki.internal,a b' }).problems).toEqual([
      'VERBATIM_PRIVATE_HOSTS must be names of hosts, addresses and networks with commas between them, which a b is not.',
    ]);
  });

  it.each(['Berlin', '+02:00', 'Europe/Nowhere'])('takes %s for no time zone', (zone) => {
    const problem = 'VERBATIM_TIMEZONE must be a time zone by its IANA name, like Europe/Berlin.';
    expect(readConfig({ VERBATIM_TIMEZONE: zone }).problems).toEqual([problem]);
  });

  it('names every problem at once', () => {
    const { problems } = readConfig({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'yes',
      SLACK_BOT_TOKEN: 'xoxp-1',
      SLACK_APP_TOKEN: 'abc',
      SLACK_TRANSPORT: 'pigeon',
      SLACK_API_URL: 'slack.com',
      VERBATIM_SAMPLES: 'some',
      VERBATIM_MIN_CONFIDENCE: '1.5',
      VERBATIM_KEEP_DAYS: '0',
    });
    expect(problems).toEqual([
      'VERBATIM_SAMPLES must be one of auto, always, never.',
      'VERBATIM_MIN_CONFIDENCE must be a number from 0 to 1.',
      'VERBATIM_KEEP_DAYS must be a whole number of days from 1 to 36500.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug.',
      'LOG_QUESTIONS must be true or false.',
      'PORT must be a port from 0 to 65535.',
      'SLACK_TRANSPORT must be one of socket, http.',
      'SLACK_API_URL must be an http or https address.',
      'SLACK_BOT_TOKEN must start with xoxb-.',
      'SLACK_APP_TOKEN must start with xapp-.',
    ]);
  });

  it('takes no name and no password in the address of Slack, and does not repeat them', () => {
    for (const userinfo of ['ann:hunter2', 'hunter2', ':hunter2']) {
      const { problems } = readConfig({ SLACK_API_URL: `https://${userinfo}@slack.test/api/` });
      expect(problems).toEqual(['SLACK_API_URL must hold no name and no password: requests carry the token alone.']);
    }
  });

  it('takes a store on PostgreSQL by its address, and a workspace in it', () => {
    const address = 'postgres://ann:hunter2@db.test:5432/articles?sslmode=verify-full';
    expect(readConfig({ DATABASE_URL: address, VERBATIM_WORKSPACE: 'T0HOME' }).config?.place).toEqual({
      kind: 'postgres',
      address,
      workspace: 'T0HOME',
    });
    expect(readConfig({ VERBATIM_DB: 'a.db', DATABASE_URL: address }).problems).toEqual([
      'VERBATIM_DB and DATABASE_URL are both set: leave one of them empty, since articles are in one store.',
    ]);
    expect(readConfig({ VERBATIM_WORKSPACE: 'T0HOME' }).problems).toEqual([
      'VERBATIM_WORKSPACE is for a store on PostgreSQL: set DATABASE_URL too, or leave it empty.',
    ]);
    // A name that no workspace can have would begin a workspace of its own in the database.
    expect(readConfig({ DATABASE_URL: address, VERBATIM_WORKSPACE: 'harbour' }).problems).toEqual([
      'VERBATIM_WORKSPACE must be the id of a workspace as Slack writes it, like T0123ABCD.',
    ]);
  });

  it.each([
    ['mysql://ann:hunter2@db.test/articles', 'must be an address like'],
    ['hunter2', 'must be an address like'],
    ['postgres://ann:hunter2@db.test', 'must name a database'],
    ['postgres://ann:hunter2@db.test/articles?sslmode=hunter3', 'as its sslmode'],
    ['postgres://ann:hunter2@db.test/articles?sslmode=verify-ca', 'sslrootcert'],
    ['postgres://ann:hunter2@db1.test,db2.test:5432/articles?target_session_attrs=read-write', 'must name one host'],
    ['postgres://ann:hunter2@db1.test:5432,db2.test:5432/articles', 'must name one host'],
    ['postgres:///articles?host=db1.test,db2.test&user=ann&password=hunter2', 'must name one host'],
  ])('says what is wrong with an address, and shows nothing of it', (address, words) => {
    const { problems } = readConfig({ DATABASE_URL: address });
    expect(problems).toEqual([expect.stringContaining(`DATABASE_URL must`)]);
    expect(problems?.[0]).toContain(words);
    expect(problems?.[0]).not.toMatch(/hunter/);
  });

  it('takes an address whose password or settings have commas', () => {
    const address = 'postgres://ann:a,b@db.test/articles?options=-c search_path=a,b';
    expect(readConfig({ DATABASE_URL: address }).config?.place).toMatchObject({ address });
  });

  it('never shows the value of a secret', () => {
    const { problems } = readConfig({ SLACK_BOT_TOKEN: 'hunter2', SLACK_APP_TOKEN: 'hunter3' });
    expect(problems?.join(' ')).not.toMatch(/hunter/);
  });

  it('takes an empty variable as not set, and spaces off', () => {
    const { config } = readConfig({ PORT: ' ', VERBATIM_MIN_CONFIDENCE: '', SLACK_BOT_TOKEN: ' xoxb-1 ' });
    expect(config).toMatchObject({ port: 3000, minConfidence: undefined, slack: { botToken: 'xoxb-1' } });
  });

  it('knows that Slack is wanted as soon as one of its secrets is set', () => {
    const isWanted = (env: Record<string, string>) =>
      hasSlackVariable(readConfig(env).config?.slack ?? { transport: 'socket', apiUrl: '' });
    expect(isWanted({ SLACK_TRANSPORT: 'http', PORT: '3001' })).toBe(false);
    expect(isWanted({ SLACK_BOT_TOKEN: 'xoxb-1' })).toBe(true);
    expect(isWanted({ SLACK_APP_TOKEN: 'xapp-1' })).toBe(true);
    expect(isWanted({ SLACK_SIGNING_SECRET: 's' })).toBe(true);
  });

  it('says which variables a transport still needs', () => {
    const missing = (env: Record<string, string>) =>
      missingSlackVariables(readConfig(env).config?.slack ?? { transport: 'socket', apiUrl: '' });
    expect(missing({})).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']);
    expect(missing({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_TRANSPORT: 'http' })).toEqual(['SLACK_SIGNING_SECRET']);
    expect(missing({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toEqual([]);
  });
});

describe('.env.example', () => {
  it('names exactly the variables that are read', () => {
    expect(Object.keys(parse(example)).sort()).toEqual([...configVariables].sort());
  });

  it('shows the defaults', () => {
    expect(readConfig(parse(example)).config).toEqual(readConfig({}).config);
  });
});

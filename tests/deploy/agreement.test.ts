import { parse } from 'dotenv';
import type { Deployment } from 'kubernetes-types/apps/v1.js';
import type { Container, PodSpec, Secret } from 'kubernetes-types/core/v1.js';
import { describe, expect, it } from 'vitest';
import { missingSlackVariables, readConfig } from '../../src/process/config.js';
import { defaultSlackTiming } from '../../src/slack/settings/slack-timing.js';
import {
  type ComposeService,
  composeFiles,
  readCompose,
  readFile,
  readImage,
  readManifests,
  readUnit,
} from './read-deployed.js';

const example = parse(readFile('.env.example'));
const { settings } = readImage();
const unit = readUnit();
const manifests = readManifests();
const pod = (manifests.get('Deployment') as Deployment).spec?.template.spec as PodSpec;
const container = pod.containers[0] as Container;
const { stringData } = manifests.get('Secret') as Secret;
const services = composeFiles.map((file) => readCompose(file).verbatim);

/** glibc's, read before the program is. */
const notOurs = new Set(['MALLOC_ARENA_MAX']);

/**
 * Milliseconds from a SIGTERM to the end at most: answers under way, then whoever waits longer is told, and the store and
 * threads are closed.
 */
const longestStop = defaultSlackTiming.drain + defaultSlackTiming.requestTimeout + 5_000;

/** Variables as a process gets them. */
function textsOf(environment: ComposeService['environment'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
}

/** Seconds of `40s` or `1m`. */
function secondsOf(duration = ''): number {
  const [, number, unitOf] = /^(\d+)(s|m)$/.exec(duration) ?? [];
  return Number(number) * (unitOf === 'm' ? 60 : 1);
}

describe('what the program is deployed with agrees with .env.example', () => {
  it.each([
    ['Dockerfile', Object.keys(settings.env)],
    ['compose files', services.flatMap((service) => Object.keys(service?.environment ?? {}))],
    ['systemd unit', (unit.get('Environment') ?? '').split(' ').map((pair) => pair.split('=')[0] ?? '')],
    ['Deployment', (container.env ?? []).map(({ name }) => name)],
    ['Secret', Object.keys(stringData ?? {})],
  ])('on the names of variables: %s', (_, names) => {
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !(name in example) && !notOurs.has(name))).toEqual([]);
  });

  it('on the port, and listens where others reach it', () => {
    const { PORT: port = '' } = example;
    expect(settings).toMatchObject({ env: { PORT: port, HOST: '0.0.0.0' }, ports: [port] });
    for (const service of services) {
      expect(service).toMatchObject({ environment: { PORT: Number(port), HOST: '0.0.0.0' }, expose: [port] });
      expect(service?.healthcheck.test.at(-1)).toContain(`http://127.0.0.1:${port}/readyz`);
    }
    expect(container.env).toEqual([
      { name: 'VERBATIM_DB', value: '' },
      { name: 'HOST', value: '0.0.0.0' },
      { name: 'PORT', value: port },
    ]);
    expect(container.ports).toEqual([{ name: 'http', containerPort: Number(port) }]);
  });

  it('on where the embedded store lies: in a volume that the image’s user may write', () => {
    const volume = '/verbatim/var';
    expect(settings.volumes).toEqual([volume]);
    const [replica, embedded] = services;
    expect(embedded).toMatchObject({
      environment: { VERBATIM_DB: `${volume}/verbatim.db` },
      volumes: [`store:${volume}`],
    });
    expect(`${settings.folder}/${example.VERBATIM_DB}`).toBe(`${volume}/verbatim.db`);
    expect(replica?.tmpfs).toContain(`${volume}:uid=1000,gid=1000`);
    expect(container.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual(['/tmp', volume]);
  });
});

describe('with a .env that was made of .env.example, the program runs', () => {
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const [replica, embedded] = services.map((service) => textsOf(service?.environment));
  const address = { DATABASE_URL: 'postgres://verbatim:x@db.example/verbatim' };
  const variables = Object.fromEntries((container.env ?? []).map(({ name, value = '' }) => [name, value]));

  it.each([
    ['compose.yaml', { ...example, ...tokens, ...replica, ...address }, 'postgres'],
    ['deploy/compose.embedded.yaml', { ...example, ...tokens, ...address, ...embedded }, 'sqlite'],
    ['the Deployment', { ...example, ...tokens, ...address, ...variables }, 'postgres'],
    ['the systemd unit', { ...example, ...tokens }, 'sqlite'],
  ])('on one store: %s', (_, env, kind) => {
    const { config, problems } = readConfig(env);
    expect(problems).toBeUndefined();
    expect(config?.place.kind).toBe(kind);
    expect(missingSlackVariables(config?.slack ?? { transport: 'socket', apiUrl: '' })).toEqual([]);
  });
});

describe('whoever stops the program', () => {
  it.each([
    ['compose.yaml', secondsOf(services[0]?.stop_grace_period)],
    ['deploy/compose.embedded.yaml', secondsOf(services[1]?.stop_grace_period)],
    ['the systemd unit', Number(unit.get('TimeoutStopSec'))],
    ['Kubernetes', (pod.terminationGracePeriodSeconds ?? 0) - (container.lifecycle?.preStop?.sleep?.seconds ?? 0)],
  ])('waits as long as it takes to finish what is under way: %s', (_, seconds) => {
    expect(seconds * 1_000).toBeGreaterThanOrEqual(longestStop);
  });

  it('leaves it ten minutes to start, as it may take where all articles are read again', () => {
    const { failureThreshold = 0, periodSeconds = 0 } = container.startupProbe ?? {};
    const starts = services.map((service) => secondsOf(service?.healthcheck.start_period));
    expect([failureThreshold * periodSeconds, ...starts]).toEqual([600, 600, 600]);
  });

  it('asks its health endpoints, /livez about the process and /readyz about what it depends on', () => {
    expect(settings.healthCheck.at(-1)).toContain('/livez');
    const paths = [container.startupProbe, container.livenessProbe, container.readinessProbe].map(
      (probe) => probe?.httpGet,
    );
    expect(paths).toEqual(['/livez', '/livez', '/readyz'].map((path) => ({ path, port: 'http' })));
    const patient = (container.readinessProbe?.timeoutSeconds ?? 0) * 1_000;
    expect(patient).toBeGreaterThan(defaultSlackTiming.readyTimeout);
  });

  it('leaves it ended where something has to be set first, as far as it can tell', () => {
    expect(unit.get('RestartPreventExitStatus')).toBe('78');
    expect(unit.get('Restart')).toBe('always');
  });
});

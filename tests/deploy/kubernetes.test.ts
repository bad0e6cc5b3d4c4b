import { execFile } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Deployment } from 'kubernetes-types/apps/v1.js';
import type { PodSpec, Secret, Service } from 'kubernetes-types/core/v1.js';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../set-up/make-folder.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { project, readManifests } from './read-deployed.js';

/** Where the types that are generated from Kubernetes' published OpenAPI have each kind that is used. */
const modules = {
  Deployment: 'apps/v1',
  Service: 'core/v1',
  Secret: 'core/v1',
  PodDisruptionBudget: 'policy/v1',
} as const;

/**
 * What the published types say of objects, which are written down as literals: then a field that is unknown, of another
 * type or missing is an error of the compiler's. Resolves to the compiler's sentences.
 */
async function faultsOf(objects: ReadonlyMap<string, unknown>): Promise<string[]> {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
  const literals = Array.from(objects, ([kind, object]) => {
    const module = modules[kind as keyof typeof modules];
    return `export const a${kind}: import('kubernetes-types/${module}.js').${kind} = ${JSON.stringify(object, null, 1)};\n`;
  });
  const file = path.join(folder, 'manifests.ts');
  writeFileSync(file, literals.join(''));
  const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '--noEmit', '--strict', '--types', '', '--module', 'nodenext', '--skipLibCheck', file];
  return promisify(execFile)(process.execPath, args, { cwd: folder }).then(
    () => [],
    ({ stdout }) => stdout.trim().split('\n'),
  );
}

const manifests = readManifests();
const deployment = manifests.get('Deployment') as Deployment;
const service = manifests.get('Service') as Service;
const budget = manifests.get('PodDisruptionBudget') as PodDisruptionBudget;
const secret = manifests.get('Secret') as Secret;
const pod = deployment.spec?.template.spec as PodSpec;
const [container] = pod.containers;

it('are as Kubernetes’ published types have them', { timeout: patience }, async () => {
  expect([...manifests.keys()].sort()).toEqual(Object.keys(modules).sort());
  expect(await faultsOf(manifests)).toEqual([]);
});

it('would be told of a field that is unknown, missing or of another type', { timeout: patience }, async () => {
  const { spec } = deployment;
  const faults = await faultsOf(
    new Map<string, unknown>([
      ['Deployment', { ...deployment, spec: { ...spec, replica: 2 } }],
      ['Service', { ...service, spec: { ports: [{ name: 'http' }] } }],
      ['PodDisruptionBudget', { ...budget, spec: { maxUnavailable: [1] } }],
    ]),
  );
  expect(faults.join('\n')).toMatch(/"replica"' does not exist[\s\S]*'port' is missing[\s\S]*not assignable/);
});

it('run as the image’s user, without root, on a file system to read only', () => {
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  });
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  const named = new Set(pod.volumes?.map(({ name }) => name));
  expect(container?.volumeMounts?.filter(({ name }) => !named.has(name))).toEqual([]);
});

it('take an old replica away only when a new one answers, and one at a time where nodes are drained', () => {
  expect(deployment.spec?.strategy?.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
  expect(budget.spec?.maxUnavailable).toBe(1);
  const { startupProbe } = container ?? {};
  const start = (startupProbe?.failureThreshold ?? 0) * (startupProbe?.periodSeconds ?? 0);
  expect(deployment.spec?.progressDeadlineSeconds).toBeGreaterThan(start);
});

it('select the pods that are made, by names that fit', () => {
  const { labels } = deployment.spec?.template.metadata ?? {};
  const selectors = [deployment.spec?.selector.matchLabels, service.spec?.selector, budget.spec?.selector?.matchLabels];
  for (const selector of selectors) expect(labels).toMatchObject(selector ?? { 'no selector': '' });
  expect(service.spec?.ports?.[0]?.targetPort).toBe(container?.ports?.[0]?.name);
  expect(container?.envFrom).toEqual([{ secretRef: { name: secret.metadata?.name } }]);
});

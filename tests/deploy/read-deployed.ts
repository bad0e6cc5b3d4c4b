import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { type ImagePlan, readDockerfile } from '../../nightly/image/read-dockerfile.js';

export const project = path.resolve(import.meta.dirname, '..', '..');

export function readFile(file: string): string {
  return readFileSync(path.join(project, file), 'utf8');
}

export function readImage(): ImagePlan {
  return readDockerfile(readFile('Dockerfile'));
}

/** What of a compose file these tests look at; the rest is held to the schema. */
export interface ComposeService {
  readonly image: string;
  readonly environment: Readonly<Record<string, string | number>>;
  readonly healthcheck: { readonly test: readonly string[]; readonly start_period?: string };
  readonly restart: string;
  readonly stop_grace_period: string;
  readonly read_only?: boolean;
  readonly expose?: readonly string[];
  readonly ports?: unknown;
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly env_file?: string;
  readonly container_name?: string;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export const composeFiles = ['compose.yaml', 'deploy/compose.embedded.yaml'] as const;

export function readCompose(file: string): Readonly<Record<string, ComposeService>> {
  return parse(readFile(file)).services;
}

export const unitFile = 'deploy/systemd/verbatim.service';

/** Each setting of the systemd unit with its last value. */
export function readUnit(): ReadonlyMap<string, string> {
  const lines = readFile(unitFile).matchAll(/^(\w+)=(.*)$/gm);
  return new Map(Array.from(lines, ([, name = '', value = '']) => [name, value]));
}

const manifests = 'deploy/kubernetes';

/** Kubernetes' objects, the example of a secret included, by their kind. */
export function readManifests(): ReadonlyMap<string, unknown> {
  const files = readdirSync(path.join(project, manifests), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => name.endsWith('.yaml')).map((name) => readFile(`${manifests}/${name}`));
  const objects = texts.flatMap((text) => parseAllDocuments(text)).map((document) => document.toJS());
  return new Map(objects.map((object) => [object.kind, object]));
}

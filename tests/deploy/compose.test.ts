import { Ajv } from 'ajv';
import { getDockerComposeSchemaWithoutFormats } from 'composeverter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeFiles, readCompose, readFile } from './read-deployed.js';

/** The published schema; its patterns are JavaScript's, between slashes, where JSON Schema has them bare. */
const schema = JSON.parse(JSON.stringify(getDockerComposeSchemaWithoutFormats()), (key, value) =>
  key === 'pattern' ? value.replace(/^\/(.*)\/$/, '$1') : value,
);
const isCompose = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What the schema says of a file, a line each. */
function faultsOf(text: string): string[] {
  isCompose(parse(text));
  return (isCompose.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(composeFiles)('%s', (file) => {
  const { verbatim } = readCompose(file);

  it('is as the schema of compose files has it', () => {
    expect(faultsOf(readFile(file))).toEqual([]);
  });

  it('gives the program the variables of .env, and nothing to write to but its volumes', () => {
    expect(verbatim?.env_file).toMatch(/^(?:\.\.\/)?\.env$/);
    expect(verbatim).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: expect.arrayContaining(['/tmp']),
    });
  });

  it('has each service looked after, started again and stopped in its time, and publishes no port', () => {
    for (const service of Object.values(readCompose(file))) {
      expect(service).toMatchObject({ restart: 'unless-stopped', stop_grace_period: expect.any(String) });
      expect(service.healthcheck.test[0]).toBe('CMD');
      expect(service.ports).toBeUndefined();
    }
  });
});

it('compose.yaml can have many replicas, which wait for PostgreSQL; the embedded store has one', () => {
  const { verbatim, postgres } = readCompose('compose.yaml');
  expect(verbatim?.container_name).toBeUndefined();
  expect(verbatim?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(postgres?.volumes).toEqual(['postgres:/var/lib/postgresql']);
  expect(readCompose('deploy/compose.embedded.yaml').verbatim?.container_name).toBe('verbatim');
});

it('compose.yaml says the password of PostgreSQL nowhere, and the same to both', () => {
  const { verbatim, postgres } = readCompose('compose.yaml');
  const password = String(postgres?.environment.POSTGRES_PASSWORD);
  expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/);
  const { POSTGRES_USER: user, POSTGRES_DB: database } = postgres?.environment ?? {};
  expect(verbatim?.environment.DATABASE_URL).toBe(`postgres://${user}:${password}@postgres:5432/${database}`);
});

it.each([
  ['services: { a: { image: x, bogus: 1 } }', '/services/a must NOT have additional properties'],
  ['services: { a: { image: x, read_only: sometimes } }', '/services/a/read_only must be boolean'],
  ['services: { a: { image: x, stop_grace_period: soon } }', '/services/a/stop_grace_period must match pattern'],
  ['services: { a: { image: x, healthcheck: { test: [CMD, b: c] } } }', '/services/a/healthcheck/test'],
])('the schema sees what is wrong with %s', (text, fault) => {
  expect(faultsOf(text).join('\n')).toContain(fault);
});

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../set-up/make-folder.js';
import { readFile, readUnit, unitFile } from './read-deployed.js';

/** Worst to best is 10 to 0; what is left is the network, the user's own kind, and that V8 compiles as it runs. */
const exposure = 1.5;

/** Runs systemd-analyze, and resolves to what it says and its exit code. */
async function analyze(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, SYSTEMD_COLORS: '0', SYSTEMD_PAGER: '' };
  return promisify(execFile)('systemd-analyze', args, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error) => ({ code: error.code, said: `${error.stdout}${error.stderr}` }),
  );
}

const isInstalled = (await analyze('--version')).code === 0;

/** Writes a unit of which systemd is asked; Node may lie elsewhere on this machine. */
function writeUnit(text: string): string {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'verbatim.service');
  writeFileSync(file, text.replace('/usr/bin/node ', `${process.execPath} `));
  return file;
}

// Debian: apt-get install systemd.
describe.skipIf(!isInstalled)('the systemd unit, as systemd sees it', () => {
  const verify = (text: string) => analyze('verify', '--man=no', writeUnit(text));

  it('is a unit without a fault', async () => {
    expect(await verify(readFile(unitFile))).toEqual({ code: 0, said: '' });
  });

  it('would be told of one', async () => {
    const { said } = await verify(readFile(unitFile).replace('KillMode=mixed', 'KillMode=gently\nProtectSytem=strict'));
    expect(said).toContain('kill mode');
    expect(said).toContain('ProtectSytem');
  });

  it('leaves the program as little as it needs', async () => {
    const args = ['security', '--offline=true', `--threshold=${exposure * 10}`, '--no-pager'];
    const security = (text: string) => analyze(...args, writeUnit(text));
    const text = readFile(unitFile);
    expect((await security(text)).code).toBe(0);
    expect(
      (await security(text.replace('ProtectSystem=strict\n', '').replace('NoNewPrivileges=yes\n', ''))).code,
    ).not.toBe(0);
  });
});

describe('the systemd unit', () => {
  const unit = readUnit();

  it('writes to its own folder alone, and starts there, where a relative VERBATIM_DB leads', () => {
    expect(unit.get('ProtectSystem')).toBe('strict');
    expect(unit.get('ReadWritePaths')).toBeUndefined();
    const state = `/var/lib/${unit.get('StateDirectory')}`;
    expect(unit.get('WorkingDirectory')).toBe(state);
    expect(unit.get('Environment')).not.toContain('VERBATIM_DB');
  });

  it('lets V8 compile', () => {
    expect(unit.has('MemoryDenyWriteExecute')).toBe(false);
  });

  it('is where the README and the handbook say', () => {
    for (const document of ['README.md', 'docs/operating.md'])
      expect(readFile(document).includes(unitFile), document).toBe(true);
  });
});

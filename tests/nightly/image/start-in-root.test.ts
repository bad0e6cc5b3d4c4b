import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ImageSettings } from '../../../nightly/image/read-dockerfile.js';
import { canStartInRoot, layBase, startInRoot } from '../../../nightly/image/start-in-root.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { testTimeout as patience } from '../../set-up/test-sizes.js';
import { wait } from '../../set-up/wait.js';

const settings: ImageSettings = {
  folder: '/app',
  command: [],
  user: '1000:1000',
  env: { FROM_IMAGE: 'yes' },
  labels: {},
  volumes: ['/app/var'],
  ports: [],
  healthCheck: [],
};

/** A root with Node and a program in it. */
function layOut(program: string): string {
  const temporary = makeFolder();
  onTestFinished(temporary.remove);
  // Others may pass through it, as through no temporary folder.
  const root = path.join(temporary.folder, 'root');
  const volume = path.join(root, 'app', 'var');
  // Its own, and still to read only.
  const own = path.join(root, 'app', 'own');
  for (const folder of [volume, own]) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, 1000, 1000);
  }
  writeFileSync(path.join(root, 'app', 'main.cjs'), program);
  layBase(root, process.execPath);
  return root;
}

// As root, and where a container lets root mount.
describe.skipIf(!canStartInRoot())('a program in a root of its own', () => {
  it('is its first process, as the image’s user, and writes to volumes and /tmp alone', {
    timeout: patience,
  }, async () => {
    const root = layOut(`const { readdirSync, writeFileSync } = require('node:fs');
      const written = ['/', '/app', '/app/own', '/app/var', '/tmp'].filter((folder) => {
        try { writeFileSync(folder + '/made', ''); return true; } catch { return false; }
      });
      const { pid, env } = process;
      const seen = readdirSync('/').filter((name) => !name.startsWith('lib'));
      console.log(JSON.stringify({ pid, uid: process.getuid(), groups: process.getgroups(), written, seen, env: env.FROM_IMAGE }));`);
    const run = startInRoot(root, settings, ['node', 'main.cjs'], {});
    expect(await run.ended).toBe(0);
    expect(JSON.parse(run.written())).toEqual({
      pid: 1,
      uid: 1000,
      groups: [1000],
      written: ['/app/var', '/tmp'],
      seen: ['app', 'dev', 'proc', 'tmp', 'usr'],
      env: 'yes',
    });
    expect(readdirSync(path.join(root, 'app', 'var'))).toEqual(['made']);
  });

  it('gets a signal itself', { timeout: patience }, async () => {
    const root = layOut(
      `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('on');`,
    );
    const run = startInRoot(root, settings, ['node', 'main.cjs'], {});
    await vi.waitFor(() => expect(run.written()).toBe('on\n'), wait);
    run.kill('SIGTERM');
    expect(await run.ended).toBe(7);
  });
});

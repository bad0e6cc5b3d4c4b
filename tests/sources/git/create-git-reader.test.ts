import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceSpec } from '../../../src/domain.js';
import { createGitReader, type GitReaderOptions } from '../../../src/sources/git/create-git-reader.js';
import { readPrivateHosts } from '../../../src/sources/http/private-hosts.js';
import { makeFolder, type TemporaryFolder } from '../../set-up/make-folder.js';
import { gather, readableNames } from '../gather.js';
import { commit, git, gitBackend } from './make-repository.js';

let made: TemporaryFolder;
const servers: Server[] = [];
beforeEach(() => {
  made = makeFolder();
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  made.remove();
});

const at = (name: string) => path.join(made.folder, name);

function readerOf(listed: readonly string[] = [], options: Partial<GitReaderOptions> = {}) {
  const hosts = readPrivateHosts(listed);
  return createGitReader({ names: readableNames, hosts, cacheFolder: at('cache'), ...options });
}

/** Serves the repositories of the folder, and counts what was asked. */
async function serve(before?: (url: string) => string | undefined) {
  const backend = gitBackend(made.folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const to = before?.(request.url ?? '');
    if (to !== undefined) response.writeHead(302, { location: to }).end();
    else backend(request, response);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked };
}

describe('createGitReader', () => {
  it('reads a clone on this machine, its branch and its folder', async () => {
    commit(at('handbook'), {
      'README.md': 'main',
      'docs/leave.md': 'Leave',
      'docs/.x/y.md': 'hidden',
      'docs/a.png': 'x',
    });
    git(at('handbook'), 'checkout', '--quiet', '-b', 'next/one');
    commit(at('handbook'), { 'docs/new ü.md': 'New' });
    git(at('handbook'), 'checkout', '--quiet', 'main');
    const spec = { kind: 'git', location: at('handbook') } as const;
    const whole = await gather(readerOf(), spec);
    expect(whole?.there).toEqual({ 'README.md': 'main', 'docs/leave.md': 'Leave' });
    expect(whole?.isWhole).toBe(true);
    const part = await gather(readerOf(), { ...spec, branch: 'next/one', path: 'docs/' });
    expect(part?.there).toEqual({ 'leave.md': 'Leave', 'new ü.md': 'New' });
    expect(part?.items[0]).toMatchObject({ origin: `${at('handbook')}#next/one:docs/leave.md` });
  });

  it('fetches over http what has changed, and nothing where nothing has', async () => {
    commit(at('handbook'), { 'a.md': 'A', 'docs/b.md': 'B', 'docs/c.md': 'C' });
    const { origin, asked } = await serve();
    const reader = readerOf(['127.0.0.1']);
    const spec = { kind: 'git', location: `${origin}/handbook/.git`, path: 'docs' } as const;
    const first = await gather(reader, spec);
    expect(first?.there).toEqual({ 'b.md': 'B', 'c.md': 'C' });
    const kept = () =>
      readdirSync(at('cache'), { recursive: true }).filter((name) => /objects.*[0-9a-f]{38}/.test(`${name}`));
    const before = kept();
    asked.length = 0;
    expect(await gather(reader, spec, first)).toBeUndefined();
    expect(kept()).toEqual(before);
    expect(asked.length).toBeGreaterThan(0);
    // Beside the folder: the tree of what is looked at is the same.
    commit(at('handbook'), { 'a.md': 'A2' });
    expect(await gather(reader, spec, first)).toBeUndefined();
    git(at('handbook'), 'mv', 'docs/b.md', 'docs/moved.md');
    commit(at('handbook'), { 'docs/c.md': 'C2' });
    const second = await gather(reader, spec, first);
    expect(second?.there).toEqual({ 'c.md': 'C2', 'moved.md': 'B' });
    expect(second?.seen.get('moved.md')).toBe(first?.seen.get('b.md'));
    // History that was rewritten is as good as any other.
    git(at('handbook'), 'commit', '--quiet', '--amend', '-m', 'other');
    git(at('handbook'), 'reset', '--quiet', '--hard', 'HEAD~1');
    expect((await gather(reader, spec, second))?.there).toEqual({ 'b.md': 'B', 'c.md': 'C' });
  });

  it('goes on after a run that was killed', async () => {
    commit(at('handbook'), { 'a.md': 'A' });
    const spec = { kind: 'git', location: at('handbook') } as const;
    await gather(readerOf(), spec);
    const [name = ''] = readdirSync(at('cache'));
    for (const lock of ['shallow.lock', 'config.lock', 'refs/verbatim/look.lock'])
      writeFileSync(at(`cache/${name}/${lock}`), '');
    commit(at('handbook'), { 'a.md': 'A2' });
    expect((await gather(readerOf(), spec))?.there).toEqual({ 'a.md': 'A2' });
  });

  it('fetches all anew where what it keeps is damaged, as by a machine that lost its power', async () => {
    const spec = { kind: 'git', location: at('handbook') } as const;
    const damages: ((cache: string) => void)[] = [
      (cache) => writeFileSync(`${cache}/refs/verbatim/look`, ''),
      (cache) => writeFileSync(`${cache}/HEAD`, ''),
      (cache) => writeFileSync(`${cache}/config`, '[core'),
      (cache) => rmSync(`${cache}/objects`, { recursive: true }),
      (cache) => {
        for (const name of readdirSync(`${cache}/objects`, { recursive: true, withFileTypes: true })) {
          if (!name.isFile()) continue;
          chmodSync(path.join(name.parentPath, name.name), 0o600);
          writeFileSync(path.join(name.parentPath, name.name), '');
        }
      },
    ];
    for (const [index, damage] of damages.entries()) {
      commit(at('handbook'), { 'a.md': `A${index}` });
      await gather(readerOf(), spec);
      const [name = ''] = readdirSync(at('cache'));
      damage(at(`cache/${name}`));
      expect((await gather(readerOf(), spec))?.there, `damage ${index}, the same`).toEqual({ 'a.md': `A${index}` });
      damage(at(`cache/${name}`));
      commit(at('handbook'), { 'a.md': `B${index}` });
      expect((await gather(readerOf(), spec))?.there, `damage ${index}, another`).toEqual({ 'a.md': `B${index}` });
    }
  });

  it('connects to nothing that may not be reached, and is not led there', async () => {
    commit(at('handbook'), { 'a.md': 'A' });
    const inner = await serve();
    const location = `${inner.origin}/handbook/.git`;
    await expect(gather(readerOf(), { kind: 'git', location })).rejects.toThrow(/isn't at a public address/);
    const port = new URL(inner.origin).port;
    const resolve = async () => ['127.0.0.1'];
    const named = { kind: 'git', location: `http://evil.example:${port}/handbook/.git` } as const;
    await expect(gather(readerOf([], { resolve }), named)).rejects.toThrow(/evil.example isn't at a public address/);
    const secure = { kind: 'git', location: `https://evil.example:${port}/handbook/.git` } as const;
    await expect(gather(readerOf([], { resolve }), secure)).rejects.toThrow(/evil.example isn't at a public address/);
    expect(inner.asked).toEqual([]);
    const outer = await serve((url) => `http://localhost:${port}${url}`);
    const led = { kind: 'git', location: `${outer.origin}/handbook/.git` } as const;
    await expect(gather(readerOf(['127.0.0.1/32'], { resolve: async () => ['127.0.0.2'] }), led)).rejects.toThrow(
      /localhost isn't at/,
    );
    const ssh = { kind: 'git', location: 'git@evil.example:handbook.git' } as const;
    await expect(gather(readerOf([], { resolve }), ssh)).rejects.toThrow(/evil.example isn't at a public address/);
    expect(inner.asked).toEqual([]);
  });

  it('takes no other ways, no options and no passwords', async () => {
    const escaped = at('escaped');
    const wrong: Partial<SourceSpec>[] = [
      { location: `ext::sh -c "touch ${escaped}"` },
      { location: `--upload-pack=touch ${escaped}` },
      { location: `-u${escaped}` },
      { location: 'git://example.org/x.git' },
      { location: 'file:///etc' },
      { location: 'ftp://example.org/x.git' },
      { location: 'https://ann:secret@example.org/x.git' },
      { location: `ssh://-oProxyCommand=touch%20${escaped}/x` },
      { location: `ssh://-oProxyCommand=touch@example.org/x` },
      { location: '-oProxyCommand=x@example.org:y' },
      { location: 'example.org::x' },
      { location: 'relative/path' },
      { location: '/srv/x', branch: '--upload-pack=x' },
      { location: '/srv/x', branch: 'a..b' },
      { location: '/srv/x', branch: 'a:refs/heads/b' },
      { location: '/srv/x', path: '../..' },
      { location: '/srv/x', path: 'a:b' },
      { location: '/srv/x\n-c core.x=y' },
    ];
    for (const each of wrong) {
      const spec = { kind: 'git', location: '', ...each } as const;
      await expect(gather(readerOf(), spec), JSON.stringify(each)).rejects.toMatchObject({ name: 'SourceError' });
    }
    expect(existsSync(escaped)).toBe(false);
    expect(existsSync(at('cache'))).toBe(false);
  });

  it('runs nothing of a repository, and follows neither its links nor its submodules', async () => {
    const touched = at('touched');
    commit(at('other'), { 'x.md': 'X' });
    commit(at('handbook'), {
      'a.md': 'A',
      '.gitattributes': '*.md filter=evil',
      '.lfsconfig': `[lfs]\nurl = http://127.0.0.1/`,
    });
    symlinkSync('/etc/passwd', at('handbook/passwd.md'));
    git(at('handbook'), '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', at('other'), 'sub');
    commit(at('handbook'), {});
    for (const hook of ['post-checkout', 'reference-transaction', 'post-update', 'upload-pack']) {
      mkdirSync(at('handbook/.git/hooks'), { recursive: true });
      writeFileSync(at(`handbook/.git/hooks/${hook}`), `#!/bin/sh\ntouch ${touched}\n`, { mode: 0o755 });
    }
    git(at('handbook'), 'config', 'filter.evil.smudge', `touch ${touched}`);
    git(at('handbook'), 'config', 'uploadpack.packObjectsHook', `touch ${touched}`);
    const found = await gather(readerOf(), { kind: 'git', location: at('handbook') });
    expect(found?.there).toEqual({ 'a.md': 'A' });
    expect(existsSync(touched)).toBe(false);
  });

  it('hands none of our secrets to git', async () => {
    commit(at('handbook'), { 'a.md': 'A' });
    mkdirSync(at('bin'));
    writeFileSync(at('bin/git'), `#!/bin/sh\nenv >> ${at('env')}\nPATH=/usr/bin:/bin exec git "$@"\n`, { mode: 0o755 });
    const before = { ...process.env };
    process.env.SLACK_BOT_TOKEN = 'xoxb-made-up';
    process.env.PATH = `${at('bin')}:${before.PATH}`;
    try {
      await gather(readerOf(), { kind: 'git', location: at('handbook') });
    } finally {
      process.env.PATH = before.PATH;
      if (before.SLACK_BOT_TOKEN === undefined) delete process.env.SLACK_BOT_TOKEN;
      else process.env.SLACK_BOT_TOKEN = before.SLACK_BOT_TOKEN;
    }
    const env = readFileSync(at('env'), 'utf8');
    expect(env).toContain('GIT_TERMINAL_PROMPT=0');
    expect(env).not.toContain('xoxb');
  });

  it('says what is wrong: no repository, branch or folder, too much of it, too slow', async () => {
    commit(at('handbook'), {
      'a.md': 'A',
      'big.bin': Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n * 7919) % 251)),
    });
    const spec = { kind: 'git', location: at('handbook') } as const;
    const limits = { milliseconds: 20_000, bytes: 1_000 };
    await expect(gather(readerOf(), { ...spec, location: at('nowhere') })).rejects.toThrow('there is no repository');
    await expect(gather(readerOf(), { ...spec, branch: 'none' })).rejects.toThrow('it has no such branch');
    await expect(gather(readerOf(), { ...spec, path: 'none' })).rejects.toThrow('it has no folder none');
    await expect(gather(readerOf([], { limits }), spec)).rejects.toThrow('it is larger than 0 MB');
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address = server.address();
    const silent = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x.git`;
    const short = readerOf(['127.0.0.1'], { limits: { milliseconds: 400, bytes: 1e9 } });
    await expect(gather(short, { kind: 'git', location: silent })).rejects.toThrow('it takes longer than 1 s');
  });

  it('says of files in Git LFS that they are elsewhere, and of large ones that they are large', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n';
    commit(at('handbook'), { 'scan.pdf': pointer, 'large.md': Buffer.alloc(readableNames.sizeLimitOf('a.md') + 1) });
    const signal = new AbortController().signal;
    const spec: SourceSpec = { id: 'x', every: 1, kind: 'git', location: at('handbook') };
    const look = await readerOf().look(spec, { seen: new Map(), signal });
    if (!look.changedAsWhole) throw new Error('not looked at');
    for await (const item of look.items) {
      if (item.kind === 'there') await expect(item.bytes()).rejects.toThrow('it is kept in Git LFS');
      else expect(item).toMatchObject({ kind: 'unreadable', key: 'large.md' });
    }
  });
});

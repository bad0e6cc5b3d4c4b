import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/sources/http/ask-server.js';
import type { SafeFetcherOptions } from '../../../src/sources/http/create-safe-fetcher.js';
import { fetcherTo, leadTo, type Pages, send, serveWeb } from '../serve-web.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const { signal } = new AbortController();
const anything: Question = { accepts: () => true, limit: { bytes: 100_000 } };

async function site(pages: Pages | (() => Pages), host?: string) {
  const served = await serveWeb(pages, host);
  closers.push(served.close);
  return served;
}

function fetcher(listed: readonly string[], options: Partial<SafeFetcherOptions> = {}) {
  const made = fetcherTo(listed, options);
  closers.push(made.fetcher.close);
  return {
    waits: made.waits,
    ask: (address: string, question: Partial<Question> = {}) =>
      made.fetcher.fetch(address, { ...anything, ...question }, signal),
    text: async (address: string) => {
      const answer = await made.fetcher.fetch(address, anything, signal);
      return answer.kind === 'read' ? Buffer.from(answer.bytes).toString() : answer.kind;
    },
  };
}

/** This machine, which stands in for a public host. */
const here = ['127.0.0.1'];

describe('whom it asks', () => {
  it('asks public hosts and listed ones alone, in whatever way the address is written', async () => {
    const { port, origin, requests } = await site({ '/': 'secret' });
    const { text } = fetcher([]);
    const hosts = [
      '127.0.0.1',
      'localhost',
      '127.1',
      '0x7f.1',
      '0177.0.0.1',
      '2130706433',
      '017700000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::7f00:1]',
      '0.0.0.0',
      '127.0.0.1.',
      '①②⑦.0.0.1',
    ];
    for (const host of hosts) {
      await expect(text(`http://${host}:${port}/`), host).rejects.toThrow(/isn't at a public address/);
    }
    expect(requests).toEqual([]);
    await expect(fetcher(here).text(`${origin}/`)).resolves.toBe('secret');
    await expect(fetcher(['localhost']).text(`http://localhost:${port}/`)).resolves.toBe('secret');
  });

  it('is not led to this machine, the house, or where clouds tell their secrets', async () => {
    const inner = await site({ '/': 'secret' }, '127.0.0.2');
    const { origin } = await site({
      '/loopback': leadTo(`${inner.origin}/`),
      '/cloud': leadTo('http://169.254.169.254/latest/meta-data/', 301),
      '/house': leadTo('//10.0.0.1/', 307),
      '/mapped': leadTo(`http://[::ffff:127.0.0.2]:${inner.port}/`, 308),
      '/file': leadTo('file:///etc/passwd'),
      '/login': leadTo('http://ann:secret@127.0.0.1/'),
      '/mail': leadTo('http://127.0.0.1:25/', 303),
    });
    const { text } = fetcher(here);
    for (const page of ['/loopback', '/cloud', '/house', '/mapped']) {
      await expect(text(origin + page), page).rejects.toThrow(/isn't at a public address/);
    }
    await expect(text(`${origin}/file`)).rejects.toThrow(/“file:” addresses aren't read/);
    await expect(text(`${origin}/login`)).rejects.toThrow(/holds a name or a password/);
    await expect(text(`${origin}/mail`)).rejects.toThrow(/no server answers there/);
    expect(inner.requests).toEqual([]);
  });

  it('connects to the address that it looked at, and looks again for each connection', async () => {
    const outer = await site({ '/': 'public' }, '127.0.0.2');
    const inner = await serveOn(outer.port, '127.0.0.1');
    let leadsTo: readonly string[] = ['127.0.0.2'];
    let looks = 0;
    const resolve = async () => {
      looks++;
      return leadsTo;
    };
    const address = `http://rebinding.example:${outer.port}/`;
    const { text } = fetcher(['127.0.0.2'], { resolve });
    await expect(text(address)).resolves.toBe('public');
    expect(looks).toBe(new Set(outer.requests.map(({ socket }) => socket)).size);
    expect(new Set(outer.requests.map(({ socket }) => socket.localAddress))).toEqual(new Set(['127.0.0.2']));
    for (leadsTo of [['127.0.0.1'], ['127.0.0.2', '127.0.0.1'], ['127.0.0.1', '127.0.0.2'], []]) {
      await expect(fetcher(['127.0.0.2'], { resolve }).text(address)).rejects.toThrow(
        /public address|there is no host/,
      );
    }
    expect(inner.connections()).toBe(0);
  });

  it('tells a host that is not there from one that does not answer', async () => {
    const resolve = async () => {
      throw new Error('ENOTFOUND');
    };
    await expect(fetcher([], { resolve }).text('https://gone.example/')).rejects.toThrow(
      'there is no host gone.example',
    );
    const closed = await serveWeb({});
    await closed.close();
    await expect(fetcher(here).text(`${closed.origin}/`)).rejects.toThrow('no server answers there');
  });

  it('reads https and http at web ports, without names and passwords, and no long addresses', async () => {
    const { text } = fetcher([]);
    await expect(text('ftp://site.example/')).rejects.toThrow(/“ftp:” addresses/);
    await expect(text('file:///etc/passwd')).rejects.toThrow(/“file:” addresses/);
    await expect(text('not an address')).rejects.toThrow(/is no address/);
    await expect(text('https://ann@site.example/')).rejects.toThrow(/holds a name or a password/);
    await expect(text('https://site.example:22/')).rejects.toThrow("port 22 is no web server's");
    await expect(text(`https://site.example/${'a'.repeat(2_048)}`)).rejects.toThrow(/longer than 2,048/);
  });

  it('sends its name and what it knew of the page, and nothing else', async () => {
    const { origin, requests } = await site({ '/': leadTo('/next'), '/next': 'words' });
    process.env.SLACK_BOT_TOKEN ??= 'xoxb-made-up';
    await fetcher(here).ask(`${origin}/`, { etag: '"a"', modified: 'Mon, 02 Nov 2026 10:00:00 GMT' });
    expect(requests).toHaveLength(3);
    const names = new Set(requests.flatMap(({ headers }) => Object.keys(headers)));
    const known = [
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'if-modified-since',
      'if-none-match',
      'user-agent',
    ];
    expect([...names].sort()).toEqual(known);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    expect(JSON.stringify(requests.map(({ rawHeaders }) => rawHeaders))).not.toContain('xoxb');
  });
});

describe('how much it reads', () => {
  it('reads what is packed, and no more of it than it may', async () => {
    const packed =
      (encoding: string, bytes: Buffer): Pages[string] =>
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html' }).end(bytes);
    const { origin } = await site({
      '/gzip': packed('gzip', gzipSync('words')),
      '/br': packed('br', brotliCompressSync('words')),
      '/twice': packed('gzip, br', brotliCompressSync(gzipSync('words'))),
      '/bomb': packed('gzip', gzipSync(Buffer.alloc(200_000_000))),
      '/bombs': packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200_000_000)))),
      '/thrice': packed('gzip, gzip, gzip', gzipSync('')),
      '/other': packed('compress', Buffer.from('words')),
      '/broken': packed('gzip', Buffer.from('no gzip')),
      '/cut': packed('gzip', gzipSync('words '.repeat(1_000)).subarray(0, 30)),
    });
    const { text } = fetcher(here);
    for (const page of ['/gzip', '/br', '/twice']) await expect(text(origin + page), page).resolves.toBe('words');
    for (const page of ['/bomb', '/bombs']) await expect(text(origin + page), page).rejects.toThrow(/larger than/);
    await expect(text(`${origin}/thrice`)).rejects.toThrow(/more than twice/);
    await expect(text(`${origin}/other`)).rejects.toThrow(/packed as “compress”/);
    for (const page of ['/broken', '/cut']) await expect(text(origin + page), page).rejects.toThrow(/damaged/);
  });

  it('ends a body that is larger than it may be, whatever it says of itself', async () => {
    let sent = 0;
    const { origin } = await site({
      '/endless': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000;
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    });
    await expect(fetcher(here).text(`${origin}/endless`)).rejects.toThrow('it is larger than 100000 bytes');
    expect(sent).toBeLessThan(20_000_000);
  });

  it('waits no longer than it may for a server that drips, or never begins', async () => {
    const { origin } = await site({
      '/never': () => {},
      '/drips': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      },
    });
    const { text } = fetcher(here, { milliseconds: 300 });
    for (const page of ['/never', '/drips']) await expect(text(origin + page), page).rejects.toThrow(/longer than 1 s/);
  });

  it('follows five redirects, and neither more nor a circle', async () => {
    const steps = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`/${at}`, leadTo(`/${at + 1}`)]));
    const { origin, asked } = await site({ ...steps, '/7': 'end', '/circle': leadTo('/circle') });
    const { text } = fetcher(here);
    await expect(text(`${origin}/2`)).resolves.toBe('end');
    await expect(text(`${origin}/1`)).rejects.toThrow('it leads on to other addresses more than 5 times');
    asked.length = 0;
    await expect(text(`${origin}/circle`)).rejects.toThrow(/more than 5 times/);
    expect(asked).toHaveLength(6);
  });

  it('leaves kinds that are not read where they are, and heads that are too large', async () => {
    const hungUp: { tell?: () => void } = {};
    const gone = new Promise<void>((resolve) => {
      hungUp.tell = resolve;
    });
    const { origin } = await site({
      '/film': (_request, response) => {
        response.on('close', () => hungUp.tell?.());
        response.writeHead(200, { 'content-type': 'VIDEO/mp4; codecs=x' }).write(Buffer.alloc(50_000_000));
      },
      '/head': (_request, response) => void response.writeHead(200, { 'x-big': 'a'.repeat(60_000) }).end(),
    });
    const { ask } = fetcher(here);
    const isPage: Question['accepts'] = (type) => type === 'text/html';
    await expect(ask(`${origin}/film`, { accepts: isPage })).rejects.toThrow(
      "of a kind that isn't read here (video/mp4)",
    );
    await expect(ask(`${origin}/head`)).rejects.toThrow(/head of its answer is too large/);
    await gone;
  });

  it('says what servers answer otherwise', async () => {
    const status =
      (code: number): Pages[string] =>
      (_request, response) =>
        send(response, code, 'text/plain', 'x');
    const { origin } = await site({
      '/401': status(401),
      '/418': status(418),
      '/500': status(500),
      '/410': status(410),
    });
    const { ask } = fetcher(here);
    await expect(ask(`${origin}/410`)).resolves.toMatchObject({ kind: 'gone', status: 410 });
    await expect(ask(`${origin}/nowhere`)).resolves.toMatchObject({ kind: 'gone', status: 404 });
    await expect(ask(`${origin}/401`)).rejects.toThrow('the server lets no stranger read it (401)');
    await expect(ask(`${origin}/418`)).rejects.toThrow('the server refuses it (418)');
    await expect(ask(`${origin}/500`)).rejects.toThrow('the server answers 500');
  });

  it('ends with whoever asked', async () => {
    const over = new AbortController();
    const { origin } = await site({ '/never': () => over.abort(new Error('stopped')) });
    const { fetcher: own } = fetcherTo(here);
    closers.push(own.close);
    await expect(own.fetch(`${origin}/never`, anything, over.signal)).rejects.toThrow('stopped');
  });
});

describe('what servers wish', () => {
  it('reads nothing that robots.txt asks not to be read, of us or of all, where it is led as well', async () => {
    const { origin, asked } = await site({
      '/robots.txt':
        'User-agent: *\nDisallow: /\n\nUser-agent: VerbatimBot\nDisallow: /private\nAllow: /private/open$\n',
      '/open': 'words',
      '/private': 'secret',
      '/private/open': 'words',
      '/moved': leadTo('/private'),
    });
    const { text } = fetcher(here);
    await expect(text(`${origin}/open`)).resolves.toBe('words');
    await expect(text(`${origin}/private/open`)).resolves.toBe('words');
    await expect(text(`${origin}/private`)).rejects.toThrow(/robots.txt asks robots not to read it/);
    await expect(text(`${origin}/moved`)).rejects.toThrow(/robots.txt asks robots not to read it/);
    expect(asked).toEqual(['/open', '/private/open', '/moved']);
  });

  it.each([
    ['answers 500', 500, /robots.txt/],
    ['is busy', 503, /robots.txt/],
    ['refuses it', 403, 'words'],
    ['has none', 404, 'words'],
  ])('reads by RFC 9309 where the server %s', async (_what, status, outcome) => {
    const { origin } = await site({
      '/robots.txt': (_request, response) => send(response, status, 'text/plain', ''),
      '/': 'words',
    });
    const read = fetcher(here).text(`${origin}/`);
    if (typeof outcome === 'string') await expect(read).resolves.toBe(outcome);
    else await expect(read).rejects.toThrow(outcome);
  });

  it('reads the beginning of huge rules, and is not held up by hostile ones', async () => {
    const huge = `User-agent: *\nDisallow: /first\n${'# words\n'.repeat(200_000)}Disallow: /last\n`;
    const hostile = `User-agent: *\nDisallow: /${'*a'.repeat(200)}\nDisallow: /${'*'.repeat(400)}b$\n`.repeat(100);
    const served = await site({ '/robots.txt': huge, '/first': 'words', '/last': 'words' });
    const { text } = fetcher(here);
    await expect(text(`${served.origin}/first`)).rejects.toThrow(/robots.txt/);
    await expect(text(`${served.origin}/last`)).resolves.toBe('words');
    const long = `/${'a'.repeat(1_900)}`;
    const attacked = await site({ '/robots.txt': hostile, [long]: 'words' });
    const began = performance.now();
    await expect(text(attacked.origin + long)).rejects.toThrow(/robots.txt/);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('asks for the rules once a day', async () => {
    let now = Date.parse('2026-11-02T10:00:00Z');
    const { origin, requests } = await site({ '/': 'words' });
    const { text } = fetcher(here, { now: () => now });
    const rules = () => requests.filter(({ url }) => url === '/robots.txt').length;
    await Promise.all([text(`${origin}/`), text(`${origin}/`)]);
    expect(rules()).toBe(1);
    now += 25 * 3_600_000;
    await text(`${origin}/`);
    expect(rules()).toBe(2);
  });

  it('waits a moment for a busy server, and leaves it alone for as long as it asks', async () => {
    let busy = 1;
    let wish = '3';
    const { origin, asked } = await site({
      '/': (_request, response) => {
        if (busy-- > 0) response.writeHead(429, { 'retry-after': wish }).end();
        else send(response, 200, 'text/html', 'words');
      },
    });
    let now = Date.parse('2026-11-02T10:00:00Z');
    const waited: number[] = [];
    const wait = async (milliseconds: number) => {
      waited.push(milliseconds);
      now += milliseconds;
    };
    const { text } = fetcher(here, { now: () => now, wait });
    await expect(text(`${origin}/`)).resolves.toBe('words');
    expect(waited).toEqual([3_000]);
    [busy, wish] = [1, 'Mon, 02 Nov 2026 12:00:00 GMT'];
    await expect(text(`${origin}/`)).rejects.toThrow('asks to be left alone until 2026-11-02 12:00 UTC');
    asked.length = 0;
    await expect(text(`${origin}/other`)).rejects.toThrow(/left alone/);
    expect(asked).toEqual([]);
    now = Date.parse('2026-11-02T12:00:01Z');
    await expect(text(`${origin}/`)).resolves.toBe('words');
    // Nobody is left alone for longer than a day.
    [busy, wish] = [1, '999999999'];
    await expect(text(`${origin}/`)).rejects.toThrow('until 2026-11-03 12:00 UTC');
  });

  it('asks a host for two things at once, and as slowly as it wants', async () => {
    let open = 0;
    let most = 0;
    const slow: Pages[string] = (_request, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        send(response, 200, 'text/html', 'words');
      });
    };
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`/${at}`, slow]));
    const fast = await site(pages);
    const { text } = fetcher(here);
    await Promise.all(Object.keys(pages).map((page) => text(fast.origin + page)));
    expect(most).toBeLessThanOrEqual(2);
    const wishing = await site({ '/robots.txt': 'User-agent: *\nCrawl-delay: 4\n', ...pages });
    const patient = fetcher(here);
    for (const page of ['/0', '/1', '/2']) await patient.text(wishing.origin + page);
    expect(patient.waits).toEqual([4_000, 8_000]);
  });

  it('has nothing sent again that has not changed', async () => {
    const { origin } = await site({ '/': 'words' });
    const { ask } = fetcher(here);
    const first = await ask(`${origin}/`);
    if (first.kind !== 'read') throw new Error('not read');
    await expect(ask(`${origin}/`, { etag: first.etag })).resolves.toMatchObject({ kind: 'unchanged' });
  });
});

/** Something on the same port of another address, which counts who comes. */
async function serveOn(port: number, host: string) {
  let connections = 0;
  const server = createServer((socket: Socket) => {
    connections++;
    socket.destroy();
  }).listen(port, host);
  await once(server, 'listening');
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { connections: () => connections };
}

import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Viewer } from '../../../../src/domain.js';
import { wait } from '../../../set-up/wait.js';
import { startTestPreview } from '../../start-test-preview.js';

const ann: Viewer = { person: 'ann', place: 'here', standing: 'member' };
const inGeneral = '/?as=ann&in=C0GENERAL';

async function open() {
  const preview = await startTestPreview();
  const { slack, url, bot } = preview;
  /** Sends files as the page's form does. */
  const drop = (
    files: readonly File[],
    headers: Readonly<Record<string, string>> = { origin: url },
    page = inGeneral,
  ) => {
    const form = new FormData();
    form.append('page', page);
    for (const file of files) form.append('files', file);
    return fetch(`${url}/files`, { method: 'POST', body: form, headers, redirect: 'manual' });
  };
  const act = (name: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${url}/${name}`, {
      method: 'POST',
      body: new URLSearchParams({ page: inGeneral, ...fields }),
      headers: { origin: url },
    });
  const messages = () => slack.messages.map(({ text }) => text);
  const names = async () => (await bot.library.dropped()).map(({ name }) => name);
  const quote = async (question: string) => {
    const reply = await bot.asking.ask({ viewer: ann, question });
    return reply.kind === 'cited' ? reply.citations[0].quote : reply.kind;
  };
  return {
    ...preview,
    drop,
    act,
    names,
    quote,
    messages,
    lastMessage: () => messages().at(-1) ?? '',
    show: () => fetch(`${url}${inGeneral}`).then((page) => page.text()),
  };
}

async function start() {
  const opened = await open();
  onTestFinished(opened.close);
  return opened;
}

function file(name: string, content: string | Uint8Array): File {
  return new File([content], name);
}

const otters = '# Otters\n\nOtters hold hands while they sleep. The keeper of the otters is Bo Carr.\n';
const beavers = '# Beavers\n\nThe keeper of the otters is Ada Moss.\n';
const keeper = 'Who is the keeper of the otters?';

/** Every file that was made by a real program, of each format. */
const folder = path.resolve(import.meta.dirname, '../../../library/formats/files');
const realFiles = [folder, path.join(folder, 'web')].flatMap((where) =>
  readdirSync(where, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.sh'))
    .map(({ name }) => ({ name, bytes: Uint8Array.from(readFileSync(path.join(where, name))) })),
);

describe('what is dropped', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  it.each(realFiles)('is of every format that the import reads, and as it reads it: $name', async ({ name, bytes }) => {
    const { drop, lastMessage, bot, names } = opened;
    const [expected] = await bot.library.preview([{ origin: name, name, bytes }]);
    expect((await drop([file(name, bytes)])).status).toBe(303);
    if (expected?.kind === 'readable') {
      expect(lastMessage()).toContain(`I have read ${name}.`);
      expect(lastMessage()).toContain(`${expected.articles[0]?.sentences} sentence`);
      expect(await names()).toEqual([name]);
      expect(await bot.library.removeDropped(name)).toBe(true);
    } else expect(lastMessage()).toContain(`${name}: refused, ${expected?.reason}`);
    expect(await names()).toEqual([]);
  });
});

describe('a dropped file', () => {
  it('is told of as the bot’s, and answers at once', async () => {
    const { drop, lastMessage, slack, quote, show } = await start();
    const response = await drop([file('otters.md', otters)]);
    expect([response.status, response.headers.get('location')]).toEqual([303, inGeneral]);
    expect(lastMessage()).toBe('I have read otters.md.\n“Otters” · English · 2 sentences · Markdown');
    expect(slack.messages.at(-1)).toMatchObject({ channel: 'C0GENERAL', user: 'U0BOT' });
    expect(await show()).toContain('Until then the sample articles are set aside.');
    expect(await quote(keeper)).toBe('The keeper of the otters is Bo Carr.');
    expect(await quote('Who is the president of Interpol?')).toBe('abstained');
  });

  it('offers questions that it answers, its own first, which a click asks', async () => {
    const { drop, slack, act } = await start();
    await drop([file('faq.md', '# Help\n\n## When does the pool open?\n\nThe pool opens at seven in the morning.\n')]);
    const told = slack.messages.at(-1);
    const actions = told?.blocks?.find(({ type }) => type === 'actions');
    expect(actions?.elements).toMatchObject([
      { value: 'When does the pool open?' },
      { action_id: 'preview_remove', value: 'faq.md', text: { text: 'Remove the file' } },
    ]);
    const container = JSON.stringify({ kind: 'message', channel: told?.channel, ts: told?.ts });
    const action = JSON.stringify({
      block: 'preview_file',
      action: 'preview_ask_1',
      value: 'When does the pool open?',
    });
    await act('act', { container, action });
    await vi.waitFor(
      () => expect(slack.messages.at(-1)?.text).toContain('“The pool opens at seven in the morning.”'),
      wait,
    );
  });

  it('says what was left out, and what share was read', async () => {
    const { drop, lastMessage } = await start();
    const statutes = realFiles.find(({ name }) => name === 'statutes.pdf');
    await drop([file('statutes.pdf', statutes?.bytes ?? '')]);
    expect(lastMessage().split('\n').slice(2)).toEqual([
      expect.stringMatching(/^Left out: running headers, footers and page numbers \(\d+ words\)$/),
      expect.stringMatching(/^\d\d % of its words became sentences\.$/),
    ]);
  });

  it('takes the place of one of the same name, and says so', async () => {
    const { drop, lastMessage, names, quote, slack } = await start();
    await drop([file('keeper.md', otters)]);
    const before = slack.messages.at(-1);
    await drop([file('keeper.md', beavers)]);
    expect(lastMessage()).toContain('I have read keeper.md anew, in place of what I had under this name.');
    expect(await names()).toEqual(['keeper.md']);
    expect(await quote(keeper)).toBe('The keeper of the otters is Ada Moss.');
    // Nothing of the earlier one can be pressed any more.
    const revised = slack.messages.find(({ ts }) => ts === before?.ts);
    expect(revised?.blocks?.map(({ type }) => type)).toEqual(['rich_text']);
    await drop([file('keeper.md', beavers)]);
    expect(lastMessage()).toBe('I hold all of keeper.md already: nothing has changed.');
  });

  it('of several articles loses those that are no longer in it', async () => {
    const { drop, quote, bot } = await start();
    const feed = (...titles: string[]) => {
      const items = titles.map(
        (title) =>
          `<item><guid>${title}</guid><title>${title}</title><description>Ada Moss painted the ${title} blue.</description></item>`,
      );
      return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
    };
    await drop([file('news.rss', feed('lighthouse', 'windmill'))]);
    expect(await bot.library.dropped()).toEqual([{ name: 'news.rss', title: 'lighthouse', articles: 2 }]);
    expect(await quote('Who painted the windmill?')).toBe('Ada Moss painted the windmill blue.');
    await drop([file('news.rss', feed('lighthouse'))]);
    expect(await bot.library.dropped()).toMatchObject([{ articles: 1 }]);
    expect(await quote('Who painted the windmill?')).toBe('abstained');
  });

  it.each([
    ['an empty one', file('empty.txt', ''), 'empty.txt: refused, empty: it holds no text.'],
    [
      'one that nobody reads',
      file('song.mp3', Uint8Array.of(0, 1, 2)),
      'song.mp3: refused, of a kind that is not read',
    ],
    [
      'one that is larger than its format may be',
      file('long.md', `# Long\n\n${'word '.repeat(2_200_000)}`),
      'larger than 10 MB; split it into parts.',
    ],
  ])('is refused with the import’s reason: %s', async (_, given, reason) => {
    const { drop, lastMessage, names, quote } = await start();
    expect((await drop([given])).status).toBe(303);
    expect(lastMessage()).toContain(reason);
    expect(await names()).toEqual([]);
    // The samples go on answering.
    expect(await quote('Who is the president of Interpol?')).toContain('Ahmed Naser Al Raisi');
  });

  it('is removed in its message or in the list, and no longer answers', async () => {
    const { drop, act, slack, lastMessage, names, quote, show } = await start();
    await drop([file('otters.md', otters), file('beavers.md', beavers)]);
    expect(await names()).toEqual(['otters.md', 'beavers.md']);
    expect(await show()).toContain('aria-label="Remove beavers.md"');
    await act('remove', { file: 'beavers.md' });
    expect(lastMessage()).toBe('beavers.md is removed. I no longer answer from it.');
    const told = slack.messages.find(({ text }) => text.startsWith('I have read otters.md'));
    const container = JSON.stringify({ kind: 'message', channel: told?.channel, ts: told?.ts });
    const action = JSON.stringify({ block: 'preview_file', action: 'preview_remove', value: 'otters.md' });
    await act('act', { container, action });
    expect(await names()).toEqual([]);
    expect(await quote(keeper)).toBe('abstained');
    expect(await quote('Who is the president of Interpol?')).toContain('Ahmed Naser Al Raisi');
    // Its button is gone with it; a list that is out of date is told so.
    expect(await (await act('remove', { file: 'otters.md' })).text()).toContain('This file is no longer there.');
  });

  it('is told of where the tab is', async () => {
    const { drop, slack, url } = await start();
    await drop([file('otters.md', otters)], { origin: url }, '/?as=ben&in=D0BEN&tab=home');
    expect(slack.messages.at(-1)).toMatchObject({ channel: 'D0BEN' });
  });
});

describe('the route for files', () => {
  it('takes them from its own pages only, and at its own name', async () => {
    const { drop, messages, names, url } = await start();
    const before = messages();
    const { port } = new URL(url);
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect((await drop([file('otters.md', otters)], { origin })).status).toBe(403);
    }
    expect((await drop([file('otters.md', otters)], {})).status).toBe(403);
    const headers = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
    const sent = request(`${url}/files`, { method: 'POST', headers }).end('x');
    const status = await new Promise((resolve) => sent.on('response', ({ statusCode }) => resolve(statusCode)));
    expect(status).toBe(421);
    expect([messages(), await names()]).toEqual([before, []]);
  });

  it.each([
    ['text', 'text/plain', 'hello'],
    ['a form of another kind', 'application/x-www-form-urlencoded', 'page=%2F&files=otters'],
    [
      'a form whose end is missing',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="files"; filename="a.md"\r\n\r\n# A',
    ],
    [
      'a form without an address',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="files"; filename="a.md"\r\n\r\n# A\r\n--x--\r\n',
    ],
    ['a form without its boundary', 'multipart/form-data', '--x--'],
  ])('refuses what no page of ours sends: %s', async (_, type, body) => {
    const { url, messages, names } = await start();
    const before = messages();
    const response = await fetch(`${url}/files`, {
      method: 'POST',
      body,
      headers: { origin: url, 'content-type': type },
    });
    expect([response.status, response.redirected ? '' : await response.text()]).toEqual(
      type.startsWith('application') ? [200, ''] : [400, 'The preview’s own page sends no such files.'],
    );
    expect([messages(), await names()]).toEqual([before, []]);
  });

  it('counts the bytes as they come, whatever length was declared, and keeps nothing of what is too long', async () => {
    const { url, messages, names, drop } = await start();
    const before = messages();
    const megabyte = new Uint8Array(1_000_000).fill(97);
    const head = `--x\r\ncontent-disposition: form-data; name="page"\r\n\r\n${inGeneral}\r\n--x\r\ncontent-disposition: form-data; name="files"; filename="long.txt"\r\n\r\n`;
    const sent = request(`${url}/files`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
    });
    // The server hangs up while it is still being written to.
    sent.on('error', () => {});
    sent.on('socket', (socket) => socket.on('error', () => {}));
    const answered = new Promise<{ status: number | undefined; text: string }>((resolve) => {
      sent.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
    });
    sent.write(head);
    for (let count = 0; count < 60; count++) sent.write(megabyte);
    sent.end('\r\n--x--\r\n');
    expect(await answered).toEqual({
      status: 413,
      text: 'This is larger than 50 MB: split the file into parts, or add fewer files at once.',
    });
    expect([messages(), await names()]).toEqual([before, []]);
    expect((await drop([file('otters.md', otters)])).status).toBe(303);
  });

  it('takes a file as large as any may be', async () => {
    const { drop, lastMessage } = await start();
    expect((await drop([file('large.bin', new Uint8Array(50 * 1024 * 1024).fill(1))])).status).toBe(303);
    expect(lastMessage()).toContain('large.bin: refused, of a kind that is not read');
  });

  it('forgets what was cut off, and goes on with what comes next', async () => {
    const { url, messages, names, drop } = await start();
    const before = messages();
    for (let count = 0; count < 5; count++) {
      const sent = request(`${url}/files`, {
        method: 'POST',
        headers: { origin: url, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000' },
      });
      const ended = new Promise((resolve) => sent.on('error', resolve));
      sent.write(`--x\r\ncontent-disposition: form-data; name="files"; filename="cut.md"\r\n\r\n# Cut\n\nHalf of it.`);
      await new Promise((resolve) => sent.on('socket', (socket) => socket.on('connect', resolve)));
      sent.destroy();
      await ended;
    }
    expect((await drop([file('otters.md', otters)])).status).toBe(303);
    expect(await names()).toEqual(['otters.md']);
    expect(messages()).toHaveLength(before.length + 1);
  });

  it('takes several at once, one after the other', async () => {
    const { drop, names, messages } = await start();
    const all = Array.from({ length: 6 }, (_, at) => `file-${at}.md`);
    const responses = await Promise.all(
      all.map((name, at) => drop([file(name, `# ${at}\n\nThis is file ${at} of six.`)])),
    );
    expect(responses.map(({ status }) => status)).toEqual(all.map(() => 303));
    expect((await names()).toSorted()).toEqual(all);
    expect(messages().filter((text) => text.startsWith('I have read'))).toHaveLength(6);
  });

  it.each([
    ['../../etc/passwd.md', 'passwd.md'],
    ['C:\\Users\\ann\\budget.md', 'budget.md'],
    ['تقرير ٢٠٢٦.md', 'تقرير ٢٠٢٦.md'],
    ['Übersicht „Q1“.md', 'Übersicht „Q1“.md'],
    ['a"b\r\nset-cookie: x.md', 'a"b set-cookie: x.md'],
    ['<img src=x onerror=alert(1)>.md', '<img src=x onerror=alert(1)>.md'],
    ['gpj.\u202edm.exe.md', 'gpj. dm.exe.md'],
    ['<!channel> <@U0ANN>.md', '<!channel> <@U0ANN>.md'],
  ])('takes a name as its letters and nothing else: %j', async (given, shown) => {
    const { drop, names, show, slack } = await start();
    expect((await drop([file(given, otters)])).status).toBe(303);
    expect(await names()).toEqual([shown]);
    expect(JSON.stringify(slack.messages.at(-1)?.blocks).replace(/[\u2068\u2069\u200e]/g, '')).toContain(
      JSON.stringify(`I have read ${shown}.`),
    );
    expect(await show()).not.toMatch(/<img|<!channel>|<@U0ANN>/);
  });
});

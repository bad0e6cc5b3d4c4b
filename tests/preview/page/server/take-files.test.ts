import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startTestPreview } from '../../start-test-preview.js';

async function start() {
  const preview = await startTestPreview();
  onTestFinished(preview.close);
  const { slack, url, bot } = preview;
  const inGeneral = '/?as=ann&in=C0GENERAL';
  /** Sends files as the page's form does. */
  const drop = (files: readonly File[], headers: Readonly<Record<string, string>> = { origin: url }, page = inGeneral) => {
    const form = new FormData();
    form.append('page', page);
    for (const file of files) form.append('files', file);
    return fetch(`${url}/files`, { method: 'POST', body: form, headers, redirect: 'manual' });
  };
  const messages = () => slack.messages.map(({ text }) => text);
  const lastMessage = () => messages().at(-1) ?? '';
  const textOf = () => fetch(`${url}${inGeneral}`).then((page) => page.text());
  return { slack, url, bot, drop, messages, lastMessage, textOf };
}

function file(name: string, content: string | Uint8Array): File {
  return new File([content as BlobPart], name);
}

const otters = '# Otters\n\nOtters hold hands while they sleep. The keeper of the otters is Bo Carr.\n';

/** Every file that was made by a real program, of each format. */
const folder = path.resolve(import.meta.dirname, '../../../library/formats/files');
const unreadable = new Set(['locked.pdf', 'scan.pdf']);
const realFiles = [folder, path.join(folder, 'web')].flatMap((where) =>
  readdirSync(where)
    .filter((name) => !/\.sh$|^sources$|^web$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(path.join(where, name)) })),
);

describe('a dropped file', () => {
  it('is read, told of as the bot’s, and answers at once', async () => {
    const { drop, lastMessage, slack, bot } = await start();
    const response = await drop([file('otters.md', otters)]);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?as=ann&in=C0GENERAL']);
    expect(lastMessage()).toBe('I have read otters.md.\n“Otters” · English · 2 sentences · Markdown');
    expect(slack.messages.at(-1)).toMatchObject({ channel: 'C0GENERAL', user: 'U0BOT' });
    const viewer = { person: 'ann', place: 'here', standing: 'member' } as const;
    const reply = await bot.asking.ask({ viewer, question: 'Who is the keeper of the otters?' });
    expect(reply).toMatchObject({ kind: 'cited', citations: [{ quote: 'The keeper of the otters is Bo Carr.' }] });
  });

  it.each(realFiles)('is one of every format that the import reads: $name', async ({ name, bytes }) => {
    const { drop, lastMessage, bot } = await start();
    const [expected] = await bot.library.preview([{ origin: name, name, bytes }]);
    expect((await drop([file(name, bytes)])).status).toBe(303);
    expect((await bot.library.dropped()).map((dropped) => dropped.name)).toEqual(unreadable.has(name) ? [] : [name]);
    if (expected?.kind === 'readable') {
      expect(lastMessage()).toContain(`I have read ${name}.`);
      expect(lastMessage()).toContain(`${expected.articles[0]?.sentences} sentence`);
    } else expect(lastMessage()).toContain(`${name}: refused, ${expected?.reason}`);
  });
});

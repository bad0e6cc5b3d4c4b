import { expect, it, onTestFinished } from 'vitest';
import type { Bot } from '../../../src/domain.js';
import { createFileDrop } from '../../../src/preview/files/file-drop.js';
import { createLocalSlack } from '../../../src/preview/local-slack/create-local-slack.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { shippedManifest } from '../start-test-preview.js';

async function open(change: (library: Bot['library']) => Partial<Bot['library']> = () => ({})) {
  const { bot } = await openTestBot({ answersDropped: true });
  const slack = await createLocalSlack({ manifest: shippedManifest() });
  onTestFinished(async () => {
    await slack.close();
    await bot.close();
  });
  const changed = { ...bot, library: { ...bot.library, ...change(bot.library) } };
  return { bot, slack, files: await createFileDrop(changed, slack), again: () => createFileDrop(bot, slack) };
}

const otters = articleFile('otters.md', '# Otters\n\nOtters swim.');
const beavers = articleFile('beavers.md', '# Beavers\n\nBeavers swim as well.');

it('lists what was dropped before it was started', async () => {
  const { files, again } = await open();
  expect(files.files).toEqual([]);
  await files.add('C0GENERAL', otters);
  expect(files.files).toEqual([{ name: 'otters.md', title: 'Otters', articles: 1 }]);
  expect((await again()).files).toEqual(files.files);
});

it('takes in one at a time, in the order in which they came', async () => {
  const begun: string[] = [];
  let underway = 0;
  const { files, slack } = await open((library) => ({
    drop: async (file) => {
      begun.push(file.name);
      underway += 1;
      expect(underway).toBe(1);
      const report = await library.drop(file);
      underway -= 1;
      return report;
    },
  }));
  await Promise.all([
    files.add('C0GENERAL', otters),
    files.add('C0PRESS', beavers),
    files.remove('C0PRESS', 'otters.md'),
  ]);
  expect(begun).toEqual(['otters.md', 'beavers.md']);
  expect(slack.messages.map(({ channel, text }) => [channel, text.split('\n')[0]])).toEqual([
    ['C0GENERAL', 'I have read otters.md.'],
    ['C0PRESS', 'I have read beavers.md.'],
    ['C0PRESS', 'otters.md is removed. I no longer answer from it.'],
  ]);
  expect(files.files.map(({ name }) => name)).toEqual(['beavers.md']);
});

it('goes on after one on which the store failed', async () => {
  let isFailing = true;
  const { files } = await open((library) => ({
    drop: async (file) => {
      if (isFailing) throw new Error('no room');
      return library.drop(file);
    },
  }));
  await expect(files.add('C0GENERAL', otters)).rejects.toThrow('no room');
  isFailing = false;
  await files.add('C0GENERAL', otters);
  expect(files.files).toHaveLength(1);
});

it('tells the bot nothing of its messages, and outlives a reset of the workspace', async () => {
  const { files, slack } = await open();
  await files.add('C0GENERAL', otters);
  expect(slack.exchanges).toEqual([]);
  slack.reset();
  expect(await files.remove('C0GENERAL', 'otters.md')).toBe(true);
  expect(await files.remove('C0GENERAL', 'otters.md')).toBe(false);
  expect(slack.messages).toHaveLength(1);
});

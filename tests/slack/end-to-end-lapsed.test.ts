import type { types } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { renderBlocks } from './render-message.js';
import { startEdge } from './start-edge.js';

function button(action_id: string, value: string) {
  return { type: 'button', action_id, value };
}

it.each(['socket', 'http'] as const)(
  'an answer whose article runs out says so in context and in what is copied, and isn’t shared, over %s',
  async (transport) => {
    const { bot } = await openTestBot({ samples: 'never' });
    onTestFinished(() => bot.close());
    const matter = '---\nvalid until: 2026-11-24\n---\n';
    const text = '# Rabat\n\nAsmaa Rhlalou is the mayor of Rabat. The council met in May.';
    await bot.library.importArticles([articleFile('rabat.md', `${matter}${text}`)]);
    const { command, press, slack } = await startEdge({ bot, transport });
    const question = 'Who is the mayor of Rabat?';
    await command(question).ack;
    const [kept] = await bot.archive.recentAnswers(member, 1);
    const id = kept?.answer.id ?? '';
    const [entry] = (await bot.curation.list()).entries;
    await bot.curation.decide(entry?.id ?? '', { validUntil: '2026-11-22' });
    const sentence = 'No longer valid since 23 November 2026.';
    const modal = () => renderBlocks((slack.viewsOf('U0ANN').at(-1)?.view.blocks ?? []) as types.KnownBlock[]);

    await press(button('answer_context', id)).ack;
    await vi.waitFor(() => expect(modal().split('\n')[0]).toBe(sentence), wait);
    expect(modal()).toContain('▏**Asmaa Rhlalou is the mayor of Rabat.**');

    await press(button('answer_copy', id)).ack;
    await vi.waitFor(() => expect(modal()).toContain('Select the text'), wait);
    expect(modal()).toContain(sentence);

    const shared = press(button('answer_share', id), { isEphemeral: true });
    await vi.waitFor(() => expect(shared.answers).toHaveLength(1), wait);
    expect(shared.answers[0]).toMatchObject({ text: expect.stringContaining(sentence) });
    expect(shared.answers.every(({ response_type }) => response_type !== 'in_channel')).toBe(true);

    expect(JSON.stringify(await command(question).ack)).not.toContain('Rhlalou');
  },
  patience,
);

import { describe, expect, it } from 'vitest';
import { openWorkspace, respond } from '../open-workspace.js';

const quote = { text: 'The harbour opened in 1901.', blocks: [{ type: 'divider' }] };

describe('a slash command (https://docs.slack.dev/interactivity/implementing-slash-commands)', () => {
  it('reaches the bot as Slack sends it', async () => {
    const { slack, received } = await openWorkspace();
    expect(await slack.people.command('U0ANN', 'C0ANALYSTS', '/ask', ' who is @ben in #press & <co>? ')).toEqual({});
    expect(received[0]).toMatchObject({ type: 'slash_commands', accepts_response_payload: true });
    expect(received[0]?.payload).toMatchObject({
      command: '/ask',
      text: 'who is <@U0BEN|ben> in <#C0PRESS|press> &amp; &lt;co&gt;?',
      user_id: 'U0ANN',
      user_name: 'ann',
      channel_id: 'C0ANALYSTS',
      channel_name: 'privategroup',
      team_id: 'T0HOME',
      response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/respond\//),
      trigger_id: expect.any(String),
    });
    // Nobody but the person sees that they asked.
    expect(slack.messages).toEqual([]);
  });

  it('comes with names as they were typed where the manifest says no should_escape', async () => {
    const { slack, lastPayload } = await openWorkspace();
    await slack.people.command('U0ANN', 'D0ANN', '/raw', 'who is @ben?');
    expect(lastPayload()).toMatchObject({ text: 'who is @ben?', channel_name: 'directmessage' });
  });

  it('is answered by its acknowledgement, for the person alone or for the channel', async () => {
    const types = [undefined, 'ephemeral', 'in_channel'];
    const { slack } = await openWorkspace({ answer: () => ({ ...quote, response_type: types.shift() }) });
    for (let count = 0; count < 3; count += 1) await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?');
    const shown = { channel: 'C0PRESS', user: 'U0BOT', text: quote.text };
    expect(slack.messages).toMatchObject([{ ...shown, onlyFor: 'U0ANN' }, { onlyFor: 'U0ANN' }, shown]);
    expect(slack.messages[2]).not.toHaveProperty('onlyFor');
  });

  it('that the bot leaves unanswered, answers wrongly or cannot be told of fails in Slack’s words', async () => {
    const silent = await openWorkspace({ answer: () => undefined, ackTimeout: 20 });
    const ask = (slack: typeof silent.slack) => slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?');
    expect(await ask(silent.slack)).toEqual({ problem: '/ask failed because the app did not respond.' });
    const wrong = await openWorkspace({ answer: () => ({ text: 'a', blocks: [{ type: 'quote' }] }) });
    expect(await ask(wrong.slack)).toEqual({ problem: '/ask failed with the error "invalid_blocks"' });
    expect(wrong.slack.exchanges.at(-1)).toMatchObject({ isRefused: true, response: { error: 'invalid_blocks' } });
    expect(wrong.slack.messages).toEqual([]);
  });

  it('is the person’s to give only where they are, and only if there is one', async () => {
    const { slack, received } = await openWorkspace();
    expect((await slack.people.command('U0CHLOE', 'C0ANALYSTS', '/ask', 'a')).problem).toBeDefined();
    expect(await slack.people.command('U0ANN', 'C0PRESS', '/shout', 'a')).toEqual({
      problem: '/shout is not a valid command.',
    });
    expect(received).toEqual([]);
  });

  it('may be answered later: in place of the first answer, instead of it, or beside it', async () => {
    const { slack, lastPayload } = await openWorkspace({ answer: () => ({ text: 'Searching.' }) });
    await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?');
    const url = String(lastPayload().response_url);
    const texts = () => slack.messages.map(({ text }) => text);
    await respond(url, { ...quote, replace_original: true });
    expect(slack.messages).toMatchObject([{ text: quote.text, onlyFor: 'U0ANN', blocks: [{ type: 'divider' }] }]);
    await respond(url, { text: 'For all.', response_type: 'in_channel', thread_ts: '1.1' });
    expect(texts()).toEqual([quote.text, 'For all.']);
    expect(slack.messages[1]).toMatchObject({ threadTs: '1.1' });
    expect(slack.messages[1]).not.toHaveProperty('onlyFor');
    await respond(url, { delete_original: true });
    expect(texts()).toEqual(['For all.']);
  });
});

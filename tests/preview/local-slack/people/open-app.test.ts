import { expect, it } from 'vitest';
import { openManifest, openWorkspace } from '../open-workspace.js';

const home = { type: 'home', blocks: [{ type: 'divider' }] };

it('tells the bot which tab was opened, and what stands on the Home (https://docs.slack.dev/reference/events/app_home_opened)', async () => {
  const { slack, call, received } = await openWorkspace();
  await slack.people.openApp('U0ANN', 'messages');
  await call('views.publish', { user_id: 'U0ANN', view: home });
  await slack.people.openApp('U0ANN', 'home');
  expect(received.map(({ payload }) => payload.event)).toMatchObject([
    { type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANN', tab: 'messages' },
    { type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANN', tab: 'home', view: home },
  ]);
  expect(received[0]?.payload.event).not.toHaveProperty('view');
});

it('is not told of a tab that the manifest turns off, nor of anything it is not subscribed to', async () => {
  const homeless = await openWorkspace({ manifest: { ...openManifest, hasHome: false } });
  await homeless.slack.people.openApp('U0ANN', 'home');
  expect(homeless.received).toEqual([]);
  const deaf = await openWorkspace({ manifest: { ...openManifest, events: [] } });
  await deaf.slack.people.openApp('U0ANN', 'messages');
  expect(deaf.received).toEqual([]);
});

import type { Outcome } from '../contract.js';
import { viewPayload } from '../payloads/view-payload.js';
import { bringEvent } from './say.js';
import { noProblem, type Stage } from './stage.js';

/** Opens the App's Home or the conversation with it, https://docs.slack.dev/reference/events/app_home_opened. */
export async function openApp(stage: Stage, person: string, tab: 'home' | 'messages'): Promise<Outcome> {
  const { workspace, manifest, views } = stage.state;
  const channel = workspace.directOf(person);
  const isThere = tab === 'messages' || manifest.hasHome;
  if (!channel || !isThere || !manifest.events.includes('app_home_opened')) return noProblem;
  const home = views.homeOf(person);
  await bringEvent(stage, {
    type: 'app_home_opened',
    user: person,
    channel: channel.id,
    tab,
    event_ts: workspace.nextTs(),
    ...(home && { view: viewPayload(home, stage.state) }),
  });
  return noProblem;
}

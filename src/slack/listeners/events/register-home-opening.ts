import type { EdgeApp } from '../../app/edge-app.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import { standingOfSender } from '../../payloads/standing-of.js';
import type { FormContext } from '../form-context.js';

/** `app_home_opened` for the Home tab: the person's Home is put together anew. */
export function registerHomeOpening(
  app: EdgeApp,
  { me, home, standings }: Pick<FormContext, 'me' | 'home' | 'standings'>,
): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const told = standingOfSender({ ...event }, { ...body }, me);
    const standing = await standings.of({ user: event.user, standing: told });
    await home.publish(client, event.user, homeViewer(me.teamId, event.user, standing));
  });
}

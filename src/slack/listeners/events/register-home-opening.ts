import type { EdgeApp } from '../../app/edge-app.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import { standingOfSender } from '../../payloads/standing-of.js';
import type { FormContext } from '../form-context.js';

/** `app_home_opened` for the Home tab: the person's Home is put together anew. */
export function registerHomeOpening(app: EdgeApp, { me, home }: Pick<FormContext, 'me' | 'home'>): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const standing = standingOfSender({ ...event, team: body.team_id }, { ...body }, me);
    await home.publish(client, event.user, homeViewer(me.teamId, event.user, standing));
  });
}

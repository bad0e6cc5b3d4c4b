import type { EdgeApp } from '../../app/edge-app.js';
import { isStranger } from '../../payloads/is-stranger.js';
import type { FormContext } from '../form-context.js';

/** `app_home_opened` for the Home tab: the person's Home is put together anew. */
export function registerHomeOpening(app: EdgeApp, { me, home }: Pick<FormContext, 'me' | 'home'>): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const isForeign = isStranger({ ...event, team: body.team_id }, { ...body }, me);
    await (isForeign ? home.publishForStranger(client, event.user) : home.publish(client, event.user));
  });
}

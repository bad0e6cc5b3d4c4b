import type { Place } from '../../local-slack/local-slack.js';
import { addressOf, type PageView } from '../page-view.js';

/** What each form sends: the tab's address, which tells who acts and where, and the place of what is acted on. */
export function PlaceFields({ view, place }: { view: PageView; place?: Place }) {
  return (
    <>
      <input type="hidden" name="page" value={addressOf(view)} />
      {place && <input type="hidden" name="place" value={JSON.stringify(place)} />}
    </>
  );
}

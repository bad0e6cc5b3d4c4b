import type { Container } from '../../local-slack/contract.js';
import { addressOf, type PageView } from '../tab/page-view.js';

/** What each form sends: the tab's address, which tells who acts and where, and what holds the element acted on. */
export function FormFields({ view, container }: { view: PageView; container?: Container }) {
  return (
    <>
      <input type="hidden" name="page" value={addressOf(view)} />
      {container && <input type="hidden" name="place" value={JSON.stringify(container)} />}
    </>
  );
}

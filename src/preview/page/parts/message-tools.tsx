import type { Message, Place } from '../../local-slack/local-slack.js';
import { addressOf, type PageView } from '../page-view.js';
import { PlaceFields } from './place-fields.js';

interface Props {
  readonly view: PageView;
  readonly message: Message;
  readonly list: 'channel' | 'thread';
  readonly place: Place;
}

/** What can be done with a message: answer in its thread, look at its JSON, use the app's shortcuts. */
export function MessageTools({ view, message, list, place }: Props) {
  const shortcuts = view.slack.shortcuts.filter(({ type }) => type === 'message');
  const isOpen = message.onlyFor === undefined;
  return (
    <div class="tools">
      {list === 'channel' && isOpen && (
        <a href={addressOf(view, { thread: message.ts })} data-focus="thread-heading">
          Reply in thread
        </a>
      )}
      {isOpen && shortcuts.length > 0 && (
        <details class="menu">
          <summary>Shortcuts</summary>
          <form method="post" action="/shortcut" class="menu-items">
            <PlaceFields view={view} place={place} />
            {shortcuts.map(({ callbackId, name, description }) => (
              <button type="submit" name="callback" value={callbackId} title={description}>
                {name}
              </button>
            ))}
          </form>
        </details>
      )}
      <a href={addressOf(view, { isInspecting: true, source: message.ts })} data-focus="inspector-heading">
        Show JSON
      </a>
    </div>
  );
}

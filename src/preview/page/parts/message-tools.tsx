import type { Container, Message } from '../../local-slack/contract.js';
import { addressOf, type PageView } from '../tab/page-view.js';
import { FormFields } from './form-fields.js';

interface Props {
  readonly view: PageView;
  readonly message: Message;
  readonly list: 'channel' | 'thread';
  readonly container: Container;
}

/** What can be done with a message: answer in its thread, look at its JSON, use the app's shortcuts. */
export function MessageTools({ view, message, list, container }: Props) {
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
            <FormFields view={view} container={container} />
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

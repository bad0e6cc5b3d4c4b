import { addressOf, type PageView } from '../tab/page-view.js';
import { messagesIn, rootsOf } from '../tab/visible-messages.js';
import { Composer } from './composer.js';
import { MessageItem } from './message-item.js';
import { StatusLine } from './status-line.js';

/** The open thread: its first message and all replies. */
export function ThreadPane({ view, thread }: { view: PageView; thread: string }) {
  const { slack, state } = view;
  const root = rootsOf(messagesIn(slack, state.person, state.channel.id)).find(({ message }) => message.ts === thread);
  return (
    <aside class="thread" aria-labelledby="thread-heading">
      <header class="pane-head">
        <h2 id="thread-heading" tabindex={-1}>
          Thread
        </h2>
        <a
          class="plain"
          href={addressOf(view, { thread: undefined })}
          data-focus={`channel-${state.channel.id}-${thread.replace('.', '-')}-thread`}
        >
          Close <span class="visually-hidden">the thread</span>
        </a>
      </header>
      <div
        id={`log-${thread.replace('.', '-')}`}
        class="log"
        role="log"
        aria-label="Messages in the thread"
        tabindex={0}
        data-follows
      >
        {!root && <p class="empty">This message is gone.</p>}
        {root &&
          [root.message, ...root.replies].map((message) => <MessageItem view={view} message={message} list="thread" />)}
        <StatusLine view={view} thread={thread} />
      </div>
      {root && <Composer view={view} label="Reply in the thread" thread={thread} />}
    </aside>
  );
}

import type { Channel, LocalSlack } from '../../local-slack/contract.js';
import { Blocks } from '../blocks/block.js';
import { drawingFor, findPerson, type PageView } from '../tab/page-view.js';
import { messagesIn, rootsOf } from '../tab/visible-messages.js';
import { AddFile } from './add-file.js';
import { Composer } from './composer.js';
import { FormFields } from './form-fields.js';
import { MessageItem } from './message-item.js';
import { StatusLine } from './status-line.js';

/** The channel in the middle, or the conversation with the bot with its Home. */
export function Conversation({ view }: { view: PageView }) {
  const { slack, state } = view;
  const { channel } = state;
  return (
    <main class="conversation" id="conversation">
      <header class="pane-head">
        <button type="button" class="plain menu-button" popovertarget="sidebar">
          Menu
        </button>
        <h1>{titleOf(slack, channel)}</h1>
        <p class="quiet">{describe(slack, channel)}</p>
      </header>
      {channel.kind === 'direct' && slack.hasHome && <Tabs view={view} />}
      {state.isHome ? <Home view={view} /> : <Talk view={view} />}
    </main>
  );
}

function Talk({ view }: { view: PageView }) {
  const { slack, state } = view;
  const roots = rootsOf(messagesIn(slack, state.person, state.channel.id));
  const title = titleOf(slack, state.channel);
  return (
    <>
      <div
        id={`log-${state.channel.id}`}
        class="log"
        role="log"
        aria-label={`Messages in ${title}`}
        tabindex={0}
        data-follows
      >
        {roots.length === 0 && <p class="empty">Nothing has been said here yet.</p>}
        {roots.map(({ message, replies }) => (
          <>
            <MessageItem view={view} message={message} list="channel" replies={replies.length} />
            <StatusLine view={view} thread={message.ts} />
          </>
        ))}
      </div>
      {state.channel.kind === 'direct' && <Prompts view={view} />}
      <Composer view={view} label={`Message ${title}`} />
      <div class="beside-composer">
        {view.files && <AddFile view={view} />}
        <GlobalShortcuts view={view} />
      </div>
    </>
  );
}

/** The questions that the bot pinned in the conversation with it. */
function Prompts({ view }: { view: PageView }) {
  const pinned = view.slack.promptsOf(view.state.person.id);
  if (!pinned || pinned.prompts.length === 0) return <></>;
  return (
    <form method="post" action="/say" class="prompts">
      <FormFields view={view} />
      {pinned.title && <p class="quiet">{pinned.title}</p>}
      <div>
        {pinned.prompts.map(({ title, message }) => (
          <button type="submit" name="text" value={message} dir="auto">
            {title}
          </button>
        ))}
      </div>
    </form>
  );
}

function GlobalShortcuts({ view }: { view: PageView }) {
  const shortcuts = view.slack.shortcuts.filter(({ type }) => type === 'global');
  if (shortcuts.length === 0) return <></>;
  return (
    <form method="post" action="/shortcut" class="shortcuts" aria-label="Shortcuts">
      <FormFields view={view} />
      {shortcuts.map(({ callbackId, name, description }) => (
        <button type="submit" class="plain" name="callback" value={callbackId} title={description}>
          {name}
        </button>
      ))}
    </form>
  );
}

function Tabs({ view }: { view: PageView }) {
  return (
    <form method="post" action="/open" class="tabs" aria-label="Parts of the app">
      <FormFields view={view} />
      {(['home', 'messages'] as const).map((tab) => (
        <button
          type="submit"
          name="tab"
          value={tab}
          {...((tab === 'home') === view.state.isHome && { 'aria-current': 'page' })}
        >
          {tab === 'home' ? 'Home' : 'Messages'}
        </button>
      ))}
    </form>
  );
}

function Home({ view }: { view: PageView }) {
  const { slack, state } = view;
  const home = slack.homeOf(state.person.id);
  const blocks = Array.isArray(home?.['blocks']) ? home['blocks'] : [];
  return (
    <section id={`home-${state.person.id}`} class="home" aria-label={`Home of ${slack.bot.realName}`} tabindex={0}>
      {home ? (
        <form method="post" action="/act" class="blocks">
          <FormFields view={view} container={{ kind: 'home' }} />
          <Blocks blocks={blocks} drawing={drawingFor(view, `home-${state.person.id}`)} />
        </form>
      ) : (
        <p class="empty">The app has not published a Home for you yet.</p>
      )}
    </section>
  );
}

function titleOf(slack: LocalSlack, channel: Channel): string {
  return channel.kind === 'direct' ? slack.bot.realName : `#${channel.name}`;
}

function describe(slack: LocalSlack, channel: Channel): string {
  if (channel.kind === 'direct') return 'Only you and the app';
  const names = channel.members.map((id) => findPerson(slack, id)?.realName ?? id).join(', ');
  return `${channel.kind === 'private' ? 'Private' : 'Public'} · ${names}`;
}

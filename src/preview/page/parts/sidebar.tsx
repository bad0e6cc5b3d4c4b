import type { Channel } from '../../local-slack/contract.js';
import { channelsOf } from '../tab/page-address.js';
import { addressOf, type PageView } from '../tab/page-view.js';
import { FileList } from './file-list.js';
import { FormFields } from './form-fields.js';

/** Who acts, where one can go, and what concerns the preview itself. A drawer on narrow screens. */
export function Sidebar({ view }: { view: PageView }) {
  const { slack, state } = view;
  const channels = channelsOf(slack, state.person).filter(({ kind }) => kind !== 'direct');
  return (
    <nav id="sidebar" class="sidebar" popover="auto" aria-label="Workspace">
      <div class="workspace">
        <strong>{slack.bot.realName} preview</strong>
        <span class="quiet">A local workspace on this machine</span>
      </div>
      <form method="post" action="/switch" class="person" data-submits-on-change>
        <FormFields view={view} />
        <label for={`person-${state.person.name}`}>You act as</label>
        <select id={`person-${state.person.name}`} name="person">
          {slack.persons.map(({ name, realName }) => (
            <option value={name} selected={name === state.person.name}>
              {realName}
            </option>
          ))}
        </select>
        <button type="submit" class="plain without-script">
          Switch
        </button>
      </form>
      <h2 id="channels">Channels</h2>
      <ul aria-labelledby="channels">
        {channels.map((channel) => (
          <li>
            <ChannelLink view={view} channel={channel} />
          </li>
        ))}
      </ul>
      <h2 id="apps">Apps</h2>
      <form method="post" action="/open" aria-labelledby="apps">
        <FormFields view={view} />
        <button
          type="submit"
          name="tab"
          value="messages"
          class="place"
          {...(state.channel.kind === 'direct' && { 'aria-current': 'page' })}
        >
          <span class="dot" aria-hidden="true" /> {slack.bot.realName}
        </button>
      </form>
      {view.files && <FileList view={view} files={view.files} />}
      <div class="preview-tools">
        <a
          href={addressOf(view, { isInspecting: !state.isInspecting, exchange: undefined })}
          data-focus="inspector-heading"
        >
          {state.isInspecting ? 'Close the inspector' : 'Open the inspector'}
        </a>
        <form method="post" action="/reset">
          <FormFields view={view} />
          <button type="submit" class="plain">
            Reset the workspace
          </button>
        </form>
      </div>
    </nav>
  );
}

function ChannelLink({ view, channel }: { view: PageView; channel: Channel }) {
  return (
    <a
      class="place"
      href={addressOf(view, { channel, thread: undefined, isHome: false })}
      {...(view.state.channel.id === channel.id && { 'aria-current': 'page' })}
    >
      <span class="sign" aria-hidden="true">
        {channel.kind === 'private' ? '◆' : '#'}
      </span>
      {channel.name}
      {channel.kind === 'private' && <span class="visually-hidden"> (private)</span>}
    </a>
  );
}

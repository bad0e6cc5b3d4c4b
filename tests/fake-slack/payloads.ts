/** Bodies as Slack sends them, the same over Socket Mode and HTTP. */
type Fields = Readonly<Record<string, unknown>>;

let sequence = 0;

function next() {
  return String(++sequence).padStart(6, '0');
}

/** The fields of `T0HOME`'s slash command; `more` overrides. */
export function slashCommand(text: string, responseUrl: string, more: Fields = {}): Fields {
  return {
    token: 'legacy-verification',
    command: '/ask',
    text,
    response_url: responseUrl,
    trigger_id: `13345224609.${next()}`,
    user_id: 'U0ANN',
    user_name: 'ann',
    team_id: 'T0HOME',
    team_domain: 'home',
    channel_id: 'C0PRESS',
    channel_name: 'press',
    api_app_id: 'A0APP',
    ...more,
  };
}

/** The envelope around an event; `more` overrides its outer fields. */
export function eventCallback(event: Fields, more: Fields = {}): Fields {
  return {
    token: 'legacy-verification',
    type: 'event_callback',
    team_id: 'T0HOME',
    api_app_id: 'A0APP',
    event_id: `Ev${next()}`,
    event_time: 1_770_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T0HOME', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
    ...more,
  };
}

export function mention(text: string, more: Fields = {}): Fields {
  const ts = `1770000000.${next()}`;
  return { type: 'app_mention', user: 'U0ANN', team: 'T0HOME', channel: 'C0PRESS', text, ts, event_ts: ts, ...more };
}

export function directMessage(text: string, more: Fields = {}): Fields {
  const ts = `1770000000.${next()}`;
  const place = { channel: 'D0ANN', channel_type: 'im' };
  return { type: 'message', user: 'U0ANN', team: 'T0HOME', ...place, text, ts, event_ts: ts, ...more };
}

/** What a person writes in a thread of a channel, as the channel's own event brings it. */
export function threadReply(text: string, thread: string, more: Fields = {}): Fields {
  const ts = `1770000000.${next()}`;
  const place = { channel: 'C0PRESS', channel_type: 'channel', thread_ts: thread };
  return { type: 'message', user: 'U0ANN', team: 'T0HOME', ...place, text, ts, event_ts: ts, ...more };
}

function interaction(user: string): Fields {
  return {
    user: { id: user, username: user.slice(2).toLowerCase(), name: user.slice(2).toLowerCase(), team_id: 'T0HOME' },
    team: { id: 'T0HOME', domain: 'home' },
    api_app_id: 'A0APP',
    token: 'legacy-verification',
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A press of `element` by `user`; `where` has the container and what comes with it. */
export function blockActions(user: string, element: Fields, where: Fields): Fields {
  const action = { block_id: 'b1', action_ts: `1770000000.${next()}`, ...element };
  return { type: 'block_actions', ...interaction(user), ...where, actions: [action] };
}

/** The form of a modal, sent with what was filled in: block id → action id → value. */
export function viewSubmission(user: string, view: Fields, values: Fields, more: Fields = {}): Fields {
  const sent = { view: { ...view, state: { values } }, response_urls: [], ...more };
  return { type: 'view_submission', ...interaction(user), ...sent };
}

/** A shortcut that was chosen from anywhere. */
export function globalShortcut(user: string, callbackId: string, triggerId: string, more: Fields = {}): Fields {
  return { type: 'shortcut', ...interaction(user), callback_id: callbackId, trigger_id: triggerId, ...more };
}

/** A shortcut that was chosen in the menu of a message. */
export function messageShortcut(user: string, callbackId: string, message: Fields, more: Fields = {}): Fields {
  const whole = { type: 'message', user: 'U0BOB', team: 'T0HOME', ts: `1770000000.${next()}`, ...message };
  return {
    type: 'message_action',
    ...interaction(user),
    callback_id: callbackId,
    message_ts: whole.ts,
    channel: { id: 'C0PRESS', name: 'press' },
    message: whole,
    ...more,
  };
}

/** Somebody opens the bot's Home or the conversation with it. */
export function homeOpened(tab: 'home' | 'messages', more: Fields = {}): Fields {
  return { type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANN', tab, event_ts: `1770000000.${next()}`, ...more };
}

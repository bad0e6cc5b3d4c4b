/** Bodies as Slack sends them, the same over Socket Mode and HTTP. */
type Fields = Readonly<Record<string, unknown>>;

let sequence = 0;
const next = () => String(++sequence).padStart(6, '0');

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

/** What Slack tells the bot of itself with `auth.test`. */
export const botOfLoad = { team_id: 'T0LOAD', user_id: 'U0BOT', bot_id: 'B0BOT' } as const;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of `/ask` as Slack sends them; each question is another person's, in another channel. */
export function commandFields(number: number, text: string, slackUrl: string): Readonly<Record<string, string>> {
  return {
    command: '/ask',
    text,
    response_url: `${slackUrl}/respond/${number}`,
    trigger_id: `13345224609.${number}`,
    user_id: personOf(number),
    user_name: `person${number}`,
    team_id: botOfLoad.team_id,
    team_domain: 'load',
    channel_id: channelOf(number),
    channel_name: `channel${number}`,
    api_app_id: 'A0APP',
  };
}

/** The envelope of a mention; each is another person's, in another channel. */
export function mentionBody(number: number, text: string): Fields {
  const ts = stampOf(number);
  const event = {
    type: 'app_mention',
    user: personOf(number),
    team: botOfLoad.team_id,
    channel: channelOf(number),
    text: `<@${botOfLoad.user_id}> ${text}`,
    ts,
    event_ts: ts,
  };
  return {
    type: 'event_callback',
    team_id: botOfLoad.team_id,
    api_app_id: 'A0APP',
    event_id: `Ev${number}`,
    event_time: Math.floor(Number(ts)),
    authorizations: [{ enterprise_id: null, team_id: botOfLoad.team_id, user_id: botOfLoad.user_id, is_bot: true }],
    is_ext_shared_channel: false,
    event,
  };
}

export function channelOf(number: number): string {
  return `C${String(number).padStart(8, '0')}`;
}

function personOf(number: number): string {
  return `U${String(number).padStart(8, '0')}`;
}

function stampOf(number: number): string {
  return `${Math.floor(Date.now() / 1_000)}.${String(number % 1_000_000).padStart(6, '0')}`;
}

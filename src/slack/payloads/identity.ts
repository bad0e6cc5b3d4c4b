/** Who the bot is in the one workspace it is installed in. */
export interface Identity {
  readonly teamId: string;
  /** The organisation that the workspace is part of (`E…`), if it is part of one. */
  readonly enterpriseId?: string;
  readonly botId: string;
  readonly botUserId: string;
  /** What the workspace granted the bot; empty where Slack doesn't say. */
  readonly scopes: readonly string[];
}

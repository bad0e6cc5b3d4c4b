/** Where a message goes, and who asked for it. Ids are Slack's. */
export interface PostTarget {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string;
  /** `asker`: an ephemeral message that nobody else sees. */
  readonly visibility: 'everyone' | 'asker';
}

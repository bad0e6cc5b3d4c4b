/**
 * Who is listened to in which conversation without addressing the bot: shared by all processes, kept over restarts.
 * Both keys are the edge's own (`AskRequest.conversation`, `Asker.person`).
 */
export interface Threads {
  /** The person was answered there: from now on they are followed for a day. */
  follow(conversation: string, person: string): Promise<void>;
  /** The person's day begins anew, if they are still followed there. */
  renew(conversation: string, person: string): Promise<void>;
  /** Who is followed there at the moment. */
  followed(conversation: string): Promise<readonly string[]>;
  /** Ends it there for everyone, or for everyone but one, until `follow`. */
  leave(conversation: string, except?: string): Promise<void>;
}

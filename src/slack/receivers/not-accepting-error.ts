/** Why a request was left unacknowledged: Slack brings an event again, perhaps to another process. */
export class NotAcceptingError extends Error {
  override readonly name = 'NotAcceptingError';
}

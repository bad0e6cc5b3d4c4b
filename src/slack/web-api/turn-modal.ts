import { type types, webApi } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { describeError } from '../logging/describe-error.js';

export interface TurnModalOptions {
  readonly client: Pick<webApi.WebClient, 'views'>;
  /** The modal that was pressed in, as it was pressed. */
  readonly view: { readonly id: string; readonly hash: string };
  readonly modal: types.ModalView;
  readonly log: Log;
}

/** Puts another modal in place of the one that was pressed in. One that has changed meanwhile stays as it is. */
export async function turnModal({ client, view, modal, log }: TurnModalOptions): Promise<void> {
  await client.views.update({ view_id: view.id, hash: view.hash, view: modal }).catch((error: unknown) => {
    // Pressed twice: the modal has turned already.
    if (!isHashConflict(error)) throw error;
    log.info({ err: describeError(error) }, 'A modal had changed before it was turned.');
  });
}

function isHashConflict(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'hash_conflict';
}

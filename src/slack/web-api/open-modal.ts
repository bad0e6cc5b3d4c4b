import type { types, webApi } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Log } from '../../domain.js';
import { pressWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import { failureSentence } from '../messages/failure-sentence.js';
import { noticeModal } from '../views/create-modal.js';
import { type ShownModal, showModal } from './show-modal.js';

export interface OpenModalOptions {
  readonly client: webApi.WebClient;
  readonly triggerId: string;
  /** The modal that was pressed in: the new one lies on it. */
  readonly over?: string | undefined;
  /** At most 24 characters; shown while the content is not there. */
  readonly title: string;
  readonly load: () => Promise<types.ModalView>;
  /** Milliseconds to wait for the content: Slack lets a modal be opened within 3,000 of the press. */
  readonly patience: number;
  /** Ties what the person sees of a failure to the log. */
  readonly reference: string;
  readonly log: Log;
  /** Says something where no modal could be opened. */
  readonly tell: (sentence: string) => Promise<void>;
}

/** Opens a modal with its content, or, if that takes long, at once and filled in later. Never rejects. */
export async function openModal(options: OpenModalOptions): Promise<void> {
  const { client, triggerId, over, title, load, patience, reference, log, tell } = options;
  const loading = load().catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A modal could not be filled.');
    return noticeModal(title, failureSentence(error, pressWords.failure(reference)));
  });
  const ready = await pTimeout(loading, { milliseconds: patience, message: false });
  const view = ready ?? noticeModal(title, pressWords.loading);
  let opened: ShownModal;
  try {
    opened = await showModal(client, { triggerId, over }, view);
  } catch (error) {
    log.warn({ err: describeError(error) }, 'Slack did not open a modal.');
    return tell(pressWords.tooLate);
  }
  const { id, hash } = opened;
  if (ready || id === undefined) return;
  const filled = { view_id: id, view: await loading, ...(hash !== undefined && { hash }) };
  await client.views.update(filled).catch((error: unknown) => {
    // The person has closed it meanwhile.
    log.info({ err: describeError(error) }, 'A modal could not be filled in.');
  });
}

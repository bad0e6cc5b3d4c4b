import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import PQueue from 'p-queue';
import { VerbatimError } from '../../../errors.js';
import type { FileDrop } from '../../files/file-drop.js';
import type { LocalSlack } from '../../local-slack/contract.js';
import { readPageAddress, writePageAddress } from '../tab/page-address.js';
import { readAddress } from './read-address.js';

/** Bytes of a form with a file: the largest that any format may have, and what the form says beside it. */
const longestForm = 50 * 1024 * 1024 + 1_000_000;

/** Forms that are held in memory at once; further ones wait, unread. */
const mostForms = 2;

const tooLarge = 'This is larger than 50 MB: split the file into parts, or add fewer files at once.';
/** Refuses a form with files that is too large. */
export const limitFiles = bodyLimit({ maxSize: longestForm, onError: (context) => context.text(tooLarge, 413) });

const notOurs = 'The preview’s own page sends no such files.';

/**
 * The route that takes files, each told of in the channel that the form was sent from. Bytes are counted as they come,
 * and a form that is cut off or too long leaves nothing behind: it is read as a whole before anything is done with it.
 */
export function takeFiles(slack: LocalSlack, files: FileDrop): Hono {
  const held = new PQueue({ concurrency: mostForms });
  return new Hono().post(
    '/',
    (_, next) => held.add(next),
    limitFiles,
    async (context) => {
      const form = await readForm(context);
      const address = readAddress(String(form?.get('page') ?? ''));
      if (!form || !address) return context.text(notOurs, 400);
      const state = readPageAddress(slack, address.searchParams);
      try {
        for (const file of filesIn(form)) {
          await files.add(state.channel.id, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        }
      } catch (error) {
        if (error instanceof VerbatimError) return context.text(error.message, 503);
        throw error;
      }
      return context.redirect(writePageAddress(state, { isHome: false, thread: undefined }), 303);
    },
  );
}

/** Undefined for what is no form, or was cut off. */
async function readForm({ req }: Context): Promise<FormData | undefined> {
  try {
    return await req.raw.formData();
  } catch {
    return undefined;
  }
}

/** A field for files that is left empty sends one without a name. */
function filesIn(form: FormData): File[] {
  return form
    .getAll('files')
    .filter((value) => typeof value !== 'string' && (value.name !== '' || value.size > 0)) as File[];
}

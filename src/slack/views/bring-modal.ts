import type { types, ViewStateValue } from '@slack/bolt';
import { buttonWords, bringWords as words } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';
import { slackLimits } from '../blocks/slack-limits.js';
import { readSharedFiles, type SharedFile } from '../payloads/shared-file.js';

export const bringCallback = 'bring_form';

/** Block and action ids of the fields. */
export const bringFields = { files: 'files', address: 'address', text: 'text' } as const;

/** Files of a form at most. Slack takes ten. */
const mostFiles = 5;

/** Which fields make sense here. */
export interface BringFormView {
  readonly takesFiles: boolean;
  readonly takesPages: boolean;
}

/** The form for files, an address and a text, of which one is enough. */
export function bringModal({ takesFiles, takesPages }: BringFormView): types.ModalView {
  return {
    type: 'modal',
    callback_id: bringCallback,
    title: plainText(words.formTitle),
    submit: plainText(words.formSubmit),
    close: plainText(buttonWords.close),
    blocks: [...(takesFiles ? [filesInput()] : []), ...(takesPages ? [addressInput()] : []), textInput()],
  };
}

function filesInput(): types.InputBlock {
  return {
    type: 'input',
    block_id: bringFields.files,
    optional: true,
    label: plainText(words.formFiles),
    hint: plainText(words.formFilesHint),
    element: { type: 'file_input', action_id: bringFields.files, max_files: mostFiles },
  };
}

function addressInput(): types.InputBlock {
  return {
    type: 'input',
    block_id: bringFields.address,
    optional: true,
    label: plainText(words.formAddress),
    element: { type: 'plain_text_input', action_id: bringFields.address, max_length: slackLimits.url },
  };
}

function textInput(): types.InputBlock {
  return {
    type: 'input',
    block_id: bringFields.text,
    optional: true,
    label: plainText(words.formText),
    hint: plainText(words.formTextHint),
    element: {
      type: 'plain_text_input',
      action_id: bringFields.text,
      multiline: true,
      max_length: slackLimits.typed,
    },
  };
}

/** What was put into the form; what was left empty is empty. */
export interface BroughtByForm {
  readonly files: readonly SharedFile[];
  readonly address: string;
  readonly text: string;
}

export function readBringForm(
  values: Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>,
): BroughtByForm {
  const fieldOf = (field: string) => values[field]?.[field];
  return {
    files: readSharedFiles(fieldOf(bringFields.files)?.files),
    address: fieldOf(bringFields.address)?.value?.trim() ?? '',
    text: fieldOf(bringFields.text)?.value?.trim() ?? '',
  };
}

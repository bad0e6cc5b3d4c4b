import type { types, ViewStateValue } from '@slack/bolt';
import type { ArticleEntry, SettingsChange } from '../../../domain.js';
import { buttonWords, curationWords, articlesWords as words } from '../../../words.js';
import { plainText } from '../../blocks/plain-text.js';
import { typedMoment } from '../../blocks/shown-moment.js';
import type { ListQuery } from '../../payloads/list-query.js';
import { writeState } from './curation-state.js';

export const articleFormCallback = 'article_form';

/** What can be typed anew, in order; each is the block and the action id of its field. */
export const formFields = ['title', 'collection', 'owner', 'embargo', 'validFrom', 'validUntil', 'reviewBy'] as const;

type FormField = (typeof formFields)[number];

/** Characters that a field takes. */
const longest = 300;

const hints: Readonly<Record<FormField, string | undefined>> = {
  title: words.formTitleHint,
  collection: undefined,
  owner: words.formOwnerHint,
  embargo: words.formDateHint,
  validFrom: words.formDateHint,
  validUntil: words.formDateHint,
  reviewBy: words.formDayHint,
};

/** The settings of an article, to be changed. */
export function articleForm(query: ListQuery, entry: ArticleEntry): types.ModalView {
  return {
    type: 'modal',
    callback_id: articleFormCallback,
    private_metadata: writeState({ query, id: entry.id, seen: entry.revision }),
    title: plainText(words.formTitle),
    submit: plainText(words.submit),
    close: plainText(buttonWords.close),
    blocks: formFields.map((field) => inputOf(field, typedOf(entry, field))),
  };
}

/** What was typed that isn't what the form showed of the article; what was emptied is none, or what its file says. */
export function readArticleForm(
  values: Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>,
  entry: ArticleEntry,
): SettingsChange {
  const typed = formFields.map((field) => [field, values[field]?.[field]?.value?.trim() ?? ''] as const);
  return Object.fromEntries(
    typed
      .filter(([field, value]) => value !== typedOf(entry, field))
      .map(([field, value]) => [field, value === '' && (field === 'title' || field === 'collection') ? null : value]),
  );
}

function inputOf(field: FormField, value: string): types.InputBlock {
  const hint = hints[field];
  return {
    type: 'input',
    block_id: field,
    optional: field !== 'collection',
    label: plainText(curationWords.fields[field]),
    ...(hint !== undefined && { hint: plainText(hint) }),
    element: {
      type: 'plain_text_input',
      action_id: field,
      max_length: longest,
      ...(value !== '' && { initial_value: value }),
    },
  };
}

function typedOf({ title, collection, life }: ArticleEntry, field: FormField): string {
  if (field === 'title') return title.trim().slice(0, longest);
  if (field === 'collection') return collection.trim().slice(0, longest);
  const value = life[field];
  if (value === undefined) return '';
  return field === 'owner' || field === 'reviewBy' ? value : typedMoment(value);
}

import type { types } from '@slack/bolt';
import type { ArticleEntry, ArticleVersion } from '../../../domain.js';
import { curationWords, articlesWords as words } from '../../../words.js';
import { button } from '../../blocks/button.js';
import { curationActions as actions } from '../../blocks/curation-actions.js';
import { fitLabel } from '../../blocks/fit-text.js';
import { formatDate } from '../../blocks/format-date.js';
import { isolateDirection } from '../../blocks/isolate-direction.js';
import { boldLeaf, richText, section, textLeaf, textLine } from '../../blocks/rich-text.js';
import { shownMoment } from '../../blocks/shown-moment.js';
import type { ListQuery } from '../../payloads/list-query.js';
import type { NameOf } from '../../payloads/words-of.js';
import { createModal } from '../create-modal.js';
import { writeState } from './curation-state.js';
import { titleOf } from './list-modal.js';

/** Characters of what others wrote. */
const labelLimit = 300;

/** Versions that are told of one by one, the newest first. */
const mostVersions = 5;

export interface ArticleContent {
  /** The list that it came of. */
  readonly query: ListQuery;
  readonly entry: ArticleEntry;
  readonly versions: readonly ArticleVersion[];
  readonly nameOf: NameOf;
  /** What became of what somebody did before. */
  readonly note?: string | undefined;
}

/** One article: what is known of it, and what can be done. */
export function articleModal({ query, entry, versions, nameOf, note }: ArticleContent): types.ModalView {
  const { id, revision: seen } = entry;
  const lines = [...factsOf(entry, nameOf), ...versionsOf(versions, nameOf)];
  return {
    ...createModal(words.articleTitle, [
      ...(note === undefined ? [] : [textLine(isolateDirection(note))]),
      richText([section([boldLeaf(titleOf(entry))])]),
      richText(lines.map(([label, value]) => section([boldLeaf(`${label}: `), textLeaf(isolateDirection(value))]))),
      { type: 'actions', elements: deeds(entry) },
      { type: 'actions', elements: [button(actions.back, 'back', words.back, words.backSaid)] },
    ]),
    private_metadata: writeState({ query, id, seen }),
  };
}

function deeds({ id, life }: ArticleEntry): types.Button[] {
  const turn =
    life.retiredAt === undefined
      ? button(actions.retire, id, words.retire, words.retireSaid)
      : button(actions.restore, id, words.restore, words.restoreSaid);
  return [
    button(actions.change, id, words.change, words.changeSaid),
    turn,
    button(actions.review, id, words.review, words.reviewSaid),
    { ...button(actions.remove, id, words.remove, words.removeSaid), style: 'danger' },
  ];
}

type Line = readonly [string, string];

function factsOf(entry: ArticleEntry, nameOf: NameOf): Line[] {
  const { life, decided, addedBy } = entry;
  const { fields } = curationWords;
  const settled = (name: keyof typeof fields, value: string | undefined): Line[] =>
    value === undefined ? [] : [[fields[name], `${value}${decided[name] === undefined ? '' : words.decided}`]];
  const day = (moment: string | undefined) => moment && shownMoment(moment);
  const fact = (label: string, value: string | undefined): Line[] => (value ? [[label, value]] : []);
  const added = formatDate(entry.addedAt);
  return [
    ...settled('collection', fitLabel(entry.collection, labelLimit) || '–'),
    [words.stateLabel, curationWords.states[entry.state]],
    ...settled('owner', life.owner && nameOf(life.owner)),
    ...settled('embargo', day(life.embargo)),
    ...settled('validFrom', day(life.validFrom)),
    ...settled('validUntil', day(life.validUntil)),
    ...settled('retiredAt', day(life.retiredAt)),
    ...settled('reviewBy', life.reviewBy && formatDate(life.reviewBy)),
    [words.quotedLabel, curationWords.quoted(entry.timesQuoted)],
    ...fact(words.published, entry.publishedAt && formatDate(entry.publishedAt)),
    [words.taken, formatDate(entry.revisedAt)],
    [words.addedLabel, addedBy === undefined ? added : words.by(added, nameOf(addedBy))],
    ...fact(words.reviewed, entry.reviewedAt && formatDate(entry.reviewedAt)),
    ...fact(words.from, fitLabel(entry.url ?? entry.origin, labelLimit)),
  ];
}

function versionsOf(versions: readonly ArticleVersion[], nameOf: NameOf): Line[] {
  const newest = versions.toReversed().slice(0, mostVersions);
  const told = newest.map(({ ordinal, takenAt, by }) =>
    by === undefined
      ? words.versionAlone(ordinal, formatDate(takenAt))
      : words.version(ordinal, formatDate(takenAt), nameOf(by)),
  );
  const older = versions.length - newest.length;
  const lines = older > 0 ? [...told, words.olderVersions(older)] : told;
  return lines.length === 0 ? [] : [[words.versionsLabel, lines.join(' · ')]];
}

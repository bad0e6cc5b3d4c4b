import type { types } from '@slack/bolt';
import type { ArticleEntry, EntryPage } from '../../../domain.js';
import { curationWords, articlesWords as words } from '../../../words.js';
import { button } from '../../blocks/button.js';
import { curationActions as actions } from '../../blocks/curation-actions.js';
import { fitLabel } from '../../blocks/fit-text.js';
import { formatDate } from '../../blocks/format-date.js';
import { isolateDirection, isolatePieces } from '../../blocks/isolate-direction.js';
import { boldLeaf, richText, section, smallLine, textLeaf, textLine } from '../../blocks/rich-text.js';
import type { ListQuery } from '../../payloads/list-query.js';
import type { NameOf } from '../../payloads/words-of.js';
import { createModal } from '../create-modal.js';
import { writeState } from './curation-state.js';

/** Articles of a page. Each takes two of the hundred blocks that Slack lets a modal have. */
export const pageLength = 10;

/** Characters of a title or a name. */
const labelLimit = 150;

export interface ListContent {
  readonly query: ListQuery;
  readonly page: EntryPage;
  readonly nameOf: NameOf;
  /** Whether whoever looks may open an article, and decide of it. */
  readonly isManager: boolean;
  /** What became of what they did before. */
  readonly note?: string | undefined;
}

/** A page of the articles that a query finds. */
export function listModal({ query, page, nameOf, isManager, note }: ListContent): types.ModalView {
  const { entries, total } = page;
  const offset = query.offset ?? 0;
  const turns = [
    ...(offset > 0 ? [button(actions.previous, 'previous', words.previous, words.previousSaid)] : []),
    ...(offset + entries.length < total ? [button(actions.next, 'next', words.next, words.nextSaid)] : []),
  ];
  const found = total === 0 ? words.noneFound : words.found(total, offset + 1, offset + entries.length);
  return {
    ...createModal(words.listTitle, [
      ...(note === undefined ? [] : [textLine(isolateDirection(note))]),
      smallLine(isolatePieces([found, ...filtersOf(query)].join(' · '), othersIn(query))),
      ...entries.flatMap((entry) => rowOf(entry, nameOf, isManager)),
      ...(turns.length === 0 ? [] : [{ type: 'actions' as const, elements: turns }]),
    ]),
    private_metadata: writeState({ query }),
  };
}

/** What people call an article. */
export function titleOf({ title, name }: Pick<ArticleEntry, 'title' | 'name'>): string {
  return fitLabel(title, labelLimit) || fitLabel(name, labelLimit) || '–';
}

/** A person's or a program's doing: "12 May 2026 by Ann". */
function addedLine({ addedAt, addedBy }: ArticleEntry, nameOf: NameOf): string {
  const day = formatDate(addedAt);
  return addedBy === undefined ? words.addedBySource(day) : words.added(day, nameOf(addedBy));
}

function rowOf(entry: ArticleEntry, nameOf: NameOf, isManager: boolean): types.KnownBlock[] {
  const title = titleOf(entry);
  const { owner } = entry.life;
  const collection = fitLabel(entry.collection, labelLimit);
  const others = [collection, ...[owner, entry.addedBy].map((who) => (who === undefined ? '' : nameOf(who)))];
  const told = [
    collection,
    curationWords.states[entry.state],
    curationWords.quoted(entry.timesQuoted),
    curationWords.versions(entry.versions),
    ...(owner === undefined ? [] : [words.owner(nameOf(owner))]),
    addedLine(entry, nameOf),
  ];
  const open = button(actions.open, entry.id, words.open, words.openSaid(title));
  return [
    richText([section([boldLeaf(title)]), section([textLeaf(isolatePieces(told.join(' · '), others))])]),
    ...(isManager ? [{ type: 'actions' as const, elements: [open] }] : []),
  ];
}

/** What somebody typed of a query. */
function othersIn({ words: typed, collection, source, owner }: ListQuery): string[] {
  return [typed, collection, source, owner].map((value) => fitLabel(value ?? '', labelLimit));
}

function filtersOf(query: ListQuery): string[] {
  return (['words', 'collection', 'state', 'source', 'owner'] as const).flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const said = name === 'state' ? curationWords.states[query.state ?? 'in_force'] : fitLabel(value, labelLimit);
    return [`${words.filter[name]} ${said}`];
  });
}

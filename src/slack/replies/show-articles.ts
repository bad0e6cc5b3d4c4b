import type { types } from '@slack/bolt';
import type { ArticleEntry, ArticleVersion, Bot, Decision, EntryQuery, Viewer } from '../../domain.js';
import { curationWords, articlesWords as words } from '../../words.js';
import { fitLabel } from '../blocks/fit-text.js';
import { shownMoment } from '../blocks/shown-moment.js';
import type { Intake } from '../intake/create-intake.js';
import type { ListQuery } from '../payloads/list-query.js';
import { idIn, isPersonId } from '../payloads/slack-ids.js';
import type { NameOf } from '../payloads/words-of.js';
import { articleModal } from '../views/curation/article-modal.js';
import { listModal, pageLength } from '../views/curation/list-modal.js';

export interface ShowContext {
  readonly bot: Bot;
  readonly intake: Intake;
}

/** Characters of an owner who isn't in Slack. */
const longestOwner = 100;

/**
 * A page of the articles that a query finds: for managers of all, for other members of what they are answered from.
 * `note` stands above it.
 */
export async function showList(
  { query, viewer, user }: { readonly query: ListQuery; readonly viewer: Viewer; readonly user: string },
  { bot, intake }: ShowContext,
  note?: string,
): Promise<types.ModalView> {
  const isManager = intake.isManager(user);
  const asked: EntryQuery = { ...query, limit: pageLength, ...(!isManager && (await seenBy(viewer, bot))) };
  const first = await bot.curation.list(asked);
  // The last article of the last page may be gone.
  const isPast = first.entries.length === 0 && first.total > 0;
  const page = isPast ? await bot.curation.list({ ...asked, offset: 0 }) : first;
  const nameOf = await namesIn(page.entries, [], intake);
  return listModal({ query: isPast ? { ...query, offset: 0 } : query, page, nameOf, isManager, note });
}

/** An article as it stands; undefined where there is none. */
export async function showArticle(
  { query, id }: { readonly query: ListQuery; readonly id: string },
  { bot, intake }: ShowContext,
  note?: string,
): Promise<types.ModalView | undefined> {
  const [entry, versions] = await Promise.all([bot.curation.entry(id), bot.curation.versions(id)]);
  if (!entry) return undefined;
  return articleModal({ query, entry, versions, nameOf: await namesIn([entry], versions, intake), note });
}

/** What came of a decision, for whoever made it; `done` where it was made. */
export async function tellDecision(
  decision: Decision,
  done: (entry: ArticleEntry) => string,
  { intake }: Pick<ShowContext, 'intake'>,
): Promise<string> {
  switch (decision.kind) {
    case 'decided':
      return done(decision.entry);
    case 'overtaken': {
      const { by, at } = decision;
      const nameOf = await namesOf(by === undefined ? [] : [by], intake);
      return curationWords.overtaken(by === undefined ? words.operator : nameOf(by), shownMoment(at));
    }
    case 'refused':
      return words.failedReason(decision.reason);
    case 'unknown':
      return curationWords.gone;
  }
}

/** What others than managers see: nothing that isn't quoted, of what they are answered from. */
async function seenBy(viewer: Viewer, bot: Bot): Promise<EntryQuery> {
  const collections = await bot.library.collections(viewer, 1);
  return { state: 'in_force', collections: collections.map(({ name }) => name) };
}

function namesIn(
  entries: readonly ArticleEntry[],
  versions: readonly ArticleVersion[],
  intake: Intake,
): Promise<NameOf> {
  const people = [
    ...entries.flatMap(({ addedBy, life }) => [addedBy, life.owner]),
    ...versions.slice(-pageLength).map(({ by }) => by),
  ];
  return namesOf(
    people.filter((who) => who !== undefined),
    intake,
  );
}

async function namesOf(people: readonly string[], { namePeople }: Intake): Promise<NameOf> {
  const names = await namePeople(people.map(idIn).filter(isPersonId));
  return (who) => {
    const id = idIn(who);
    if (isPersonId(id)) return names.get(id) ?? curationWords.somebody;
    // Keys of others than people in Slack have a colon; an owner is as somebody wrote it.
    return /^operator:/.test(who) ? words.operator : fitLabel(who, longestOwner) || curationWords.somebody;
  };
}

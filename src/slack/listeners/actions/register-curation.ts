import type { types } from '@slack/bolt';
import type { ArticleEntry, DecideOptions, Decision } from '../../../domain.js';
import { curationWords, articlesWords as words } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { curationActions as actions } from '../../blocks/curation-actions.js';
import { fitLabel } from '../../blocks/fit-text.js';
import type { Intake } from '../../intake/create-intake.js';
import { showArticle, showList, tellDecision } from '../../replies/show-articles.js';
import { articleForm } from '../../views/curation/article-form.js';
import { type CurationState, readState } from '../../views/curation/curation-state.js';
import { pageLength, titleOf } from '../../views/curation/list-modal.js';
import { removeModal } from '../../views/curation/remove-modal.js';
import { sourcesModal } from '../../views/curation/sources-modal.js';
import { turnModal } from '../../web-api/turn-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

type CurationContext = PressContext & { readonly intake: Intake };

/** Characters of a source's name in a sentence. */
const labelLimit = 150;

/** What a press turns its modal into. */
type Turn = (state: CurationState, args: PressArgs) => Promise<types.ModalView>;

/**
 * What is pressed where articles are looked after, all in one modal that turns. Others than managers only turn pages;
 * who manages is looked at with each press.
 */
export function registerCuration(app: EdgeApp, context: CurationContext): void {
  const { bot, intake } = context;
  const { curation, library } = bot;
  const list = ({ query }: CurationState, { press: { viewer, user } }: PressArgs, note?: string) =>
    showList({ query, viewer, user }, context, note);
  const article = async (state: CurationState, args: PressArgs, note?: string): Promise<types.ModalView> => {
    const { query, id = '' } = state;
    const shown = await showArticle({ query, id }, context, note);
    return shown ?? list(state, args, curationWords.gone);
  };
  const onPress = (action: string, turn: Turn) =>
    handlePress(app, action, context, async (args) => {
      const { view } = args.press;
      const state = view && readState(view.metadata);
      if (view && state) await turnModal({ ...args, view, modal: await turn(state, args) });
    });
  const onManagersPress = (action: string, turn: Turn) =>
    handlePress(app, action, context, async (args) => {
      const { press, tell } = args;
      if (!intake.isManager(press.user)) return tell(words.notManager);
      const { view } = press;
      const state = (view && readState(view.metadata)) ?? { query: {} };
      if (view) await turnModal({ ...args, view, modal: await turn(state, args) });
    });
  const onDeed = (action: string, decide: (id: string, made: DecideOptions) => Promise<Decision>, done: Done) =>
    onManagersPress(action, async (state, args) => {
      const { id = '', seen } = state;
      const by = args.press.viewer.person;
      const decision = await decide(id, { by, ...(seen !== undefined && { seen }) });
      return article(state, args, await tellDecision(decision, done, context));
    });
  /** The article once more, or what `make` makes of it. */
  const onAsking = (action: string, make: (state: CurationState, entry: ArticleEntry) => types.ModalView) =>
    onManagersPress(action, async (state, args) => {
      const entry = await curation.entry(state.id ?? '');
      return entry ? make(state, entry) : list(state, args, curationWords.gone);
    });

  onPress(actions.next, (state, args) => list(turnedBy(state, pageLength), args));
  onPress(actions.previous, (state, args) => list(turnedBy(state, -pageLength), args));
  onManagersPress(actions.back, (state, args) => list(state, args));
  onManagersPress(actions.open, ({ query }, args) => article({ query, id: args.press.value }, args));
  onManagersPress(actions.keep, (state, args) => article(state, args));
  onAsking(actions.change, ({ query }, entry) => articleForm(query, entry));
  onAsking(actions.remove, ({ query }, entry) => removeModal(query, entry));
  onDeed(
    actions.retire,
    (id, made) => curation.decide(id, { retiredAt: 'now' }, made),
    () => words.retired,
  );
  onDeed(actions.restore, (id, made) => curation.decide(id, { retiredAt: '' }, made), tellRestored);
  onDeed(
    actions.review,
    (id, made) => curation.review(id, made),
    () => words.reviewedNow,
  );
  onManagersPress(actions.removeSure, async (state, args) => {
    const { id = '', seen } = state;
    const entry = await curation.entry(id);
    // Whoever decided meanwhile may have mended what was to be removed.
    if (entry && entry.revision !== seen) return article(state, args, words.changedMeanwhile);
    const isGone = entry && (await curation.remove(id, { by: args.press.viewer.person }));
    return list(state, args, isGone ? words.removed(titleOf(entry)) : curationWords.gone);
  });
  onManagersPress(actions.letGo, async (_, { press: { value, viewer } }) => {
    const isConfirmed = await library.confirmLoss(value, viewer.person);
    const id = fitLabel(value, labelLimit);
    return sourcesModal(await library.sources(), isConfirmed ? words.confirmed(id) : words.notAsked(id));
  });
}

type Done = (entry: ArticleEntry) => string;

function turnedBy({ query }: CurationState, articles: number): CurationState {
  return { query: { ...query, offset: Math.max(0, (query.offset ?? 0) + articles) } };
}

function tellRestored({ state }: ArticleEntry): string {
  return state === 'in_force' ? words.restored : words.restoredBut(curationWords.states[state]);
}

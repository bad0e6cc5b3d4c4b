import { type Bot, type Telemetry, takeSteps } from '../domain.js';
import type { Access } from './access.js';
import type { Finder, Found } from './finder.js';
import { tryKeep } from './keep-found.js';
import type { Recorder } from './recorder.js';

/** What a bot is made of, wherever each part works. */
export interface BotParts {
  readonly finder: Finder;
  readonly recorder: Recorder;
  readonly admits: Access['admits'];
  readonly expectedWait: Bot['expectedWait'];
  /** Closes all of it. */
  readonly close: () => Promise<void>;
  /** Is told how long keeping an answer took. */
  readonly steps?: Pick<Telemetry, 'onStep' | 'now'> | undefined;
}

/** The bot that its parts make: what is found is written down before it is told, and told even if that fails. */
export function assembleBot({ finder, recorder, admits, expectedWait, close, steps }: BotParts): Bot {
  const recorded = async <T>(finding: Promise<Found<T>>, trace: string | undefined): Promise<T> => {
    const { reply, remembered, kept } = await finding;
    if (!remembered && !kept) return reply;
    const keep = () => tryKeep(() => recorder.record({ remembered, kept }));
    const unkept = await (steps ? takeSteps(steps, trace)('keep', keep) : keep());
    return kept && unkept ? { ...reply, unkept } : reply;
  };
  return {
    admits: async (viewer) => admits(viewer),
    expectedWait,
    asking: {
      ask: (request) => recorded(finder.ask(request), request.trace),
      checkStatements: (request) => recorded(finder.checkStatements(request), request.trace),
      facts: (request) => finder.facts(request),
      usage: (viewer) => finder.usage(viewer),
    },
    library: {
      collections: (viewer, newest) => finder.collections(viewer, newest),
      sizes: (viewer) => finder.sizes(viewer),
      article: (viewer, id) => finder.article(viewer, id),
      contradictions: (viewer) => finder.contradictions(viewer),
      duplicates: (viewer) => finder.duplicates(viewer),
      importArticles: (files, options) => recorder.importArticles(files, options),
      preview: (files, options) => recorder.preview(files, options),
      drop: (file) => recorder.drop(file),
      dropped: () => recorder.dropped(),
      removeDropped: (name) => recorder.removeDropped(name),
      syncSource: (spec, options) => recorder.syncSource(spec, options),
      sources: () => recorder.sources(),
      pushSource: (id) => recorder.pushSource(id),
      confirmLoss: (id, by) => recorder.confirmLoss(id, by),
      toldOfSource: (id, what) => recorder.toldOfSource(id, what),
    },
    archive: {
      answer: (viewer, id) => finder.answer(viewer, id),
      why: (viewer, id) => finder.why(viewer, id),
      recentAnswers: (viewer, limit) => finder.recentAnswers(viewer, limit),
      context: (viewer, answerId, index) => finder.context(viewer, answerId, index),
      feedback: (options) => finder.feedback(options),
      forget: (before) => recorder.forget(before),
      recordMessage: (answerId, message) => recorder.recordMessage(answerId, message),
      beginSharing: (viewer, answerId) => recorder.beginSharing(viewer, answerId),
      confirmSharing: (answerId) => recorder.confirmSharing(answerId),
      releaseSharing: (answerId) => recorder.releaseSharing(answerId),
      giveFeedback: (viewer, feedback) => recorder.giveFeedback(viewer, feedback),
    },
    proposals: {
      propose: (file, by) => recorder.propose(file, by),
      preview: (id) => recorder.previewProposal(id),
      open: () => recorder.openProposals(),
      decide: (id, decision) => recorder.decideProposal(id, decision),
      finishNext: () => recorder.finishNextProposal(),
      recordCard: (id, card) => recorder.recordProposalCard(id, card),
    },
    curation: {
      list: (query) => finder.list(query),
      entry: (id) => finder.entry(id),
      versions: (id) => finder.versions(id),
      decide: (id, change, options) => recorder.decide(id, change, options),
      review: (id, options) => recorder.review(id, options),
      remove: (id, options) => recorder.remove(id, options),
    },
    following: {
      markArticles: (last) => finder.markArticles(last),
      followUps: (since, after) => finder.followUps(since, after),
      noteFollowUps: (notes) => recorder.noteFollowUps(notes),
    },
    reviews: {
      dueReviews: () => finder.dueReviews(),
      noteReview: (review) => recorder.noteReview(review),
    },
    meanings: {
      progress: (viewer) => finder.progress(viewer),
      readMore: () => recorder.readMore(),
    },
    claimWorkspace: (workspace) => recorder.claimWorkspace(workspace),
    checkReady: async () => {
      // One after the other: the one that writes tries the store by writing, and a lost one is left as it is.
      await finder.checkReady();
      await recorder.checkReady();
    },
    close,
  };
}

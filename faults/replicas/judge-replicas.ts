import { channelOf } from '../../bench/load/payloads.js';
import type { LaterReply, PostedMessage, SentQuestion } from '../../bench/load/records.js';
import { summarizeLoad } from '../../bench/load/summarize-load.js';
import { noticeWords } from '../../src/words.js';
import type { FaultRow } from '../scenario.js';

/** What those who asked by mention heard from several replicas, and by command from any. */
export interface ReplicaCounts {
  readonly asked: number;
  /** Of mentions: Slack was told that they came. */
  readonly taken: number;
  readonly once: number;
  readonly twice: number;
  /** No answer, and another word than a promise: failed, busy, in doubt, the database away. */
  readonly told: number;
  /** Told that nobody knows whether the answer arrived; and of them those for whom it didn't. */
  readonly inDoubt: number;
  readonly inDoubtUnanswered: number;
  /** Told that the database is away and that the answer comes later. */
  readonly promised: number;
  /** Of them those for whom it never came. */
  readonly unkept: number;
  /** Taken, and no word, or a promise that wasn't kept. */
  readonly lost: number;
  /** An answer, and beside it a word that there is none. */
  readonly contradicted: number;
  /** Milliseconds from its first sending to the last first answer. */
  readonly slowest: number;
}

const promises = new Set<string>([noticeWords.awayForNow, noticeWords.fullForNow]);
const doubts = new Set<string>([noticeWords.inDoubt]);

/** Of mentions, each in a channel of its own. */
export function countReplies(questions: readonly SentQuestion[], posted: readonly PostedMessage[]): ReplicaCounts {
  const byChannel = new Map<string, PostedMessage[]>();
  for (const message of posted) byChannel.set(message.channel, [...(byChannel.get(message.channel) ?? []), message]);
  const heard = questions.map((question) => hear(question, byChannel.get(channelOf(question.number)) ?? []));
  const count = (isOne: (heard: Heard) => boolean) => heard.filter(isOne).length;
  return {
    asked: questions.length,
    taken: count(({ isTaken }) => isTaken),
    once: count(({ answers }) => answers === 1),
    twice: count(({ answers }) => answers > 1),
    told: count(({ answers, others, isInDoubt }) => answers === 0 && (others > 0 || isInDoubt)),
    inDoubt: count(({ isInDoubt }) => isInDoubt),
    inDoubtUnanswered: count(({ isInDoubt, answers }) => isInDoubt && answers === 0),
    promised: count(({ isPromised }) => isPromised),
    unkept: count((heard) => heard.isPromised && isLost(heard)),
    lost: count(isLost),
    contradicted: count(({ answers, others }) => answers > 0 && others > 0),
    slowest: heard.reduce((most, { took }) => Math.max(most, took), 0),
  };
}

function isLost({ isTaken, answers, others, isInDoubt, isPromised }: Heard): boolean {
  return (isTaken || isPromised) && answers === 0 && others === 0 && !isInDoubt;
}

interface Heard {
  readonly isTaken: boolean;
  readonly answers: number;
  /** Words that are neither an answer, a promise nor a doubt. */
  readonly others: number;
  readonly isPromised: boolean;
  readonly isInDoubt: boolean;
  readonly took: number;
}

function hear({ acknowledged, sent }: SentQuestion, posted: readonly PostedMessage[]): Heard {
  const answers = posted.filter(({ kind }) => kind === 'answer');
  const notices = posted.filter(({ kind }) => kind !== 'answer');
  return {
    isTaken: acknowledged !== undefined,
    answers: answers.length,
    others: notices.filter(({ text }) => !promises.has(text) && !doubts.has(text)).length,
    isPromised: notices.some(({ text }) => promises.has(text)),
    isInDoubt: notices.some(({ text }) => doubts.has(text)),
    took: answers.reduce((least, { at }) => Math.min(least, at - sent), answers.length > 0 ? Number.MAX_VALUE : 0),
  };
}

/** Bounds of what an attack may cost. */
export interface Allowance {
  /** How many may be left in doubt without an answer. */
  readonly inDoubt?: number;
  /** How many mentions may have no word, where nobody can know whether Slack took the message. */
  readonly lost?: number;
  /** Milliseconds that an answer to a mention may take. */
  readonly slowest?: number;
}

export function judgeReplies(attack: string, counts: ReplicaCounts, allowed: Allowance = {}): FaultRow {
  const { asked, taken, once, twice, told, inDoubt, inDoubtUnanswered, promised, unkept, lost, contradicted, slowest } =
    counts;
  const most = allowed.inDoubt ?? 0;
  const longest = allowed.slowest ?? Number.POSITIVE_INFINITY;
  return {
    attack,
    counts: {
      asked,
      taken,
      'answered once': once,
      twice,
      'told otherwise': told,
      'told of a doubt': inDoubt,
      'of them unanswered': inDoubtUnanswered,
      'told to wait': promised,
      'of them in vain': unkept,
      contradicted,
      lost,
      'slowest s': (slowest / 1_000).toFixed(1),
    },
    faults: [
      // While the database is away none is, and who asks is told to wait.
      ...(taken + promised === 0 ? ['None was acknowledged.'] : []),
      ...(twice > 0 ? [`${twice} of ${asked} mentions were answered twice.`] : []),
      ...(contradicted > 0 ? [`${contradicted} of ${asked} mentions got an answer and an apology.`] : []),
      ...(lost > (allowed.lost ?? 0) ? [`${lost} of ${taken} mentions that were taken were never answered.`] : []),
      ...(inDoubtUnanswered > most ? [`${inDoubtUnanswered} mentions were left in doubt, ${most} may be.`] : []),
      ...(slowest > longest ? [`The slowest answer came after ${(slowest / 1_000).toFixed(1)} s.`] : []),
    ],
  };
}

/**
 * Of commands: Slack itself tells whoever's request isn't acknowledged. Who was told to wait is answered or told by
 * another replica where theirs was killed: none may be left looking.
 */
export function judgeReplicaCommands(
  attack: string,
  questions: readonly SentQuestion[],
  later: readonly LaterReply[],
): FaultRow {
  const { asked, answeredAtOnce, answeredLater, told, leftLooking, nothing, failures } = summarizeLoad(
    questions,
    later,
  );
  const bySlack = Object.values(failures).reduce((sum, count) => sum + count, 0);
  // Who wasn't acknowledged may still have heard later, by `response_url`.
  const unheard = questions.filter(({ failure, kind }) => failure === undefined && kind === 'empty').length;
  return {
    attack,
    counts: {
      asked,
      'answered at once': answeredAtOnce,
      later: answeredLater,
      'told otherwise': told,
      'told by Slack': Math.min(bySlack, nothing),
      'left looking': leftLooking,
    },
    faults: [
      ...(asked === 0 ? ['None was asked, so nothing was tried.'] : []),
      ...(unheard > 0 ? [`${unheard} of ${asked} people were acknowledged without a word.`] : []),
      ...(leftLooking > 0 ? [`${leftLooking} of ${asked} people were told to wait and heard nothing more.`] : []),
    ],
  };
}

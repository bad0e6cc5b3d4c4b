import type { LaterReply, OwnLag, ProgramLoad, SentQuestion } from './records.js';

/** What one load did to one program. */
export interface LoadFigures {
  readonly asked: number;
  /** Acknowledged, with whatever: within one second, within Slack's three, of those asked. */
  readonly withinOne: number;
  readonly withinThree: number;
  /** Milliseconds from the request's sending to its acknowledgement. */
  readonly median: number;
  readonly p99: number;
  /** The acknowledgement was the answer; it was there within one second. */
  readonly answeredAtOnce: number;
  readonly answeredWithinOne: number;
  /** "Still looking…", then the answer by `response_url`; and the slowest of these in milliseconds. */
  readonly answeredLater: number;
  readonly latest: number;
  /** Told something else in the end: busy, stopping, failed. */
  readonly told: number;
  /** "Still looking…" and nothing after it. */
  readonly leftLooking: number;
  /** No word, by no way. */
  readonly nothing: number;
  /** Answers per second, from the first question's leaving to the last answer. */
  readonly rate: number;
  readonly notices: Readonly<Record<string, number>>;
  readonly failures: Readonly<Record<string, number>>;
  /** The generator's own delay in sending, 99th percentile in milliseconds. */
  readonly generatorP99: number;
}

/** Puts each question's acknowledgement and what came after it together. */
export function summarizeLoad(questions: readonly SentQuestion[], later: readonly LaterReply[]): LoadFigures {
  const after = new Map<number, LaterReply[]>();
  for (const reply of later) after.set(reply.number, [...(after.get(reply.number) ?? []), reply]);
  const waits = questions.flatMap((each) => (each.acknowledged === undefined ? [] : [each.acknowledged - each.sent]));
  const isWithin = (each: SentQuestion, ms: number) =>
    each.acknowledged !== undefined && each.acknowledged - each.sent <= ms;
  const notices: Record<string, number> = {};
  const failures: Record<string, number> = {};
  const count = { atOnce: 0, withinOne: 0, later: 0, told: 0, looking: 0, nothing: 0 };
  let lastAnswer = 0;
  let latest = 0;
  for (const question of questions) {
    const follow = after.get(question.number) ?? [];
    const answer = follow.find(({ kind }) => kind === 'answer');
    const notice = [question, ...follow].find(({ kind }) => kind === 'notice')?.notice;
    if (question.failure !== undefined) failures[question.failure] = (failures[question.failure] ?? 0) + 1;
    if (notice !== undefined) notices[notice] = (notices[notice] ?? 0) + 1;
    if (question.kind === 'answer') {
      count.atOnce += 1;
      if (isWithin(question, 1_000)) count.withinOne += 1;
      lastAnswer = Math.max(lastAnswer, question.acknowledged ?? 0);
    } else if (answer) {
      count.later += 1;
      latest = Math.max(latest, answer.at - question.sent);
      lastAnswer = Math.max(lastAnswer, answer.at);
    } else if (notice !== undefined) count.told += 1;
    else if (question.kind === 'looking') count.looking += 1;
    else count.nothing += 1;
  }
  const first = questions.reduce((least, { sent }) => Math.min(least, sent), Number.POSITIVE_INFINITY);
  const answered = count.atOnce + count.later;
  return {
    asked: questions.length,
    withinOne: questions.filter((each) => isWithin(each, 1_000)).length,
    withinThree: questions.filter((each) => isWithin(each, 3_000)).length,
    median: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    answeredAtOnce: count.atOnce,
    answeredWithinOne: count.withinOne,
    answeredLater: count.later,
    latest,
    told: count.told,
    leftLooking: count.looking,
    nothing: count.nothing,
    rate: answered === 0 ? 0 : (answered * 1_000) / (lastAnswer - first),
    notices,
    failures,
    generatorP99: percentile(
      questions.map(({ due, sent }) => sent - due),
      0.99,
    ),
  };
}

/** The value below which the share `at` of them lies; 0 of none. */
function percentile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * at) - 1)] ?? 0;
}

/** What one process held of memory, in MB. */
export interface ProcessMemory {
  readonly before: number;
  readonly after: number;
  readonly peak: number;
}

/** The figures of one load, with what the processes themselves measured. */
export interface LoadResult extends LoadFigures {
  /** All processes of the program as one (`joinLoads`). */
  readonly program: ProgramLoad;
  /** Of each process of the program. */
  readonly memories: readonly ProcessMemory[];
  /** Milliseconds of the processor that the store's server took. */
  readonly serverCpu?: number;
  readonly generator: OwnLag;
  readonly slack: OwnLag;
}

/** What several measured, as one: processor time in all, of everything else the most that one of them had. */
export function joinLoads(loads: readonly ProgramLoad[]): ProgramLoad {
  const most = (read: (load: ProgramLoad) => number) => Math.max(0, ...loads.map(read));
  return {
    loopP99: most(({ loopP99 }) => loopP99),
    loopMax: most(({ loopMax }) => loopMax),
    cpu: loads.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: most(({ memory }) => memory),
    memoryPeak: most(({ memoryPeak }) => memoryPeak),
    requestP99: most(({ requestP99 }) => requestP99),
    wall: most(({ wall }) => wall),
  };
}

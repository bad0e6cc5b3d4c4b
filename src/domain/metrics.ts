import {
  jobs,
  languages,
  methods,
  reasons,
  refusals,
  requests,
  slackCodes,
  stepNames,
  storeCodes,
  storeParts,
  surfaces,
} from './metric-labels.js';

/** The values that a label may have; whatever else it is given is counted as `other`. */
type Labels = Readonly<Record<string, readonly string[]>>;

interface MetricShape {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  /** One sentence, as `docs/operating.md` has it too. */
  readonly help: string;
  readonly labels?: Labels;
  /** Upper bounds of a histogram's buckets, in seconds. */
  readonly buckets?: readonly number[];
}

/** Slack gives up on an acknowledgement after 3 s; the bot is to have given it long before. */
const toAcknowledge = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5];
const toAnswer = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 60];
const ofAStep = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const ofACall = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ofWork = [0.01, 0.1, 0.5, 1, 5, 10, 30, 60, 300];

/**
 * All that is measured, by its name at `/metrics`. Every label is of a closed set, so that nothing that somebody typed,
 * and no name or id, can become one, and the number of series has a bound.
 */
export const metrics = {
  verbatim_questions_total: {
    kind: 'counter',
    help: 'Questions that were told their answer, or why there is none.',
    labels: {
      surface: surfaces,
      outcome: ['answered', 'refused', 'told', 'busy', 'failed'],
      reason: reasons,
      language: languages,
    },
  },
  verbatim_acknowledgement_seconds: {
    kind: 'histogram',
    help: 'Time from a request of Slack’s to its acknowledgement.',
    labels: { request: requests },
    buckets: toAcknowledge,
  },
  verbatim_acknowledgements_failed_total: {
    kind: 'counter',
    help: 'Acknowledgements that Slack’s connection did not take.',
    labels: { request: requests },
  },
  verbatim_answer_seconds: {
    kind: 'histogram',
    help: 'Time from a question to when its answer stood in Slack.',
    labels: { surface: surfaces },
    buckets: toAnswer,
  },
  verbatim_question_step_seconds: {
    kind: 'histogram',
    help: 'Time that one step of a question took.',
    labels: { step: stepNames },
    buckets: ofAStep,
  },
  verbatim_deliveries_total: {
    kind: 'counter',
    help: 'Questions that came as events, by what the ledger of deliveries said of them.',
    labels: { claim: ['fresh', 'underway', 'done', 'unrecorded', 'not_admitted', 'taken_over'] },
  },
  verbatim_posts_total: {
    kind: 'counter',
    help: 'Messages that were to be posted, by what came of it.',
    labels: { outcome: ['posted', 'unknown', 'refused', 'postponed', 'locked_out', 'withdrawn'] },
  },
  verbatim_requests_refused_total: {
    kind: 'counter',
    help: 'HTTP requests that were refused before anything read them, false signatures among them.',
    labels: { status: ['400', '401', '408', '411', '413', '415', '503'] },
  },
  verbatim_requests_underway: { kind: 'gauge', help: 'Requests of Slack’s that are being dealt with.' },
  verbatim_answers_underway: { kind: 'gauge', help: 'Questions that somebody waits for the answer of.' },
  verbatim_posts_waiting: { kind: 'gauge', help: 'Messages that wait for their channel’s turn, or are being posted.' },
  verbatim_posting_channels: { kind: 'gauge', help: 'Channels that were posted in within the last second or so.' },
  verbatim_searches_waiting: { kind: 'gauge', help: 'Requests that wait for a thread that searches.' },
  verbatim_searches_underway: { kind: 'gauge', help: 'Requests that threads work on.' },
  verbatim_search_threads: { kind: 'gauge', help: 'Threads that search.' },
  verbatim_slack_connected: { kind: 'gauge', help: '1 while Slack’s requests reach the process, else 0.' },
  verbatim_slack_call_seconds: {
    kind: 'histogram',
    help: 'Time that Slack took for a call.',
    labels: { method: methods },
    buckets: ofACall,
  },
  verbatim_slack_errors_total: {
    kind: 'counter',
    help: 'Calls that Slack refused or gave no reply to.',
    labels: { method: methods, code: slackCodes },
  },
  verbatim_slack_rate_limits_total: {
    kind: 'counter',
    help: 'Calls that Slack asked to make later.',
    labels: { method: methods },
  },
  verbatim_store_up: { kind: 'gauge', help: '1 while the store can be read and written, else 0.' },
  verbatim_store_call_seconds: {
    kind: 'histogram',
    help: 'Time that a call to the store took, waiting for its turn included.',
    labels: { part: storeParts, access: ['read', 'write'] },
    buckets: ofAStep,
  },
  verbatim_store_errors_total: {
    kind: 'counter',
    help: 'Calls to the store that failed.',
    labels: { code: storeCodes },
  },
  verbatim_store_bytes: {
    kind: 'gauge',
    help: 'Bytes that the embedded store takes on its disk; of PostgreSQL its own exporters tell.',
  },
  verbatim_articles: { kind: 'gauge', help: 'Articles that answer.' },
  verbatim_passages: { kind: 'gauge', help: 'Passages of the articles that answer.' },
  verbatim_sentences: { kind: 'gauge', help: 'Sentences of the articles that answer.' },
  verbatim_vectors_read_ratio: {
    kind: 'gauge',
    help: 'Share of the sentences that the encoder has read; 1 is all, 0 also without one.',
  },
  verbatim_encoder_seconds: {
    kind: 'histogram',
    help: 'Time that the encoder took for a call, waiting for its turn included.',
    labels: { kind: ['question', 'sentence'] },
    buckets: ofAStep,
  },
  verbatim_encoder_calls_waiting: {
    kind: 'gauge',
    help: 'Calls that the encoder had still to do when it last ended one.',
  },
  verbatim_articles_taken_in_total: {
    kind: 'counter',
    help: 'Files and articles of imports in this process, by what became of them.',
    labels: { outcome: ['added', 'changed', 'unchanged', 'refused'], reason: refusals },
  },
  verbatim_import_seconds: { kind: 'histogram', help: 'Time that an import took.', buckets: ofWork },
  verbatim_job_runs_total: {
    kind: 'counter',
    help: 'Runs of jobs, by how they ended.',
    labels: { job: jobs, outcome: ['done', 'failed'] },
  },
  verbatim_job_seconds: {
    kind: 'histogram',
    help: 'Time that a run of a job took.',
    labels: { job: jobs },
    buckets: ofWork,
  },
} as const satisfies Readonly<Record<string, MetricShape>>;

export type MetricName = keyof typeof metrics;

type Named<Kind> = { [Name in MetricName]: (typeof metrics)[Name]['kind'] extends Kind ? Name : never }[MetricName];

export type CounterName = Named<'counter'>;
export type GaugeName = Named<'gauge'>;
export type HistogramName = Named<'histogram'>;

/** The labels of a metric, each to be given. */
export type LabelsOf<Name extends MetricName> = (typeof metrics)[Name] extends { readonly labels: infer Given }
  ? { readonly [Label in keyof Given]: string }
  : Readonly<Record<string, never>>;

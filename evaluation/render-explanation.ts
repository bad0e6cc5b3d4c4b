import type { Candidate } from '../src/answer/ranking/candidate.js';
import type { SearchResult } from '../src/answer/ranking/search-result.js';
import { type Contributions, compareContributions, explainScore } from './explain-score.js';
import { renderTable, showNumber } from './render-table.js';
import { quoteOf } from './search-as-asked.js';

export interface Explained {
  readonly id: string;
  readonly question: string;
  /** The setting, and what the model was learned from. */
  readonly asked: string;
  readonly result: SearchResult;
  readonly threshold: number;
  readonly isRight: (candidate: Candidate) => boolean;
  /** Whether any sentence would be right. */
  readonly isAnswerable: boolean;
}

/** Best candidates that are shown, whatever their number. */
const shownCandidates = 5;

/** Features that are named as the reason. */
const namedFeatures = 6;

/** Why a question was answered as it was: how it was read, what was found, and what told the candidates apart. */
export function renderExplanation(explained: Explained): string {
  const { id, question, asked, result, threshold } = explained;
  const verdict = result.confidence >= threshold ? 'answered' : 'refused';
  return [
    `${id}: ${question}`,
    asked,
    '',
    ...describeQuery(result),
    '',
    ...describeCandidates(explained),
    '',
    `Confidence ${showNumber(result.confidence)}, threshold ${showNumber(threshold, 2)}: ${verdict}.`,
    ...describeContest(explained),
  ].join('\n');
}

function describeQuery({ query, frequencies }: SearchResult): string[] {
  const { text, language, answerType, subject, focus, wantsList, isOffice, corrections, terms } = query;
  const marks = [wantsList && 'wants a list', isOffice && 'asks for the holder of an office'].filter(Boolean);
  const rows = terms.map(({ word, term, kind }, index) => [word, term, kind, String(frequencies[index] ?? 0)]);
  return [
    `Read as: ${text}`,
    ...corrections.map(({ from, to }) => `Spelling: ${from} → ${to}`),
    [
      `Language ${language}, asks for: ${answerType}`,
      `subject: ${subject || '–'}`,
      `focus: ${focus.join(' ') || '–'}`,
      ...marks,
    ].join('; '),
    '',
    renderTable(['word', 'term', 'kind', 'passages'], rows),
  ];
}

function describeCandidates({ result: { ranked }, isRight }: Explained): string[] {
  const rightRanks = ranked.flatMap((candidate, rank) => (isRight(candidate) ? [rank] : []));
  const ranks = [...ranked.keys()].slice(0, shownCandidates);
  const [best] = rightRanks;
  if (best !== undefined && best >= shownCandidates) ranks.push(best);
  return ranks.flatMap((rank) => {
    const candidate = ranked[rank];
    if (!candidate) return [];
    const { hit, index, score } = candidate;
    const mark = rightRanks.includes(rank) ? '✓' : ' ';
    const place = `${hit.article.name}, passage ${hit.passage.ordinal + 1}, sentence ${index + 1}`;
    return [`${mark} ${rank + 1}. ${showNumber(score)}  ${place}`, `     ${quoteOf(candidate)}`];
  });
}

/** The sentence that was chosen against the one that should have been, or the right one against the next. */
function describeContest({ result: { ranked, weights }, isRight, isAnswerable }: Explained): string[] {
  const [chosen] = ranked;
  if (!chosen) return ['No sentence was found.'];
  const right = ranked.find(isRight);
  if (isAnswerable && !right) return [`No sentence among the ${ranked.length} found is right.`];
  const isWon = !right || right === chosen;
  const other = isWon ? ranked.find((candidate) => candidate !== chosen && !isRight(candidate)) : right;
  if (!other) return ['There is no other sentence to compare it with.'];
  const [first, second] = [explainScore(chosen.features, weights), explainScore(other.features, weights)];
  const lead = chosen.score - other.score;
  const title = isWon
    ? `The first leads the next by ${showNumber(lead)}`
    : `The right one, ranked ${ranked.indexOf(other) + 1}, lost by ${showNumber(lead)}`;
  return [...namedDifferences(title, first, second), '', featureTable(chosen, other, first, second)];
}

function namedDifferences(title: string, first: Contributions, second: Contributions): string[] {
  const differences = compareContributions(first, second);
  const list = (sign: number) =>
    differences
      .filter(({ by }) => Math.sign(by) === sign)
      .slice(0, namedFeatures)
      .map(({ name, by }) => `${name} ${showNumber(Math.abs(by))}`)
      .join(', ') || 'nothing';
  return [`${title}. For the first spoke: ${list(1)}.`, `For the other: ${list(-1)}.`];
}

function featureTable(chosen: Candidate, other: Candidate, first: Contributions, second: Contributions): string {
  const rows = compareContributions(first, second).map(({ name, by }) => [
    name,
    showNumber(chosen.features[name]),
    showNumber(first[name]),
    showNumber(other.features[name]),
    showNumber(second[name]),
    showNumber(by),
  ]);
  return renderTable(['feature', 'first', 'brings', 'other', 'brings', 'difference'], rows);
}

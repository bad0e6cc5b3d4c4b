import { z } from 'zod';
import type { Answer, Citation } from '../domain.js';
import { answerFields, citationFields, citedFields, diagnosticsFields } from './stored-answer-shapes.js';

const firstCitation = z.object({
  ...citationFields,
  section: z.exactOptional(z.string()),
  sentence: z.number(),
  lastSentence: z.exactOptional(z.number()),
});

const firstFields = { ...answerFields, ...diagnosticsFields, isClaim: z.exactOptional(z.literal(true)) };

/**
 * Version 1: reasons were sentences in English, statements were marked by `isClaim`, diagnostics lay among the rest.
 */
export const firstStoredAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cited'),
    ...firstFields,
    ...citedFields,
    citations: z.tuple([firstCitation], firstCitation),
  }),
  z.object({
    kind: z.literal('abstained'),
    ...firstFields,
    reason: z.object({ code: z.string(), message: z.string() }),
    closest: z.exactOptional(firstCitation),
  }),
]);

type FirstAnswer = z.output<typeof firstStoredAnswer>;
type FirstCitation = z.output<typeof firstCitation>;

export function upcastFirst(first: FirstAnswer): Answer {
  return first.kind === 'cited' ? upcastCited(first) : upcastAbstained(first);
}

function upcastCited(first: Extract<FirstAnswer, { readonly kind: 'cited' }>): Answer {
  const { isClaim, tookMs, ranked, explanation, citations, disagreement, unanswered, kind, ...base } = first;
  const diagnostics = { tookMs, ranked, ...(explanation && { explanation }) };
  const [surest, ...others] = citations;
  if (isClaim) return { ...base, kind: 'statement_found', citations: [upcastCitation(surest)], diagnostics };
  return {
    ...base,
    kind,
    citations: [upcastCitation(surest), ...others.map(upcastCitation)],
    ...(disagreement && { disagreement }),
    ...(unanswered && { unanswered }),
    diagnostics,
  };
}

function upcastAbstained(first: Extract<FirstAnswer, { readonly kind: 'abstained' }>): Answer {
  const { isClaim, tookMs, ranked, explanation, reason, closest, kind, ...base } = first;
  return {
    ...base,
    kind: isClaim ? 'statement_not_found' : kind,
    reason: { code: 'recorded', message: reason.message },
    ...(closest && { closest: upcastCitation(closest) }),
    diagnostics: { tookMs, ranked, ...(explanation && { explanation }) },
  };
}

function upcastCitation({ section, sentence, lastSentence, ...citation }: FirstCitation): Citation {
  const locator = {
    ...(section !== undefined && { section }),
    sentence,
    ...(lastSentence !== undefined && { lastSentence }),
  };
  return { ...citation, locator };
}

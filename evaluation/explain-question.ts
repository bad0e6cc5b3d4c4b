import path from 'node:path';
import type { Candidate } from '../src/answer/ranking/candidate.js';
import { VerbatimError } from '../src/errors.js';
import { readGoldenLines } from '../training/golden-lines.js';
import { findData, type ResultName } from './answer-settings.js';
import { type EvalContext, foldModelsOptions } from './eval-context.js';
import { readFoldModels } from './fold-models.js';
import { isGoldenQuote, openSampleArticles } from './golden-questions.js';
import { expectAnswers } from './judge-answer.js';
import { createCorpora } from './open-corpora.js';
import { renderExplanation } from './render-explanation.js';
import { quoteOf, searchAsAsked } from './search-as-asked.js';
import { type Setting, settings } from './settings.js';

/**
 * Explains what became of one question: of the first chosen setting that asks it (by default C, then A), or the golden
 * question of that id or line.
 * @throws {VerbatimError} `input_unreadable` where nothing asks it.
 */
export async function explainQuestion(
  context: EvalContext,
  id: string,
  names: readonly ResultName[] | undefined,
): Promise<string> {
  const wanted = names ?? ['C', 'A', 'golden'];
  const { present, skipped } = findData(
    settings.filter(({ name }) => wanted.includes(name)),
    context,
  );
  const corpora = createCorpora(context);
  try {
    for (const setting of present) {
      const text = await explainIn(setting, corpora, context, id);
      if (text !== undefined) return text;
    }
  } finally {
    await corpora.close();
  }
  const golden = wanted.includes('golden') ? await explainGolden(context, id) : undefined;
  if (golden !== undefined) return golden;
  throw new VerbatimError(
    'input_unreadable',
    [
      `No question of ${wanted.join(', ')} has the id ${id}: check it, or choose a setting with --only.`,
      ...skipped,
    ].join(' '),
  );
}

async function explainIn(
  setting: Setting,
  corpora: ReturnType<typeof createCorpora>,
  context: EvalContext,
  id: string,
): Promise<string | undefined> {
  const { corpus, holdings, encoder, articles } = await corpora.open(setting);
  const asked = setting.ask(corpus).find((question) => question.id === id);
  if (!asked) return undefined;
  const folds = await readFoldModels(foldModelsOptions(context));
  const model = folds?.modelOf(asked.group) ?? context.model;
  const source = folds
    ? `learned without ${asked.group}`
    : 'as committed, learned from this article too (npm run eval learns others)';
  const { question, scope } = asked;
  const { isRight, isAnswerable } = expectAnswers(asked, articles);
  return renderExplanation({
    id,
    question,
    asked: `Setting ${setting.name} (${setting.title}), the model ${source}.`,
    result: await searchAsAsked(holdings, { question, scope, model, encoder, language: setting.language }),
    threshold: context.threshold,
    isRight: (candidate) => isRight({ article: candidate.hit.article.name, quote: quoteOf(candidate) }),
    isAnswerable,
  });
}

async function explainGolden(context: EvalContext, id: string): Promise<string | undefined> {
  const questions = readGoldenLines(context.project);
  const asked = questions.find((question) => question.id === id) ?? questions[Number(id) - 1];
  if (!asked) return undefined;
  const { question, language, expected } = asked;
  const { encoder } = context;
  const { store, holdings } = await openSampleArticles(context.project, encoder);
  try {
    return renderExplanation({
      id: asked.id,
      question,
      asked: `Golden question, line ${questions.indexOf(asked) + 1} of ${path.join('data', 'questions.jsonl')}, the committed model.`,
      result: await searchAsAsked(holdings, { question, language, scope: {}, model: context.model, encoder }),
      threshold: context.threshold,
      isRight: (candidate: Candidate) =>
        candidate.hit.article.name === expected?.article &&
        expected.quotes.some((quote) => isGoldenQuote(quoteOf(candidate), quote)),
      isAnswerable: expected !== undefined,
    });
  } finally {
    await store.close();
  }
}

import { answerQuestion } from '../../../src/answer/answer-question.js';
import { defaultThreshold } from '../../../src/answer/decision/default-threshold.js';
import type { Citation, Encoder, Language } from '../../../src/domain.js';
import { importArticles } from '../../../src/library/import-articles.js';
import { makeAllVectors } from '../../../src/library/make-vectors.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { testModel } from '../../open-test-bot.js';

/** A question to a collection that holds one article beside a few notes; `expected` stands in the quote. */
export interface AskedArticle {
  readonly language: Language;
  /** The file's name, where `article` is all of the file; else it is Markdown that says its language before. */
  readonly name?: string;
  readonly article: string;
  readonly question: string;
  readonly expected?: string;
  /** Compares meanings; words alone where absent. */
  readonly encoder?: Encoder | undefined;
}

/** What else a team has written down, so that words are rare or not as they are among articles. */
const notes = `# House notes

The kitchen is cleaned at nine. Coffee is 2 dollars a cup. The shed beside the gate has thirty hooks. Guests ring the bell twice.
Books go back after a month. The copier in the cellar makes folders. Rooms are kept free for classes. The window cleaner comes on Wednesdays.
Sledges are stored in the attic. The first aid course is held in February. Found gloves are taken to the lodge. New lamps are fitted on Tuesdays.
`;

/** The first citation of the answer to a question; undefined where there is none. */
export async function askArticle(asked: AskedArticle): Promise<Citation | undefined> {
  const [first] = await citationsOf(asked);
  return first;
}

/** All citations of the answer to a question; none where there is no answer. */
export async function citationsOf(asked: AskedArticle): Promise<readonly Citation[]> {
  const { language, name, article, question, encoder } = asked;
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  try {
    const own = name === undefined ? `---\nlanguage: ${language}\n---\n${article}\n` : `${article}\n`;
    const files = Object.entries({ [name ?? 'article.md']: own, 'notes.md': notes });
    await importArticles(
      store.shelves,
      files.map(([name, text]) => ({ name, origin: name, bytes: new TextEncoder().encode(text) })),
      { collection: 'team', now: new Date(0).toISOString(), keepsSources: false },
    );
    if (encoder) await makeAllVectors(store.shelves, encoder);
    const answer = await answerQuestion(await store.holdings(['team']), question, {
      id: 'a',
      minConfidence: defaultThreshold(encoder !== undefined),
      model: testModel,
      encoder,
      explains: false,
      clock: () => 0,
    });
    return answer.kind === 'cited' ? answer.citations : [];
  } finally {
    await store.close();
  }
}

/** A question to an article, with what must stand in its quotes, each in some of them; without any, it is refused. */
export type KindCase = readonly [language: Language, article: string, question: string, ...expected: string[]];

/** Those of the expected texts that no quote has, and whatever is quoted where nothing is expected. */
export async function unmetOf([language, article, question, ...expected]: KindCase): Promise<readonly string[]> {
  const quotes = (await citationsOf({ language, article, question })).map(({ quote }) => quote);
  return expected.length === 0 ? quotes : expected.filter((text) => !quotes.some((quote) => quote.includes(text)));
}

/** Cases with the names of their tests. */
export function named(cases: readonly KindCase[]): readonly { readonly name: string; readonly asked: KindCase }[] {
  return cases.map((asked) => ({ name: `${asked[0]}: ${asked[2]}`, asked }));
}

import type { types } from '@slack/bolt';
import type { ArticleChoice, FactPage, FactSheet, FactsRequest } from '../../domain.js';
import { factsWords as words } from '../../words.js';
import { button } from './answer-buttons.js';
import { fitLabel } from './fit-text.js';
import { slackLimits } from './slack-limits.js';

/** Action ids, which never change. Those of titles end in their number, since Slack wants each once in a row. */
export const factsActions = { more: 'facts_more', previous: 'facts_previous', article: 'facts_article' } as const;

/** Any of them. */
export const anyFactsAction = 'facts_(?:more|previous|article_[1-9])';

/** What a button asks for: the article or topic, where to go on, and the sheet that it was pressed on. */
export type FactsPlace = Omit<FactsRequest, 'about' | 'scope'> & {
  readonly about: { readonly articleId: string } | { readonly topic: string };
};

/** The way to the other lines of the sheet. `language` is the one whose articles were asked for first. */
export function sheetButtons(sheet: FactSheet, language: string | undefined): types.KnownBlock[] {
  const { subject, edition, previous, next } = sheet;
  const about = subject.kind === 'article' ? { articleId: subject.articleId } : { topic: subject.topic };
  const turn = (action: string, page: FactPage, label: string, said: (first: number, last: number) => string) => {
    const value = writePlace({ about, from: page.from, edition, ...(language !== undefined && { language }) });
    return button(action, value, label, said(page.from + 1, page.to));
  };
  const buttons = [
    ...(previous ? [turn(factsActions.previous, previous, words.previous, words.previousSaid)] : []),
    ...(next ? [turn(factsActions.more, next, words.more, words.moreSaid)] : []),
  ];
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
}

/** One button for each article, by its title; by number too where two titles look the same. */
export function choiceButtons(choices: readonly ArticleChoice[]): types.KnownBlock[] {
  const titles = titlesOf(choices);
  const elements = choices.map(({ articleId }, at) => {
    const title = titles[at] ?? '';
    return button(`${factsActions.article}_${at + 1}`, writePlace({ about: { articleId } }), title, title);
  });
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** As the buttons show them. */
export function titlesOf(choices: readonly ArticleChoice[]): readonly string[] {
  const titles = choices.map(({ title, article }) => title || article);
  const plain = titles.map((title) => fitLabel(title, slackLimits.label));
  const isClear = new Set(plain).size === plain.length && plain.every((title) => title !== '');
  return isClear ? plain : titles.map((title, at) => fitLabel(words.numbered(at + 1, title), slackLimits.label));
}

/** Ids where there are any; a topic is its words. Slack keeps 2,000 characters, and a topic has at most 300. */
export function writePlace({ about, from = 0, edition = '', language = '' }: FactsPlace): string {
  const [kind, subject] = 'topic' in about ? ['t', about.topic] : ['a', about.articleId];
  // Half a surrogate pair can't be sent.
  return `${kind}:${edition}:${from}:${language}:${subject}`.replace(/\p{Cs}/gu, '').slice(0, 2_000);
}

/** Reads the value of a button; undefined when it is not one of ours. */
export function readPlace(value: string): FactsPlace | undefined {
  const [, kind, edition, from, language, subject] = /^([at]):([\da-f]*):(\d{1,9}):([^:]*):(.+)$/su.exec(value) ?? [];
  if (subject === undefined) return undefined;
  return {
    about: kind === 't' ? { topic: subject } : { articleId: subject },
    from: Number(from),
    ...(edition && { edition }),
    ...(language && { language }),
  };
}

import type { types } from '@slack/bolt';
import type { ArticleChoice, FactPage, FactSheet } from '../../domain.js';
import { factsWords as words } from '../../words.js';
import { button } from './button.js';
import { factsActions } from './facts-actions.js';
import { fitLabel } from './fit-text.js';
import { writeSheetRef } from './sheet-ref.js';
import { slackLimits } from './slack-limits.js';

/** The way to the other lines of the sheet. `language` is the one whose articles were asked for first. */
export function sheetButtons(sheet: FactSheet, language: string | undefined): types.KnownBlock[] {
  const { subject, mark, previous, next } = sheet;
  const about = subject.kind === 'article' ? { articleId: subject.articleId } : { topic: subject.topic };
  const turn = (action: string, page: FactPage, label: string, said: (first: number, last: number) => string) => {
    const value = writeSheetRef({ about, from: page.from, mark, ...(language !== undefined && { language }) });
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
    return button(`${factsActions.article}_${at + 1}`, writeSheetRef({ about: { articleId } }), title, title);
  });
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** Titles of articles as the buttons show them: numbered where two look the same. */
export function titlesOf(choices: readonly ArticleChoice[]): readonly string[] {
  const titles = choices.map(({ title, article }) => title || article);
  const plain = titles.map((title) => fitLabel(title, slackLimits.label));
  const isClear = new Set(plain).size === plain.length && plain.every((title) => title !== '');
  return isClear ? plain : titles.map((title, at) => fitLabel(words.numbered(at + 1, title), slackLimits.label));
}

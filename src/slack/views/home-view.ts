import type { types } from '@slack/bolt';
import type { CollectionSummary, KeptAnswer, MeaningProgress, Usage } from '../../domain.js';
import { homeWords as words } from '../../words.js';
import { button } from '../blocks/button.js';
import { fitLabel } from '../blocks/fit-text.js';
import { plainText } from '../blocks/plain-text.js';
import { boldLeaf, richText, section, textLeaf, textLine } from '../blocks/rich-text.js';
import { slackLimits } from '../blocks/slack-limits.js';
import { slackSurface } from '../settings/slack-surface.js';
import { knownBlocks } from './known-blocks.js';
import { recentBlocks } from './recent-blocks.js';

/** Action ids, which never change. Buttons of one row need one each. */
export const homeActions = {
  ask: 'home_ask',
  questions: ['home_question_1', 'home_question_2', 'home_question_3'],
  show: 'home_show_answer',
} as const;

export interface HomeContent {
  readonly usage: Usage;
  readonly collections: readonly CollectionSummary[];
  /** How far the encoder is; undefined where there is none. */
  readonly progress?: MeaningProgress | undefined;
  /** The person's answers, newest first. */
  readonly recent: readonly KeptAnswer[];
}

/** The person's Home: ask, their last answers, what the articles are, and what the bot is not. */
export function homeView({ usage, collections, progress, recent }: HomeContent): types.HomeView {
  return {
    type: 'home',
    blocks: [
      header(words.ask),
      textLine(words.about),
      actions([button(homeActions.ask, 'home', words.askButton, words.askButtonSaid)]),
      ...questionBlocks(usage.examples),
      ...part(words.recent),
      ...recentBlocks(recent, homeActions.show),
      ...part(words.knows),
      ...knownBlocks(collections),
      ...readingBlocks(progress),
      ...part(words.how),
      waysToAsk(),
      ...part(words.limits),
      textLine(words.limitsText(progress !== undefined)),
    ],
  };
}

/** One sentence of ours in place of a Home. */
export function noticeHome(sentence: string): types.HomeView {
  return { type: 'home', blocks: [textLine(sentence)] };
}

function questionBlocks(examples: readonly string[]): types.KnownBlock[] {
  const tries = examples
    .filter(({ length }) => length <= slackLimits.value)
    .map((question) => ({ question, label: fitLabel(question, slackLimits.label) }));
  const distinct = tries.filter(({ label }, at) => label !== '' && tries.findIndex((it) => it.label === label) === at);
  const buttons = homeActions.questions.flatMap((action, at) => {
    const { question, label } = distinct[at] ?? {};
    return question === undefined || label === undefined ? [] : [button(action, question, label, label)];
  });
  return buttons.length === 0 ? [] : [...part(words.tries), actions(buttons)];
}

/** Nothing where all is read. */
function readingBlocks(progress: MeaningProgress | undefined): types.KnownBlock[] {
  if (!progress || progress.done >= progress.sentences) return [];
  return [textLine(words.reading(progress.done, progress.sentences))];
}

function waysToAsk(): types.RichTextBlock {
  const { commands, shortcuts } = slackSurface;
  const ways = words.ways(commands.ask, commands.facts, shortcuts.ask.name, shortcuts.find.name);
  const items = ways.map(([way, what]) => section([boldLeaf(way), textLeaf(what)]));
  return richText([{ type: 'rich_text_list', style: 'bullet', elements: items }]);
}

function part(title: string): types.KnownBlock[] {
  return [{ type: 'divider' }, header(title)];
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plainText(text) };
}

function actions(elements: types.Button[]): types.ActionsBlock {
  return { type: 'actions', elements };
}

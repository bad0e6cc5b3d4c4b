import type { types } from '@slack/bolt';
import type { Bot, Viewer } from '../../../../domain.js';
import type { SlackMessage } from '../../../blocks/compose-message.js';
import type { BringMarks, Intake } from '../../../intake/create-intake.js';

/** What `/articles` was typed with, behind the name of a way, and by whom. */
export interface ArticlesCall {
  readonly viewer: Viewer;
  /** `U…` */
  readonly user: string;
  /** As Slack sends it: with its escapes and tokens. */
  readonly rest: string;
  readonly bot: Bot;
  readonly intake: Intake;
  readonly marks: BringMarks;
}

/** The same, of what a modal shows. */
export type ShownArticles = Omit<ArticlesCall, 'marks'>;

/** One thing that `/articles` can do: answered with a message, with a form, or with a modal that shows something. */
export interface ArticlesWay {
  /** What is typed for it. */
  readonly name: string;
  /** Whether something stands behind the name. */
  readonly takes: 'nothing' | 'words';
  readonly write?: (call: ArticlesCall) => Promise<SlackMessage>;
  /** `title` stands over it from the moment it opens. */
  readonly modal?: {
    readonly title: string;
    readonly load: (call: ShownArticles) => Promise<types.ModalView>;
  };
  readonly form?: (call: Pick<ArticlesCall, 'intake' | 'user'>) => types.ModalView;
}

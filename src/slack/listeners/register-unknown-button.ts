import { pressWords } from '../../words.js';
import { answerActions } from '../answer-buttons.js';
import { onPress, type PressContext } from '../answer-press.js';
import type { EdgeApp } from '../edge-app.js';
import { anyFactsAction } from '../facts-buttons.js';
import { homeActions } from '../home/home-view.js';
import { answerModalActions } from '../modals/answer-modal.js';
import { turnActions } from '../modals/context-modal.js';

/** Any button that this version doesn't know, as under a message that a newer one posted. */
export function registerUnknownButton(app: EdgeApp, context: PressContext): void {
  const ids = [answerActions, turnActions, answerModalActions, homeActions].flatMap(Object.values).flat();
  const known = [...ids, anyFactsAction].join('|');
  onPress(app, new RegExp(`^(?!(?:${known})$)`, 'u'), context, ({ tell }) => tell(pressWords.unknownButton));
}

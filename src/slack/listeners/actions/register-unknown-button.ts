import { pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { curationActions } from '../../blocks/curation-actions.js';
import { anyFactsAction } from '../../blocks/facts-actions.js';
import { proposalActions } from '../../blocks/proposal-actions.js';
import { answerModalActions } from '../../views/answer-modal.js';
import { turnActions } from '../../views/context-modal.js';
import { homeActions } from '../../views/home-view.js';
import type { PressContext } from '../press-context.js';
import { handlePress } from './handle-press.js';

/** Any button that this version doesn't know, as under a message that a newer one posted. */
export function registerUnknownButton(app: EdgeApp, context: PressContext): void {
  const ids = [answerActions, turnActions, answerModalActions, homeActions, proposalActions, curationActions]
    .flatMap(Object.values)
    .flat();
  const known = [...ids, anyFactsAction].join('|');
  handlePress(app, new RegExp(`^(?!(?:${known})$)`, 'u'), context, ({ tell }) => tell(pressWords.unknownButton));
}

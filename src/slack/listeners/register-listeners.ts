import type { CommandContext } from '../answer-command.js';
import type { AnswerDelivery } from '../answer-delivery.js';
import type { PressContext } from '../answer-press.js';
import type { EdgeApp } from '../edge-app.js';
import { createHomePublisher } from '../home/publish-home.js';
import type { Identity } from '../identity.js';
import { registerAnswerModal } from './register-answer-modal.js';
import { registerAskCommand } from './register-ask-command.js';
import { registerAskForm } from './register-ask-form.js';
import { registerContext } from './register-context.js';
import { registerCopy } from './register-copy.js';
import { registerDirectMessage } from './register-direct-message.js';
import { registerFacts } from './register-facts.js';
import { registerFactsCommand } from './register-facts-command.js';
import { registerFeedback } from './register-feedback.js';
import { registerFeedbackForm } from './register-feedback-form.js';
import { registerFindShortcut } from './register-find-shortcut.js';
import { registerHome } from './register-home.js';
import { registerMention } from './register-mention.js';
import { registerRemove } from './register-remove.js';
import { registerShare } from './register-share.js';
import { registerUnknownButton } from './register-unknown-button.js';
import { registerUnknownCommand } from './register-unknown-command.js';
import { registerUnknownShortcut } from './register-unknown-shortcut.js';
import { registerWhy } from './register-why.js';

/** Everything the bot listens to, on one screen. */
export function registerListeners(
  app: EdgeApp,
  me: Identity,
  context: CommandContext & Pick<PressContext, 'modalPatience'>,
  answer: AnswerDelivery,
): void {
  registerAskCommand(app, me, context);
  registerFactsCommand(app, me, context);
  registerUnknownCommand(app, context);
  registerMention(app, answer);
  registerDirectMessage(app, answer);
  const { bot, log, inFlight, newReference, modalPatience } = context;
  const pressContext = { bot, me, log, newReference, modalPatience };
  const formContext = { ...pressContext, inFlight, home: createHomePublisher(pressContext) };
  registerHome(app, formContext);
  registerAskForm(app, formContext);
  registerFindShortcut(app, me, { bot, log, inFlight, newReference, patience: modalPatience });
  registerAnswerModal(app, pressContext);
  registerContext(app, pressContext);
  registerWhy(app, pressContext);
  registerCopy(app, pressContext);
  registerShare(app, pressContext);
  registerRemove(app, pressContext);
  registerFacts(app, pressContext);
  registerFeedback(app, pressContext);
  registerFeedbackForm(app, pressContext);
  registerUnknownButton(app, pressContext);
  registerUnknownShortcut(app, pressContext);
}

import type { CommandContext } from '../answer-command.js';
import type { AnswerDelivery } from '../answer-delivery.js';
import type { PressContext } from '../answer-press.js';
import type { EdgeApp } from '../edge-app.js';
import type { Identity } from '../identity.js';
import { registerAppHome } from './register-app-home.js';
import { registerAskCommand } from './register-ask-command.js';
import { registerContext } from './register-context.js';
import { registerCopy } from './register-copy.js';
import { registerDirectMessage } from './register-direct-message.js';
import { registerFacts } from './register-facts.js';
import { registerFactsCommand } from './register-facts-command.js';
import { registerFeedback } from './register-feedback.js';
import { registerFeedbackForm } from './register-feedback-form.js';
import { registerMention } from './register-mention.js';
import { registerRemove } from './register-remove.js';
import { registerShare } from './register-share.js';
import { registerUnknownButton } from './register-unknown-button.js';
import { registerUnknownCommand } from './register-unknown-command.js';
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
  registerAppHome(app, context.bot, context.log);
  const { bot, log, newReference, modalPatience } = context;
  const pressContext = { bot, me, log, newReference, modalPatience };
  registerContext(app, pressContext);
  registerWhy(app, pressContext);
  registerCopy(app, pressContext);
  registerShare(app, pressContext);
  registerRemove(app, pressContext);
  registerFacts(app, pressContext);
  registerFeedback(app, pressContext);
  registerFeedbackForm(app, pressContext);
  registerUnknownButton(app, pressContext);
}

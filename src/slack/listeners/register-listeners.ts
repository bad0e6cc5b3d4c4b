import type { CommandContext } from '../answer-command.js';
import type { AnswerDelivery } from '../answer-delivery.js';
import type { EdgeApp } from '../edge-app.js';
import type { Identity } from '../identity.js';
import { registerAppHome } from './register-app-home.js';
import { registerAskCommand } from './register-ask-command.js';
import { registerDirectMessage } from './register-direct-message.js';
import { registerMention } from './register-mention.js';
import { registerUnknownCommand } from './register-unknown-command.js';

/** Everything the bot listens to, on one screen. */
export function registerListeners(app: EdgeApp, me: Identity, context: CommandContext, answer: AnswerDelivery): void {
  registerAskCommand(app, me, context);
  registerUnknownCommand(app, context);
  registerMention(app, answer);
  registerDirectMessage(app, answer);
  registerAppHome(app, context.bot, context.log);
}

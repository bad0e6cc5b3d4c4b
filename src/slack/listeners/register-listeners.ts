import type { EdgeApp } from '../app/edge-app.js';
import type { Identity } from '../payloads/identity.js';
import { createHomePublisher } from '../web-api/home-publisher.js';
import { registerAnswerModal } from './actions/register-answer-modal.js';
import { registerContext } from './actions/register-context.js';
import { registerCopy } from './actions/register-copy.js';
import { registerCuration } from './actions/register-curation.js';
import { registerFacts } from './actions/register-facts.js';
import { registerFeedback } from './actions/register-feedback.js';
import { registerHomeButtons } from './actions/register-home-buttons.js';
import { registerProposal } from './actions/register-proposal.js';
import { registerRemove } from './actions/register-remove.js';
import { registerShare } from './actions/register-share.js';
import { registerUnknownButton } from './actions/register-unknown-button.js';
import { registerWhy } from './actions/register-why.js';
import type { CommandContext } from './commands/handle-command.js';
import { registerArticlesCommand } from './commands/register-articles-command.js';
import { registerAskCommand } from './commands/register-ask-command.js';
import { registerFactsCommand } from './commands/register-facts-command.js';
import { registerUnknownCommand } from './commands/register-unknown-command.js';
import type { HandleDelivery } from './events/handle-delivery.js';
import { registerHomeOpening } from './events/register-home-opening.js';
import { registerQuestions } from './events/register-questions.js';
import { registerSuggestedPrompts } from './events/register-suggested-prompts.js';
import type { PressContext } from './press-context.js';
import { registerAskShortcut } from './shortcuts/register-ask-shortcut.js';
import { registerFindShortcut } from './shortcuts/register-find-shortcut.js';
import { registerSaveShortcut } from './shortcuts/register-save-shortcut.js';
import { registerUnknownShortcut } from './shortcuts/register-unknown-shortcut.js';
import { registerArticleForm } from './submissions/register-article-form.js';
import { registerAskForm } from './submissions/register-ask-form.js';
import { registerBringForm } from './submissions/register-bring-form.js';
import { registerFeedbackForm } from './submissions/register-feedback-form.js';
import { registerRejectForm } from './submissions/register-reject-form.js';

/** Everything the bot listens to, on one screen. */
export function registerListeners(
  app: EdgeApp,
  me: Identity,
  context: CommandContext & Pick<PressContext, 'modalPatience'>,
  handleDelivery: HandleDelivery,
): void {
  registerAskCommand(app, me, context);
  registerFactsCommand(app, me, context);
  registerArticlesCommand(app, me, context);
  registerUnknownCommand(app, context);
  registerQuestions(app, handleDelivery);
  const { bot, intake, deliveries, standings, log, telemetry, inFlight, newReference, steadyNow, modalPatience } =
    context;
  const pressContext = { bot, standings, me, log, telemetry, newReference, modalPatience };
  const formContext = { ...pressContext, inFlight, deliveries, steadyNow, home: createHomePublisher(pressContext) };
  registerHomeOpening(app, formContext);
  registerSuggestedPrompts(app, pressContext);
  registerHomeButtons(app, formContext);
  registerAskShortcut(app, pressContext);
  registerAskForm(app, formContext);
  registerFindShortcut(app, me, { ...context, patience: modalPatience });
  registerSaveShortcut(app, me, { ...context, patience: modalPatience });
  registerBringForm(app, { ...formContext, intake });
  registerProposal(app, { ...pressContext, intake });
  registerCuration(app, { ...pressContext, intake });
  registerRejectForm(app, { ...formContext, intake });
  registerArticleForm(app, { ...formContext, intake });
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

import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { curationWords, pressWords, articlesWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { Intake } from '../../intake/create-intake.js';
import { describeError } from '../../logging/describe-error.js';
import { failureSentence } from '../../messages/failure-sentence.js';
import { personOf } from '../../payloads/slack-ids.js';
import { showArticle, tellDecision } from '../../replies/show-articles.js';
import { noticeModal } from '../../views/create-modal.js';
import { articleFormCallback, formFields, readArticleForm } from '../../views/curation/article-form.js';
import { readState } from '../../views/curation/curation-state.js';
import type { FormContext } from '../form-context.js';

type ArticleFormContext = FormContext & { readonly intake: Intake };

/** What stands in the form's place, or what is said at which of its fields. */
type FormReply = types.ModalView | { readonly errors: Record<string, string> };

/** Settings of an article, sent by a manager: the article as it is then stands in the form's place. */
export function registerArticleForm(app: EdgeApp, context: ArticleFormContext): void {
  const { inFlight, modalPatience, newReference } = context;
  app.view({ type: 'view_submission', callback_id: articleFormCallback }, async ({ ack, body, view, client }) => {
    const reference = newReference();
    const user = body.user.id;
    const log = context.log.child({ reference, via: 'article form', user });
    const answer = (response: ViewResponseAction) => acknowledge(() => ack(response), 'A form', log);
    const change = async (): Promise<void> => {
      const changing = changeArticle(user, view, context).catch((error: unknown): FormReply => {
        log.error({ err: describeError(error) }, 'An article could not be changed.');
        return noticeModal(words.formTitle, failureSentence(error, pressWords.failure(reference)));
      });
      // Another title or collection has a long article analysed anew.
      const ready = await pTimeout(changing, { milliseconds: modalPatience, message: false });
      if (ready) return void (await answer(responseOf(ready)));
      await answer(responseOf(noticeModal(words.formTitle, pressWords.loading)));
      const late = await changing;
      const modal = 'errors' in late ? noticeModal(words.formTitle, Object.values(late.errors).join(' ')) : late;
      await client.views.update({ view_id: view.id, view: modal }).catch((error: unknown) => {
        // The person has closed it meanwhile.
        log.info({ err: describeError(error) }, 'A modal could not be filled in.');
      });
    };
    await inFlight.track(change());
  });
}

async function changeArticle(user: string, view: ViewOutput, context: ArticleFormContext): Promise<FormReply> {
  const { bot, intake, me } = context;
  const { query, id = '', seen = 0 } = readState(view.private_metadata) ?? { query: {} };
  if (!intake.isManager(user)) return noticeModal(words.formTitle, words.notManager);
  const entry = await bot.curation.entry(id);
  if (!entry) return noticeModal(words.formTitle, curationWords.gone);
  const change = readArticleForm(view.state.values, entry);
  const isSame = Object.keys(change).length === 0 && entry.revision === seen;
  const decision = isSame ? undefined : await bot.curation.decide(id, change, { by: personOf(me.teamId, user), seen });
  if (decision?.kind === 'refused') {
    const field = formFields.find((name) => decision.reason.startsWith(`${name} `));
    return {
      errors: { [field ?? 'collection']: words.failedReason(decision.reason.replace(/^\w+ (?=must )/, 'it ')) },
    };
  }
  const note = decision ? await tellDecision(decision, () => words.changed, context) : words.nothingChanged;
  const shown = await showArticle({ query, id }, context, note);
  return shown ?? noticeModal(words.formTitle, curationWords.gone);
}

function responseOf(reply: FormReply): ViewResponseAction {
  return 'errors' in reply
    ? { response_action: 'errors', errors: reply.errors }
    : { response_action: 'update', view: reply };
}

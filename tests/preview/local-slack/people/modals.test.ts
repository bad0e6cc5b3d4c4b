import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { type Answer, modal, openWorkspace, plain } from '../open-workspace.js';

const filled = { why: { text: { type: 'plain_text_input', value: 'because' } } };
const trouble = { problem: 'We had some trouble connecting. Try again?' };

/** A workspace in which Ann has a modal open. `onSubmit`: what the bot acknowledges a submission with, if it does. */
async function openWithModal(onSubmit: Fields | 'silence' = {}, view: Fields = modal()) {
  const submitted = onSubmit === 'silence' ? undefined : onSubmit;
  const answer: Answer = ({ payload }) => (payload.type === 'view_submission' ? submitted : {});
  const workspace = await openWorkspace({ answer, ackTimeout: 200 });
  const { slack, call, received } = workspace;
  await slack.people.globalShortcut('U0ANN', 'ask_global');
  await call('views.open', { trigger_id: workspace.lastPayload().trigger_id, view });
  const views = () => slack.viewsOf('U0ANN');
  const id = views()[0]?.id ?? '';
  const payloads = (type: string) => received.flatMap(({ payload }) => (payload.type === type ? [payload] : []));
  return { ...workspace, id, views, payloads, submit: (values: Fields) => slack.people.submit('U0ANN', id, values) };
}

describe('submitting a modal (https://docs.slack.dev/surfaces/modals#handling_submissions)', () => {
  it('brings the bot everything that was put in, and closes the modal', async () => {
    const { id, submit, views, payloads } = await openWithModal(
      {},
      modal({ callback_id: 'why', private_metadata: 'm' }),
    );
    expect(await submit(filled)).toEqual({});
    expect(payloads('view_submission')).toMatchObject([
      {
        user: { id: 'U0ANN' },
        trigger_id: expect.any(String),
        view: {
          id,
          callback_id: 'why',
          private_metadata: 'm',
          state: {
            values: {
              why: { text: { type: 'plain_text_input', value: 'because' } },
              kind: { choice: { type: 'radio_buttons', selected_option: null } },
            },
          },
        },
      },
    ]);
    expect(views()).toEqual([]);
  });

  it('without what is required stays in Slack, which says so at the field', async () => {
    const { submit, views, payloads } = await openWithModal();
    await submit({ why: { text: { value: '' } } });
    expect(views()).toMatchObject([{ errors: { why: 'Please complete this required field.' } }]);
    expect(payloads('view_submission')).toEqual([]);
    await submit(filled);
    expect(views()).toEqual([]);
  });

  it('shows the bot’s errors at their fields until the next attempt', async () => {
    const { submit, views } = await openWithModal({ response_action: 'errors', errors: { why: 'Too short.' } });
    expect(await submit(filled)).toEqual({});
    expect(views()).toMatchObject([{ errors: { why: 'Too short.' } }]);
  });

  it.each([
    ['update', ['New']],
    ['push', ['A title', 'New']],
    ['clear', []],
  ])('follows response_action "%s"', async (action, titles) => {
    const { submit, views } = await openWithModal({ response_action: action, view: modal({ title: plain('New') }) });
    await submit(filled);
    expect(views().map(({ view }) => (view.title as Fields).text)).toEqual(titles);
  });

  it('that the bot answers wrongly or not at all is trouble, and the modal stays', async () => {
    const wrong: readonly (Fields | 'silence')[] = [
      'silence',
      { response_action: 'errors', errors: { nothing: 'No such field.' } },
      { response_action: 'errors' },
      { response_action: 'update', view: { type: 'modal' } },
      { response_action: 'explode' },
    ];
    for (const answer of wrong) {
      const { submit, views } = await openWithModal(answer);
      expect(await submit(filled)).toEqual(trouble);
      expect(views()).toHaveLength(1);
    }
  });
});

describe('closing a modal (https://docs.slack.dev/surfaces/modals#closing_views)', () => {
  it('is told to the bot only if it asked to be', async () => {
    const quiet = await openWithModal();
    await quiet.slack.people.closeView('U0ANN', quiet.id);
    expect(quiet.views()).toEqual([]);
    expect(quiet.payloads('view_closed')).toEqual([]);
    const told = await openWithModal({}, modal({ notify_on_close: true, private_metadata: 'm' }));
    await told.slack.people.closeView('U0ANN', told.id);
    expect(told.payloads('view_closed')).toMatchObject([
      { user: { id: 'U0ANN' }, is_cleared: false, view: { id: told.id, private_metadata: 'm' } },
    ]);
  });

  it('closes what lies under it as well where the view says so', async () => {
    const under = { response_action: 'push', view: modal({ clear_on_close: true }) };
    const { slack, submit, views } = await openWithModal(under);
    await submit(filled);
    expect(views()).toHaveLength(2);
    await slack.people.closeView('U0ANN', views()[1]?.id ?? '');
    expect(views()).toEqual([]);
  });

  it('is nobody else’s to do', async () => {
    const { slack, id, views } = await openWithModal();
    await slack.people.closeView('U0BEN', id);
    expect(await slack.people.submit('U0BEN', id, filled)).toEqual(trouble);
    expect(views()).toHaveLength(1);
  });
});

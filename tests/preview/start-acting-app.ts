import { App, type types } from '@slack/bolt';
import { createLocalSlack } from '../../src/preview/local-slack/create-local-slack.js';
import { startPage } from '../../src/preview/page/server/start-page.js';
import { createBoltLogger } from '../../src/slack/logging/bolt-logger.js';
import { createRecordingLog } from '../slack/recording-log.js';
import { shippedManifest, type TestPreview } from './start-test-preview.js';

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}

function button(action: string, text: string, more: Partial<types.Button> = {}): types.Button {
  return {
    type: 'button',
    action_id: action,
    text: plain(text),
    value: action,
    ...more,
  };
}

function option(value: string): types.PlainTextOption {
  return { text: plain(`Option ${value}`), value };
}

function line(text: string): types.KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

const menuBlocks: types.KnownBlock[] = [
  line('What shall it be?'),
  {
    type: 'actions',
    elements: [
      button('open', 'Open a form', { style: 'primary' }),
      button('delete', 'Delete', {
        style: 'danger',
        confirm: { title: plain('Sure?'), text: plain('It is gone then.'), confirm: plain('Yes'), deny: plain('No') },
      }),
      { type: 'static_select', action_id: 'choose', placeholder: plain('Choose one'), options: ['1', '2'].map(option) },
      { type: 'overflow', action_id: 'more', options: ['3', '4'].map(option) },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Helpful'), value: 'yes' },
        negative_button: { text: plain('Not helpful'), value: 'no' },
      },
    ],
  },
];

function form(title: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(title),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      { ...line('Some *text*'), block_id: 'text', accessory: button('push', 'Look closer') } as types.SectionBlock,
      {
        type: 'input',
        block_id: 'name',
        label: plain('Name'),
        hint: plain('As in the register'),
        element: { type: 'plain_text_input', action_id: 'it' },
      },
      {
        type: 'input',
        block_id: 'one',
        label: plain('Which'),
        element: { type: 'radio_buttons', action_id: 'it', options: ['5', '6'].map(option) },
      },
      {
        type: 'input',
        block_id: 'many',
        optional: true,
        label: plain('Extras'),
        element: { type: 'checkboxes', action_id: 'it', options: ['7', '8'].map(option) },
      },
      {
        type: 'input',
        block_id: 'menu',
        label: plain('From'),
        element: { type: 'static_select', action_id: 'it', options: ['9', '10'].map(option) },
      },
    ],
  };
}

const closer: types.ModalView = { type: 'modal', title: plain('Closer'), blocks: [line('Nothing but words.')] };

/**
 * An app of the tests' own, with everything that people can press: what it was told it says in #general. Beside it the
 * local Slack and its page.
 */
export async function startActingApp(): Promise<TestPreview> {
  const manifest = {
    ...shippedManifest(),
    hasHome: true,
    hasInteractivity: true,
    shortcuts: [
      { callbackId: 'keep', name: 'Keep this', description: 'Keeps a message', type: 'message' },
      { callbackId: 'begin', name: 'Begin something', description: 'Opens a form', type: 'global' },
    ],
  } as const;
  const slack = await createLocalSlack({ manifest });
  const { apiUrl, botToken, appToken } = slack.connection;
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: apiUrl },
    // It reports the end of its own connection as an error.
    logger: createBoltLogger(createRecordingLog()),
  });
  const tell = (text: string) => app.client.chat.postMessage({ channel: 'C0GENERAL', text });
  app.event('app_mention', async ({ say }) => {
    await say({ text: 'A menu', blocks: menuBlocks });
  });
  app.action('open', async ({ ack, client, body }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: form('A form') });
  });
  app.action('push', async ({ ack, client, body }) => {
    await ack();
    if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: closer });
  });
  app.action(/^(?:delete|choose|more|feedback|greet)$/, async ({ ack, action }) => {
    await ack();
    const chosen = 'selected_option' in action ? action.selected_option?.value : 'value' in action ? action.value : '';
    await tell(`${'action_id' in action ? action.action_id : ''}: ${chosen}`);
  });
  app.view('form', async ({ ack, view }) => {
    const { name, one, many, menu } = view.state.values;
    if (name?.['it']?.value === 'bad') return ack({ response_action: 'errors', errors: { name: 'Not that name.' } });
    await ack();
    const extras = many?.['it']?.selected_options?.map(({ value }) => value).join('+');
    const rest = [one, menu].map((block) => block?.['it']?.selected_option?.value);
    await tell(`saved: ${[name?.['it']?.value, ...rest, extras].join(', ')}`);
  });
  app.shortcut('keep', async ({ ack, shortcut }) => {
    await ack();
    if (shortcut.type === 'message_action') await tell(`kept: ${shortcut.message.text}`);
  });
  app.shortcut('begin', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form('From a shortcut') });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    const blocks: types.KnownBlock[] = [
      { type: 'header', text: plain('At home') },
      { type: 'actions', elements: [button('greet', 'Say hello')] },
    ];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  await app.start();
  const page = await startPage({ slack, host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await page.close();
    await app.stop();
    await slack.close();
  };
  return { slack, url: page.url, close };
}

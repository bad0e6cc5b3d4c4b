import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { modal, openManifest, openWorkspace, plain, type WorkspaceOptions } from '../open-workspace.js';

/** A workspace in which Ann has just done something that a modal may follow. */
async function openWithTrigger(options: WorkspaceOptions = {}) {
  let now = 1_770_000_000_000;
  const workspace = await openWorkspace({ now: () => now, ...options });
  const { slack, lastPayload } = workspace;
  const trigger = async () => {
    await slack.people.globalShortcut('U0ANN', 'ask_global');
    return lastPayload().trigger_id;
  };
  /** A trigger from within the modal on top. */
  const innerTrigger = async () => {
    const held = slack.viewsOf('U0ANN').at(-1);
    const place = { kind: 'view', viewId: held?.id ?? '' } as const;
    await slack.people.act('U0ANN', place, { blockId: 'go', actionId: 'push' });
    return lastPayload().trigger_id;
  };
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { ...workspace, trigger, innerTrigger, advance };
}

function withButton(title: string): Fields {
  return {
    type: 'modal',
    title: plain(title),
    blocks: [{ type: 'actions', block_id: 'go', elements: [{ type: 'button', action_id: 'push', text: plain('Go') }] }],
  };
}

function titles(views: readonly { readonly view: Fields }[]) {
  return views.map(({ view }) => (view.title as { text: string }).text);
}

describe('views.open (https://docs.slack.dev/reference/methods/views.open)', () => {
  it('shows a modal to whom the trigger is from', async () => {
    const { slack, call, trigger } = await openWithTrigger();
    const opened = await call('views.open', { trigger_id: await trigger(), view: modal({ private_metadata: 'm' }) });
    expect(opened).toMatchObject({ ok: true, view: { private_metadata: 'm', previous_view_id: null } });
    expect(slack.viewsOf('U0ANN')).toMatchObject([
      { user: 'U0ANN', view: modal({ private_metadata: 'm' }), errors: {} },
    ]);
    expect(slack.viewsOf('U0BEN')).toEqual([]);
  });

  it('takes a trigger once, for three seconds, and no other', async () => {
    const { call, trigger, advance } = await openWithTrigger();
    const open = async (id: unknown) => (await call('views.open', { trigger_id: id, view: modal() })).error;
    const first = await trigger();
    advance(3_000);
    expect(await open(first)).toBeUndefined();
    expect(await open(first)).toBe('exchanged_trigger_id');
    const second = await trigger();
    advance(3_001);
    expect(await open(second)).toBe('expired_trigger_id');
    expect(await open('made up')).toBe('invalid_trigger_id');
  });

  it('says what is wrong with a view, and leaves its trigger to be used', async () => {
    const { call, trigger } = await openWithTrigger();
    const id = await trigger();
    const wrong = await call('views.open', { trigger_id: id, view: modal({ title: plain('x'.repeat(25)) }) });
    expect(wrong).toEqual({
      ok: false,
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
    });
    expect((await call('views.open', { trigger_id: id, view: modal() })).ok).toBe(true);
  });
});

it('lays two modals at most onto the first (https://docs.slack.dev/reference/methods/views.push)', async () => {
  const { slack, call, trigger, innerTrigger } = await openWithTrigger();
  const pushOnto = async (title: string) =>
    call('views.push', { trigger_id: await innerTrigger(), view: withButton(title) });
  expect((await call('views.push', { trigger_id: await trigger(), view: modal() })).error).toBe('not_found');
  await call('views.open', { trigger_id: await trigger(), view: withButton('one') });
  const [root] = slack.viewsOf('U0ANN');
  expect(await pushOnto('two')).toMatchObject({ view: { root_view_id: root?.id, previous_view_id: root?.id } });
  expect((await pushOnto('three')).ok).toBe(true);
  expect((await pushOnto('four')).error).toBe('push_limit_reached');
  expect(titles(slack.viewsOf('U0ANN'))).toEqual(['one', 'two', 'three']);
});

it('changes a modal that is as the bot last saw it (https://docs.slack.dev/reference/methods/views.update)', async () => {
  const { slack, call, trigger } = await openWithTrigger();
  const { view } = await call('views.open', { trigger_id: await trigger(), view: modal({ external_id: 'mine' }) });
  const { id, hash } = view as Fields;
  const update = (more: Fields) => call('views.update', { view: withButton('new'), ...more });
  expect((await update({ view_id: 'V0NONE' })).error).toBe('not_found');
  expect((await update({ view_id: id, hash: '1.other' })).error).toBe('hash_conflict');
  expect((await update({ view_id: id, hash })).ok).toBe(true);
  expect((await update({ view_id: id, hash })).error).toBe('hash_conflict');
  expect(titles(slack.viewsOf('U0ANN'))).toEqual(['new']);
});

it('keeps an external_id for one view (https://docs.slack.dev/reference/methods/views.open, duplicate_external_id)', async () => {
  const { call, trigger } = await openWithTrigger();
  const mine = modal({ external_id: 'mine' });
  await call('views.open', { trigger_id: await trigger(), view: mine });
  expect((await call('views.open', { trigger_id: await trigger(), view: mine })).error).toBe('duplicate_external_id');
  expect((await call('views.update', { external_id: 'mine', view: mine })).ok).toBe(true);
});

describe('views.publish (https://docs.slack.dev/reference/methods/views.publish)', () => {
  const home = (text: string): Fields => ({ type: 'home', blocks: [{ type: 'header', text: plain(text) }] });

  it('shows each person their own Home', async () => {
    const { slack, call } = await openWorkspace();
    const first = await call('views.publish', { user_id: 'U0ANN', view: home('Ann’s') });
    const { hash } = first.view as Fields;
    await call('views.publish', { user_id: 'U0BEN', view: home('Ben’s') });
    expect(slack.homeOf('U0ANN')).toMatchObject(home('Ann’s'));
    expect(slack.homeOf('U0BEN')).toMatchObject(home('Ben’s'));
    expect((await call('views.publish', { user_id: 'U0ANN', hash, view: home('Newer') })).ok).toBe(true);
    expect((await call('views.publish', { user_id: 'U0ANN', hash, view: home('Late') })).error).toBe('hash_conflict');
    expect(slack.homeOf('U0ANN')).toMatchObject(home('Newer'));
    expect((await call('views.publish', { user_id: 'U0NOBODY', view: home('a') })).error).toBe('user_not_found');
  });

  it('is refused to an app whose manifest has no Home', async () => {
    const { slack, call } = await openWorkspace({ manifest: { ...openManifest, hasHome: false } });
    expect((await call('views.publish', { user_id: 'U0ANN', view: home('a') })).error).toBe('not_enabled');
    expect(slack.homeOf('U0ANN')).toBeUndefined();
  });
});

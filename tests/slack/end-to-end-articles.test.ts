import type { types } from '@slack/bolt';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkView } from '../../src/preview/local-slack/block-rules/check-view.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const [ann, ben, bob] = ['U0ANN', 'U0BEN', 'U0BOB'];
const sea = '# Harbour\n\nThe harbour was opened in 1891.\n';

/** The real bot with two articles; Ann and Ben look after them, Bob doesn't. */
async function start(options: StartOptions = {}) {
  const opened = await openTestBot({ samples: 'never', now: () => new Date('2026-11-24T10:00:00.000Z') });
  const { bot } = opened;
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('sea.md', sea)], { by: 'T0HOME:U0BEN' });
  await bot.library.importArticles([articleFile('land.md', '# Land & \\<b>\n\nThe field is green.\n')], {
    collection: 'farm',
  });
  const slack = options.slack ?? (await openFakeSlack());
  const edge = await startEdge({ bot, slack, managers: [ann, ben], ...options });
  const type = (text: string, user = ann) =>
    edge.command(text, { command: '/articles', user_id: user, trigger_id: slack.createTrigger(user) });
  const view = (user = ann) => (slack.viewsOf(user).at(-1)?.view ?? {}) as Fields;
  const rows = (user = ann) => renderBlocks((view(user).blocks ?? []) as types.KnownBlock[]).split('\n');
  const shows = (pattern: RegExp, user = ann) =>
    vi.waitFor(() => {
      expect(rows(user).join('\n')).toMatch(pattern);
      expect(checkView(view(user), 'modal')).toBeUndefined();
    }, wait);
  const buttons = (user = ann) =>
    ((view(user).blocks ?? []) as Fields[]).flatMap((block) =>
      block.type === 'actions' ? (block.elements as Fields[]) : [],
    );
  const press = async (said: RegExp, user = ann) => {
    const button = buttons(user).find(({ accessibility_label: label }) => said.test(String(label)));
    expect(button, String(said)).toBeDefined();
    await edge.press(button ?? {}, { user, inView: true }).ack;
  };
  const list = async (text = 'list', user = ann) => {
    const before = slack.viewsOf(user).at(-1)?.id;
    await type(text, user).ack;
    await vi.waitFor(() => expect(slack.viewsOf(user).at(-1)?.id).not.toBe(before), wait);
  };
  const opening = async () => {
    const question = 'When was the harbour opened?';
    return (await bot.asking.ask({ viewer: member, question, keeps: true })).kind;
  };
  const entry = async () => (await bot.curation.list({ words: 'sea.md' })).entries[0];
  return { ...edge, ...opened, type, view, rows, shows, buttons, pressed: press, list, opening, entry };
}

describe('/articles list', () => {
  it('shows managers each article with what is known of it, and narrows it by words and filters', async () => {
    const { list, rows, opening, slack } = await start();
    await opening();
    await list();
    expect(rows()).toEqual([
      '2 articles',
      '**Land & <b>**',
      'farm · in force · never quoted · 1 version · added 24 November 2026',
      '[Open]',
      '**Harbour**',
      'articles · in force · quoted 1 time · 1 version · added 24 November 2026 by BEN',
      '[Open]',
    ]);
    const narrowed = async (text: string) => {
      await list(`list ${text}`);
      return rows().slice(0, 2);
    };
    expect(await narrowed('collection:farm')).toEqual(['1 article · collection farm', '**Land & <b>**']);
    expect(await narrowed('HARB state:in_force')).toEqual(['1 article · words HARB · state in force', '**Harbour**']);
    expect(await narrowed('owner:<@U0BEN|ben>')).toEqual(
      ['No article is like that. · owner U0BEN', undefined].slice(0, 1),
    );
    expect(await narrowed('source:wiki state:“in force”')).toEqual([
      'No article is like that. · state in force · source wiki',
    ]);
    expect((await narrowed('state:dead'))[0]).toMatch(/^I know no state “dead”\. There are in_force/);
    expect(slack.workspace.faults).toEqual([]);
  });

  it('shows others what they are answered from, without anything to press, and guests nothing', async () => {
    const { list, rows, type, bot, entry, press, slack } = await start();
    const { id = '' } = (await entry()) ?? {};
    await bot.curation.decide(id, { embargo: '2027-01-01' });
    await list('list', bob);
    expect(rows(bob)).toEqual(
      [
        '1 article · state in force',
        '**Land & <b>**',
        'farm · in force · never quoted · 1 version · added 24 November 2026',
      ].map((row) => row.replace(' · state in force', '')),
    );
    const forged = { type: 'button', action_id: 'articles_open', value: id };
    await press(forged, { user: bob, inView: true }).ack;
    await vi.waitFor(
      () => expect(rows(bob)).toEqual(['Only the people who look after the articles can do this.']),
      wait,
    );
    expect(JSON.stringify(slack.viewsOf(bob))).not.toContain('Harbour');
    const guests = type('list', 'U0GUS');
    await vi.waitFor(() => expect(guests.answers[0]?.text).toBe('I answer only members of this workspace.'), wait);
    expect(slack.viewsOf('U0GUS')).toEqual([]);
  });

  it('turns pages, for everybody', async () => {
    const { list, rows, bot, pressed, shows, buttons } = await start();
    const files = Array.from({ length: 10 }, (_, at) =>
      articleFile(`n${at}.md`, `# Note ${at}\n\nThe note is ${at}.\n`),
    );
    await bot.library.importArticles(files);
    await list('list', bob);
    expect(rows(bob)[0]).toBe('1 to 10 of 12 articles');
    await pressed(/^Next/, bob);
    await shows(/^11 to 12 of 12 articles\n\*\*Land/, bob);
    expect(buttons(bob).map(({ action_id: id }) => id)).toEqual(['articles_previous']);
    await pressed(/^Previous/, bob);
    await shows(/^1 to 10 of 12 articles/, bob);
  });
});

describe('an article that a manager opens', () => {
  it('is retired and restored, and still holds, all in one modal; who did it is recorded', async () => {
    const { list, rows, pressed, shows, opening, store, slack } = await start();
    await list();
    await pressed(/^Open Harbour/);
    await shows(/^\*\*Harbour\*\*\n\*\*Collection: \*\*articles\n\*\*State: \*\*in force\n/);
    expect(rows()).toContain('**Versions: **1: taken in 24 November 2026 by BEN');
    await pressed(/^Retire/);
    await shows(/^It is quoted no more\.\n[\s\S]*Retired since: \*\*24 November 2026, 10:00 UTC \(decided here/);
    expect(await opening()).toBe('abstained');
    await pressed(/^Restore/);
    await shows(/^It is quoted again\.\n/);
    expect(await opening()).toBe('cited');
    await pressed(/^Still holds/);
    await shows(/^You said that it still holds\.\n[\s\S]*Reviewed: \*\*24 November 2026/);
    await pressed(/^Back/);
    await shows(/^2 articles\n/);
    const acts = (await store.audit.entries()).filter(({ person }) => person === 'T0HOME:U0ANN').map(({ act }) => act);
    expect(acts).toEqual(['article_decided', 'article_decided', 'article_reviewed']);
    expect(slack.workspace.faults).toEqual([]);
  });

  it('has its settings changed in a form, which says at its field what can’t be', async () => {
    const { list, pressed, shows, view, submit, entry } = await start();
    await list('list sea');
    await pressed(/^Open Harbour/);
    await shows(/Back to the list/);
    await pressed(/^Change/);
    await vi.waitFor(() => expect(view().callback_id).toBe('article_form'), wait);
    const typed = (fields: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries({ title: 'Harbour', collection: 'articles', ...fields }).map(([field, value]) => [
          field,
          { [field]: { type: 'plain_text_input', value } },
        ]),
      );
    expect(await submit(typed({ embargo: 'soon' }))).toEqual({
      response_action: 'errors',
      errors: { embargo: expect.stringMatching(/^Nothing was changed: it must be a date/) },
    });
    const settings = {
      title: 'The port',
      collection: 'sea',
      owner: 'U0BEN',
      validUntil: '2027-03-01',
      reviewBy: '2027-01-01',
    };
    const answer = await submit(typed(settings));
    expect(answer.response_action).toBe('update');
    const shown = renderBlocks((answer.view as Fields).blocks as types.KnownBlock[]);
    expect(shown).toMatch(
      /^It is changed\.\n\*\*The port\*\*\n\*\*Collection: \*\*sea \(decided here, whatever its file says\)\n/,
    );
    expect(shown).toMatch(
      /Owner: \*\*BEN \(decided[\s\S]*Valid until: \*\*2 March 2027, 00:00 UTC \(decided[\s\S]*Review by: \*\*1 January 2027/,
    );
    expect(await entry()).toMatchObject({
      title: 'The port',
      collection: 'sea',
      life: { owner: 'U0BEN', reviewBy: '2027-01-01' },
    });
  });

  it('is removed only after it was asked, with how often it was quoted', async () => {
    const { list, rows, pressed, shows, opening, bot } = await start();
    await opening();
    await list('list harbour');
    await pressed(/^Open Harbour/);
    await shows(/Back to the list/);
    await pressed(/^Remove/);
    await shows(/^“Harbour” was quoted 1 time\. Answers that were given keep their quotes; /);
    await pressed(/^Keep it/);
    await shows(/^\*\*Harbour\*\*\n/);
    await pressed(/^Remove/);
    await shows(/was quoted/);
    await pressed(/^Remove for good/);
    await shows(/^“Harbour” is gone\.\nNo article is like that\. · words harbour$/);
    expect(rows()).toHaveLength(2);
    expect((await bot.curation.list()).total).toBe(1);
  });

  it('is decided by one of two managers, and the other is told who was faster', async () => {
    const { list, pressed, shows, bot, entry } = await start();
    for (const user of [ann, ben]) {
      await list('list harbour', user);
      await pressed(/^Open Harbour/, user);
      await shows(/^\*\*Harbour/, user);
    }
    await Promise.all([pressed(/^Retire/, ann), pressed(/^Still holds/, ben)]);
    const texts =
      /^(?:It is quoted no more|You said that it still holds|(?:ANN|BEN) was faster and changed this article at 24 November 2026, 10:00 UTC)/;
    await Promise.all([shows(texts, ann), shows(texts, ben)]);
    expect(await entry()).toMatchObject({ revision: 2 });
    const [{ id = '' } = {}] = (await bot.curation.list({ words: 'sea' })).entries;
    // What somebody saw before it was changed isn't removed.
    for (const user of [ann, ben]) {
      await pressed(/^Back/, user);
      await shows(/^1 article/, user);
      await pressed(/^Open Harbour/, user);
      await shows(/Back to the list/, user);
    }
    await pressed(/^Remove/, ann);
    await shows(/was never quoted/, ann);
    await bot.curation.decide(id, { owner: 'Ben' }, { by: 'T0HOME:U0BEN' });
    await pressed(/^Remove for good/, ann);
    await shows(/^Somebody changed this article since you looked\. Nothing was removed/, ann);
  });

  it('can’t be changed by whoever isn’t a manager, whatever their client says was pressed or sent', async () => {
    const { list, press, submit, entry, rows } = await start();
    const { id = '', revision: seen } = (await entry()) ?? {};
    await list('list', bob);
    const metadata = JSON.stringify({ query: {}, id, seen });
    for (const action of ['article_retire', 'article_remove_sure', 'article_change', 'source_let_go']) {
      await press({ type: 'button', action_id: action, value: id }, { user: bob, inView: true }).ack;
      await vi.waitFor(() => expect(rows(bob)[0]).toMatch(/^Only the people who look after/), wait);
    }
    const view = { callback_id: 'article_form', private_metadata: metadata, id: 'V1', state: { values: {} } };
    expect(JSON.stringify(await submit({}, bob, { view }))).toContain('Only the people who look after');
    expect(await entry()).toMatchObject({ revision: seen, title: 'Harbour' });
  });
});

describe('/articles sources', () => {
  it('shows managers how each stands, and lets one lose what it asked about', async () => {
    const { list, rows, pressed, shows, store, bot, slack } = await start();
    await list('sources');
    expect(rows()).toEqual(['No source is known yet. Whoever runs me can name some in VERBATIM_SOURCES.']);
    const spec = { kind: 'folder' as const, every: 15 };
    const at = '2026-11-24T09:00:00.000Z';
    await store.sources.save({
      spec: { ...spec, id: 'docs', location: '/docs' },
      articlesIn: 4,
      articlesOut: 1,
      failures: 0,
      lookedAt: at,
      changedAt: '2026-11-23T09:00:00.000Z',
    });
    await store.sources.save({
      spec: { ...spec, id: 'bad', location: '/bad' },
      articlesIn: 0,
      articlesOut: 0,
      failures: 2,
      reason: 'not there',
    });
    await store.sources.save({
      spec: { ...spec, id: 'wiki', location: '/wiki' },
      articlesIn: 0,
      articlesOut: 0,
      failures: 0,
      lookedAt: at,
      loss: { leaving: 8, of: 9, askedAt: at },
    });
    await list('sources');
    expect(rows()).toEqual([
      '**bad**',
      '/bad',
      'not looked at yet',
      '0 articles, 0 in and 0 out at its last change',
      'Failed 2 times in a row: not there.',
      '**wiki**',
      '/wiki',
      'last looked 24 November 2026, 09:00 UTC',
      '0 articles, 0 in and 0 out at its last change',
      '8 of its 9 articles would leave, so nothing was changed. Look whether all of it is there.',
      '[Let them go]',
      '**docs**',
      '/docs',
      'last looked 24 November 2026, 09:00 UTC · last changed 23 November 2026, 09:00 UTC',
      '0 articles, 4 in and 1 out at its last change',
    ]);
    await pressed(/^Let them go/);
    await shows(/^What wiki has no more may leave\. [\s\S]*They may leave: it is looked at again soon\./);
    expect((await bot.library.sources()).find(({ spec: { id } }) => id === 'wiki')?.loss).toMatchObject({
      isConfirmed: true,
    });
    await list('sources', bob);
    expect(rows(bob)).toEqual(['Only the people who look after the articles can do this.']);
    expect(slack.workspace.faults).toEqual([]);
  });
});

import { type Context, Hono, type Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import type { ArticleLinks } from '../../articles/link-articles.js';
import type { FileDrop } from '../../files/file-drop.js';
import type { LocalSlack } from '../../local-slack/contract.js';
import { acts } from '../acts/perform-act.js';
import { Page } from '../parts/page.js';
import { readPageAddress, writePageAddress } from '../tab/page-address.js';
import type { Notice } from '../tab/page-view.js';
import { guardRequest } from './guard-request.js';
import { readAddress } from './read-address.js';
import { hasParts, readForm } from './read-form.js';
import { serveArticles } from './serve-articles.js';
import { serveAssets } from './serve-assets.js';
import type { ChangeFeed } from './stream-changes.js';
import { limitFiles, takeFiles } from './take-files.js';

interface PageOptions {
  readonly slack: LocalSlack;
  readonly changes: ChangeFeed;
  /** Absent where no bot is there that has articles. */
  readonly articles?: ArticleLinks | undefined;
  /** Absent where files can't be dropped. */
  readonly files?: FileDrop | undefined;
  /** The port that a request came in on. */
  readonly portOf: (context: Context) => number;
}

/**
 * The page's routes. Every page is whole and says in its address what it shows; every act is a form that is answered
 * with the address of what is shown next. The browser's script only replaces the page without a flicker.
 */
export function createPage({ slack, changes, articles, files, portOf }: PageOptions): Hono {
  const notices = new Map<string, Notice>();
  const page = new Hono();
  page.use(guardRequest(portOf));
  page.route('/assets', serveAssets());
  if (articles) page.route('/article', serveArticles(slack, articles.bot));
  if (files) page.route('/files', takeFiles(slack, files));
  page.get('/changes', (context) => changes.stream(context));
  page.get('/', (context) => {
    const state = readPageAddress(slack, new URL(context.req.url).searchParams);
    const notice = notices.get(state.person.id);
    return context.html(
      html`<!doctype html>${<Page view={{ slack, state, articles, files, ...(notice && { notice }) }} />}`,
    );
  });
  page.post(
    '/:act',
    (context, next) => limitForm(context, next),
    async (context) => {
      const name = context.req.param('act');
      const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
      const form = await readForm(context, slack);
      const address = readAddress(form.get('page')?.[0] ?? '');
      if (!act || !address) return context.text(notOurs, 400);
      const state = readPageAddress(slack, address.searchParams);
      const result = await act(slack, state, form, files);
      if (result === 'malformed') return context.text(notOurs, 400);
      const { problem, turn } = result;
      const thread = form.get('thread')?.[0];
      notices.delete(state.person.id);
      if (problem !== undefined) {
        notices.set(state.person.id, { channel: state.channel.id, text: problem, ...(thread && { thread }) });
      }
      return context.redirect(writePageAddress(state, turn), 303);
    },
  );
  return page;
}

/** Bytes. What people type is far shorter; a form with files is as long as those that are dropped may be. */
const longestForm = 1_000_000;
const tooLong = 'This form is longer than 1 MB.';
const notOurs = 'The preview’s own page sends no such form.';

const limitTyped = bodyLimit({ maxSize: longestForm, onError: (context) => context.text(tooLong, 413) });

function limitForm(context: Context, next: Next) {
  return hasParts(context) ? limitFiles(context, next) : limitTyped(context, next);
}

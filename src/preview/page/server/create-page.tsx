import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { LocalSlack } from '../../local-slack/contract.js';
import { acts } from '../acts/perform-act.js';
import type { Form } from '../acts/read-values.js';
import { Page } from '../parts/page.js';
import { readPageAddress, writePageAddress } from '../tab/page-address.js';
import type { Notice } from '../tab/page-view.js';
import { guardRequest } from './guard-request.js';
import { serveAssets } from './serve-assets.js';
import type { ChangeFeed } from './stream-changes.js';

interface PageOptions {
  readonly slack: LocalSlack;
  readonly changes: ChangeFeed;
  /** The port that a request came in on. */
  readonly portOf: (context: Context) => number;
}

/**
 * The page's routes. Every page is whole and says in its address what it shows; every act is a form that is answered
 * with the address of what is shown next. The browser's script only replaces the page without a flicker.
 */
export function createPage({ slack, changes, portOf }: PageOptions): Hono {
  const notices = new Map<string, Notice>();
  const page = new Hono();
  page.use(guardRequest(portOf));
  page.route('/assets', serveAssets());
  page.get('/changes', (context) => changes.stream(context));
  page.get('/', (context) => {
    const state = readPageAddress(slack, new URL(context.req.url).searchParams);
    const notice = notices.get(state.person.id);
    return context.html(html`<!doctype html>${<Page view={{ slack, state, ...(notice && { notice }) }} />}`);
  });
  page.post('/:act', async (context) => {
    const act = acts[context.req.param('act')];
    if (!act) return context.notFound();
    const form = await readForm(context);
    const state = readPageAddress(slack, new URL(form.get('page')?.[0] ?? '/', 'http://page').searchParams);
    const { problem, turn } = await act(slack, state, form);
    const thread = form.get('thread')?.[0];
    notices.delete(state.person.id);
    if (problem !== undefined) {
      notices.set(state.person.id, { channel: state.channel.id, text: problem, ...(thread && { thread }) });
    }
    return context.redirect(writePageAddress(state, turn), 303);
  });
  return page;
}

async function readForm(context: Context): Promise<Form> {
  const form = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(await context.req.text())) {
    form.set(name, [...(form.get(name) ?? []), value]);
  }
  return form;
}

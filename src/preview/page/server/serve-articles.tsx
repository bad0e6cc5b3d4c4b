import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Bot, Viewer } from '../../../domain.js';
import { homeViewer } from '../../../slack/payloads/slack-ids.js';
import { readArticlePlace } from '../../articles/article-address.js';
import type { LocalSlack, Person } from '../../local-slack/contract.js';
import { ArticlePage, NoArticlePage } from '../reading/article-page.js';

/**
 * Articles as the workspace's people may read them, each at `/ID?as=PERSON`, with the place that is quoted. It answers
 * 404 alike for what isn't there and for what the person may not see.
 */
export function serveArticles(slack: LocalSlack, bot: Pick<Bot, 'library'>): Hono {
  return new Hono().get('/:id', async (context) => {
    const { searchParams: query, pathname } = new URL(context.req.url);
    const person = slack.persons.find(({ name }) => name === query.get('as')) ?? slack.persons[0];
    const back = `/?${new URLSearchParams(person && { as: person.name })}`;
    const reading = person && (await bot.library.article(viewerOf(person), context.req.param('id')));
    if (!reading) return context.html(html`<!doctype html>${<NoArticlePage back={back} />}`, 404);
    const place = readArticlePlace(query, reading.article.text.length);
    const part = /^\d{1,6}$/.test(query.get('part') ?? '') ? Number(query.get('part')) : undefined;
    const addressOf = (other: number): string => {
      const next = new URLSearchParams(query);
      next.set('part', String(other));
      return `${pathname}?${next}`;
    };
    const view = { reading, place, part, addressOf, back };
    return context.html(html`<!doctype html>${<ArticlePage view={view} />}`);
  });
}

/** The article's reader as the bot would know them from Slack. */
function viewerOf({ id, team, isGuest }: Person): Viewer {
  const standing = team === undefined ? (isGuest ? 'guest' : 'member') : 'outside';
  return homeViewer(team ?? 'local', id, standing);
}

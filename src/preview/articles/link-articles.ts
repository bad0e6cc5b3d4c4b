import type { Answer, Bot, Citation, FactsReply } from '../../domain.js';
import { citationLink } from '../../domain.js';
import { articlesPath, writeArticleAddress } from './article-address.js';

/** What a link of a message means in the workspace. */
export interface ArticleLink {
  /** Path, query and fragment of the article's page here. */
  readonly address: string;
  /** The link leads here alone; else it leads to the article's page on the web, and this is offered beside it. */
  readonly isOnly: boolean;
}

export interface ArticleLinks {
  /** The bot, with an address in the workspace for each citation whose article has none. */
  readonly bot: Bot;
  /** The same for an answer that is told by other ways than the bot's. */
  linkAnswer<T extends Answer>(answer: T): T;
  /** Where the workspace's page is, once it is known. */
  openAt(pageUrl: string): void;
  find(link: string): ArticleLink | undefined;
}

/** Links to the web whose articles can be read here as well; the last that were told. */
const mostKnown = 2_000;

/**
 * Gives each article a page in the local workspace: what connects to Slack is told of it as of any other address, so it
 * needs to know nothing of where it is. Answers are kept without it.
 */
export function linkArticles(bot: Bot): ArticleLinks {
  let base = '';
  const known = new Map<string, string>();
  const linked = (citation: Citation): Citation => {
    const address = writeArticleAddress(citation);
    const link = citationLink(citation);
    if (link === undefined || !URL.canParse(link)) {
      // Without a format nothing is put behind the address.
      const { format: _, ...rest } = citation;
      return { ...rest, url: base + address };
    }
    known.delete(new URL(link).href);
    known.set(new URL(link).href, address);
    for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
    return citation;
  };
  const { asking, archive } = bot;
  return {
    bot: {
      ...bot,
      asking: {
        ...asking,
        ask: async (request) => {
          const reply = await asking.ask(request);
          return reply.kind === 'cited' || reply.kind === 'abstained' ? mapCitations(reply, linked) : reply;
        },
        checkStatements: async (request) => {
          const reply = await asking.checkStatements(request);
          return 'diagnostics' in reply ? mapCitations(reply, linked) : reply;
        },
        facts: async (request) => mapLines(await asking.facts(request), linked),
      },
      archive: {
        ...archive,
        answer: async (viewer, id) => {
          const kept = await archive.answer(viewer, id);
          return kept && { ...kept, answer: mapCitations(kept.answer, linked) };
        },
        recentAnswers: async (viewer, limit) => {
          const recent = await archive.recentAnswers(viewer, limit);
          return recent.map((kept) => ({ ...kept, answer: mapCitations(kept.answer, linked) }));
        },
        context: async (viewer, answerId, index) => {
          const context = await archive.context(viewer, answerId, index);
          return context && { ...context, citation: linked(context.citation) };
        },
      },
    },
    linkAnswer: (answer) => mapCitations(answer, linked),
    openAt: (pageUrl) => {
      base = pageUrl;
    },
    find: (link) => {
      if (base !== '' && link.startsWith(base + articlesPath)) {
        return { address: link.slice(base.length), isOnly: true };
      }
      const address = known.get(link);
      return address === undefined ? undefined : { address, isOnly: false };
    },
  };
}

function mapCitations<T extends Answer>(answer: T, change: (citation: Citation) => Citation): T {
  if ('citations' in answer) return { ...answer, citations: answer.citations.map(change) };
  return 'closest' in answer && answer.closest ? { ...answer, closest: change(answer.closest) } : answer;
}

function mapLines(reply: FactsReply, change: (citation: Citation) => Citation): FactsReply {
  if (reply.kind !== 'fact_sheet') return reply;
  return { ...reply, lines: reply.lines.map((line) => ({ ...line, citation: change(line.citation) })) };
}

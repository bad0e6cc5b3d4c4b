import { citationLink, type FactLine, type FactsReply, quotedText } from '../domain.js';

/** Facts as `facts --json` prints them; the shape is stable. `lines` are those of all pages. */
export function factsJson(reply: FactsReply, lines: readonly FactLine[]) {
  if (reply.kind !== 'fact_sheet') return reply;
  const { kind, about, subject, corrections, total } = reply;
  return {
    kind,
    about,
    subject,
    ...(corrections.length > 0 && { corrections }),
    total,
    lines: lines.map(({ group, citation }) => {
      const { article, title, locator, url, start, end, quote, highlights } = citation;
      const { section, sentence } = locator;
      const link = citationLink(citation);
      return {
        group,
        values: highlights.map((span) => quotedText(citation, span)),
        article,
        title,
        ...(section !== undefined && { section }),
        sentence,
        ...(url !== undefined && { url }),
        ...(link !== url && { link }),
        start,
        end,
        quote,
      };
    }),
  };
}

/** What a made article says. */
export interface MadeArticle {
  readonly title: string;
  readonly headings: readonly string[];
  /** As many under each heading. */
  readonly sentences: readonly string[];
}

interface MadeFormat {
  readonly name: string;
  readonly ending: string;
  /** Of all articles. */
  readonly share: number;
  readonly write: (article: MadeArticle) => string;
}

/** The formats that a made library has. */
export const madeFormats: readonly MadeFormat[] = [
  {
    name: 'Markdown',
    ending: 'md',
    share: 0.8,
    write: (article) => `# ${article.title}\n\n${inSections(article, (heading) => `## ${heading}`)}\n`,
  },
  {
    name: 'plain text',
    ending: 'txt',
    share: 0.08,
    write: (article) => `${article.title}\n\n${inSections(article, (heading) => heading)}\n`,
  },
  {
    name: 'HTML',
    ending: 'html',
    share: 0.08,
    write: (article) =>
      `<!doctype html><html lang="en"><head><title>${article.title}</title></head><body><h1>${article.title}</h1>
${inSections(
  article,
  (heading) => `<h2>${heading}</h2>`,
  (text) => `<p>${text}</p>`,
)}
</body></html>`,
  },
  {
    name: 'CSV',
    ending: 'csv',
    share: 0.04,
    write: ({ sentences }) => `name,what is known\n${sentences.map((text, at) => `row ${at},"${text}"`).join('\n')}\n`,
  },
];

function inSections(
  { headings, sentences }: MadeArticle,
  headingOf: (heading: string) => string,
  paragraphOf = (text: string) => text,
): string {
  const each = sentences.length / headings.length;
  return headings
    .map((heading, at) => {
      const own = sentences.slice(at * each, (at + 1) * each).join(' ');
      return `${headingOf(heading)}\n\n${paragraphOf(own)}`;
    })
    .join('\n\n');
}

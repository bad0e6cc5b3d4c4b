import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { foldPage } from './markup-signs.js';

const markdown = new MarkdownIt({ html: true });

/**
 * The words of a file as another library than its reader shows them, by `foldPage`: of Markdown and HTML what stands on
 * the page, of a text the text. Undefined for formats of which we have no such library.
 */
export function shownPage(name: string, bytes: Uint8Array): string | undefined {
  const content = () => new TextDecoder().decode(bytes);
  if (/\.mdx?$/i.test(name)) return foldPage(textOfHtml(markdown.render(content())));
  if (/\.html?$/i.test(name)) return foldPage(textOfHtml(content()));
  if (/\.txt$/i.test(name)) return foldPage(content());
  return undefined;
}

function textOfHtml(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) });
  parser.end(html);
  return parts.join('');
}

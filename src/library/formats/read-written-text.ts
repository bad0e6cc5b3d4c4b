import { ArticleRefused } from '../article-refused.js';
import type { DocumentBlock, LeftOut, ReadDocument } from './contract.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { placeLines } from './place-lines.js';

/**
 * The document of a text that may begin with front matter. `readBlocks` is given what follows it, and where in the
 * content that stands.
 * @throws {ArticleRefused} for a draft.
 */
export function readWrittenText(
  content: string,
  readBlocks: (text: string, at: number) => { blocks: readonly DocumentBlock[]; leftOut: readonly LeftOut[] },
): ReadDocument[] {
  const { matter, isDraft, notes, textAt } = readFrontMatter(content);
  if (isDraft) throw new ArticleRefused('a draft, as its front matter says');
  const { blocks, leftOut } = readBlocks(content.slice(textAt), textAt);
  return [{ matter, notes, leftOut, blocks: placeLines(content, blocks) }];
}

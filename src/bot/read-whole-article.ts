import type { ArticleReading, Library, Viewer } from '../domain.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';

/** Reads whole articles, for whoever may look at them. */
export function readWholeArticle(
  { store: { shelves } }: Pick<BotOptions, 'store'>,
  access: Access,
): Pick<Library, 'article'> {
  const read = async (viewer: Viewer, id: string): Promise<ArticleReading | undefined> => {
    const held = (await access.looking(viewer))?.holdings.articles;
    const article = await held?.article(id);
    if (!held || !article) return undefined;
    const [outline, source] = [await held.outline(id), await shelves.source(id)];
    if (!outline || !source) return undefined;
    return { article, blocks: source.blocks, sections: outline.sections, passages: outline.passages };
  };

  return {
    article: async (viewer, id) => {
      // Another text may take the article's place between two looks.
      const before = await shelves.revision();
      const reading = await read(viewer, id);
      return (await shelves.revision()) === before ? reading : read(viewer, id);
    },
  };
}

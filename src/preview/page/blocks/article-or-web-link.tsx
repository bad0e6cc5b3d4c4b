import type { Drawing } from './drawing.js';
import { WebLink } from './web-link.js';

/** A link as it leads in the workspace: an article that is read here alone opens here, one of the web here as well. */
export function ArticleOrWebLink({ url, text, drawing }: { url: string; text: string; drawing: Drawing }) {
  const article = drawing.articleAt?.(url);
  const shown = text || url;
  if (article?.isOnly) {
    return (
      <a href={article.address} target="_blank" rel="noopener">
        {shown}
      </a>
    );
  }
  return (
    <>
      <WebLink url={url}>{shown}</WebLink>
      {article && (
        <>
          {' '}
          (
          <a href={article.address} target="_blank" rel="noopener" aria-label={`Read here: ${shown}`}>
            read here
          </a>
          )
        </>
      )}
    </>
  );
}

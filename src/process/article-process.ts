import { type ArticleTask, prepareArticle } from '../library/prepare-article.js';

/** A process of its own, which `create-article-maker.ts` starts and may end: makes each article ready that it is sent. */
process.on('message', (task: ArticleTask) => {
  process.send?.(prepareArticle(task));
});

process.send?.('ready');

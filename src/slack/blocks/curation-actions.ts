/** Action ids of what can be pressed where articles are looked after; never renamed. */
export const curationActions = {
  open: 'articles_open',
  previous: 'articles_previous',
  next: 'articles_next',
  back: 'articles_back',
  change: 'article_change',
  retire: 'article_retire',
  restore: 'article_restore',
  review: 'article_review',
  remove: 'article_remove',
  removeSure: 'article_remove_sure',
  keep: 'article_keep',
  letGo: 'source_let_go',
} as const;

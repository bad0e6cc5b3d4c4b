/** Action ids, which never change. Those of titles end in their number, since Slack wants each once in a row. */
export const factsActions = { more: 'facts_more', previous: 'facts_previous', article: 'facts_article' } as const;

/** Any of them. */
export const anyFactsAction = 'facts_(?:more|previous|article_[1-9])';

/** Action ids, which never change: messages with them stand in channels for years. */
export const answerActions = {
  context: 'answer_context',
  share: 'answer_share',
  shareInThread: 'answer_share_thread',
  why: 'answer_why',
  copy: 'answer_copy',
  feedback: 'answer_feedback',
  remove: 'answer_remove',
  facts: 'answer_facts',
} as const;

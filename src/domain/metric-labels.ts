/** Where a question is asked. */
export const surfaces = ['command', 'facts', 'mention', 'direct', 'thread', 'form', 'home', 'shortcut'] as const;

/** The steps of a question's way, in the order that most take. */
export const stepNames = ['claim', 'read', 'search', 'rank', 'decide', 'cite', 'keep', 'acknowledge', 'post'] as const;

/** Languages whose own words are known; questions in others are counted together. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'und'];

export const requests = ['command', 'event', 'press', 'form', 'shortcut'];

/** What the edge calls of Slack's; `response_url` stands for the addresses that payloads bring. */
export const methods = [
  'apps.connections.open',
  'assistant.threads.setStatus',
  'assistant.threads.setSuggestedPrompts',
  'auth.test',
  'chat.delete',
  'chat.getPermalink',
  'chat.postEphemeral',
  'chat.postMessage',
  'chat.update',
  'conversations.replies',
  'files.info',
  'response_url',
  'users.info',
  'views.open',
  'views.publish',
  'views.push',
  'views.update',
];

/** Slack's codes that say what to do, and three of ours: no reply, a status of HTTP that is none of success. */
export const slackCodes = [
  'account_inactive',
  'channel_not_found',
  'fatal_error',
  'http_4xx',
  'http_5xx',
  'internal_error',
  'invalid_auth',
  'invalid_blocks',
  'is_archived',
  'missing_scope',
  'msg_too_long',
  'no_reply',
  'not_authed',
  'not_in_channel',
  'ratelimited',
  'restricted_action',
  'service_unavailable',
  'token_expired',
  'token_revoked',
];

export const storeParts = [
  'answers',
  'articles',
  'audit',
  'deliveries',
  'duties',
  'exchanges',
  'index',
  'proposals',
  'shelves',
  'sources',
  'store',
  'threads',
  'turns',
  'vectors',
  'words',
];

export const storeCodes = [
  'damaged',
  'failed',
  'full',
  'gone',
  'locked',
  'missing',
  'newer',
  'partial',
  'read_only',
  'refused',
  'unreachable',
];

export const refusals = ['damaged', 'draft', 'empty', 'encoding', 'kind', 'none', 'password', 'size', 'time'];

export const reasons = [
  'no_articles',
  'no_access',
  'none',
  'not_asked',
  'not_in_closest',
  'not_mentioned',
  'not_together',
  'other_language',
  'too_long',
  'type_missing',
  'unknown_subject',
  'unsure',
  'usage',
];

/** What is done once in its time, whichever process does it. */
export const jobs = ['forget-answers', 'sync-sources', 'follow-articles', 'tell-reviews', 'finish-proposals'];

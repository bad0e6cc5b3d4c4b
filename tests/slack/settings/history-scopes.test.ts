import { expect, it } from 'vitest';
import { historyScopesOf } from '../../../src/slack/settings/history-scopes.js';

it.each([
  [['chat:write', 'channels:history', 'groups:history'], 'all'],
  [['channels:history'], 'public'],
  [['groups:history', 'im:history'], 'private'],
  [['im:history', 'mpim:history', 'channels:read'], 'none'],
  [[], 'none'],
] as const)('hears, with %j, the threads of %s channels', (scopes, heard) => {
  expect(historyScopesOf(scopes)).toBe(heard);
});

import { expect, it } from 'vitest';
import { mayReadFiles } from '../../../src/slack/settings/files-scope.js';

it('offers files where the workspace granted the scope, and where Slack says nothing, not', () => {
  expect(mayReadFiles(['chat:write', 'files:read'])).toBe(true);
  expect(mayReadFiles(['chat:write', 'files:write'])).toBe(false);
  expect(mayReadFiles([])).toBe(false);
});

import { expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { checkScopes } from '../../../src/slack/settings/check-scopes.js';
import { slackSurface } from '../../../src/slack/settings/slack-surface.js';

const all: readonly string[] = slackSurface.scopes.map(({ name }) => name);

function refusalOf(granted: readonly string[]): unknown {
  try {
    checkScopes(granted);
    return undefined;
  } catch (error) {
    return error;
  }
}

it('lets an install pass that has all scopes, with or without the optional ones', () => {
  expect(refusalOf(all)).toBeUndefined();
  expect(refusalOf([...all, 'channels:history', 'files:read'])).toBeUndefined();
});

it('says nothing where Slack names no scopes at all', () => {
  expect(refusalOf([])).toBeUndefined();
});

it('says which scope is missing, what for, and how to reinstall', () => {
  const refusal = refusalOf(all.filter((name) => name !== 'users:read'));
  expect(refusal).toBeInstanceOf(VerbatimError);
  expect(refusal).toMatchObject({
    code: 'config_invalid',
    message:
      'The Slack app was installed without the scope users:read (to tell full members from guests and people of other organisations): add it under "OAuth & Permissions" → Scopes → Bot Token Scopes (manifest.yml has it), press "Reinstall to Workspace" there, and start again.',
  });
  expect(String(refusalOf(['chat:write']))).toMatch(/without the scopes app_mentions:read .*, users:read .*: add them/);
});

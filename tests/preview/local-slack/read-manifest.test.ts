import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '../../../src/preview/local-slack/read-manifest.js';
import { slackSurface } from '../../../src/slack/settings/slack-surface.js';

const shipped = readFileSync(path.resolve('manifest.yml'), 'utf8');

it('reads the manifest that is given to Slack', () => {
  const manifest = readManifest(shipped);
  expect(manifest.commands.map(({ command }) => command)).toEqual(Object.values(slackSurface.commands));
  expect([...manifest.events].sort()).toEqual([...slackSurface.events].sort());
  const { scopes, optionalScopes } = slackSurface;
  const names = (given: readonly { readonly name: string }[]) => given.map(({ name }) => name).sort();
  expect([...manifest.scopes].sort()).toEqual(names([...scopes, ...optionalScopes]));
  expect([...readManifest(shipped, { optionalScopes: false }).scopes].sort()).toEqual(names(scopes));
  expect(manifest).toMatchObject({ botName: 'verbatim', appName: 'Verbatim' });
  expect(manifest.commands.every(({ shouldEscape }) => shouldEscape)).toBe(true);
  expect(manifest.prompts.length).toBeGreaterThan(0);
});

it('takes what a manifest leaves out for turned off', () => {
  const manifest = readManifest(
    JSON.stringify({
      display_information: { name: 'A' },
      features: { bot_user: { display_name: 'a' } },
      oauth_config: { scopes: {} },
      settings: {},
    }),
  );
  expect(manifest).toEqual({
    botName: 'a',
    appName: 'A',
    commands: [],
    shortcuts: [],
    prompts: [],
    hasHome: false,
    hasInteractivity: false,
    scopes: [],
    events: [],
  });
});

it('refuses what is no manifest', () => {
  expect(() => readManifest('features: []')).toThrow();
});

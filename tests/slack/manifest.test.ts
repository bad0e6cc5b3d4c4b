import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { slackSurface } from '../../src/slack/settings/slack-surface.js';

/** Slack's limits on what we use of a manifest (its published schema, versions 1 and 2); unknown fields are refused. */
const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });
const command = z.strictObject({
  command: z
    .string()
    .regex(/^\/\S+$/)
    .max(32),
  url: z.url().optional(),
  description: z.string().min(1).max(2_000),
  usage_hint: z.string().max(1_000),
  should_escape: z.literal(true),
});
const shortcut = z.strictObject({
  name: z.string().min(1).max(24),
  type: z.enum(['global', 'message']),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
});
const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal([1, 2]), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.literal('Verbatim'),
    description: z.string().min(1).max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[\da-f]{6}$/),
  }),
  features: z.strictObject({
    agent_view: z.strictObject({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z.array(prompt).min(1).max(4),
    }),
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    shortcuts: z.array(shortcut).max(10),
    slash_commands: z.array(command).min(1).max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: z.url().optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: z.url().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const yaml = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
const manifest = manifestSchema.parse(parse(yaml));

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

describe('the manifest', () => {
  it('has the commands, shortcuts, events and scopes that the app registers, and no others', () => {
    expect(sorted(manifest.features.slash_commands.map(({ command }) => command))).toEqual(
      sorted(Object.values(slackSurface.commands)),
    );
    const shortcuts = manifest.features.shortcuts.map(({ callback_id: callback, type, name }) => ({
      callback,
      type,
      name,
    }));
    expect(shortcuts).toEqual(Object.values(slackSurface.shortcuts));
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(sorted(slackSurface.events));
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(slackSurface.scopes.map(({ name }) => name)));
    expect(sorted(manifest.oauth_config.scopes.bot_optional)).toEqual(
      sorted(slackSurface.optionalScopes.map(({ name }) => name)),
    );
  });

  it('needs no public address as it stands', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.settings.event_subscriptions.request_url).toBeUndefined();
    expect(manifest.settings.interactivity.request_url).toBeUndefined();
    expect(manifest.features.slash_commands.map(({ url }) => url)).toEqual([undefined, undefined, undefined]);
  });

  it('is a valid HTTP manifest once its "HTTP:" lines are taken in', () => {
    const http = yaml.replace(/# HTTP: /g, '').replace('socket_mode_enabled: true', 'socket_mode_enabled: false');
    const { features, settings } = manifestSchema.parse(parse(http));
    const endpoint = 'https://verbatim.example.com/slack/events';
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: endpoint },
      interactivity: { request_url: endpoint },
    });
    expect(features.slash_commands.map(({ url }) => url)).toEqual([endpoint, endpoint, endpoint]);
  });

  it('says why each scope is needed, in the words of the code', () => {
    const scopes = [...slackSurface.scopes, ...slackSurface.optionalScopes];
    for (const { name, reason } of scopes) expect(reason, name).toMatch(/^to \S.{8,}$/);
    expect(yaml.match(/^ {6}- \S+ # to .+$/gm)).toHaveLength(scopes.length);
  });
});

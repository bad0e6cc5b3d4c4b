import { parse } from 'yaml';
import { z } from 'zod';

/** What Slack knows of an app from its manifest, as far as it decides what people can do and what the bot is sent. */
export interface Manifest {
  readonly botName: string;
  readonly appName: string;
  readonly commands: readonly Command[];
  readonly shortcuts: readonly Shortcut[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly hasHome: boolean;
  readonly hasInteractivity: boolean;
  /** Those that are granted. */
  readonly scopes: readonly string[];
  /** Events that are subscribed to, as the manifest names them: `message.im`, `app_mention`, … */
  readonly events: readonly string[];
}

interface Command {
  readonly command: string;
  readonly description: string;
  readonly usageHint?: string;
  /** Whether names of people and channels reach the bot as ids. */
  readonly shouldEscape: boolean;
}

interface Shortcut {
  readonly callbackId: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'message' | 'global';
}

const command = z.object({
  command: z.string(),
  description: z.string(),
  usage_hint: z.string().optional(),
  should_escape: z.boolean().default(false),
});
const shortcut = z.object({
  callback_id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.enum(['message', 'global']),
});
const prompts = z.array(z.object({ title: z.string(), message: z.string() }));

const scopes = z.array(z.string()).default([]);

const schema = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z.array(command).default([]),
    shortcuts: z.array(shortcut).default([]),
    app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).optional(),
    agent_view: z.object({ suggested_prompts: prompts.default([]) }).optional(),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: scopes, bot_optional: scopes }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional(),
    interactivity: z.object({ is_enabled: z.boolean() }).optional(),
  }),
});

export interface Granting {
  /** Whether who installs the app grants its optional scopes too; default `true`. */
  readonly optionalScopes?: boolean;
}

/** Reads an app manifest in YAML or JSON (https://docs.slack.dev/reference/app-manifest). Throws for what is none. */
export function readManifest(text: string, { optionalScopes = true }: Granting = {}): Manifest {
  const { display_information: display, features, oauth_config: oauth, settings } = schema.parse(parse(text));
  return {
    botName: features.bot_user.display_name,
    appName: display.name,
    commands: features.slash_commands.map(({ usage_hint: usageHint, should_escape: shouldEscape, ...rest }) => ({
      ...rest,
      shouldEscape,
      ...(usageHint !== undefined && { usageHint }),
    })),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, ...rest }) => ({ callbackId, ...rest })),
    prompts: features.agent_view?.suggested_prompts ?? [],
    hasHome: features.app_home?.home_tab_enabled ?? false,
    hasInteractivity: settings.interactivity?.is_enabled ?? false,
    scopes: [...oauth.scopes.bot, ...(optionalScopes ? oauth.scopes.bot_optional : [])],
    events: settings.event_subscriptions?.bot_events ?? [],
  };
}

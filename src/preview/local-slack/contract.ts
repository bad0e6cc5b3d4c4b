/** Contract between `preview/local-slack/` and `preview/page/`. All ids are Slack's own kind: U…, C…, D…, T…, V…. */
import type { Fields } from '../../fields.js';

export interface Person {
  readonly id: string;
  readonly name: string; // 'ann': lower case, as in @ann
  readonly realName: string; // 'Ann Baker'
  readonly isBot: boolean;
  /** Invited to some channels, and no full member. */
  readonly isGuest?: boolean;
  /** The workspace that they are of, where it is another one: `T…`. */
  readonly team?: string;
}

export interface Channel {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'direct';
  /** Without "#"; for a direct conversation the id of the person in it who is not the bot. */
  readonly name: string;
  readonly members: readonly string[];
  readonly isArchived?: boolean;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly user: string;
  /** As Slack keeps it: `& < >` escaped, `<@U…>` for people. */
  readonly text: string;
  readonly blocks?: readonly Fields[];
  /** Ephemeral: only this person sees it, and only until reset. */
  readonly onlyFor?: string;
  readonly isEdited?: boolean;
  /** What an app keeps with it, which people don't see. */
  readonly metadata?: Fields;
  /** What was shared with it, as payloads carry it. */
  readonly files?: readonly Fields[];
}

export interface OpenView {
  readonly id: string;
  readonly user: string;
  /** As the bot gave it: title, blocks, submit, close, private_metadata, callback_id. The last of `views` is on top. */
  readonly view: Fields;
  /** Errors of the last submission, by block id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** One request and its answer between bot and Slack, in either direction. */
export interface WireExchange {
  readonly id: number;
  readonly direction: 'to_bot' | 'to_slack';
  /** 'chat.postMessage', 'slash_commands /ask', 'events_api app_mention', 'response_url', … */
  readonly name: string;
  readonly at: number; // milliseconds since the epoch
  /** Milliseconds until it was answered; undefined while it is not. */
  readonly tookMs?: number;
  readonly request: unknown; // tokens blotted out
  readonly response?: unknown;
  readonly isRefused: boolean;
}

/**
 * What a person can do. Each resolves when the bot has acknowledged, or says in `problem` what the person would see in
 * Slack.
 */
export interface People {
  say(person: string, channel: string, text: string, threadTs?: string): Promise<Outcome>;
  /** Sends files, each as `LocalSlack.keepFile` gives it, with or without words. */
  sendFiles(person: string, channel: string, files: readonly Fields[], text?: string): Promise<Outcome>;
  command(person: string, channel: string, command: string, text: string): Promise<Outcome>;
  /** A click on an interactive element of a message, of the top view or of the Home. */
  act(person: string, container: Container, action: Action): Promise<Outcome>;
  /** `values`: block id → action id → what Slack would put there, e.g. `{type: 'plain_text_input', value: '…'}`. */
  submit(person: string, viewId: string, values: Fields): Promise<Outcome>;
  closeView(person: string, viewId: string): Promise<Outcome>;
  /** Opens the App's Home (`home`) or the conversation with it (`messages`). */
  openApp(person: string, tab: 'home' | 'messages'): Promise<Outcome>;
  messageShortcut(person: string, callbackId: string, channel: string, ts: string): Promise<Outcome>;
  globalShortcut(person: string, callbackId: string): Promise<Outcome>;
}

/** What was done to an element. */
export interface Action {
  readonly blockId: string;
  readonly actionId: string;
  /**
   * Of a button, feedback button or icon button its `value`; of any other element the fields that Slack puts beside
   * `type`, `action_id` and `block_id`, such as `{ selected_option: {…} }` or `{ value: '…' }`.
   */
  readonly value?: unknown;
  /** Block id → action id → value of all inputs around it, as in `submit`. */
  readonly state?: Fields;
}

/** What holds an element, as Slack's `container` in `block_actions`. */
export type Container =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly viewId: string }
  | { readonly kind: 'home' };

/** What came of something that a person did. */
export interface Outcome {
  /** In Slack's own words as people see them, e.g. '/ask failed because the app did not respond'. */
  readonly problem?: string;
}

export interface LocalSlack {
  /** What the bot needs to reach this Slack. */
  readonly connection: {
    readonly apiUrl: string;
    readonly botToken: string;
    readonly appToken: string;
    readonly signingSecret: string;
  };
  readonly bot: Person;
  readonly persons: readonly Person[]; // without the bot
  readonly channels: readonly Channel[]; // direct conversations of all persons with the bot included
  /** All messages, oldest first; the page shows a person only what they may see. */
  readonly messages: readonly Message[];
  viewsOf(person: string): readonly OpenView[];
  homeOf(person: string): Fields | undefined;
  /** Prompts that the bot pinned in the conversation with it. */
  promptsOf(
    person: string,
  ):
    | { readonly title?: string; readonly prompts: readonly { readonly title: string; readonly message: string }[] }
    | undefined;
  /** Text of the bot's status in a thread ("is searching…"), if any. */
  statusOf(channel: string, threadTs: string): string | undefined;
  readonly exchanges: readonly WireExchange[];
  readonly people: People;
  /** Read from manifest.yml: what the app offers. */
  readonly commands: readonly { readonly command: string; readonly description: string; readonly usageHint?: string }[];
  readonly shortcuts: readonly {
    readonly callbackId: string;
    readonly name: string;
    readonly description: string;
    readonly type: 'message' | 'global';
  }[];
  readonly hasHome: boolean;
  /** Uploads a file; what it gives is sent, or put into a form as one of the `files` of its field. */
  keepFile(person: string, file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): Fields;
  /** Puts a message of the preview's own into a channel, in the bot's name although the bot is told nothing of it. */
  postOwn(channel: string, message: Required<Pick<Message, 'text' | 'blocks'>>): Message;
  /** Shows other blocks in it, if it is still there. */
  reviseOwn(message: Message, blocks: readonly Fields[]): void;
  /** Called after each change of anything above; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** Back to the first state: messages, views, homes, prompts and exchanges are gone. */
  reset(): void;
  close(): Promise<void>;
}

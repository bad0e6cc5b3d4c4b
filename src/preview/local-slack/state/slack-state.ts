import type { Message } from '../contract.js';
import type { Manifest } from '../read-manifest.js';
import { type AssistantPanes, createAssistantPanes } from './assistant-panes.js';
import { type Changes, createChanges } from './changes.js';
import { createExchangeRecord, type ExchangeRecord } from './exchange-record.js';
import { createSharedFiles, type SharedFiles } from './shared-files.js';
import { createTriggers, type Triggers } from './triggers.js';
import { createViewStacks, type ViewStacks } from './view-stacks.js';
import { createWorkspace, type Population, type Workspace } from './workspace.js';

interface OwnPosts {
  announce(message: Message): void;
  listen(listener: (message: Message) => void): void;
}

/** All that one local Slack knows. */
export interface SlackState {
  readonly manifest: Manifest;
  readonly workspace: Workspace;
  readonly views: ViewStacks;
  readonly files: SharedFiles;
  readonly panes: AssistantPanes;
  readonly triggers: Triggers;
  readonly record: ExchangeRecord;
  readonly changes: Changes;
  /** Announces each message that the bot posts for all: Slack sends the bot its own messages like any other. */
  readonly ownPosts: OwnPosts;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createSlackState(manifest: Manifest, population: Population, now: () => number): SlackState {
  const changes = createChanges();
  return {
    manifest,
    workspace: createWorkspace(population, now, changes),
    views: createViewStacks(now, changes),
    files: createSharedFiles(),
    panes: createAssistantPanes(now, changes),
    triggers: createTriggers(now),
    record: createExchangeRecord(now, changes),
    changes,
    ownPosts: createOwnPosts(),
    now,
  };
}

function createOwnPosts(): OwnPosts {
  const listeners: ((message: Message) => void)[] = [];
  return {
    announce: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => listeners.push(listener),
  };
}

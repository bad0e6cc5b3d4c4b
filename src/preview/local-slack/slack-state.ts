import { type AssistantPanes, createAssistantPanes } from './assistant-panes.js';
import { type Changes, createChanges } from './changes.js';
import { createExchangeRecord, type ExchangeRecord } from './exchange-record.js';
import type { Manifest } from './read-manifest.js';
import { createTriggers, type Triggers } from './triggers.js';
import { createViewStacks, type ViewStacks } from './view-stacks.js';
import { createWorkspace, type Population, type Workspace } from './workspace.js';

/** All that one local Slack knows. */
export interface SlackState {
  readonly manifest: Manifest;
  readonly workspace: Workspace;
  readonly views: ViewStacks;
  readonly panes: AssistantPanes;
  readonly triggers: Triggers;
  readonly record: ExchangeRecord;
  readonly changes: Changes;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createSlackState(manifest: Manifest, population: Population, now: () => number): SlackState {
  const changes = createChanges();
  return {
    manifest,
    workspace: createWorkspace(population, now, changes),
    views: createViewStacks(now, changes),
    panes: createAssistantPanes(now, changes),
    triggers: createTriggers(now),
    record: createExchangeRecord(now, changes),
    changes,
    now,
  };
}

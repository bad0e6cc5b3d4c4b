import { openEdge, type RunningEdge } from './open-edge.js';
import type { ListenAddress } from './receivers/listen.js';
import type { SlackEdgeOptions } from './settings/slack-settings.js';
import { defaultSlackTiming, type SlackTiming } from './settings/slack-timing.js';

export type { PushDoor, SlackEdgeOptions, SlackSettings } from './settings/slack-settings.js';

/** The bot in one Slack workspace. */
export interface SlackEdge {
  /** Resolves when questions are being answered; rejects with a `VerbatimError` that says what to do. Call it once. */
  start(): Promise<void>;
  /**
   * Takes nothing new, finishes what is under way, and tells whoever still waits to ask again. Resolves in any case,
   * and may be called again.
   */
  stop(): Promise<void>;
  /** Where the health endpoints, and with `http` Slack's requests, are served; undefined before `start`. */
  readonly address: ListenAddress | undefined;
}

/** Nothing is opened or called before `start()`. */
export function createSlackEdge(options: SlackEdgeOptions): SlackEdge {
  const timing: SlackTiming = { ...defaultSlackTiming, ...options.timing };
  let opening: Promise<RunningEdge> | undefined;
  let running: RunningEdge | undefined;
  let stopped: Promise<void> | undefined;

  const stopOnce = async (): Promise<void> => {
    // A start that failed has cleaned up after itself.
    const edge = await opening?.catch(() => undefined);
    await edge?.stop();
  };

  return {
    start: async () => {
      opening ??= openEdge({ ...options, timing });
      running = await opening;
    },
    stop: () => {
      stopped ??= stopOnce();
      return stopped;
    },
    get address() {
      return running?.address;
    },
  };
}

import { noticeMessage } from './messages/notice-message.js';
import { openEdge, type RunningEdge } from './open-edge.js';
import { idIn } from './payloads/slack-ids.js';
import type { ListenAddress } from './receivers/listen.js';
import type { SlackEdgeOptions } from './settings/slack-settings.js';
import { defaultSlackTiming, type SlackTiming } from './settings/slack-timing.js';
import type { ShowChanges } from './web-api/edit-posts.js';

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
  /**
   * Says something to one person in their conversation with the bot. `person`: their key. Resolves to `told` where it
   * stands there, or may; to `failed` where it doesn't, as before the start. Never rejects.
   */
  tellPerson(person: string, sentence: string): Promise<'told' | 'failed'>;
  /** Edits an answer's message, once it has started; `later` before `start` is called, and after `stop`. */
  readonly showChanges: ShowChanges;
  /**
   * Takes in what managers approved before a process ended, and tells of it. Resolves to how many files; rejects where
   * the store fails.
   */
  finishProposals(signal: AbortSignal): Promise<number>;
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
    tellPerson: async (person, sentence) => {
      const edge = await opening?.catch(() => undefined);
      const telling = await edge?.tell(idIn(person), noticeMessage(sentence));
      return telling?.kind ?? 'failed';
    },
    showChanges: async (followUp, signal) => {
      const edge = await opening?.catch(() => undefined);
      return edge ? edge.showChanges(followUp, signal) : { kind: 'later' };
    },
    finishProposals: async (signal) => {
      const edge = await opening?.catch(() => undefined);
      return edge ? edge.finishProposals(signal) : 0;
    },
    get address() {
      return running?.address;
    },
  };
}

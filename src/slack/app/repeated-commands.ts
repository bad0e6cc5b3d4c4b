import type { AckFn, ReceiverEvent } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Log } from '../../domain.js';
import { isFields } from '../../fields.js';
import type { ConnectionSigns } from '../receivers/connection-signs.js';
import { acknowledge } from './acknowledge.js';
import { createRecentNames } from './recent-names.js';

/** An acknowledgement that was written: what it said, and whether Slack has it, as far as that can be told. */
interface Said {
  readonly response: unknown;
  readonly isHeard: Promise<boolean>;
}

/** Knows the commands that were let in lately, so that each is answered once however often it comes. */
export interface RepeatedCommands {
  /** Whether `request` is a command that was let in before: it is for `repeat`. */
  know(request: ReceiverEvent): boolean;
  /** What acknowledges `request`, which is let in. */
  admit(request: ReceiverEvent): AckFn<unknown>;
  /**
   * Acknowledges a command that came before: with nothing, or where Slack never had the first acknowledgement, with
   * what that said. Never rejects.
   */
  repeat(request: ReceiverEvent): Promise<void>;
}

/** Commands that are remembered, for hours at any pace that is kept up. */
const rememberedCommands = 10_000;
/** Acknowledgements that are remembered, a few KB each: what is brought again comes within seconds. */
const rememberedAnswers = 1_000;

/**
 * Slack repeats no command on purpose, but may bring one over two sockets when one of them goes. Its `trigger_id` is
 * its own. One process remembers it: who asks alone sees the answer, so that a second one from another process harms
 * nobody. `patience`: milliseconds to wait for a sign that Slack has the first acknowledgement.
 */
export function createRepeatedCommands(patience: number, log: Log): RepeatedCommands {
  const recent = createRecentNames(rememberedCommands);
  const said = new Map<string, Promise<Said | undefined>>();

  const keep = (trigger: string, acknowledgement: Promise<Said | undefined>): void => {
    said.set(trigger, acknowledgement);
    const [oldest] = said.keys();
    if (said.size > rememberedAnswers && oldest !== undefined) said.delete(oldest);
  };

  const answerAgain = async (request: ReceiverEvent, before: Said | undefined): Promise<Said | undefined> => {
    // Where the first acknowledgement failed, the answer goes to the command's own address.
    if (!before || (await pTimeout(before.isHeard, { milliseconds: patience, message: false }))) {
      log.info({}, 'Slack brought a command again; it was answered the first time.');
      await acknowledge(() => request.ack(), 'A command', log);
      return before;
    }
    log.warn({}, 'Slack brought a command again and never had its acknowledgement; its answer is given again.');
    const { response } = before;
    const isWritten = await acknowledge(() => request.ack(response), 'A command', log);
    return { response, isHeard: isWritten ? hearing(request) : Promise.resolve(false) };
  };

  return {
    know: ({ body }) => recent.know([triggerOf(body) ?? '']),
    admit: (request) => {
      const trigger = triggerOf(request.body);
      if (trigger === undefined) return request.ack;
      recent.add([trigger]);
      let settle: (outcome: Said | undefined) => void = () => {};
      keep(trigger, new Promise((resolve) => (settle = resolve)));
      return async (response) => {
        try {
          await request.ack(response);
          settle({ response, isHeard: hearing(request) });
        } catch (error) {
          settle(undefined);
          throw error;
        }
      };
    },
    repeat: async (request) => {
      const trigger = triggerOf(request.body) ?? '';
      const answered = Promise.resolve(said.get(trigger)).then((before) => answerAgain(request, before));
      keep(trigger, answered);
      await answered;
    },
  };
}

function triggerOf(body: unknown): string | undefined {
  if (!isFields(body) || typeof body.command !== 'string') return undefined;
  return typeof body.trigger_id === 'string' && body.trigger_id !== '' ? body.trigger_id : undefined;
}

/** Of a connection that tells nothing, it is believed that what was written came through. */
function hearing({ customProperties }: ReceiverEvent): Promise<boolean> {
  const signs: ConnectionSigns = customProperties ?? {};
  return signs.isHeard?.() ?? Promise.resolve(true);
}

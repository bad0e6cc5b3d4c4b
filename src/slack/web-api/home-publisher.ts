import type { types, webApi } from '@slack/bolt';
import type { Bot, Log, Viewer } from '../../domain.js';
import { homeWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import { failureSentence } from '../messages/failure-sentence.js';
import { noAccessSentence } from '../messages/notice-message.js';
import { homeView, noticeHome } from '../views/home-view.js';
import { knownLimits } from '../views/known-blocks.js';
import { recentLimits } from '../views/recent-blocks.js';

/** Puts a person's Home together and has Slack show it. */
export interface HomePublisher {
  /**
   * `user`: the person's `U…`; `viewer`: the same as the bot knows them. One at a time for each person, so that the
   * last one is the newest. Whoever may see no article gets one sentence. Never rejects.
   */
  publish(client: webApi.WebClient, user: string, viewer: Viewer): Promise<void>;
}

export interface HomePublisherOptions {
  readonly bot: Bot;
  readonly log: Log;
  readonly newReference: () => string;
}

export function createHomePublisher({ bot, log, newReference }: HomePublisherOptions): HomePublisher {
  const last = new Map<string, Promise<void>>();

  const write = async (viewer: Viewer): Promise<types.HomeView> => {
    if (!(await bot.admits(viewer))) return noticeHome(noAccessSentence(viewer.standing));
    const [usage, collections, progress, recent] = await Promise.all([
      bot.asking.usage(viewer),
      bot.library.collections(viewer, knownLimits.titles),
      bot.meanings.progress(viewer),
      bot.archive.recentAnswers(viewer, recentLimits.read),
    ]);
    return homeView({ usage, collections, progress, recent });
  };

  const publishOnce = async (client: webApi.WebClient, user: string, load: () => Promise<types.HomeView>) => {
    const reference = newReference();
    const personLog = log.child({ reference, user });
    const view = await load().catch((error: unknown) => {
      personLog.error({ err: describeError(error) }, 'A Home could not be put together.');
      return noticeHome(failureSentence(error, homeWords.failure(reference)));
    });
    await client.views.publish({ user_id: user, view }).catch((error: unknown) => {
      personLog.warn({ err: describeError(error) }, 'Slack did not take a Home.');
    });
  };

  return {
    publish: (client, user, viewer) => {
      const turn = (last.get(user) ?? Promise.resolve()).then(() => publishOnce(client, user, () => write(viewer)));
      last.set(user, turn);
      return turn.finally(() => {
        if (last.get(user) === turn) last.delete(user);
      });
    },
  };
}

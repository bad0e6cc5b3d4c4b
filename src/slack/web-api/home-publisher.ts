import type { types, webApi } from '@slack/bolt';
import type { Bot, Log } from '../../domain.js';
import { homeWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import type { Identity } from '../payloads/identity.js';
import { personOf } from '../payloads/slack-ids.js';
import { homeView, noticeHome } from '../views/home-view.js';
import { knownLimits } from '../views/known-blocks.js';
import { recentLimits } from '../views/recent-blocks.js';

/** Puts a person's Home together and has Slack show it. */
export interface HomePublisher {
  /** `user`: the person's `U…`. One at a time for each person, so that the last one is the newest. Never rejects. */
  publish(client: webApi.WebClient, user: string): Promise<void>;
  /** One sentence for somebody of another organisation. Never rejects. */
  publishForStranger(client: webApi.WebClient, user: string): Promise<void>;
}

export interface HomePublisherOptions {
  readonly bot: Bot;
  readonly me: Identity;
  readonly log: Log;
  readonly newReference: () => string;
}

export function createHomePublisher({ bot, me, log, newReference }: HomePublisherOptions): HomePublisher {
  const last = new Map<string, Promise<void>>();

  const write = async (user: string): Promise<types.HomeView> => {
    const [usage, collections, recent] = await Promise.all([
      bot.usage(),
      bot.collections(knownLimits.titles),
      bot.recentAnswers(personOf(me.teamId, user), recentLimits.read),
    ]);
    return homeView({ usage, collections, recent });
  };

  const publishOnce = async (client: webApi.WebClient, user: string, load: () => Promise<types.HomeView>) => {
    const reference = newReference();
    const personLog = log.child({ reference, user });
    const view = await load().catch((error: unknown) => {
      personLog.error({ err: describeError(error) }, 'A Home could not be put together.');
      return noticeHome(homeWords.failure(reference));
    });
    await client.views.publish({ user_id: user, view }).catch((error: unknown) => {
      personLog.warn({ err: describeError(error) }, 'Slack did not take a Home.');
    });
  };

  return {
    publish: (client, user) => {
      const turn = (last.get(user) ?? Promise.resolve()).then(() => publishOnce(client, user, () => write(user)));
      last.set(user, turn);
      return turn.finally(() => {
        if (last.get(user) === turn) last.delete(user);
      });
    },
    publishForStranger: (client, user) => publishOnce(client, user, async () => noticeHome(homeWords.membersOnly)),
  };
}

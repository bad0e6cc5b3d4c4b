import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { fieldsAt, textAt } from '../../fields.js';
import { bringWords as words } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import type { PeopleNames } from '../payloads/words-of.js';

/** People who are asked about at once. */
const mostAsked = 20;

/** How people are called, as Slack says; of whom it says nothing, `somebody`. Never rejects. */
export type NamePeople = (users: readonly string[]) => Promise<PeopleNames>;

export function createNamePeople(client: Pick<webApi.WebClient, 'users'>, log: Log): NamePeople {
  const nameOf = async (user: string): Promise<string> => {
    try {
      const { user: told } = await client.users.info({ user });
      const profile = fieldsAt(told, 'profile');
      const names = [textAt(profile, 'real_name'), textAt(told, 'real_name'), textAt(told, 'name')];
      return names.find((name) => name.trim() !== '') ?? words.somebody;
    } catch (error) {
      log.warn({ user, err: describeError(error) }, 'Slack did not say what somebody is called.');
      return words.somebody;
    }
  };
  return async (users) => {
    const asked = [...new Set(users)].filter((user) => user !== '').slice(0, mostAsked);
    return new Map(await Promise.all(asked.map(async (user) => [user, await nameOf(user)] as const)));
  };
}

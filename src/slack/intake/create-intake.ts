import PQueue from 'p-queue';
import type { ArticleFile, Bot, Log, UnreadableFile } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { InFlight } from '../concurrency/in-flight.js';
import { describeError } from '../logging/describe-error.js';
import { type Brought, broughtMessage } from '../messages/brought-message.js';
import { failureSentence } from '../messages/failure-sentence.js';
import { noticeMessage } from '../messages/notice-message.js';
import { personOf } from '../payloads/slack-ids.js';
import type { NamePeople } from '../web-api/name-people.js';
import type { ManagersDesk } from './managers-desk.js';
import type { Bringing, BroughtReader } from './read-brought.js';

export interface IntakeOptions {
  readonly bot: Pick<Bot, 'library' | 'proposals'>;
  readonly team: string;
  /** `U…` */
  readonly managers: readonly string[];
  /** Whether the workspace lets the bot read files. */
  readonly takesFiles: boolean;
  readonly takesPages: boolean;
  readonly reader: BroughtReader;
  readonly desk: ManagersDesk;
  readonly namePeople: NamePeople;
  readonly inFlight: InFlight;
  readonly now: () => Date;
}

/** What is brought as an article from Slack: taken in for managers, proposed for everybody else. */
export interface Intake {
  readonly takesFiles: boolean;
  readonly takesPages: boolean;
  readonly reader: BroughtReader;
  readonly desk: ManagersDesk;
  readonly namePeople: NamePeople;
  readonly now: () => Date;
  /** Whether anybody looks after the articles: where nobody does, there is no way in from Slack. */
  readonly isManaged: boolean;
  /** `user`: `U…`. */
  isManager(user: string): boolean;
  /**
   * Takes in or proposes what a member brought, one after the other, and says what became of each. `more`: what else
   * they should know. Never rejects.
   */
  bring(brought: readonly Bringing[], user: string, marks: BringMarks, more?: readonly string[]): Promise<SlackMessage>;
}

export interface BringMarks {
  readonly log: Log;
  readonly reference: string;
}

/** Files of managers, and of all others, that are in memory at once, each of as many bytes as a file may have. */
const atOnce = 4;

export function createIntake(options: IntakeOptions): Intake {
  const { bot, team, managers, takesFiles, takesPages, reader, desk, namePeople, inFlight, now } = options;

  // Whoever has slow pages fetched keeps no manager waiting.
  const lines = { managers: new PQueue({ concurrency: atOnce }), others: new PQueue({ concurrency: atOnce }) };

  const takeIn = async (file: ArticleFile, person: string): Promise<Brought> => ({
    kind: 'taken',
    name: file.name,
    report: await bot.library.importArticles([file], { by: person }),
  });

  const propose = async (file: ArticleFile, person: string): Promise<Brought> => {
    const { name } = file;
    const reply = await bot.proposals.propose(file, person);
    // Whoever proposes doesn't wait until all managers are asked.
    if (reply.kind === 'proposed') void inFlight.track(desk.ask(reply.proposal, reply.preview));
    return reply.kind === 'proposed' || reply.kind === 'known' ? { kind: reply.kind, name } : { ...reply, name };
  };

  const deal = async (read: ArticleFile | UnreadableFile, user: string): Promise<Brought> => {
    if (!('bytes' in read)) return { kind: 'refused', ...read };
    const person = personOf(team, user);
    return managers.includes(user) ? takeIn(read, person) : propose(read, person);
  };

  return {
    takesFiles,
    takesPages,
    reader,
    desk,
    namePeople,
    now,
    isManaged: managers.length > 0,
    isManager: (user) => managers.includes(user),
    bring: async (brought, user, { log, reference }, more = []) => {
      if (managers.length === 0) return noticeMessage(words.unmanaged);
      try {
        const told: Brought[] = [];
        const isManager = managers.includes(user);
        const line = isManager ? lines.managers : lines.others;
        for (const bringing of brought) {
          told.push(await line.add(async () => deal(await bringing(log, isManager), user)));
        }
        log.info({ kinds: told.map(({ kind }) => kind) }, 'Something was brought to the articles.');
        return broughtMessage(told, more);
      } catch (error) {
        log.error({ err: describeError(error) }, 'What was brought to the articles could not be dealt with.');
        return noticeMessage(failureSentence(error, words.failure(reference)));
      }
    },
  };
}

import PQueue from 'p-queue';
import type { Bot, DroppedFile, Viewer } from '../../domain.js';
import type { LocalSlack, Message } from '../local-slack/contract.js';
import { chooseQuestions } from './choose-questions.js';
import { cleanName } from './clean-name.js';
import { readMessage, refusalMessage, removalMessage } from './report-message.js';

/** Files of people's own, which they drop on the page to ask them. */
export interface FileDrop {
  /** Those that are there, as they were first dropped. */
  readonly files: readonly DroppedFile[];
  /**
   * Takes in one as the library's import does, when those before it are done with, and says in a channel what was read
   * or why nothing was. Rejects with a `VerbatimError` where the store fails.
   */
  add(channel: string, given: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  /** Takes one away, and says so in a channel. Resolves to whether it was there. */
  remove(channel: string, name: string): Promise<boolean>;
}

/** Whoever looks at the page. */
const visitor: Viewer = { person: 'visitor', place: 'files', standing: 'member' };

export async function createFileDrop(bot: Bot, slack: LocalSlack): Promise<FileDrop> {
  const { library } = bot;
  const line = new PQueue({ concurrency: 1 });
  const howToAsk = { command: slack.commands[0]?.command ?? '', mention: `@${slack.bot.name}` };
  /** The message that tells of each file, by the file's name. */
  const told = new Map<string, Message>();
  let files = await library.dropped();

  const collections = async () => (await library.collections(visitor, 1)).map(({ name }) => name);

  /** What a message offers of a file that is gone or read anew. */
  const withdraw = (name: string): void => {
    const message = told.get(name);
    if (message) slack.reviseOwn(message, message.blocks?.filter(({ type }) => type === 'rich_text').slice(0, 1) ?? []);
    told.delete(name);
  };

  const add: FileDrop['add'] = async (channel, given) => {
    const name = cleanName(given.name);
    const before = await collections();
    const report = await library.drop({ name, bytes: given.bytes });
    if (report.kind === 'refused') {
      slack.postOwn(channel, refusalMessage(name, report.reason));
      return;
    }
    files = await library.dropped();
    const after = await collections();
    const questions = report.kind === 'unchanged' ? [] : await chooseQuestions(bot, report);
    const setsSamplesAside = before.some((collection) => !after.includes(collection));
    withdraw(name);
    told.set(name, slack.postOwn(channel, readMessage({ name, report, questions, setsSamplesAside, howToAsk })));
  };

  const remove: FileDrop['remove'] = async (channel, name) => {
    const wasThere = await library.removeDropped(name);
    files = await library.dropped();
    withdraw(name);
    if (wasThere) slack.postOwn(channel, removalMessage(name));
    return wasThere;
  };

  return {
    get files() {
      return files;
    },
    add: (channel, given) => line.add(() => add(channel, given)),
    remove: (channel, name) => line.add(() => remove(channel, name)),
  };
}

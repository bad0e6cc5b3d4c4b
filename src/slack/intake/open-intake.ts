import { webApi } from '@slack/bolt';
import type { Bot, Ledgers, Log } from '../../domain.js';
import type { InFlight } from '../concurrency/in-flight.js';
import type { Identity } from '../payloads/identity.js';
import { mayReadFiles } from '../settings/files-scope.js';
import type { FetchPage, SlackSettings } from '../settings/slack-settings.js';
import { createFileFetcher } from '../web-api/fetch-shared-file.js';
import { createNamePeople } from '../web-api/name-people.js';
import { createThreadReader } from '../web-api/read-thread.js';
import type { TellDirectly } from '../web-api/tell-directly.js';
import { createIntake, type Intake } from './create-intake.js';
import { createManagersDesk } from './managers-desk.js';
import { createBroughtReader } from './read-brought.js';

export interface OpenIntakeOptions {
  readonly bot: Bot;
  readonly ledgers: Pick<Ledgers, 'duties'>;
  readonly settings: SlackSettings;
  readonly managers?: readonly string[] | undefined;
  readonly fetchPage?: FetchPage | undefined;
  readonly me: Identity;
  readonly tell: TellDirectly;
  readonly inFlight: InFlight;
  /** For calls that may be repeated. */
  readonly clientOptions: () => webApi.WebClientOptions;
  readonly log: Log;
}

/** The intake put together for one run of the edge. What the workspace didn't grant, it doesn't offer. */
export function openIntake(options: OpenIntakeOptions): Intake {
  const { bot, ledgers, settings, managers = [], fetchPage, me, tell, inFlight, clientOptions, log } = options;
  const { botToken: token, apiUrl } = settings;
  const client = new webApi.WebClient(token, clientOptions());
  const namePeople = createNamePeople(client, log);
  const team = me.teamId;
  return createIntake({
    bot,
    team,
    managers,
    takesFiles: mayReadFiles(me.scopes),
    takesPages: fetchPage !== undefined,
    reader: createBroughtReader({
      client,
      fetchFile: createFileFetcher({ client, token, apiUrl }),
      fetchPage,
      readThread: createThreadReader(client, me),
      namePeople,
    }),
    desk: createManagersDesk({ bot, duties: ledgers.duties, client, managers, team, tell, namePeople, log }),
    namePeople,
    inFlight,
    now: () => new Date(),
  });
}

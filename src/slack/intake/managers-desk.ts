import type { webApi } from '@slack/bolt';
import type { Bot, DecideReply, Duties, FilePreview, Log, PostedMessage, Proposal } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import { decidedCard, proposalCard, refusalIn, type ToldDecision, verdictMessage } from '../messages/proposal-card.js';
import { idIn, isPersonId, personOf } from '../payloads/slack-ids.js';
import type { NamePeople } from '../web-api/name-people.js';
import type { TellDirectly } from '../web-api/tell-directly.js';

type Decided = Exclude<DecideReply, { readonly kind: 'unknown' }>;

export interface ManagersDeskOptions {
  readonly bot: Pick<Bot, 'proposals'>;
  readonly duties: Duties;
  readonly client: Pick<webApi.WebClient, 'chat'>;
  /** `U…` */
  readonly managers: readonly string[];
  readonly team: string;
  readonly tell: TellDirectly;
  readonly namePeople: NamePeople;
  readonly log: Log;
}

/** What managers are asked, and who learns what they decided. No other method than `finishRest` rejects. */
export interface ManagersDesk {
  /** Asks each manager in their conversation with the bot. */
  ask(proposal: Proposal, preview: FilePreview): Promise<void>;
  /** Asks of everything open whoever wasn't asked yet, as after a process that ended in between. */
  askRest(): Promise<void>;
  /** Takes in what was approved before a process ended, and tells of it. Resolves to how many; may reject. */
  finishRest(signal: AbortSignal): Promise<number>;
  describe(decided: Decided): Promise<ToldDecision>;
  /** Shows the decision in all cards, and in that which was `pressed`; tells whoever proposed it. */
  conclude(told: ToldDecision, pressed?: PostedMessage): Promise<void>;
  /** Shows it in the card that was pressed after somebody else had decided. */
  show(told: ToldDecision, pressed: PostedMessage): Promise<void>;
}

export function createManagersDesk(options: ManagersDeskOptions): ManagersDesk {
  const { bot, duties, client, managers, team, tell, namePeople, log } = options;

  const nameOf = async (person: string): Promise<string> => {
    const user = idIn(person);
    return (await namePeople([user])).get(user) ?? words.somebody;
  };

  const withOwnersNamed = async (preview: FilePreview): Promise<FilePreview> => {
    if (preview.kind === 'refused') return preview;
    const articles = preview.articles.map(async (article) => {
      const { life } = article;
      if (life?.owner === undefined || !isPersonId(life.owner)) return article;
      return { ...article, life: { ...life, owner: await nameOf(life.owner) } };
    });
    return { ...preview, articles: await Promise.all(articles) };
  };

  const ask = async (proposal: Proposal, preview: FilePreview): Promise<void> => {
    const asked = new Set(proposal.cards.map(({ person }) => person));
    const rest = managers.filter((manager) => !asked.has(personOf(team, manager)));
    if (rest.length === 0) return;
    const card = proposalCard(proposal, await nameOf(proposal.person), await withOwnersNamed(preview));
    await Promise.all(rest.map((manager) => askOne(proposal, manager, card)));
  };

  const askOne = async ({ id }: Proposal, manager: string, card: ReturnType<typeof proposalCard>): Promise<void> => {
    const { kind, ...told } = await tell(manager, card);
    if (kind !== 'told' || !('message' in told) || !told.message) return;
    await bot.proposals.recordCard(id, { ...told.message, person: personOf(team, manager) }).catch((error: unknown) => {
      log.error({ err: describeError(error) }, 'Which message asks a manager could not be kept.');
    });
  };

  const askAll = async (): Promise<void> => {
    for (const { id, cards } of await bot.proposals.open()) {
      const isAsked = managers.every((manager) => cards.some(({ person }) => person === personOf(team, manager)));
      const found = isAsked ? undefined : await bot.proposals.preview(id);
      if (found) await ask(found.proposal, found.preview);
    }
  };

  const show = async (told: ToldDecision, { channel, ts }: PostedMessage): Promise<void> => {
    await client.chat.update({ channel, ts, ...decidedCard(told) }).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'What a manager was asked could not be shown as decided.');
    });
  };

  const describe: ManagersDesk['describe'] = async (decided) => {
    const { proposal } = decided;
    const refusal = decided.kind === 'decided' ? refusalIn(decided.report) : undefined;
    const [proposer, decider] = await Promise.all([nameOf(proposal.person), nameOf(proposal.decision?.person ?? '')]);
    return { proposal, proposer, decider, refusal };
  };

  const conclude: ManagersDesk['conclude'] = async (told, pressed) => {
    const { cards, person } = told.proposal;
    const isKept = cards.some(({ channel, ts }) => channel === pressed?.channel && ts === pressed.ts);
    const shown = pressed && !isKept ? [...cards, pressed] : cards;
    await Promise.all([...shown.map((card) => show(told, card)), tell(idIn(person), verdictMessage(told))]);
  };

  return {
    ask: (proposal, preview) =>
      ask(proposal, preview).catch((error: unknown) => {
        log.error({ err: describeError(error) }, 'Managers could not be asked.');
      }),

    askRest: async () => {
      try {
        // One process at a time: nobody is to be asked twice.
        const claim = managers.length === 0 ? undefined : await duties.take('ask-managers', 0);
        if (claim?.kind !== 'taken') return;
        await askAll().finally(() => duties.end('ask-managers', claim.fence, 'done'));
      } catch (error) {
        log.error({ err: describeError(error) }, 'Managers could not be asked what is left to decide.');
      }
    },

    finishRest: async (signal) => {
      let finished = 0;
      while (!signal.aborted) {
        const next = await bot.proposals.finishNext();
        if (!next) break;
        await conclude(await describe({ kind: 'decided', ...next }));
        finished += 1;
      }
      return finished;
    },

    describe,
    conclude,
    show,
  };
}

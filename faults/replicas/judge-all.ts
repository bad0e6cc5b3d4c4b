import type { SlackRecords } from '../../bench/load/fake-slack.js';
import type { SentQuestion } from '../../bench/load/records.js';
import type { FaultRow } from '../scenario.js';
import { type Allowance, countReplies, judgeReplicaCommands, judgeReplies } from './judge-replicas.js';

/** A row of the mentions and, where any were asked, one of the commands. */
export function judgeAll(
  attack: string,
  questions: readonly SentQuestion[],
  { posted, later }: Pick<SlackRecords, 'posted' | 'later'>,
  allowed: Allowance = {},
): readonly FaultRow[] {
  const mentions = questions.filter(({ surface }) => surface === 'mention');
  const commands = questions.filter(({ surface }) => surface === 'command');
  return [
    ...(mentions.length > 0 ? [judgeReplies(`${attack}: mentions`, countReplies(mentions, posted), allowed)] : []),
    ...(commands.length > 0 ? [judgeReplicaCommands(`${attack}: commands`, commands, later, allowed)] : []),
  ];
}

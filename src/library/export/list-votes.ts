import type { Feedback } from '../../domain.js';
import type { Histories } from '../../store/histories.js';

/** Votes that are read at once. */
const page = 500;

/** All votes, in the order in which they were given, some of them in memory at a time. */
export async function* listVotesOf(histories: Pick<Histories, 'votesAfter'>): AsyncGenerator<Feedback> {
  for (let after = 0, isLast = false; !isLast; ) {
    const votes = await histories.votesAfter(after, page);
    for (const { vote } of votes) yield vote;
    isLast = votes.length < page;
    after = votes.at(-1)?.number ?? after;
  }
}

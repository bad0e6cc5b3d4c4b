import { sameStoryLikeness, type ToldStory } from './is-same-story.js';

/** Articles that tell the same story, by their places in what was given, two or more. */
export interface StoryGroup {
  readonly members: readonly number[];
  /** That of the two least alike of those that were compared, 0 to 1. */
  readonly likeness: number;
}

/**
 * The smallest hashes by which two texts are brought together: of two that share half of their shingles, one of these
 * is missing in both with a chance of 1 in 250.
 */
const looked = 8;

/** Texts that may share a hash and still be compared each with each: what more share says nothing of a story. */
const mostSharing = 50;

/** Groups articles by their stories: each is in one group at most, with those that are alike directly or by others. */
export function groupStories(stories: readonly ToldStory[]): StoryGroup[] {
  const sharing = new Map<number, number[]>();
  for (const [at, { key }] of stories.entries()) {
    for (const hash of key?.shingles.slice(0, looked) ?? []) sharing.set(hash, [...(sharing.get(hash) ?? []), at]);
  }
  const parents = stories.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const least = new Map<number, number>();
  const compared = new Set<string>();
  for (const members of sharing.values()) {
    for (const [place, a] of members.slice(0, mostSharing).entries()) {
      for (const b of members.slice(place + 1, mostSharing)) {
        const [own, other] = [stories[a], stories[b]];
        if (!own || !other || compared.has(`${a} ${b}`)) continue;
        compared.add(`${a} ${b}`);
        const likeness = sameStoryLikeness(own, other);
        if (likeness === undefined) continue;
        const [root, added] = [rootOf(a), rootOf(b)];
        parents[added] = root;
        least.set(root, Math.min(likeness, least.get(root) ?? 1, least.get(added) ?? 1));
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const at of stories.keys()) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), at]);
  return [...groups].flatMap(([root, members]) =>
    members.length < 2 ? [] : [{ members, likeness: least.get(root) ?? 1 }],
  );
}

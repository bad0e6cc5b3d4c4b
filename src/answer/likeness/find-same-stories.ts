import type { SameStory } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { groupStories } from './group-stories.js';
import { newestFirst } from './newest-first.js';
import { readStoryKey } from './story-key.js';

/** The stories that several of the held articles tell, the most alike first. One look into the store. */
export async function findSameStories({ articles }: Holdings): Promise<SameStory[]> {
  const keyed = await articles.keys();
  return groupStories(keyed.map(({ article, story }) => ({ article, key: readStoryKey(story) })))
    .map(({ members, likeness }) => ({
      articles: members.flatMap((at) => keyed[at]?.article ?? []).sort(newestFirst),
      likeness,
    }))
    .sort((a, b) => b.likeness - a.likeness);
}

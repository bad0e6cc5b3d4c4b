import type { KeptAnswer, Viewer } from '../domain.js';
import type { AnswerArchive } from '../store/answer-archive.js';
import type { Access } from './access.js';

/** The answer of that id as it was given; undefined where there is none, and where the viewer may not see all of it. */
export async function findKept(
  answers: Pick<AnswerArchive, 'answer'>,
  access: Pick<Access, 'mayRead'>,
  viewer: Viewer,
  id: string,
): Promise<KeptAnswer | undefined> {
  const kept = await answers.answer(id);
  return kept && (await access.mayRead(viewer, kept)) ? kept : undefined;
}

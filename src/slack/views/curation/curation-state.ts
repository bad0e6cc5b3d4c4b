import { z } from 'zod';
import { type ListQuery, listQuerySchema } from '../../payloads/list-query.js';

/** What a modal about articles carries, so that it works after a restart and shows the list that it came of again. */
export interface CurationState {
  readonly query: ListQuery;
  /** The article that it shows. */
  readonly id?: string;
  /** `ArticleEntry.revision` that it shows. */
  readonly seen?: number;
}

const stateSchema = z.object({
  query: listQuerySchema,
  id: z.string().exactOptional(),
  seen: z.number().exactOptional(),
}) satisfies z.ZodType<CurationState>;

export function writeState(state: CurationState): string {
  return JSON.stringify(state);
}

/** Undefined for what isn't ours. */
export function readState(metadata: string): CurationState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}

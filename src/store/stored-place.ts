import { z } from 'zod';
import type { SourcePlace, Span } from '../domain.js';

/** Where in its file something stands, as it is stored. */
export const storedPlace: z.ZodType<SourcePlace> = z.object({
  line: z.exactOptional(z.number()),
  page: z.exactOptional(z.number()),
  slide: z.exactOptional(z.number()),
  row: z.exactOptional(z.number()),
  seconds: z.exactOptional(z.number()),
  speaker: z.exactOptional(z.string()),
});

const span = z.object({ start: z.number(), end: z.number() });

/** What leads a sentence in, as it is stored. */
export const storedLeadIns: z.ZodType<readonly [Span, ...Span[]]> = z.tuple([span], span);

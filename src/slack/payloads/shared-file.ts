import { z } from 'zod';
import { isFields, numberAt, textAt } from '../../fields.js';

/**
 * A file that somebody shared, as an event or a form tells of it
 * (https://docs.slack.dev/reference/objects/file-object).
 */
export interface SharedFile {
  readonly id: string;
  /** As its owner named it; `''` where Slack doesn't say. */
  readonly name: string;
  /** Media type; `''` where Slack doesn't say. */
  readonly type: string;
  /** Bytes, where Slack says. */
  readonly size?: number;
  /** Where it is handed over to whoever has the token; absent where `files.info` has to be asked. */
  readonly url?: string;
  /** It is kept elsewhere, and Slack has a link to it alone. */
  readonly isExternal: boolean;
}

export const sharedFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number().exactOptional(),
  url: z.string().exactOptional(),
  isExternal: z.boolean(),
}) satisfies z.ZodType<SharedFile>;

/** The most files of one message or form that are read. */
const mostFiles = 10;

/** Reads the `files` of a message, or of a form's field. What has no id is left out. */
export function readSharedFiles(files: unknown): readonly SharedFile[] {
  return (Array.isArray(files) ? files : []).filter(isFields).slice(0, mostFiles).map(readSharedFile).filter(hasId);
}

/** Reads one, as `files.info` tells of it. */
export function readSharedFile(file: unknown): SharedFile {
  const size = numberAt(file, 'size');
  const url = textAt(file, 'url_private_download') || textAt(file, 'url_private');
  return {
    id: textAt(file, 'id'),
    name: textAt(file, 'name') || textAt(file, 'title'),
    type: textAt(file, 'mimetype'),
    ...(size !== undefined && { size }),
    ...(url !== '' && { url }),
    isExternal: isFields(file) && (file.is_external === true || file.mode === 'external'),
  };
}

/** What no format has a text in. */
export function isPicture({ type }: SharedFile): boolean {
  return /^(?:image|audio|video)\//.test(type);
}

function hasId({ id }: SharedFile): boolean {
  return id !== '';
}

import type { FileDrop } from '../../files/file-drop.js';
import type { PageState } from '../tab/page-address.js';
import type { ActResult } from './act-result.js';

/** Takes a dropped file away, which is told in the channel that is shown. */
export async function removeFile(
  files: FileDrop | undefined,
  { channel }: PageState,
  name: string,
): Promise<ActResult> {
  const wasThere = (await files?.remove(channel.id, name)) ?? false;
  return wasThere ? {} : { problem: 'This file is no longer there.' };
}

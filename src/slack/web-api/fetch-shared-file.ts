import type { webApi } from '@slack/bolt';
import { request } from 'undici';
import type { Log } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import { readSharedFile, type SharedFile } from '../payloads/shared-file.js';
import { isSlackAddress } from './is-slack-address.js';

/** Bytes of a file at most: as many as the largest of any format may have. */
const largest = 50 * 1024 * 1024;

const megabyte = 1024 * 1024;

/** Milliseconds for a whole file. */
const patience = 60_000;

/** Redirections that are followed, each to Slack again. */
const mostHops = 3;

/** The bytes, or why there are none: a few words that fit behind the file's name. */
type FetchedFile = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Never rejects. */
export type FetchSharedFile = (file: SharedFile, log: Log) => Promise<FetchedFile>;

export interface FetchSharedFileOptions {
  readonly client: Pick<webApi.WebClient, 'files'>;
  readonly token: string;
  /** Base of the Web API. */
  readonly apiUrl: string;
  readonly limit?: number;
}

/**
 * Fetches what people share in Slack, with the bot's token, from Slack's own hosts alone: a payload names the address,
 * and each redirection is looked at anew. Without the right, Slack answers with the page to sign in and 200, which is
 * told by its size and type.
 */
export function createFileFetcher(options: FetchSharedFileOptions): FetchSharedFile {
  const { client, limit = largest } = options;
  const tooLarge = { reason: words.largerThan(Math.floor(limit / megabyte)) };

  const know = async (file: SharedFile): Promise<SharedFile> => {
    if (file.url !== undefined || file.isExternal) return file;
    const { file: told } = await client.files.info({ file: file.id });
    return readSharedFile(told);
  };

  return async (given, log) => {
    try {
      const file = await know(given);
      if (file.isExternal) return { reason: words.outside };
      if (file.url === undefined) return { reason: words.noFile };
      if ((file.size ?? 0) > limit) return tooLarge;
      const fetched = await download(file.url, options, limit);
      if (fetched === 'too_large') return tooLarge;
      if (fetched === 'other_host') return { reason: words.otherHost };
      if (fetched === 'refused' || isOther(fetched, file)) return { reason: words.notHandedOver };
      return { bytes: fetched.bytes };
    } catch (error) {
      log.warn({ file: given.id, err: describeError(error) }, 'Slack did not hand over a file.');
      return { reason: words.notHandedOver };
    }
  };
}

interface Download {
  readonly bytes: Uint8Array;
  readonly type: string;
}

async function download(
  from: string,
  { token, apiUrl }: FetchSharedFileOptions,
  limit: number,
): Promise<Download | 'too_large' | 'other_host' | 'refused'> {
  const signal = AbortSignal.timeout(patience);
  let address = from;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!isSlackAddress(address, apiUrl)) return 'other_host';
    const reply = await request(address, { headers: { authorization: `Bearer ${token}` }, signal });
    const location = headerOf(reply.headers.location);
    if (reply.statusCode >= 300 && reply.statusCode < 400 && location !== '') {
      await reply.body.dump();
      address = new URL(location, address).href;
      continue;
    }
    if (reply.statusCode !== 200) {
      await reply.body.dump();
      return 'refused';
    }
    const bytes = await readAtMost(reply.body, limit);
    return bytes ? { bytes, type: headerOf(reply.headers['content-type']) } : 'too_large';
  }
  return 'refused';
}

/** Undefined for more; the connection is ended then. */
async function readAtMost(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The page to sign in stands where the file was expected. */
function isOther({ bytes, type }: Download, file: SharedFile): boolean {
  if (file.size !== undefined) return bytes.length !== file.size;
  return type.startsWith('text/html') && !file.type.startsWith('text/html');
}

function headerOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

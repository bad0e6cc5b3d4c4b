import type { IncomingMessage } from 'node:http';
import { type Fields, isFields } from '../../../fields.js';

/** Bytes; what the bot sends is a tenth of that. */
const longestBody = 1_000_000;

/** Rejects, and ends the connection, where a body is longer than 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > longestBody) throw new RangeError('A request is longer than 1 MB.');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Arguments that a form carries as JSON. */
const structured = new Set(['blocks', 'prompts', 'attachments', 'metadata', 'view', 'loading_messages', 'unfurls']);
const booleans: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The arguments of a Web API call: a form, or a JSON object (https://docs.slack.dev/apis/web-api#posting-json). */
export function readArgs(body: string, contentType: string): Fields {
  if (contentType.startsWith('application/json')) return parseFields(body);
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      structured.has(name) ? parseOrKeep(value) : (booleans[value] ?? value),
    ]),
  );
}

/** What is no JSON stays text, for the method to refuse. */
function parseOrKeep(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function parseFields(text: string): Fields {
  const value = parseOrKeep(text);
  return isFields(value) ? value : {};
}

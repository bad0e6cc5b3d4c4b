import { z } from 'zod';
import { webAddress } from '../tidy-matter.js';

/** What a page's JSON-LD says of its text. */
export interface LinkedData {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

/** UTF-16 units of JSON-LD that are read, and things that are looked at in it. */
const lengthLimit = 1_000_000;
const thingLimit = 1_000;

const texts = /article|posting|report|webpage|faqpage|pressrelease|creativework|document|legislation|guide|howto/i;

const things = z.record(z.string(), z.unknown());

/** Reads the scripts of a page that hold linked data; what is no JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  let found: LinkedData = {};
  for (const thing of scripts.flatMap(thingsOf)) {
    const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
    if (!types.some((type) => texts.test(type))) continue;
    found = {
      headline: found.headline ?? words(thing.headline),
      published: found.published ?? words(thing.datePublished),
      author: found.author ?? nameOf(thing.author),
      publisher: found.publisher ?? nameOf(thing.publisher),
      url: found.url ?? webAddress(words(thing.url)),
    };
  }
  return found;
}

function thingsOf(script: string): Record<string, unknown>[] {
  if (script.length > lengthLimit) return [];
  const waiting: unknown[] = [parsed(script)];
  const found: Record<string, unknown>[] = [];
  for (let next = waiting.shift(); next !== undefined && found.length < thingLimit; next = waiting.shift()) {
    if (Array.isArray(next)) {
      for (const one of next.slice(0, thingLimit)) waiting.push(one);
      continue;
    }
    const thing = things.safeParse(next);
    if (!thing.success) continue;
    found.push(thing.data);
    for (const within of [thing.data['@graph'], thing.data.mainEntity]) if (within !== undefined) waiting.push(within);
  }
  return found;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (typeof first === 'string') return words(first);
  const thing = things.safeParse(first);
  return thing.success ? words(thing.data.name) : undefined;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

import type { FormatReader } from '../contract.js';
import { skipPreamble } from '../skip-preamble.js';

/** Bytes at the start of a file in which a feed says that it is one. */
const within = 2_048;

const opening = /^<(?:rss|(?:\w{1,20}:)?feed|rdf:RDF)\b/;
const json = /^\ufeff?\s*\{[^{}[\]]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/;

/** Feeds: RSS, Atom and JSON Feed, each entry a document. */
export const feedReader: FormatReader = {
  format: 'feed',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  version: 2,
  sizeLimit: 20_000_000,
  recognizes: (bytes) => {
    const start = new TextDecoder().decode(bytes.subarray(0, within));
    return opening.test(skipPreamble(start)) || json.test(start);
  },
  read: async (file) => {
    const { readFeed } = await import('./read-feed.js');
    return readFeed(file.bytes);
  },
};

/** Content types that are read, with the usual ending of each. */
const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
  'application/pdf': '.pdf',
  'application/json': '.json',
  'application/epub+zip': '.epub',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'message/rfc822': '.eml',
};

/** What servers say of files that they know nothing of: their names tell more. */
const unknown: ReadonlySet<string> = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);

/** Endings of what makes pages, which say nothing of them. */
const made = /\.(?:php\d?|aspx?|jsp|jsf|do|cgi|pl|cfm|action)$/i;

/** Characters of a name at most; what stands last tells pages apart. */
const nameLimit = 200;

/** Whether something of that content type, at that address, is of a format that is read. */
export function isReadType(type: string, address: URL, isArticleName: (name: string) => boolean): boolean {
  if (unknown.has(type) && isArticleName(pathOf(address))) return true;
  return type === '' || Object.hasOwn(endings, type);
}

/**
 * What a page goes by: its path, with an ending by which the readers of formats tell what it is, whatever its address
 * ends in.
 */
export function namePage(address: URL, type: string, isArticleName: (name: string) => boolean): string {
  const path = pathOf(address);
  if (unknown.has(type) && isArticleName(path) && address.search === '') return path.slice(-nameLimit);
  const ending = (Object.hasOwn(endings, type) ? endings[type] : undefined) ?? '.html';
  const own = ending === '.html' ? /\.x?html?$/i : new RegExp(`\\${ending}$`, 'i');
  const query = address.search.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
  if (query === '' && own.test(path)) return path.slice(-nameLimit);
  const bare = path.replace(own, '').replace(ending === '.html' ? made : /$^/, '');
  return `${bare}${query}`.slice(-nameLimit + ending.length) + ending;
}

/** The path as people read it, or the host where there is none. */
function pathOf({ hostname, pathname }: URL): string {
  const parts = decoded(pathname)
    .replace(/[\p{C}\\]/gu, '')
    .split('/');
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? hostname : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import type { Child } from 'hono/jsx';

/** A link where the address is one that a browser opens without harm; else its text, with the address beside it. */
export function WebLink({ url, children }: { url: string; children: Child }) {
  return isSafe(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>
      {children} ({url})
    </span>
  );
}

function isSafe(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|mailto):$/.test(new URL(url).protocol);
}

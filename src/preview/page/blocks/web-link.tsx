import type { Child } from 'hono/jsx';

/** A link where the address is one that a browser opens without harm; else its text, with the address beside it. */
export const WebLink = ({ url, children }: { url: string; children: Child }) =>
  isSafe(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>
      {children} ({url})
    </span>
  );

const isSafe = (url: string): boolean => URL.canParse(url) && /^(?:https?|mailto):$/.test(new URL(url).protocol);

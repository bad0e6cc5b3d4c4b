import { checkMessage as refusalOf } from '../../src/preview/local-slack/block-rules/check-message.js';

/** What Slack refuses in a message, and what it would let pass but ought not to see. */
export interface MessageVerdict {
  /** Slack's error code when it refuses the message. */
  readonly error?: string;
  /** Things that only show later: no text for screen readers, somebody pinged, … */
  readonly faults: readonly string[];
}

export function checkMessage(args: Readonly<Record<string, unknown>>): MessageVerdict {
  const { text } = args;
  const faults = typeof text === 'string' && text !== '' ? textFaults(text) : ['The message has no text.'];
  const refusal = refusalOf(args);
  return refusal ? { error: refusal.error, faults: [...faults, ...refusal.messages] } : { faults };
}

function textFaults(text: string): string[] {
  const pings = text.match(/<(?:@|!)[^>]*>/g) ?? [];
  const unescaped = /<(?![@!#]|https?:|mailto:)/.test(text) ? ['The text holds an unescaped "<".'] : [];
  return [...pings.map((ping) => `The text pings ${ping}.`), ...unescaped];
}

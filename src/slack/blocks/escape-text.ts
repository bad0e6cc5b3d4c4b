const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Makes data inert where Slack reads control sequences (`text` fields, mrkdwn): a person's `<!channel>` notifies
 * nobody. Replaces `&`, `<` and `>` and nothing else, because Slack knows no other entity.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}

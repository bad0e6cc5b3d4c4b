import type { Bot, DropReport, Viewer } from '../../domain.js';

/** Questions under the message that says what was read of a file, at most. */
const most = 3;

/** Whoever drops files. */
const visitor: Viewer = { person: 'visitor', place: 'files', standing: 'member' };

/** Questions that a dropped file answers, its own headings first: each was asked, and answered from it. */
export async function chooseQuestions(
  { asking }: Bot,
  { read, questions }: DropReport & { readonly kind: 'added' | 'changed' },
): Promise<readonly string[]> {
  const chosen = new Set<string>();
  const headings = read.articles.flatMap((article) => article.headings.map(lastHeading)).filter(isQuestion);
  for (const question of [...headings, ...questions]) {
    if (chosen.size === most) break;
    const reply = await asking.ask({ viewer: visitor, question });
    if (reply.kind === 'cited' && reply.citations[0].article === read.name) chosen.add(question);
  }
  return [...chosen];
}

/** A section's heading stands behind those above it. */
function lastHeading(heading: string): string {
  return heading.split(' › ').at(-1) ?? heading;
}

function isQuestion(heading: string): boolean {
  return /[?؟]$/.test(heading.trim());
}

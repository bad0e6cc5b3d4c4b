/** Items that are asked for at the same time. */
const ahead = 3;

/** Each item with what `ask` resolves to, in their order; a few are asked for while one is waited for. */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<readonly [Item, Answer]> {
  const waiting: { readonly item: Item; readonly answer: Promise<Answer> }[] = [];
  for (const item of items) {
    const answer = ask(item);
    // Whoever stops taking them is told nothing more.
    answer.catch(() => {});
    waiting.push({ item, answer });
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first) yield [first.item, await first.answer];
  }
  for (const { item, answer } of waiting) yield [item, await answer];
}

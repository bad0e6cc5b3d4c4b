import type { Fields } from '../../../fields.js';
import type { Changes } from './changes.js';

/** A modal that is open, or what stands on somebody's Home. */
export interface HeldView {
  readonly id: string;
  readonly user: string;
  /** As the bot gave it, with a `block_id` in every block. */
  readonly view: Fields;
  /** The view's `hash`: it changes whenever the view does, so that the bot can tell whether it has seen the newest. */
  readonly hash: string;
  readonly errors: Readonly<Record<string, string>>;
}

/** The modals and Homes of everybody. */
export interface ViewStacks {
  /** A person's open modals, the last one on top. */
  of(person: string): readonly HeldView[];
  homeOf(person: string): HeldView | undefined;
  find(id: string): HeldView | undefined;
  findExternal(id: string): HeldView | undefined;
  /** Opens the first modal of a stack, in place of one that stands there. */
  open(person: string, view: Fields): HeldView;
  push(person: string, view: Fields): HeldView;
  publish(person: string, view: Fields): HeldView;
  update(id: string, view: Fields): HeldView | undefined;
  showErrors(id: string, errors: Readonly<Record<string, string>>): void;
  /** Closes one modal and what lies on it. */
  close(id: string): void;
  clear(person: string): void;
  reset(): void;
}

export function createViewStacks(now: () => number, changes: Changes): ViewStacks {
  const stacks = new Map<string, readonly HeldView[]>();
  const homes = new Map<string, HeldView>();
  let made = 0;

  const make = (user: string, view: Fields, id?: string): HeldView => {
    made += 1;
    const number = String(made).padStart(4, '0');
    return { id: id ?? `V0LOCAL${number}`, user, view, hash: `${Math.floor(now() / 1_000)}.${number}`, errors: {} };
  };
  const of = (person: string) => stacks.get(person) ?? [];
  const all = () => [...[...stacks.values()].flat(), ...homes.values()];
  const find = (id: string) => all().find((held) => held.id === id);
  const setStack = (person: string, stack: readonly HeldView[]) => {
    stacks.set(person, stack);
    changes.announce();
  };
  const put = (held: HeldView) => {
    if (homes.get(held.user)?.id === held.id) homes.set(held.user, held);
    setStack(
      held.user,
      of(held.user).map((other) => (other.id === held.id ? held : other)),
    );
    return held;
  };
  const onTop = (person: string, below: readonly HeldView[], view: Fields) => {
    const held = make(person, view);
    setStack(person, [...below, held]);
    return held;
  };

  return {
    of,
    homeOf: (person) => homes.get(person),
    find,
    findExternal: (id) => all().find(({ view }) => view.external_id === id),
    open: (person, view) => onTop(person, [], view),
    push: (person, view) => onTop(person, of(person), view),
    publish: (person, view) => {
      const held = make(person, view, homes.get(person)?.id);
      homes.set(person, held);
      changes.announce();
      return held;
    },
    update: (id, view) => {
      const old = find(id);
      return old && put(make(old.user, view, id));
    },
    showErrors: (id, errors) => {
      const held = find(id);
      if (held) put({ ...held, errors });
    },
    close: (id) => {
      const held = find(id);
      if (!held) return;
      const stack = of(held.user);
      setStack(
        held.user,
        stack.slice(
          0,
          stack.findIndex((other) => other.id === id),
        ),
      );
    },
    clear: (person) => setStack(person, []),
    reset: () => {
      stacks.clear();
      homes.clear();
      changes.announce();
    },
  };
}

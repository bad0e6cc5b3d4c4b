/** `trigger_id`s: each interaction brings the bot one, by which it may open a modal for a short while. */
export interface Triggers {
  /** `viewId`: the modal in which the interaction happened, if it was one. */
  create(person: string, viewId?: string): string;
  /** Uses a trigger up: the person whose interaction it is of, or Slack's error code if it is used, late or unknown. */
  exchange(id: unknown): TriggerUse;
}

type TriggerUse =
  | { readonly person: string; readonly viewId: string | undefined; readonly error?: undefined }
  | { readonly error: 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id' };

/** Milliseconds, https://docs.slack.dev/surfaces/modals. */
const lifetime = 3_000;

export function createTriggers(now: () => number): Triggers {
  const made = new Map<string, { readonly person: string; readonly viewId: string | undefined; readonly at: number }>();
  const used = new Set<string>();
  return {
    create: (person, viewId) => {
      const id = `1000000000.2000000000.${String(made.size + 1).padStart(12, '0')}`;
      made.set(id, { person, viewId, at: now() });
      return id;
    },
    exchange: (id) => {
      const trigger = typeof id === 'string' ? made.get(id) : undefined;
      if (typeof id !== 'string' || !trigger) return { error: 'invalid_trigger_id' };
      if (used.has(id)) return { error: 'exchanged_trigger_id' };
      if (now() - trigger.at > lifetime) return { error: 'expired_trigger_id' };
      used.add(id);
      return trigger;
    },
  };
}

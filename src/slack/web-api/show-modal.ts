import { type types, webApi } from '@slack/bolt';

export interface ModalOpener {
  /** Slack's `trigger_id`, which opens one modal within 3 seconds. */
  readonly triggerId: string;
  /** The modal that was pressed in: the new one lies on it. */
  readonly over?: string | undefined;
}

export interface ShownModal {
  readonly id?: string | undefined;
  readonly hash?: string | undefined;
}

/**
 * Opens a modal, on top of the one that was pressed in. Slack lets three lie on each other (its reference of
 * `views.push`); a fourth takes the place of the third.
 */
export async function showModal(
  client: webApi.WebClient,
  { triggerId, over }: ModalOpener,
  view: types.ModalView,
): Promise<ShownModal> {
  if (over === undefined) return (await client.views.open({ trigger_id: triggerId, view })).view ?? {};
  try {
    return (await client.views.push({ trigger_id: triggerId, view })).view ?? {};
  } catch (error) {
    if (!isFull(error)) throw error;
    return (await client.views.update({ view_id: over, view })).view ?? {};
  }
}

function isFull(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'push_limit_reached';
}

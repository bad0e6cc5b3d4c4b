import type { Arrival } from '../../app/admit-event.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { HandleDelivery } from './handle-delivery.js';

/**
 * Questions that come as events: mentions (`app_mention`), and messages in direct conversations and in the threads of
 * channels (`message`). All are answered in a thread.
 */
export function registerQuestions(app: EdgeApp, handle: HandleDelivery): void {
  app.event('app_mention', ({ context }) => handleArrival(context.arrival, handle));
  app.event('message', ({ context }) => handleArrival(context.arrival, handle));
}

/** Bolt brings every event; only one that was read as a question and claimed just now is ours to answer. */
async function handleArrival(arrival: Arrival | undefined, handle: HandleDelivery): Promise<void> {
  const claim = await arrival?.claim;
  if (!arrival || (claim?.kind !== 'fresh' && claim?.kind !== 'unrecorded')) return;
  await handle(arrival.delivery, arrival.event, claim, arrival.since);
}

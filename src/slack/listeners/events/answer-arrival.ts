import type { Arrival } from '../../app/admit-event.js';
import type { AnswerDelivery } from './answer-delivery.js';

/** Answers a question that came as an event, if it is ours: not one that was claimed before, and no other event. */
export async function answerArrival(arrival: Arrival | undefined, answer: AnswerDelivery): Promise<void> {
  if (!arrival || (await arrival.claim) !== 'fresh') return;
  await answer(arrival.delivery, arrival.asked);
}

import type { EdgeApp } from '../../app/edge-app.js';
import { answerArrival } from './answer-arrival.js';
import type { AnswerDelivery } from './answer-delivery.js';

/** Messages in a direct conversation with the bot: answered in a thread under each. */
export function registerDirectMessage(app: EdgeApp, answer: AnswerDelivery): void {
  app.event('message', ({ context }) => answerArrival(context.arrival, answer));
}

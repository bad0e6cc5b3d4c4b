import type { EdgeApp } from '../../app/edge-app.js';
import { answerArrival } from './answer-arrival.js';
import type { AnswerDelivery } from './answer-delivery.js';

/** Mentions in channels: answered in the thread. */
export function registerMention(app: EdgeApp, answer: AnswerDelivery): void {
  app.event('app_mention', ({ context }) => answerArrival(context.arrival, answer));
}

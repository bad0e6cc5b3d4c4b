import { alternativesOfAll } from './languages/language-packs.js';

const orders = alternativesOfAll(({ address }) => address.quietOrders);
const politeness = alternativesOfAll(({ address }) => address.politeness);

const pattern = new RegExp(`^(?:(?:${politeness})[,،]? )?(?:${orders})(?:[,،]? (?:${politeness}))?[\\s.!…]*$`, 'iu');

/** Whether a text, as somebody typed it, is nothing but an order to be quiet, in any supported language. */
export function isOrderToBeQuiet(text: string): boolean {
  return pattern.test(text);
}

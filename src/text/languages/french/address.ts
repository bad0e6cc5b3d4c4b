import type { AddressWords } from '../contract/address.js';

export const address: AddressWords = {
  quietOrders: 'arrête(?:z)?(?:-toi)?|arretez?|tais[- ]toi|taisez[- ]vous|silence|ça suffit',
  politeness: "s[’']il (?:te|vous) pla[iî]t|merci",
  greetings: 'salut|bonjour|chère?',
  openers: "alors|bien|bon|bonjour|d[’']accord|donc|enfin|et|mais|merci|non|oui|pardon|parfait|salut|super|ensuite",
  beginnings: 'est|qui|que|en|à',
};

import type { AddressWords } from '../contract/address.js';

export const address: AddressWords = {
  quietOrders: 'stopp|halt|aufhören|hör(?: bitte)? auf|sei(?: bitte)? still|still|ruhe',
  politeness: 'bitte|danke',
  greetings: 'hallo|liebe[r]?',
  openers: 'aber|ach|also|danke|doch|dann|genau|gut|hallo|ja|klar|nein|nun|schön|und|toll|übrigens',
  beginnings: 'hat|ist|war|wer|wann|in',
};

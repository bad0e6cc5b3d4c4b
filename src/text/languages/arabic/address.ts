import type { AddressWords } from '../contract/address.js';

export const address: AddressWords = {
  quietOrders: 'توقف|قف|اسكت|اصمت|كفى|صمت',
  politeness: 'من فضلك|شكرا',
  greetings: 'مرحبا|يا',
  openers: '',
  beginnings: '',
};

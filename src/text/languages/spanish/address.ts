import type { AddressWords } from '../contract/address.js';

export const address: AddressWords = {
  quietOrders: 'para|basta|detente|cállate|callate|silencio|alto',
  politeness: 'por favor|gracias',
  greetings: 'hola|querid[oa]',
  openers: 'bueno|claro|entonces|genial|gracias|hola|luego|pero|perdón|perfecto|sí|vale|y',
  beginnings: 'fue|es|quién|en',
};

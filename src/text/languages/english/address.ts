import type { AddressWords } from '../contract/address.js';

export const address: AddressWords = {
  quietOrders:
    'stop(?: (?:it|that|now|here|answering|listening|following))*|(?:be |keep )?quiet|silence|hush|enough|shut up|leave us(?: alone)?',
  politeness: 'please|pls|thanks|thank you|now',
  greetings: 'hi|hey|hello|dear',
  openers:
    'ah|actually|again|also|alright|and|anyway|btw|but|cool|finally|fine|first|good|great|hello|hey|hi|hm+|however|interesting|nice|no|now|nope|oh|ok|okay|one more|perfect|please|right|second|so|sorry|sure|thanks|then|thx|ty|wait|well|wow|yeah|yep|yes|today|yesterday|tomorrow',
  beginnings:
    'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|who|what|when|where|why|which|how|in|on|at|by|from|to|for|with|since|after|before|besides|the',
};

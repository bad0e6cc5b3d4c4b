/** Ways of telling the bot to be quiet, in five languages, with nothing else said. */
const orders = [
  'stop(?: (?:it|that|now|here|answering|listening|following))*|(?:be |keep )?quiet|silence|hush|enough|shut up|leave us(?: alone)?',
  'arrête(?:z)?(?:-toi)?|arretez?|tais[- ]toi|taisez[- ]vous|silence|ça suffit',
  'stopp|halt|aufhören|hör(?: bitte)? auf|sei(?: bitte)? still|still|ruhe',
  'para|basta|detente|cállate|callate|silencio|alto',
  'توقف|قف|اسكت|اصمت|كفى|صمت',
].join('|');
const politeness =
  "please|pls|thanks|thank you|now|s[’']il (?:te|vous) pla[iî]t|merci|bitte|danke|por favor|gracias|من فضلك|شكرا";

const pattern = new RegExp(`^(?:(?:${politeness})[,،]? )?(?:${orders})(?:[,،]? (?:${politeness}))?[\\s.!…]*$`, 'iu');

/** Whether what was said to the bot is nothing but an order to be quiet. */
export function isStop(question: string): boolean {
  return pattern.test(question);
}

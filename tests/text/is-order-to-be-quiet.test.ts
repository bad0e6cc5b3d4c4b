import { expect, it } from 'vitest';
import { isOrderToBeQuiet } from '../../src/text/is-order-to-be-quiet.js';

it.each([
  'stop',
  'Stop.',
  'STOP!',
  'stop it',
  'please stop',
  'stop please',
  'be quiet',
  'Be quiet.',
  'shut up',
  'stop, thanks',
  'arrête',
  'Arrêtez.',
  'tais-toi',
  'stopp',
  'sei still',
  'hör auf',
  'para',
  'cállate',
  'silencio, por favor',
  'توقف',
  'اسكت من فضلك',
])('"%s" tells it to be quiet', (said) => {
  expect(isOrderToBeQuiet(said)).toBe(true);
});

it.each([
  '',
  'when does it stop?',
  'stop sign rules',
  'who may stop the vote',
  'is it quiet?',
  'para qué sirve',
  'stop loss',
  'halt and catch fire',
])('"%s" does not', (said) => {
  expect(isOrderToBeQuiet(said)).toBe(false);
});

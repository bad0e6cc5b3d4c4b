import { expect, it } from 'vitest';
import { isSlackAddress } from '../../../src/slack/web-api/is-slack-address.js';

const usual = 'https://slack.com/api/';
const local = 'http://127.0.0.1:4000/api/';

it.each([
  ['https://hooks.slack.com/commands/T0/1/x', usual, true],
  ['https://slack.com/api/chat.postMessage', usual, true],
  ['https://hooks.slack-gov.com/actions/T0/1/x', usual, true],
  ['http://127.0.0.1:4000/respond/1/x', local, true],
  ['https://hooks.slack.com/commands/T0/1/x', local, true],
  ['http://hooks.slack.com/commands/T0/1/x', usual, false],
  ['http://127.0.0.1:4001/respond/1/x', local, false],
  ['https://127.0.0.1:4000/respond/1/x', local, false],
  ['https://hooks.slack.com.evil.example/', usual, false],
  ['https://evilslack.com/', usual, false],
  ['https://slack.com@evil.example/', usual, false],
  ['https://ann:secret@hooks.slack.com/', usual, false],
  ['http://169.254.169.254/', usual, false],
  ['file:///etc/passwd', usual, false],
  ['/respond/1', local, false],
  ['', local, false],
])('%s, with the Web API at %s: %s', (address, apiUrl, isSlacks) => {
  expect(isSlackAddress(address, apiUrl)).toBe(isSlacks);
});

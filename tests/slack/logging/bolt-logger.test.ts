import { expect, it } from 'vitest';
import { createBoltLogger } from '../../../src/slack/logging/bolt-logger.js';
import { createRecordingLog } from '../recording-log.js';

it('passes the libraries’ warnings on without tokens, bodies or debug lines', () => {
  const log = createRecordingLog();
  const logger = createBoltLogger(log);
  logger.setLevel(logger.getLevel());
  logger.debug('http request body: {"text":"what a person wrote"}');
  logger.info('Now connected to Slack');
  logger.warn('request failed for xoxb-1-secret', { headers: { authorization: 'xoxb-1-secret' } });
  logger.error('An API error', new Error('token xapp-1-secret'));
  expect(log.lines.map(({ level, message }) => [level, message])).toEqual([
    ['debug', 'Now connected to Slack'],
    ['warn', 'request failed for [redacted]'],
    ['error', 'An API error token [redacted]'],
  ]);
});

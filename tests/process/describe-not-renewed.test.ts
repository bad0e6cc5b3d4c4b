import { expect, it } from 'vitest';
import { describeNotRenewed } from '../../src/process/describe-not-renewed.js';

it('names a few articles with their reasons, counts the others, and says what to do', () => {
  const failed = Array.from({ length: 7 }, (_, at) => ({ name: `${at}.md`, reason: 'nested too deeply to be read' }));
  expect(describeNotRenewed(failed.slice(0, 1))).toBe(
    'Not read again, and left as an older version read them: 0.md (nested too deeply to be read). Split or mend them and import them again.',
  );
  expect(describeNotRenewed(failed)).toMatch(/4\.md \(nested too deeply to be read\), 2 more\. Split/);
});

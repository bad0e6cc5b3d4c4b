import { expect, it } from 'vitest';
import { describeNotRenewed, describeRenewing } from '../../src/process/describe-renewal.js';

it('names a few articles with their reasons, counts the others, and says what to do', () => {
  const failed = Array.from({ length: 7 }, (_, at) => ({
    name: `${at}.md`,
    reason: 'nested too deeply to be read',
    areWordsForgotten: at > 3,
  }));
  expect(describeNotRenewed(failed.slice(0, 1))).toBe(
    'Not read again, and left as an older version read them: 0.md (nested too deeply to be read). Split or mend them and import them again.',
  );
  expect(describeNotRenewed(failed)).toMatch(/4\.md \(nested too deeply to be read\), 2 more\. Split/);
  expect(describeNotRenewed(failed)).toMatch(/Until then, no slip in a question is mended by what 3 of them say\.$/);
});

it('says before it begins how many articles are read again, and why', () => {
  expect(describeRenewing(1)).toBe(
    'Reading 1 article again, since an older version of the program took it in: that may take a while.',
  );
  expect(describeRenewing(12_000)).toMatch(/^Reading 12,000 articles again, since .* took them in: /);
});

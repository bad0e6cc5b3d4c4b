import fc from 'fast-check';

/** Any UTF-16 text of at most `maxLength` code units, unpaired surrogates and control characters included. */
export function codeUnits(maxLength: number, minLength = 0): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { minLength, maxLength })
    .map((units) => String.fromCharCode(...units));
}

import { describeGolden } from './describe-golden.js';

describeGolden('words alone', async () => undefined);

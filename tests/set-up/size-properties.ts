import fc from 'fast-check';
import { propertyRuns } from './test-sizes.js';

/** What fast-check would try by itself. */
const usualRuns = 100;

fc.configureGlobal({ numRuns: propertyRuns(usualRuns) });

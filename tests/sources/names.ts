import { sizeLimitOf } from '../../src/library/formats/readers.js';
import { isArticleName } from '../../src/library/read-article.js';
import type { ReadableNames } from '../../src/sources/readable-names.js';

/** As the library knows them. */
export const readableNames: ReadableNames = { isArticleName, sizeLimitOf };

import type { Fields } from '../../../fields.js';
import type { SlackState } from '../state/slack-state.js';
import { type ApiMethod, type ApiResult, refuse } from './api-result.js';

function info({ file: id }: Fields, { files }: SlackState): ApiResult {
  const file = files.payload(id);
  return file ? { ok: true, file } : refuse('file_not_found');
}

export const fileMethods: Readonly<Record<string, ApiMethod>> = { 'files.info': info };

import type { Language } from '../domain.js';
export const isQuestion = (text: string, _language?: Language): boolean => /[?؟]\s*$/u.test(text);

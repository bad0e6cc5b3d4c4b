import type { Context } from 'hono';
import type { LocalSlack } from '../../local-slack/contract.js';
import type { Form } from '../acts/read-values.js';
import { readPageAddress } from '../tab/page-address.js';
import { readAddress } from './read-address.js';

/** Whether a form is sent in several parts, as one with files is. */
export function hasParts({ req }: Context): boolean {
  return req.header('content-type')?.startsWith('multipart/form-data') === true;
}

/**
 * What a form sent. Files in it are uploaded by whoever sent it, and stand there by their ids; a field for files that
 * is left empty sends one without a name, which is left out. What is no form is an empty one.
 */
export async function readForm(context: Context, slack: LocalSlack): Promise<Form> {
  const form = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const values = form.get(name);
    if (values) values.push(value);
    else form.set(name, [value]);
  };
  if (!hasParts(context)) {
    for (const [name, value] of new URLSearchParams(await context.req.text())) add(name, value);
    return form;
  }
  const parts = await context.req.raw.formData().catch(() => new FormData());
  const person = personOf(parts, slack);
  for (const [name, value] of parts) {
    if (typeof value === 'string') add(name, value);
    else if (value.name !== '' && person !== undefined) add(name, await upload(slack, person, value));
  }
  return form;
}

function personOf(parts: FormData, slack: LocalSlack): string | undefined {
  const address = readAddress(String(parts.get('page') ?? ''));
  return address && readPageAddress(slack, address.searchParams).person.id;
}

async function upload(slack: LocalSlack, person: string, file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return String(slack.keepFile(person, { name: file.name, type: file.type, bytes })['id']);
}

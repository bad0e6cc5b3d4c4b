import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a block, in the form in which Slack says it in `response_metadata.messages`
 * (https://docs.slack.dev/reference/methods/chat.postMessage, error `invalid_blocks`). `base`: where the checked value
 * stands in the request.
 */
export function sayIssue(issue: Issue, base: string): string {
  return `[ERROR] ${explain(issue)} [json-pointer:${[base, ...issue.path.map(String)].join('/')}]`;
}

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return `must be less than ${Number(issue.maximum) + 1} ${unitOf(issue.origin)}`;
    case 'too_small':
      return `must be more than ${Number(issue.minimum) - 1} ${unitOf(issue.origin)}`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    case 'invalid_type':
      return `missing required field or wrong type: must be ${issue.expected}`;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'items' : '';
}

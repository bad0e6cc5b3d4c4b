import type { Child } from 'hono/jsx';
import { type Fields, fieldsAt, numberAt, textAt } from '../../../fields.js';
import { ArticleOrWebLink } from './article-or-web-link.js';
import type { Drawing } from './drawing.js';
import { UnknownBox } from './unknown-box.js';

export function RichTextLeaves({ leaves, drawing }: { leaves: readonly Fields[]; drawing: Drawing }) {
  return (
    <>
      {leaves.map((leaf) => (
        <Styled style={fieldsAt(leaf, 'style')}>
          <RichTextLeaf leaf={leaf} drawing={drawing} />
        </Styled>
      ))}
    </>
  );
}

function RichTextLeaf({ leaf, drawing }: { leaf: Fields; drawing: Drawing }) {
  switch (leaf['type']) {
    case 'text':
      return <>{textAt(leaf, 'text')}</>;
    case 'link':
      return <ArticleOrWebLink url={textAt(leaf, 'url')} text={textAt(leaf, 'text')} drawing={drawing} />;
    case 'user':
      return <span class="mention">@{drawing.nameOf(textAt(leaf, 'user_id'))}</span>;
    case 'usergroup':
      return <span class="mention">@{textAt(leaf, 'usergroup_id')}</span>;
    case 'channel':
      return <span class="mention">#{drawing.channelOf(textAt(leaf, 'channel_id'))}</span>;
    case 'broadcast':
      return <span class="mention">@{textAt(leaf, 'range')}</span>;
    case 'emoji':
      return <>:{textAt(leaf, 'name')}:</>;
    case 'date':
      return <>{writeDate(leaf)}</>;
    case 'color':
      return <code>{textAt(leaf, 'value')}</code>;
    default:
      return <UnknownBox fields={leaf} />;
  }
}

/** Slack writes a date in each reader's own way; here it is the fallback, or the day itself. */
function writeDate(leaf: Fields): string {
  const seconds = numberAt(leaf, 'timestamp');
  return textAt(leaf, 'fallback') || (seconds === undefined ? '' : new Date(seconds * 1000).toISOString().slice(0, 10));
}

function Styled({ style, children }: { style: Fields | undefined; children: Child }) {
  const isSet = (name: string): boolean => style?.[name] === true;
  const code = isSet('code') ? <code>{children}</code> : <>{children}</>;
  const struck = isSet('strike') ? <s>{code}</s> : code;
  const underlined = isSet('underline') ? <u>{struck}</u> : struck;
  const italic = isSet('italic') ? <em>{underlined}</em> : underlined;
  return isSet('bold') ? <strong>{italic}</strong> : italic;
}

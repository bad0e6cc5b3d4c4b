import type { Container, Message, Person } from '../../local-slack/contract.js';
import { Blocks } from '../blocks/block.js';
import { Mrkdwn } from '../blocks/mrkdwn.js';
import { measureAnswer, millisecondsOf } from '../tab/measure-answer.js';
import { addressOf, drawingFor, findPerson, type PageView } from '../tab/page-view.js';
import { Avatar } from './avatar.js';
import { FormFields } from './form-fields.js';
import { MessageTools } from './message-tools.js';

interface Props {
  readonly view: PageView;
  readonly message: Message;
  /** The list that it stands in: the same message can stand in the channel and in its thread. */
  readonly list: 'channel' | 'thread';
  readonly replies?: number;
}

export function MessageItem({ view, message, list, replies = 0 }: Props) {
  const author = authorOf(view, message);
  const id = `${list}-${message.channel}-${message.ts.replace('.', '-')}`;
  const container: Container = { kind: 'message', channel: message.channel, ts: message.ts };
  return (
    <article
      id={id}
      class={message.onlyFor === undefined ? 'message' : 'message ephemeral'}
      aria-labelledby={`${id}-head`}
    >
      <Avatar person={author} />
      <div class="message-body">
        {message.onlyFor !== undefined && <p class="only">Only visible to you</p>}
        <MessageHead view={view} message={message} author={author} id={id} />
        <form method="post" action="/act" class="blocks">
          <FormFields view={view} container={container} />
          <MessageContent view={view} message={message} prefix={id} />
        </form>
        {replies > 0 && (
          <a class="replies" href={addressOf(view, { thread: message.ts })} data-focus="thread-heading">
            {replies === 1 ? '1 reply' : `${replies} replies`}
          </a>
        )}
        <MessageTools view={view} message={message} list={list} container={container} />
      </div>
    </article>
  );
}

function authorOf({ slack }: PageView, { user }: Message): Person {
  return findPerson(slack, user) ?? { id: user, name: user, realName: user, isBot: false };
}

function MessageHead({ view, message, author, id }: { author: Person; id: string } & Pick<Props, 'view' | 'message'>) {
  const took = measureAnswer(view.slack, message);
  const sent = new Date(millisecondsOf(message.ts));
  return (
    <p class="message-head" id={`${id}-head`}>
      <strong>{author.realName}</strong>
      {author.isBot && <span class="badge">APP</span>}
      <time datetime={sent.toISOString()}>{clockTime.format(sent)}</time>
      {took !== undefined && <span class="took">answered in {took < 1 ? 'less than 1' : took} ms</span>}
    </p>
  );
}

const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The blocks, or the text where a message has none. */
function MessageContent({ view, message, prefix }: { prefix: string } & Pick<Props, 'view' | 'message'>) {
  const drawing = drawingFor(view, prefix);
  return (
    <>
      {message.blocks && message.blocks.length > 0 ? (
        <Blocks blocks={message.blocks} drawing={drawing} />
      ) : (
        <div class="text" dir="auto">
          <Mrkdwn text={message.text} drawing={drawing} />
        </div>
      )}
      {message.isEdited && <span class="quiet">(edited)</span>}
    </>
  );
}

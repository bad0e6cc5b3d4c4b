import type { WireExchange } from '../../local-slack/contract.js';
import { addressOf, type PageView } from '../tab/page-view.js';
import { messagesIn } from '../tab/visible-messages.js';

/** Every request and answer between the bot and Slack, oldest first; one of them taken apart. */
export function Inspector({ view }: { view: PageView }) {
  const { exchanges } = view.slack;
  return (
    <aside class="inspector" aria-labelledby="inspector-heading">
      <header class="pane-head">
        <h2 id="inspector-heading" tabindex={-1}>
          Inspector
        </h2>
        <a class="plain" href={addressOf(view, { isInspecting: false, source: undefined, exchange: undefined })}>
          Close <span class="visually-hidden">the inspector</span>
        </a>
      </header>
      <MessageSource view={view} />
      <section id="exchanges" class="exchanges" aria-label="Requests and answers" tabindex={0} data-follows>
        {exchanges.length === 0 && <p class="empty">Bot and Slack have said nothing to each other yet.</p>}
        <ol>
          {exchanges.map((exchange) => (
            <li id={`exchange-${exchange.id}`}>
              <ExchangeItem view={view} exchange={exchange} isOpen={exchange.id === view.state.exchange} />
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
}

/** The JSON of the message that was asked for. */
function MessageSource({ view }: { view: PageView }) {
  const { slack, state } = view;
  const message = messagesIn(slack, state.person, state.channel.id).find(({ ts }) => ts === state.source);
  return (
    <>
      {message && (
        <section class="exchange-parts" aria-labelledby="source-heading">
          <header>
            <h3 id="source-heading">Message {message.ts}</h3>
            <a href={addressOf(view, { source: undefined })} data-focus="inspector-heading">
              Close <span class="visually-hidden">the message</span>
            </a>
          </header>
          <pre tabindex={0}>{JSON.stringify(message, undefined, 2)}</pre>
        </section>
      )}
    </>
  );
}

interface Props {
  readonly view: PageView;
  readonly exchange: WireExchange;
  readonly isOpen: boolean;
}

function ExchangeItem({ view, exchange, isOpen }: Props) {
  const { id, direction, name, tookMs, isRefused } = exchange;
  return (
    <>
      <a
        href={addressOf(view, { exchange: isOpen ? undefined : id })}
        aria-expanded={isOpen ? 'true' : 'false'}
        id={`exchange-${id}-head`}
      >
        <code>{name}</code>
        <span class="direction">{direction === 'to_bot' ? 'Slack → bot' : 'bot → Slack'}</span>
        <span class={isRefused ? 'outcome refused' : 'outcome'}>{outcomeOf(exchange)}</span>
        <span class="took">{tookMs === undefined ? '' : `${Math.round(tookMs)} ms`}</span>
      </a>
      {isOpen && (
        <div class="exchange-parts">
          <h3>Request</h3>
          <pre tabindex={0}>{JSON.stringify(exchange.request, undefined, 2)}</pre>
          <h3>Answer</h3>
          <pre tabindex={0}>
            {exchange.response === undefined ? 'None yet' : JSON.stringify(exchange.response, undefined, 2)}
          </pre>
        </div>
      )}
    </>
  );
}

function outcomeOf({ isRefused, tookMs }: WireExchange): string {
  if (isRefused) return 'refused';
  return tookMs === undefined ? 'waiting' : 'ok';
}

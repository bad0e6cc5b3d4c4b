import type { LocalSlack } from '../../local-slack/contract.js';
import type { PageView } from '../tab/page-view.js';
import { FormFields } from './form-fields.js';

interface Props {
  readonly view: PageView;
  /** What the field is called: "Message #general". */
  readonly label: string;
  readonly thread?: string;
}

/** Where people write. Enter sends and Shift+Enter begins a line; "/" and "@" bring suggestions. */
export function Composer({ view, label, thread }: Props) {
  const { slack, state, notice } = view;
  const id = `composer-${state.person.name}-${state.channel.id}-${(thread ?? 'all').replace('.', '-')}`;
  const isNoticed = notice !== undefined && notice.channel === state.channel.id && notice.thread === thread;
  return (
    <div class="composer-area">
      {isNoticed && <NoticeLine view={view} text={notice.text} />}
      <form method="post" action="/say" class="composer" data-sends>
        <FormFields view={view} />
        {thread !== undefined && <input type="hidden" name="thread" value={thread} />}
        <label for={id} class="visually-hidden">
          {label}
        </label>
        <textarea
          id={id}
          name="text"
          rows={1}
          dir="auto"
          placeholder={label}
          autocomplete="off"
          aria-autocomplete="list"
          aria-controls={`${id}-suggestions`}
          data-kept
        />
        <button type="submit">Send</button>
        <div id={`${id}-suggestions`} class="suggestions" role="listbox" aria-label="Suggestions" hidden data-held>
          {suggestionsOf(slack, thread !== undefined).map(({ insert, title, detail }, index) => (
            <div
              id={`${id}-suggestion-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected="false"
              data-insert={insert}
            >
              <strong>{title}</strong> <span class="quiet">{detail}</span>
            </div>
          ))}
        </div>
      </form>
    </div>
  );
}

interface Suggestion {
  readonly insert: string;
  readonly title: string;
  readonly detail: string;
}

/** Slack offers no slash commands of apps in threads. */
function suggestionsOf(slack: LocalSlack, isThread: boolean): readonly Suggestion[] {
  return [
    ...(isThread ? [] : slack.commands).map(({ command, usageHint = '', description }) => ({
      insert: command,
      title: `${command} ${usageHint}`.trim(),
      detail: description,
    })),
    ...[slack.bot, ...slack.persons].map(({ name, realName }) => ({
      insert: `@${name}`,
      title: `@${name}`,
      detail: realName,
    })),
  ];
}

/** What Slack says to the person alone. */
function NoticeLine({ view, text }: { view: PageView; text: string }) {
  return (
    <form method="post" action="/dismiss" class="notice" role="alert">
      <FormFields view={view} />
      <p>
        <span class="only">Only visible to you</span>
        {text}
      </p>
      <button type="submit" class="plain">
        Dismiss
      </button>
    </form>
  );
}

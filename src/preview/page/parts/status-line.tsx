import type { PageView } from '../tab/page-view.js';

/** What the bot says it is doing in a thread: "Verbatim is searching…". */
export function StatusLine({ view, thread }: { view: PageView; thread: string }) {
  const status = view.slack.statusOf(view.state.channel.id, thread);
  return (
    <>
      {status && (
        <p class="status">
          {view.slack.bot.realName} {status}
        </p>
      )}
    </>
  );
}

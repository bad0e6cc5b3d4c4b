import type { PageView } from '../tab/page-view.js';
import { DropArea } from './add-file.js';
import { Conversation } from './conversation.js';
import { Inspector } from './inspector.js';
import { Sidebar } from './sidebar.js';
import { styles } from './styles.js';
import { ThreadPane } from './thread-pane.js';
import { ViewDialog } from './view-dialog.js';

/** A whole document: one tab of one person. */
export function Page({ view }: { view: PageView }) {
  const { slack, state } = view;
  const hasThread = state.thread !== undefined && !state.isHome;
  const panes = ['app', ...(hasThread ? ['has-thread'] : []), ...(state.isInspecting ? ['has-inspector'] : [])];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${slack.bot.realName} preview: ${state.person.realName}`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {styles.map((name) => (
          <link rel="stylesheet" href={`/assets/${name}.css`} />
        ))}
        <script type="module" src="/assets/preview.js" />
      </head>
      <body>
        <div class={panes.join(' ')}>
          <Sidebar view={view} />
          <Conversation view={view} />
          {hasThread && state.thread !== undefined && <ThreadPane view={view} thread={state.thread} />}
          {state.isInspecting && <Inspector view={view} />}
        </div>
        {view.files && <DropArea />}
        {slack.viewsOf(state.person.id).map((open) => (
          <ViewDialog view={view} open={open} />
        ))}
      </body>
    </html>
  );
}

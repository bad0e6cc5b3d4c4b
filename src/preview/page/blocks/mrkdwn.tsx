import { type Node, NodeType, parse } from 'slack-message-parser';
import type { Drawing } from './drawing.js';
import { WebLink } from './web-link.js';

/** Text in Slack's markup, as Slack keeps it: `& < >` escaped, `<@U…>` for people. */
export function Mrkdwn({ text, drawing }: { text: string; drawing: Drawing }) {
  return <MrkdwnNodes nodes={parse(text).children} drawing={drawing} />;
}

function MrkdwnNodes({ nodes, drawing }: { nodes: readonly Node[]; drawing: Drawing }) {
  return (
    <>
      {nodes.map((node) => (
        <MrkdwnNode node={node} drawing={drawing} />
      ))}
    </>
  );
}

function MrkdwnNode({ node, drawing }: { node: Node; drawing: Drawing }) {
  const within = 'children' in node ? <MrkdwnNodes nodes={node.children} drawing={drawing} /> : undefined;
  const label = 'label' in node && node.label ? <MrkdwnNodes nodes={node.label} drawing={drawing} /> : undefined;
  switch (node.type) {
    case NodeType.Text:
      return <>{unescapeText(node.text)}</>;
    case NodeType.UserLink:
      return <span class="mention">@{label ?? drawing.nameOf(node.userID)}</span>;
    case NodeType.ChannelLink:
      return <span class="mention">#{label ?? drawing.channelOf(node.channelID)}</span>;
    case NodeType.URL:
      return <WebLink url={unescapeText(node.url)}>{label ?? unescapeText(node.url)}</WebLink>;
    case NodeType.Command:
      return label ?? <span class="mention">@{node.name}</span>;
    case NodeType.Emoji:
      return <>{node.source}</>;
    case NodeType.PreText:
      return <pre>{unescapeText(node.text)}</pre>;
    case NodeType.Code:
      return <code>{unescapeText(node.text)}</code>;
    case NodeType.Italic:
      return <em>{within}</em>;
    case NodeType.Bold:
      return <strong>{within}</strong>;
    case NodeType.Strike:
      return <s>{within}</s>;
    case NodeType.Quote:
      return <blockquote dir="auto">{within}</blockquote>;
    default:
      return <>{within}</>;
  }
}

/** The three characters that Slack escapes, and no others; "&" last, so that nothing is unescaped twice. */
function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { WebLink } from './web-link.js';

/** A `markdown` block. HTML in it is shown as text, an image as its alternative text. */
export function Markdown({ text }: { text: string }) {
  return <MarkdownNodes nodes={fromMarkdown(text).children} />;
}

function MarkdownNodes({ nodes }: { nodes: readonly RootContent[] }) {
  return (
    <>
      {nodes.map((node) => (
        <MarkdownNode node={node} />
      ))}
    </>
  );
}

function MarkdownNode({ node }: { node: Nodes }) {
  const within = 'children' in node ? <MarkdownNodes nodes={node.children} /> : undefined;
  switch (node.type) {
    case 'paragraph':
      return <p dir="auto">{within}</p>;
    case 'heading':
      return (
        <p class="heading" dir="auto">
          {within}
        </p>
      );
    case 'blockquote':
      return <blockquote dir="auto">{within}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{within}</ol> : <ul>{within}</ul>;
    case 'listItem':
      return <li dir="auto">{within}</li>;
    case 'strong':
      return <strong>{within}</strong>;
    case 'emphasis':
      return <em>{within}</em>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'link':
      return <WebLink url={node.url}>{within}</WebLink>;
    case 'image':
      return (
        <>
          {node.alt} ({node.url})
        </>
      );
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'text':
    case 'html':
      return <>{node.value}</>;
    default:
      return <>{within}</>;
  }
}

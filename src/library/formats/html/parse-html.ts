import { defaultTreeAdapter, html as names, Parser, Tokenizer } from 'parse5';
import { ArticleRefused } from '../../article-refused.js';
import type { HtmlParent } from './html-node.js';

/** Levels of elements in each other, and elements, at most. Closing what was forgotten may multiply elements. */
const depthLimit = 1_000;
const elementLimit = 150_000;

/** Attributes of one tag at most: the tokenizer compares each with all before it. */
const attributeLimit = 500;

/**
 * A whole page as browsers understand it, with the places of its texts unless they aren't wanted.
 * @throws {ArticleRefused} beyond the bounds.
 */
export function parsePage(text: string, withPlaces = true): HtmlParent {
  const options = boundedOptions(withPlaces);
  const parser = new Parser(options);
  parser.tokenizer = new BoundedTokenizer(options, parser);
  parser.tokenizer.write(text, true);
  return parser.document;
}

/** A piece of a page, such as one in a Markdown text. @throws {ArticleRefused} beyond the bounds. */
export function parsePiece(text: string): HtmlParent {
  const options = boundedOptions(true);
  const parser = Parser.getFragmentParser(null, options);
  parser.tokenizer = new BoundedTokenizer(options, parser);
  parser.tokenizer.write(text, true);
  return parser.getFragment();
}

class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const token = this.currentToken;
    if (token && 'attrs' in token && token.attrs.length > attributeLimit) {
      throw new ArticleRefused(`a tag of it has more than ${attributeLimit} attributes; save it anew`);
    }
  }
}

function boundedOptions(sourceCodeLocationInfo: boolean) {
  return { sourceCodeLocationInfo, treeAdapter: boundedAdapter() };
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (tagName, namespace, attrs) => {
    elements += 1;
    if (elements > elementLimit) {
      throw new ArticleRefused('it holds more than 150,000 HTML elements; save it in several files');
    }
    // Nobody sees what a template holds, and it is kept outside of the tree.
    return defaultTreeAdapter.createElement(tagName, namespace ?? names.NS.HTML, attrs);
  };
  return {
    ...defaultTreeAdapter,
    createElement,
    onItemPush: () => {
      depth += 1;
      if (depth > depthLimit) throw new ArticleRefused('its HTML is nested deeper than 1,000 levels; save it anew');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

import { GFM, parser } from '@lezer/markdown';

const NOT_PROSE = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'Blockquote',
  'HTMLBlock',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'Autolink',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
]);
const FRONT_MATTER = /^---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/;

const markdown = parser.configure(GFM);

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/**
 * The Markdown with everything that is not prose (code, addresses of links, tags, front matter,
 * quotations) turned into spaces: as long as before, so offsets hold for both.
 */
export function proseOfMarkdown(text: string): string {
  const body = text.replace(FRONT_MATTER, blank);
  let prose = '';
  let end = 0;
  markdown.parse(body).iterate({
    enter({ name, from, to }) {
      if (!NOT_PROSE.has(name)) return true;
      prose += body.slice(end, from) + blank(body.slice(from, to));
      end = to;
      return false;
    },
  });
  return prose + body.slice(end);
}

import { Parser } from 'htmlparser2';

/** What is never shown as words, or was written by somebody else. */
const SKIPPED_TAGS = new Set(
  'head title script style template svg select object textarea blockquote'.split(' '),
);
/** Quoted mail and signatures of Gmail, Outlook, Thunderbird and Yahoo. */
const SKIPPED_NAMES = new Set([
  'gmail_quote',
  'gmail_quote_container',
  'gmail_extra',
  'gmail_attr',
  'gmail_signature',
  'gmail_signature_prefix',
  'Signature',
  'ms-outlook-mobile-signature',
  'mail-editor-reference-message-container',
  'moz-cite-prefix',
  'moz-signature',
  'yahoo_quoted',
]);
/** Outlook puts the mail that is answered behind one of these, not inside it. */
const LAST_NAMES = new Set(['appendonsend', 'divRplyFwdMsg', 'stopSpelling']);

const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre hr'.split(' '));
const LINES = new Set(
  'address article aside body caption center dd details div dt fieldset figcaption figure footer form header li main nav section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
);

const namesOf = ({ id, class: classes }: Record<string, string>): readonly string[] =>
  `${id ?? ''} ${classes ?? ''}`.split(/\s+/);

/**
 * The writer's own words in a mail's HTML, as they read on screen: blocks on lines of their own, an
 * empty line between paragraphs, white space collapsed, links by their words. Quoted mail and
 * signatures are left out.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let pendingBreaks = 0;
  let pendingSpace = false;
  let skippedDepth = 0;
  let preformattedDepth = 0;
  let isAfterLast = false;

  const breakLine = (tag: string): void => {
    if (tag === 'br') pendingBreaks = Math.min(pendingBreaks + 1, 2);
    else if (PARAGRAPHS.has(tag)) pendingBreaks = 2;
    else if (LINES.has(tag)) pendingBreaks = Math.max(pendingBreaks, 1);
  };
  const append = (words: string): void => {
    if (text !== '') text += '\n'.repeat(pendingBreaks) || (pendingSpace ? ' ' : '');
    text += words;
    pendingBreaks = 0;
    pendingSpace = false;
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      const names = namesOf(attributes);
      isAfterLast ||= names.some((name) => LAST_NAMES.has(name));
      const isSkipped = SKIPPED_TAGS.has(tag) || names.some((name) => SKIPPED_NAMES.has(name));
      if (skippedDepth > 0 || isSkipped) skippedDepth++;
      if (tag === 'pre') preformattedDepth++;
      breakLine(tag);
    },
    onclosetag(tag) {
      if (skippedDepth > 0) skippedDepth--;
      if (tag === 'pre') preformattedDepth--;
      if (tag !== 'br') breakLine(tag);
    },
    ontext(data) {
      if (skippedDepth > 0 || isAfterLast) return;
      if (preformattedDepth > 0) {
        append(data.replaceAll('\r\n', '\n'));
        return;
      }
      const collapsed = data.replace(/[ \t\r\n\f]+/g, ' ');
      pendingSpace ||= collapsed.startsWith(' ');
      const words = collapsed.replace(/^ | $/g, '');
      if (words === '') return;
      append(words);
      pendingSpace = collapsed.length > 1 && collapsed.endsWith(' ');
    },
  });
  parser.end(html);
  return text.trimEnd();
}

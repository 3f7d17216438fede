import { Parser } from 'htmlparser2';

const SKIPPED = new Set(['head', 'info', 'pre', 'screen', 'title']);

/** The paragraphs of a page of Mallard or HTML, in order, without their markup. */
export function paragraphsOf(page: string): string[] {
  const paragraphs: string[] = [];
  let skippedDepth = 0;
  let open: { readonly tag: string; text: string; depth: number } | null = null;
  const parser = new Parser(
    {
      onopentag(tag, { class: name }) {
        if (SKIPPED.has(tag)) skippedDepth++;
        else if (open) open.depth += Number(open.tag === tag);
        else if (skippedDepth === 0 && (tag === 'p' || name === 'para')) {
          open = { tag, text: '', depth: 1 };
        }
      },
      ontext(text) {
        if (open && skippedDepth === 0) open.text += text;
      },
      onclosetag(tag) {
        if (SKIPPED.has(tag)) skippedDepth--;
        else if (open?.tag === tag && --open.depth === 0) {
          paragraphs.push(open.text);
          open = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(page);
  return paragraphs;
}

import { visibleText } from './visible-text.ts';

/** What the author of a list wrote: plain text, which cannot turn around the line that it stands in. */
export function Authored({ text }: { readonly text: string }) {
  return <bdi className="authored">{visibleText(text)}</bdi>;
}

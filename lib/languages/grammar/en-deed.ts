/** English: what was done about it, told in one breath with an apology. */

const VERB =
  'have|will|can|shall|refunding|refunded|crediting|credited|replac[a-z]*|sending|sent|attached|enclosed|booked|corrected|asked|called|rung|rang|fixed|moved|cancelled';
/** On folded text: *…, and have refunded the fare*. Thanks are no deed. */
const DEED = new RegExp(
  `,?\\s(?:and|but) (?:(?:i|we)(?:'(?:ve|ll|re|m))? )?(?:(?:have|will|am|are|can|shall) )?(?:(?:also|already|now|just) )*(?:${VERB})(?![a-z])(?!.*\\b(?:thank|appreciate))`,
  'u',
);

export const tellsDeed = (folded: string): boolean => DEED.test(folded);

/** What was done was done to somebody named before: *…, and have spoken to them*. */
export const leansOnMatter = ({ folded }: { folded: string }): boolean =>
  /\b(?:them|him|her|it)\b/u.test(folded.slice(DEED.exec(folded)?.index ?? folded.length));

/** The apology, with the deed of this sentence behind it. */
export function withDeed(
  apology: string,
  { text, folded }: { text: string; folded: string },
): string {
  const at = DEED.exec(folded)?.index;
  return at === undefined ? apology : apology.replace(/\.$/u, '') + text.slice(at);
}

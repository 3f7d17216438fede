/** The English apology or sympathy that a sentence opens with, before what takes it back. */

/** On folded text: something kind, in the clause before the adversative. */
const KIND =
  /\b(?:sorry|apolog[a-z]*|regret(?!tably)[a-z]*|sympath[a-z]*|feel (?:bad|awful|terrible|for)|(?:i|we) (?:do |can |fully |quite )?(?:know|understand|appreciate|see|get) (?:that |how |it |your? )[a-z]+)/u;
const ADVERSATIVE =
  /[\s,;:–—-]+(?:but|only|however|yet|though|although|nevertheless|mind you)(?!\p{L})/iu;
const MIN_WORDS = 3;

/** *Sorry about the slates, but …* → *Sorry about the slates*; null where nothing kind stands first. */
export function apologyFirst(text: string): string | null {
  const turn = ADVERSATIVE.exec(text)?.index ?? 0;
  const kept = text.slice(0, turn);
  return KIND.test(kept.toLowerCase()) && kept.split(/\s+/u).length >= MIN_WORDS ? kept : null;
}

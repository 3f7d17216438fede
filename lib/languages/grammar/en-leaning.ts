/** Which English sentences can stand without their last clause. */

const SUBJECT =
  '(?:(?:i|we|you|it|he|she|they|there|this|that)|(?:the|your|our|my|his|her|their|a|an|one|some|all) [a-z]+)';
const FINITE =
  "(?:[a-z]*'(?:s|re|ve|ll|m|d)|am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|came|went|left|got|sent|lost|made|took|found|broke|told|gave|arrived|[a-z]{3,}ed)";

/** On folded text: what does not open with a subject and its verb leans on what follows. */
export const LEANS_FORWARD = new RegExp(
  `^[^a-z]*(?!(?:(?:i|we|you|it|he|she|they|there|that)'(?:s|re|ve|ll|m|d)|${SUBJECT}(?: [^,;:]*)? ${FINITE}(?![a-z]))(?![a-z]))`,
  'u',
);

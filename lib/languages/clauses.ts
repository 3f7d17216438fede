/** What clauses of a language look like, on folded text: enough to tell what happened from what will. */
import type { Language } from '../checker/report.ts';
import { wordPattern } from '../text/words.ts';

/** Where one clause ends and the next begins. */
export const CLAUSE_BREAK: Readonly<Record<Language, RegExp>> = {
  en: /[,;:()]|\s-\s|\s(?:and|but|so|because|then)(?=\s)/g,
  es: /[,;:()]|\s-\s|\s(?:y|e|pero|asi que|porque|que)(?=\s)/g,
  sk: /[,;:()]|\s-\s|\s(?:a|ale|takze|pretoze|lebo)(?=\s)/g,
};

/** A verb of what has happened. */
const PAST: Readonly<Record<Language, RegExp>> = {
  en: wordPattern(
    "was|were|had|did|didn't|came|went|left|got|sent|rang|told|said|lost|made|took|found|broke|wrote|met|bought|paid|gave|saw|wasn't|weren't|(?!need|feed|speed|indeed|exceed|proceed|embed)[a-z]{2,}ed",
    'u',
  ),
  es: wordPattern(
    '[a-z]{2,}(?:aron|ieron|aste|iste|asteis|isteis|abamos|aban|aba)|fue|fueron|hizo|hice|dijo|dije|llego|salio|quedo|paso|compro|pidio|hablo|vino|estuvo|tuvo|era|eran|habia|habian|hemos|he|ha|han|se (?!l[oa]s?(?![a-z]))[a-z]{3,}o|[a-z]+(?:dio|tio|cio|rio|gio)',
    'u',
  ),
  // Not *začali by sme*: what would be is no past.
  sk: wordPattern(
    '(?<! by (?:sme |som |ste )?)(?!mail|email|e-mail|detail)[a-z]{2,}(?:al|il|el|ol|yl|ul|sl|kl|hl)[aoi]?(?! by(?![a-z]))',
    'u',
  ),
};

/** The folded clause tells of the past, as far as its verbs show. */
export const tellsPast = (clause: string, language: Language): boolean =>
  PAST[language].test(clause);

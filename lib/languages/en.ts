import { anyOf, type LanguageFacts } from './language.ts';

export const en: LanguageFacts = {
  phrases: {
    promise: [
      '(will|shall)',
      '(am|are|is) /ing$/',
      '(am|are|is) (about|due|set) to',
      '(let|expect|plan|intend|promise|owe)',
      '(gets|goes|lands|leaves|ships|arrives|follows|comes|reaches)',
    ],
    message: [
      '(get|be|come) (back|in touch) (to|with)? you?',
      '(write|email|mail|ring|call|phone|contact|update|message|answer|reply|respond)',
      'let you know',
      '(keep|hear) .{0,2} (posted|informed|from)',
    ],
  },
  situation: {
    trouble: anyOf(
      'sorr(?:y|iest) (?:that|for|about|you|we|i|the|it|this|to hear|,? but)[^.?!\n]{3,}',
      "(?:i|we)(?:'m| am|'re| are)?(?: \\w+)? sorry",
      'apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|regret(?:s|table)?|ashamed|forgive|my bad',
      'refund(?:s|ed|ing)?|credited|compensat\\w*|complain\\w*|frustrat\\w*|disappoint\\w*|annoy\\w*|upset|inconvenien\\w*',
      'delay(?:s|ed)?|late|outage|fault(?:s|y)?|defect\\w*|broke[n]?|damage[ds]?|missing|wrong(?:ly)?|mistakes?|error|failed|failure|mix-?up',
      "replac(?:e|ed|ing|ement)|unfortunately|unable to|cannot|outstanding|overdue|claim(?:s|ed)?|not (?:possible|arrived|come|working)|wasn't|didn't|has(?:n't| not)|no longer",
      'soon as (?:possible|i|we)|asap|in due course|shortly',
    ),
    ours: anyOf(
      '(?:my|our) (?:mistake|fault|error|own)',
      '(?:i|we) (?:forgot|missed|lost|broke|sent|mixed|failed|overlooked|should have|got)',
      'apolog(?:y|ies|i[sz]e)|sorry',
    ),
    notOurs: anyOf('(?:beyond|outside) our control', 'not our (?:fault|doing)'),
    badNews: anyOf('delay(?:s|ed)?|slipped|postponed?|over budget|unfortunately|unable to|price'),
    feedback: anyOf('feedback|review|complain\\w*'),
  },
};

/** English sentences that several rules offer in place of one that breaks them. */
import { habitsIn } from './en-person.ts';
import { sorryIn } from './en-sorry.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { SetSentence } from '../../checker/rule.ts';
import { bySpeaker, type Habits } from '../habits.ts';
import { wordPattern } from '../../text/words.ts';

/** What will be done, and by when. */
export const ourPart = (habits: Habits): string =>
  bySpeaker(
    habits,
    `I will ${blank('what I will do')} by ${momentBlank('en')}.`,
    `We will ${blank('what we will do')} by ${momentBlank('en')}.`,
  );

export const sayOurPart: SetSentence = (habits, sentence) => ourPart(habitsIn(sentence, habits));

export const sorryForIt: SetSentence = (habits, sentence) =>
  `${sorryIn(sentence, habits)} for ${blank('what it cost you')}.`;

/** We look into it and write by a moment. */
export const lookIntoIt: SetSentence = (habits, sentence) =>
  `${bySpeaker(habitsIn(sentence, habits), 'I', 'We')} will look into it and write to you by ${momentBlank('en')}.`;

export const CHANGE = `From today, ${blank('what changes')}.`;

/** Something is, or should be, understood; folded. */
const EXPLAINS = wordPattern(
  'expla[a-z]+|underst[a-z]+|clear(?:ly)?|obvious(?:ly)?|kn[oe]w[a-z]*|realis[a-z]+|realiz[a-z]+|aware|grasp|follow[a-z]*|simple|simply|basics?|instructions|manual|how to|(?:i|we) (?:said|wrote|told|mentioned)|told you|school|child',
  'u',
);

/** Where the sentence lectures on something that could be asked about. */
export const askFreely: SetSentence = (habits, sentence) =>
  EXPLAINS.test(sentence.folded) ? askAboutIt(habits, sentence) : '';

const askAboutIt: SetSentence = (habits, sentence) =>
  `If anything about it needs explaining, please ask ${bySpeaker(habitsIn(sentence, habits), 'me', 'us')}.`;

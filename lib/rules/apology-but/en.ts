import type { ApologyButWords } from './rewrites.ts';
import { momentBlank, blank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const SUBJECT = { singular: 'I', plural: 'we' } as const;
const capital = { singular: 'I', plural: 'We' } as const;

export const en: RuleLanguage<ApologyButWords> = {
  texts: {
    title: 'An apology with a “but”',
    advice: 'Your reader hears only what comes after “but”. End the apology with a full stop.',
    variants: {
      remedy: 'The “but” makes your remedy sound like an excuse. Two sentences let both be heard.',
    },
  },
  phrases: {
    apology: [
      'sorry',
      '(apologise|apologize|apologises|apologizes|apologising|apologizing)',
      'apologies',
      '(owe|offer|accept|make|want|deserve) .{0,4} apology',
      '(i|we) (do|deeply|sincerely|very|truly|really|much|greatly|certainly)? (much|deeply|sincerely)? regret',
      'regret (that|the|this|it|any|how|what)',
      'regrets (for|about)',
      '(forgive|excuse|pardon) (me|us|the|my|our|this|that|any|these|those)',
      'beg (your|you)? pardon',
      'my bad',
      'mea culpa',
      '(feel|feels|felt|feeling) (really|so|very|quite|truly|just|absolutely|honestly)? (bad|awful|terrible|dreadful|rotten|guilty|horrible)',
      '(ashamed|embarrassed|mortified)',
      '(not|hardly) proud of',
      '(take|takes|accept|accepts) (full|the|all)? (blame|responsibility)',
    ],
    sympathy: [
      '(understand|appreciate|realise|realize|recognise|recognize|acknowledge|know|see|hear|get|imagine|accept|gather) .{0,4} (you|your)',
      '(understand|appreciate|realise|realize|recognise|recognize|acknowledge|know|see|hear|get|imagine|accept) .{0,8} (frustrating|frustration|annoying|annoyance|annoyed|inconvenient|inconvenience|disappointing|disappointment|disappointed|upset|upsetting|miserable|awkward|stressful|unpleasant|difficult|tough|painful|ruined|angry|anger|cross|maddening|hard)',
      '(sympathise|sympathize|empathise|empathize)',
      'my sympathy',
      '(feel|feels) for (you|your|him|her|them)',
      '(is|was|are|were) (very|most|deeply|truly|highly|really)? (regrettable|unfortunate)',
    ],
    noApology: [
      'sorry to (bother|trouble|disturb|interrupt|chase|pester|butt|jump|be|ask|say)',
      'sorry for (bothering|troubling|disturbing|interrupting|the interruption|the bother)',
      '(said|says|saying|felt) sorry',
      '(forgive|excuse|pardon) (me|my|the) (asking|interruption|intrusion|ignorance|informal|french|handwriting)',
      'nothing but an apology',
      '(he|she|they) (apologised|apologized|apologises|apologizes)',
      'my (apologies|apology) (went|was|were)',
      'our (apologies|apology) (went|was|were)',
    ],
    concessive: [
      '(whilst|while|although|though) (i|we) .{0,3} (sorry|sympathise|sympathize|apologise|apologize|regret|understand|appreciate|ashamed)',
      'much as (i|we) .{0,3} (sorry|sympathise|sympathize|apologise|apologize|regret|understand|appreciate|feel)',
      '(as|so|however|truly|deeply) sorry as (i|we) (am|are)',
      'sorry (though|as) (i|we) (am|are)',
    ],
    adversative: [
      'but',
      'however',
      '(although|though|tho|albeit)',
      '(nevertheless|nonetheless|notwithstanding)',
      'and yet',
      'even (so|though|if)',
      'all the same',
      'at the same time',
      'having said that',
      'that (being)? said',
      'mind you',
      'then again',
      'on the other hand',
      'be that as it may',
      'in (fairness|our defence|our defense|my defence|my defense)',
      'to be fair',
      'in any case',
    ],
    turn: ['(still|only|except|yet|while|whilst|equally|unfortunately)'],
    notAdversative: [
      '(nothing|anything|all|everything|none) but',
      'last but not least',
      'not (only|just|merely|simply) .{0,10} but',
      'but (also|for)',
      'however (you|much|many|long|often|hard|we)',
      '(or|and) even (though|if)',
      'but not (least|only)',
    ],
    secondPlace: ['(though|however|still|equally)'],
    adjectivePair: [
      '(the|this|that|my|our|a|an|is|was|so|such) . but !(i|we|you|he|she|it|they|the|our|your|my|this|that|there|a|an|as|if|when|in|on|at|what|nobody|no|not) /^[a-z]+$/',
    ],
    request: [
      '(could|can|would|will|might|may) (you|i|we)',
      '(do|did|are|have) you',
      'please (send|resend|let|tell|confirm|call|reply|give)',
    ],
    remedy: [
      '(i|we) (have|will|shall|am|are|can) (now|just|already|also)? !(not|never|no) /^[a-z]+$/',
      '(i|we) (now|just|already)? (moved|sent|refunded|credited|ordered|booked|arranged|replaced|fixed|repaired|put|found|reshipped)',
      '(here|this) is (how|what)',
      '(refunded|credited|replaced|free of charge|on us|on me|on the house)',
    ],
    defence: [
      '(not|never|no|nothing|nobody|none|nor|neither|hardly|cannot)',
      'you (were|had|should|did|have|could|can|would|changed|asked|signed|knew|must|need|set|chose|told|sent|ordered|booked|said|forgot|never)',
      'your (own|fault|mistake|order|account|team|driver|signature|form|policy|contract)',
      '(fault|blame|control|policy|terms|rules|conditions|always|routine|normal|frankly|honestly|surely|reasonable)',
      '(these|such) things',
      'there (is|was) (no|nothing|little)',
    ],
  },
  words: {
    ours: ({ person }) =>
      `${capital[person]} will ${blank(`what ${SUBJECT[person]} will do`)} by ${momentBlank('en')}.`,
    putRight: ({ person }) =>
      person === 'singular'
        ? 'Here is how I am putting it right.'
        : 'Here is how we are putting it right.',
  },
  examples: { invalid: [], valid: [] },
};

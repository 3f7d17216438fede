import type { ApologyButWords } from './rewrites.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { englishRewrites, mayFollow, ours } from './rewrites.en.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';

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
      '(am|are|is|was|were) .{0,2} sorry',
      '(apologise|apologize|apologises|apologizes|apologising|apologizing)',
      'apologies',
      '(owe|offer|accept|make|want|deserve) .{0,4} apology',
      '(i|we) (do|deeply|sincerely|very|truly|really|much|greatly|certainly)? (much|deeply|sincerely)? regret',
      'regret (that|the|this|it|any|how|what)',
      'regrets (for|about)',
      '(forgive|excuse|pardon) (me|us|the|my|our|this|that|any|these|those)',
      'beg (your|you)? pardon',
      'my bad',
      'soz',
      'sick about',
      'mea culpa',
      '(feel|feels|felt|feeling) (really|so|very|quite|truly|just|absolutely|honestly)? (bad|awful|terrible|dreadful|rotten|guilty|horrible)',
      '(ashamed|embarrassed|mortified)',
      '(not|hardly) proud of',
      '(take|takes|accept|accepts) (full|the|all)? (blame|responsibility)',
    ],
    sympathy: [
      '(understand|appreciate|realise|realize|recognise|recognize|acknowledge|know|see|hear|get|imagine|accept|gather) .{0,4} (you|your)',
      '(understand|appreciate|realise|realize|recognise|recognize|acknowledge|know|see|hear|get|imagine|accept) .{0,8} (frustrating|frustration|annoying|annoyance|annoyed|inconvenient|inconvenience|disappointing|disappointment|disappointed|upset|upsetting|miserable|awkward|stressful|unpleasant|difficult|tough|painful|ruined|angry|anger|cross|maddening|hard)',
      '(understand|appreciate|realise|realize|know|see|get|accept) (that|the|this|it|how) .{0,10} (not|shock|late|lost|missed|waited|waiting|rough|grates|broken|unacceptable)',
      '(understand|see|appreciate) (it|this|that) (made|was|must|has|caused|left|cost|came)',
      '(sympathise|sympathises|sympathize|empathise|empathize)',
      'my sympathy',
      '(feel|feels) for (you|your|him|her|them)',
      '(is|was|are|were) (very|most|deeply|truly|highly|really)? (regrettable|unfortunate)',
    ],
    noApology: [
      'sorry to (bother|trouble|disturb|interrupt|chase|pester|butt|jump|be|ask|say)',
      'sorry for (bothering|troubling|disturbing|interrupting|the interruption|the bother)',
      '(said|says|saying|felt) sorry',
      '(he|she|they) (is|are|was|were) .{0,2} sorry',
      'sorry if (my|this|that|i) .{0,2} (question|sound|sounds|silly|stupid)',
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
      'against that',
      'by the same token',
    ],
    turn: ['(still|only|except|yet|while|whilst|equally|anyway|anyhow)'],
    notAdversative: [
      '(nothing|anything|all|everything|none) but',
      'last but not least',
      'not (only|just|merely|simply) .{0,10} but',
      'but (also|for)',
      'however (you|much|many|long|often|hard)',
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
      'your .{0,3} (was|were|is|are)',
      'there (is|was) (no|nothing|little)',
    ],
  },
  words: {
    ours,
    mayFollow,
    mayGo: argumentsIn,
    unfinished:
      /,\s(?:one|i|we|you|it|they|he|she) [a-z]+$|^(?:whilst|while|although|though|much as)\s/u,
    putRight: ({ person }) =>
      person === 'singular'
        ? 'Here is how I am putting it right.'
        : 'Here is how we are putting it right.',
  },
  rewrites: englishRewrites,
  examples: {
    invalid: [
      {
        text: "⟦I'm sorry, but⟧ the courier was late.",
        rewrites: ["I'm sorry. I will [__what I will do__] by [__day and time__].", "I'm sorry."],
      },
      {
        text: 'We ⟦apologise for the delay. However⟧, you were told about it on Monday.',
        rewrites: [],
      },
      {
        text: '⟦Sorry about that, though⟧ it was outside our control.',
        also: ['denial'],
        rewrites: [
          'Sorry about that. We will [__what we will do__] by [__day and time__].',
          'Sorry about that.',
        ],
      },
      {
        text: 'We ⟦apologise for mixing up your two bookings, but⟧ I have now moved you to the sea view for all three nights.',
        severity: 'hint',
        rewrites: [
          'We apologise for mixing up your two bookings. I have now moved you to the sea view for all three nights.',
          'We apologise for mixing up your two bookings. Here is how I am putting it right. I have now moved you to the sea view for all three nights.',
        ],
      },
      {
        text: 'I ⟦understand your frustration, but⟧ the booking terms are quite clear on no-shows.',
        rewrites: [
          'I understand your frustration. I will [__what I will do__] by [__day and time__].',
          'I understand your frustration.',
        ],
        also: ['policy-shield'],
      },
      {
        text: 'We ⟦know you took the morning off, but⟧ the fitters cannot be in two places.',
        also: ['blame-others'],
      },
      {
        text: 'Honestly I ⟦feel bad about the scratches on the floor, only⟧ your tiles were rough before we started.',
        rewrites: [
          'Honestly I feel bad about the scratches on the floor. I will [__what I will do__] by [__day and time__].',
          'Honestly I feel bad about the scratches on the floor.',
        ],
      },
      {
        text: 'I ⟦regret that. But⟧ manufacturers do not consult me.',
        rewrites: [
          'I regret that. I will [__what I will do__] by [__day and time__].',
          'I regret that.',
        ],
      },
      {
        text: 'So ⟦sorry about the dent, Dave. Then again⟧ that bumper had seen better days.',
        rewrites: [
          'So sorry about the dent, Dave. I will [__what I will do__] by [__day and time__].',
          'So sorry about the dent, Dave.',
        ],
      },
      {
        text: 'Kindly ⟦excuse the delay in your update, but⟧ branch staff are having too many files this month.',
      },
      { text: '⟦I’M SORRY, HOWEVER⟧ THE FORM WAS NEVER SENT TO US.', also: ['hidden-actor'] },
      {
        text: '⟦Much as I sympathise⟧ with the flooded kitchen, the plumber was only contracted for the bathroom.',
      },
      {
        text: '⟦Whilst we are sorry⟧ that the blinds came in the wrong shade, the colour code on the form was yours.',
      },
      {
        text: 'Jo, ⟦my bad on the Tuesday call, but⟧ your invite was in the wrong time zone.',
        also: ['minimising'],
      },
      {
        text: 'I can ⟦see why you’re disappointed with the photos, but⟧ the light that afternoon was awful.',
      },
      {
        text: 'The machine standstill ⟦is very regrettable, however⟧ we have no influence on this.',
        also: ['denial'],
      },
    ],
    valid: [
      'Sorry to bother you, but could you resend page 3 of the lease?',
      'Excuse me, but which of the two invoices did you want split?',
      'Sorry, but could you tell me your order number?',
      'We apologise for the late but important notice: water will be off on 2 December.',
      'Not only did we get the size wrong, but we also sent it late, and I am sorry for both.',
      'Last but not least, my apologies for spelling your name wrong on the badge.',
      'However you would like the refund, tell me and I do it today.',
      'But for your quick call we would have printed the wrong date. I am sorry for the scare.',
      'The sofa came in green but you ordered grey. I am sorry. The grey one is here.',
      'The old price was £40, but we charged you £55. I am sorry, and £15 went back this morning.',
      'Nothing but an apology would have been too little, so two tickets are at the box office.',
      'My supplier said sorry, but I told him you need the tiles and not his apologies.',
      'The council wrote "we are sorry, but no" to our first permit. The second one was granted.',
      'Our apology went to your old address, but the cheque went to the right one.',
      'I know you took Tuesday off for us and nobody came. I am sorry. Pat is with you on Thursday at 8.',
      'I’m sorry I missed our call on Tuesday. Wednesday from two to three is yours. The agenda stays as it is, but you choose the order.',
      'There was food missing, yes, but we brought it at nine and you did not pay for it.',
      { text: 'Sorry for the short notice, but the meeting moves to room 4.', situation: 'none' },
      'I am sorry, but',
      'She was sorry to leave the firm, but her new job starts in Oslo on Monday.',
    ],
  },
};

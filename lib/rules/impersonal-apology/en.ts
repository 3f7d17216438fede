import { sorryForIt } from '../../languages/grammar/en-say.ts';
import type { ImpersonalApologyWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { englishRewrites, STAYS } from './rewrites.en.ts';

const GIVEN =
  '(expressed|offered|extended|tendered|given|conveyed|issued|due|presented|passed|made|sent|owed|ordered|forwarded|communicated|registered|recorded|relayed)';

export const en: RuleLanguage<ImpersonalApologyWords> = {
  texts: {
    title: 'An apology from nobody',
    advice:
      'Your reader hears an institution, not a person who answers for it. Apologise yourself: I, or we.',
  },
  phrases: {
    firm: [
      '(the|this|our|your|its|entire|whole|senior|at|of) .{0,2} #Firm',
      '(management|corporate|everyone|everybody|headquarters|leadership|staff|reception|finance)',
      '/^[a-z]+/ (ltd|inc|plc|llc|gmbh|hotels|bank|council|school|clinic|freight|airlines|rail|travel|systems|team|group|services|hospital|energy|telecom|motors|foods|theatre|lyceum)',
    ],
    regret: [
      '(apologise|apologises|apologize|apologizes|apologies|apology|regret|regrets|sorry|contrite|saddened|ashamed|remorse|mortified|sorrow|remorseful)',
    ],
    stock: [],
    flag: [
      '(apologises|apologizes)',
      '(wishes|desires|begs|asks|wants) to .{0,2} (apologise|apologize|regret)',
      '(wishes|desires|wants|begs|would like) to .{0,2} (express|convey|offer|extend|present|tender) its',
      'its .{0,3} (apologies|apology|regret|regrets|sorrow|remorse)',
      '!(my|our|his|her|no|with|have|any|few|many|has|sincere|deepest|deep|your|their|profound|heartfelt|more|biggest|only|i|we|you|they|who|and|or|of|for|without|all|some|such|express|send|sends|accept|convey|offer) (regrets|laments)',
      '(deeply|sincerely|truly|greatly|profoundly|very much) regrets',
      '(apology|apologies|regret|regrets|sorrow) .{0,6} (is|are|has|have|be|being|hereby) .{0,3} ' +
        GIVEN,
      '(is|are) .{0,3} regretted',
      '(it|which) is .{0,2} regretted',
      '(matter|source|cause) of .{0,2} regret',
      '(apologies|apology|regrets|regret) .{0,2} (from|of|by) (the|all|everyone|everybody|our|this|your|management) .{0,3} #Firm',
      '(apologies|apology|regrets|regret) .{0,2} (from|of|by) (the|all|everyone|everybody|our|this|your|management) .{0,3} at',
      '(apologies|apology|regrets) (from|of|by) (all|everyone|everybody|management) (at|in|here|of)',
      'everyones .{0,2} apologies',
      '(regret|regrets|apologies|apology) of .{0,3} /^(institution|compan|organi|department|office|firm|bank|house|board|management|establishment|team|school|universit|hospital|practice|clinic|council|corporation)/',
      '/^(institutional|corporate)/ (apology|apologies|regret)',
      '(accept|assured|offer|offers|convey|conveying|express|receive|find|have|send|with) .{0,3} /^(compan|clinic|bank|firm|board|school|hotel|team|council|department|management|hospital|organi|universit|surger|office|agency|charity|airline|practice|institut|house|authority|ministry|shop|store|group|colleg|brand|foundation)/ .{0,2} (apology|apologies|regret|regrets|sorrow|sympathies)',
      '/^(everyone|everybod)/ .{0,1} (apologies|regrets)',
      '(and|that|company|firm|it) it is .{0,2} (sorry|ashamed)',
      'know it is .{0,2} sorry',
      '!(i|we|he|she|they|who|you|am|that|it|so|and|but|what|this|everything|nobody|someone|which|there|driver|colleague) is .{0,2} (sorry|contrite|apologetic|remorseful)',
      'says sorry',
      '(apologies|apology) (may|should|must|can|will|shall) .{0,2} be .',
      '(one|nobody|anyone) (apologises|apologizes|regrets)',
      'this (letter|email|message|notice|mail|note) .{0,3} (apology|apologises|apologizes|regret|sorry)',
      '(letter|email|message|notice|note) (serves|constitutes) .{0,3} apology',
      '(letter|email|message|notice|note) is intended .{0,3} apology',
      '(asks|begs|requests|seeks|craves|implores) (for)? your (forgiveness|pardon|indulgence)',
      '(asks|begs|requests) you to (forgive|excuse|pardon)',
      '(forgiveness|pardon|indulgence) (is|are) (hereby|humbly|respectfully|kindly)? (asked|begged|sought|requested|craved)',
      '(is|are) (hereby|sincerely|duly)? (apologised|apologized) for',
      '(are|is) (kindly)? (asked|requested) to (excuse|forgive|pardon)',
      '(extends|offers|tenders|conveys|presents|expresses) (a|an|the|most)? (sincere|sincerest|heartfelt|deepest|profound|humble|unreserved|full|formal) (apologies|apology|regret|regrets)',
      '(regret|regrets|remorse) (is|are) (felt|shared) (by|at|across|throughout)',
    ],
    unsigned: [
      '(we|all|everyone) (here)? at . .{0,2} (apologise|apologize|regret)',
      '(we|all|everyone) (here)? at . .{0,2} are sorry',
      'here at . .{0,2} we .{0,3} (apologise|apologize|regret|sorry)',
    ],
    maybe: [
      '(our|the) #Firm .{0,4} (apologise|apologize|regret|sorry)',
      '(apologies|regrets) .{0,3} on behalf of',
    ],
    harmless: [
      '(he|she|who|nobody|colleague|driver|mum|mother|wife|husband|son|they|never|it|this|song|poem|mail|friend) .{0,3} (apologises|apologizes|regrets|says)',
      'no regrets',
      '(has|had) no .{0,2} regrets',
      '(driver|colleague|technician|waiter|waitress|chef|nurse|engineer|fitter|cook|mechanic|receptionist|plumber|electrician|teacher|baker|carpenter|gardener|assistant|manager|director|boss|owner|he|she|they|who|son|daughter|husband|wife|mother|father) .{0,2} (asks|begs|wants|wishes|would|seeks)',
      '(apologise|apologize) .{0,3} (himself|herself|themselves|personally)',
      '(himself|herself|themselves) .{0,3} (apologises|apologizes)',
    ],
    excused: [
      '(i|we) .{0,4} #Sorry',
      '(i|we) am .{0,2} sorry',
      'my .{0,2} (apologies|apology|regret|regrets)',
      '(he|she|they) .{0,2} #Sorry',
      '(if|when|why|whether|should|could|make|made|ask|asked|want|wants|wanted|let) .{0,3} #Firm .{0,3} #Sorry',
    ],
  },
  instead: sorryForIt,
  words: {
    fillers:
      /^(?:is|are|was|would|like|likes|to|wish|wishes|sincerely|deeply|really|very|truly|hereby|therefore|has|have|asked|that|expressed|expresses|express|its|their|offers|offer|acknowledges|and|also|unreservedly|once|again|wants|you|know|it|naturally|here|wholeheartedly|profoundly|conveys|extends|sends|says|begs|must|can|only|do|does|feels|wholly|so|at|in|sir|madam|sincere|deepest|deep|most|want|desire|desires|for|part|on|of|us|greatly|much|too|duly|humbly|publicly|formally|officially|fully|all|the)$/,
    condition: STAYS,
    verbs: [
      [
        /(?:apologises|would like to apologise|wishes to apologise)$/,
        ['I apologise', 'We apologise'],
      ],
      [
        /(?:apologizes|would like to apologize|wishes to apologize)$/,
        ['I apologize', 'We apologize'],
      ],
      [/(?:is|are) (?:very |deeply |truly )?sorry$/, ['I am sorry', 'We are sorry']],
    ],
  },
  rewrites: englishRewrites,
};

import type { RuleLanguage } from '../../checker/rule.ts';
import { englishRewrites } from './rewrites.en.ts';

export const en: RuleLanguage<null> = {
  texts: {
    title: 'The news comes late',
    advice:
      'Your reader has to search for the problem and feels kept waiting. Say it in the first sentences.',
  },
  phrases: {
    problem: [
      '(cancelled|canceled|postponed|rejected|refused|declined|lost|missed|turned down) (your|our|the|my|this|that|his|her|their)',
      '(unfortunately|sadly|regrettably|alas|regrettable|unhappily)',
      '(afraid|sorry|regret|regrets|grieved) (that|to|i|we|the|your|it|you|there|this|our)',
      '(bad|sad|unwelcome|difficult|hard|less) (good|happy|welcome|pleasant)? (news|tidings|part)',
      '(will|shall|would|may|might|must|can|could|does|do|did|has|have|had|is|are|was|were) not .{0,2} (now|longer|yet|in|on|by|until|before|after|at|enough)',
      '(have|has|had) to .{0,2} (cancel|postpone|delay|move|push|close|stop|cut|reduce|withdraw|drop|charge|raise|increase|ask|decline|turn|end|let|redo|wait|refuse|reject|recall|suspend|shut|change|put|scrap|leave)',
      '(need|needs|needed|takes|take|requires|require|wants) .{0,2} (another|further|more|extra|additional|longer) .{0,2}',
      '(moved|pushed|moves|slides|shifts|shifted|put|held|goes|going|set|knocked) back',
      '(no|not) (longer|enough|room|way|space|sign|trace|record|parts|seats|stock|place|places)',
      '(more|less|fewer|higher|lower|later|longer|dearer|worse) than .{0,2} (we|i|you|the|planned|quoted|agreed|expected|promised|ordered|budgeted|estimated|hoped)',
      '(went|gone|go|going|gave|given|goes|chosen|choosing|opted|preferred|decided) .{0,2} (another|other|someone|somebody|different|elsewhere)',
      '(pulled|pull|pulling|backed|dropped|fell|fallen|sold|ran|run|running) (out|through|short|over)',
      '(unsuccessful|unavailable|impossible|withdrawn|ending|terminated|redundant|expired|faulty|defective|cracked|leaking|flooded|burnt|stolen|infected|compromised|breached|contaminated)',
      '(stops|stopped|ends|ended|closes|closing|shuts|shut|ceases|cease|fails|collapses) (on|at|from|in|working|completely|altogether)',
      '(stops|stopped|ends|ended|closes|closing|shuts|shut|ceases|cease|fails|collapses) for good',
      '(extra|additional|further|another) (cost|costs|charge|week|weeks|month|months|days|hours|hour|year|payment|fee)',
      '(until|till|before|not earlier|only in|only on) .{0,2} (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|christmas|easter)',
      '(until|till|before|not earlier|only in|only on) .{0,2} next year',
      'instead of .',
      'without (a|any|the|your|heating|water|power|internet) .',
      '(wrong|missing|broken|damaged|lost|stolen|torn|ruined|dead|empty|incomplete|duplicate|unpaid)',
      'will not .{0,3} (be|arrive|make|reach|come|ship|have|get|start|open|happen|go|meet|fit|work|run|take|appear|land)',
      'cannot (be|make|meet|deliver|keep|hold|offer|open|take|give|ship|finish|do|send)',
      '(unable|failing|forced) to .',
      '(not|longer) (able|possible|ready|available|finished|done)',
      '(not|longer) in time',
      '(not|longer) going to',
      '(is|are|was|were|been|be|has|have) .{0,3} (delayed|postponed|cancelled|canceled|damaged|lost|broken|rejected|refused|declined|denied|missing|overbooked|suspended|discontinued|pushed|held|late|wrong|short|sold|stuck|closed|missed|double|overcharged|down|offline)',
      '(slip|slips|slipped|slipping|overrun|overran|shortfall|overspend)',
      '(delay|setback|breakdown|outage|failure|shortage|hitch|snag|mistake|error|fault) ',
      '(behind|over) (schedule|budget|plan)',
      '(price|prices|cost|costs|fee|fees|rent|premium|rate|rates) .{0,3} (rise|rises|rising|go|goes|going|increase|increases|up|climb|higher|rose|risen)',
      '(will|would) (cost|need|take) .{0,4} (more|extra|another|longer|additional)',
      '(price|rate) (increase|rise|hike)',
      '(broke|failed|crashed|burst|collapsed|leaked|died|flooded) .',
      '(i|we) .{0,2} (lost|missed|forgot|broke|overlooked|overcharged|underestimated|deleted|dropped|mixed)',
      '(i|we) .{0,2} sent the wrong',
      '(i|we) .{0,2} turned down',
      '(i|we) .{0,2} chosen another',
      '(i|we) .{0,2} gone with',
      '(short|out) of (stock|staff|money|time)',
      '. short for .',
      '(turned|voted|decided) (down|against) .',
      'did not .{0,2} (arrive|make|pass|come|go|get|work|happen|clear|reach|turn|leave|meet)',
    ],
    negation: [
      '(not|no|never|nothing|nobody|none|neither|nor|hardly|cannot|only|still|instead|supposed|promised|should|had|waiting|wait|waited|because|due)',
    ],
    courtesy: [
      '(thank|thanks) .{0,4}',
      '(hope|trust|wishing|hoping) .{0,8}',
      '(pleasure|lovely|great|nice|good) to .',
    ],
    greeting: ['(dear|hi|hello|hiya|hey|good|morning|afternoon|evening|greetings)'],
    close: ['(kind|best|warm|many)? (regards|wishes)', '(yours|sincerely|cheers)'],
    leaning: [
      '(however|but|yet|also|still|therefore|so|this|that|it|these|they|he|she|unfortunately|which|and|another|other|instead)',
    ],
  },
  words: null,
  rewrites: englishRewrites,
  examples: {
    invalid: [
      {
        text: 'Dear Ms Brook,\n\nThe kitchen is coming along. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. Your worktop ⟦will not be ready by the 30th⟧. We can fit it on 9 December.',
        rewrites: [
          'Dear Ms Brook,\n\nYour worktop will not be ready by the 30th. The kitchen is coming along. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. We can fit it on 9 December.',
        ],
        situation: 'bad-news',
      },
      {
        text: 'Hi Tom,\n\nThe band has rehearsed all week. The hall looks splendid. The posters are up. The caterers know the menu. We ⟦are, however, £900 short for the lights⟧. Can we talk on Friday at 9?',
        rewrites: [
          'Hi Tom,\n\nFirst, the bad news: [__what went wrong__]. The band has rehearsed all week. The hall looks splendid. The posters are up. The caterers know the menu. We are, however, £900 short for the lights. Can we talk on Friday at 9?',
        ],
        situation: 'bad-news',
      },
      {
        text: 'Dear Mr Rao,\n\nYour visa photos look fine. The form is neat. The fee went through. The courier has your address. The consulate ⟦cancelled your slot on Monday⟧. I have booked Thursday at 10.',
        rewrites: [
          'Dear Mr Rao,\n\nThe consulate cancelled your slot on Monday. Your visa photos look fine. The form is neat. The fee went through. The courier has your address. I have booked Thursday at 10.',
        ],
        situation: 'bad-news',
      },
    ],
    valid: [
      'Dear Ms Brook,\n\nYour worktop will not be ready by the 30th. The doors are oak and look lovely. The tiles came on Monday. Ana chose the grout with you. The taps came on Tuesday. We can fit it on 9 December.',
      'Hi Tom,\n\nThe hall looks splendid. We are £900 short for the lights. Can we talk on Friday at 9?',
      'Dear Mr Rao,\n\nI am sorry about Monday. Your visa photos look fine. The form is neat. The fee went through. The consulate cancelled your slot. I have booked Thursday at 10.',
      'The kitchen is coming along. The doors are oak. The tiles came on Monday. Ana chose the grout with you. The taps look good. We fit them on 9 December.',
      {
        text: 'Dear Ms Brook,\n\nThe kitchen is coming along. The doors are oak. The tiles came on Monday. Ana chose the grout. The worktop will not be here on the 30th. It comes on the 9th.',
        situation: 'none',
      },
    ],
  },
};

import { anyOf, type LanguageFacts } from './language.ts';

export const en: LanguageFacts = {
  phrases: {
    promise: [
      '!(you) (will|shall)',
      '(will|shall) (be|do|get|have|send|call|write|come)',
      'you (will|shall) (have|get|receive|hear|be|find)',
      '(am|are|is) /ing$/',
      '(am|are|is) (about|due|set) to',
      '(let me|let us|expect|plan|intend|promise|owe)',
      '(gets|goes|lands|leaves|ships|arrives|follows|comes|reaches)',
    ],
    message: [
      '(get|gets|getting|come|coming|report|reporting) back (to|with) you',
      'in touch',
      '(will|shall|can|to|me) .{0,2} (write|email|mail|ring|call|phone|contact|update|message|text|ping|buzz|holler|answer|reply|respond|advise|notify)',
      '(writing|calling|ringing|phoning|emailing|contacting|updating) you',
      'let you know',
      'give you a (call|ring|bell|shout|buzz|tinkle)',
      '(sing|shout) out',
      'first to (know|hear)',
      'be (notified|informed|advised|updated|contacted)',
      '(keep|hear) .{0,2} (posted|informed|from)',
    ],
    legal: [
      'without prejudice',
      '(no|any|an) admission of (liability|fault)',
      'extraordinary circumstances',
      'final response letter',
      'deadlock letter',
      '(ombudsman|ombudsmen|ombudsperson|ombudsmans)',
      '(supervisory|data protection|regulatory) authority',
      '(dispute|arbitration|mediation) (board|resolution|body|service|scheme)',
      '(call|dial|ring) (999|911|112|111)',
    ],
  },
  situation: {
    trouble: anyOf(
      'sor+y(?! to (?:bother|trouble|disturb|chase)| in advance| if )|soz',
      'apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|regret(?:s|table|tably)?|ashamed|forgive|my bad|pardon|feel(?:ing)? (?:very |so |really )?(?:bad|awful|terrible)|gutted|sympath\\w+',
      'compensat\\w*|complain\\w*|frustrat\\w*|disappoint\\w*|annoy\\w*|upset|inconvenien\\w*|rotten|sick about|bad luck|rough',
      'delay(?:s|ed)?|outage|faults?|faulty|defect\\w*|broke|damaged?|missing|wrong(?:ly)?|mistakes?|error|failed|failure|mix-?up|glitch\\w*|hiccup|wobble|stuffed|erased|cancelled',
      "bad news|refused|denied|rejected|unfortunately|overdue|claim(?:s|ed)|not (?:arrived|come|working|proceed|go through)|(?:did|do|does|was|were|ca|wo|could|has|have|had)n'?t (?:arrive|come|work|show|go|reach|been|get|happen)\\w*|no way round|no longer available",
      '(?:go|went|gone|is|are|was|were) (?:dark|off|out|down|astray)(?= (?:on|because|as|for|again|saturday|sunday|monday|tuesday|wednesday|thursday|friday))|will not (?:now )?(?:go|proceed|be)|stuck|shut|held (?:at|up)',
      'refund(?:s|ed)|credited|charged|double|let down|nobody came|never (?:got|came|arrived|booked|sent|showed)',
    ),
    signs: anyOf(
      "not|no|never|nothing|nobody|none|hardly|cannot|(?:is|was|were|does|did|do|has|have|had|ca|wo|could|would|should)n'?t",
      'was|were|had|again|yet|since|anyway|been|twice|only|whether|trouble|problem|nowt|still|though|however|but',
    ),
    ordinary: anyOf(
      'see you|look(?:ing)? forward|hope to|as promised|best wishes|loved|lovely|welcome',
      "any questions|if you'd like|could you|would you|let me know|shall (?:i|we)|bring|sign|reply|thanks for (?:having|sending|the)",
      'attached|enclosed|draft|minutes|samples|quote|proposal|recap|handover|agenda|invit\\w+|workshop|kick-off',
      'sign up|renew\\w*|reminder|book a|starts?|set(?:ting)? (?:it )?up|free from',
    ),
    ours: anyOf(
      '(?:my|our) (?:mistake|fault|error|own)',
      '(?:i|we) (?:forgot|missed|lost|broke|sent|mixed|failed|overlooked|should have|got)',
      'apolog(?:y|ies|i[sz]e)|sorry',
    ),
    notOurs: anyOf('(?:beyond|outside) our control', 'not our (?:fault|doing)'),
    badNews: anyOf(
      'delay(?:s|ed)?|slipped|postponed?|over budget|unfortunately|unable to|price|go(?:ing)? ahead|refused|held',
    ),
    feedback: anyOf('feedback|review|complain\\w*'),
  },
};

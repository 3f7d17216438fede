import { sorryForIt } from '../../languages/grammar/en-say.ts';
import type { ConditionalApologyWords } from './find.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { englishRewrites, saysMore } from './rewrites.en.ts';

/** Endings of the past that no frequent noun shares. */
const PAST =
  '/(ted|red|sed|ned|led|ged|ved|ked|ded|ced|yed|med|ped|zed|hed|bed|wed|ued|ied|fed|xed)$/';

export const en: RuleLanguage<ConditionalApologyWords> = {
  texts: {
    title: 'An apology with an “if”',
    advice:
      'Your reader hears that you doubt what happened to them. Say what it was, and sorryForIt for that.',
  },
  phrases: {
    doubt: [
      `(if|in case) .{0,6} ${PAST}`,
      '(if|in case) (anything|anyone|anybody|something|somebody|somehow|somewhere|any)',
      '(if|in case) in any',
      '(owed|owe|deserve|deserved|due|needed|expected) .{0,2} (if|where) ',
      'if .{0,5} (owe|owed|deserve|due|needed|required|expected|called)',
      '(if|in case) .{0,5} #Happened',
      '(if|in case) .{0,6} #Harmed',
      '(if|in case) (you|your|anyone|anybody|any|it|this|that|something|somebody|someone|we|i) .{0,3} (have|has) .{0,2} #Harmed',
      'if (you|anyone|anybody) .{0,2} (think|believe|consider|feel|feels|find|say|see) .{0,3} (i|we|it|this|that|owe|owed|wronged|unfair)',
      'if (so|any)',
      'if (that|this|it|such) (is|was|be) .{0,2} (so|true|how|indeed|correct)',
      'if (that|this|it|such) (is|was|be) .{0,2} the case',
      '(assuming|supposing|presuming|provided|providing) (that|it|this|you|there|we|the|anyone)',
      '(insofar|inasmuch)',
      'in (so|as) far as',
      'to (the|whatever|any|what) (extent|degree)',
      'in the event .{0,5} #Happened',
      `in the event .{0,5} ${PAST}`,
      'any .{0,3} #Harm',
      'any .{0,2} (disappointed|disadvantaged|hurt|bad|ill|lost) .{0,1} (feelings|feeling|time|will|customers|effects|impression|guests|readers)',
      '(whatever|whichever) .{0,2} #Harm',
      '(whatever|anything|whichever) .{0,4} (may|might|could)',
      '(potential|perceived|alleged|conceivable|hypothetical) .{0,1} #Harm',
      'possible .{0,1} (inconvenience|upset|offence|offense|distress|trouble|annoyance|confusion|disruption)',
      '(may|might) .{0,2} have .{0,3} #Harmed',
      '(that|which|anything) could .{0,1} have .{0,2} #Harmed',
      '#Harm .{0,3} (may|might) .{0,1} (have|be)',
      '(perhaps|maybe|possibly) .{0,3} (apology|apologies)',
      '(anyone|anybody|everyone|everybody|those|guests|customers|all) .{0,1} (who|whom|that) .{0,3} (felt|may|might|feel|feels|was|were|has|found)',
      '(anyone|anybody|those) .{0,1} (affected|offended|inconvenienced|upset|disappointed|hurt|bothered|troubled|disturbed)',
      '(whoever|whomever|lest)',
      '(whenever|wherever|however|whichever|whatever) .{0,2} (we|our|i|it|this|that|you) .{0,3} #Happened',
      '(whenever|wherever|however|whichever|whatever) .{0,2} (we|our|i|it|this|that|you) .{0,2} (may|might)',
      'on the (off)? chance',
      'unlikely event',
      '(regardless|irrespective) .{0,1} (whether|if)',
      'whether or not',
      'whether (you|it|this|that|anyone|we) .{0,3} #Happened',
      '(such|what) #Harm .{0,1} as',
      'what (you|some) .{0,2} (consider|regard|see|perceive|describe|call|view|deem|felt)',
      'if .{0,3} (insist|makes|helps|consolation|comfort|matters|counts|applies|applicable|necessary|warranted|merited)',
      '(prepared|willing|happy|ready|would) to? .{0,2} (apologise|apologize|regret) .{0,3} (if|should|where)',
      '(may|might|could) .{0,2} (been|seemed|appeared|come|caused|felt|looked|sounded) .{0,4}',
      'if (we|i|our|my|the|your|there|things|it|this|that) .{0,6} not',
      'may be that (we|i|our|you|the)',
      'where (we|our|this|it|you|the|i) .{0,4} (fell|fallen|failed|caused|let|disappointed|upset|offended|missed|short|dropped)',
    ],
    opening: [
      'should .{1,6} have',
      'had (our|the|this|my|it|that|anything|we) .{1,5} #Harmed',
      'had (our|the|this|my|it|that|anything) .{1,5} (caused|leaked|failed|upset)',
      'was (it|there|anything|something) .{0,5} #Harm',
    ],
    maybe: [
      '(if|in case) .{0,4} (is|are|seems|sounds|feels|looks|comes|has|have)',
      '(might|may|could) (well|possibly|perhaps)? (have|be|feel|seem)',
      '(perhaps|maybe|possibly|supposedly|apparently)',
      'in case',
      'any .{0,1} (way|part|point|respect|sense)',
    ],
    harmless: [
      '(i|we) (am|are) sorry (for|about) (this|what|the|our|my)',
      '(i|we) (am|are) sorry to have',
    ],
    ahead: [
      'in advance (for|of|should|if|as|that|about)',
      'in advance !(and)',
      '#Harm .{0,5} (may|might|could|will|can|would) (cause|bring|create|mean|lead|result|give|involve)',
      '(may|might|could|will) (cause|bring|create|mean|disrupt|interrupt|affect|disturb|delay|block|result)',
      '#Harm (during|while|until|tomorrow|next|throughout)',
      '#Harm caused by next',
      '(tomorrow|upcoming|forthcoming|planned|scheduled)',
      'next (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year)',
      'if .{0,4} (get|gets|receive|received|got|getting|had|arrives|seen|heard|asked|know|knew) .{0,5} (twice|already|before|duplicate|again)',
      'if .{0,3} (question|mail|email|message|note|reply|answer) .{0,2} (is|sounds|seems|reads|wakes|comes|finds|reaches)',
      'if (i|we) .{0,3} (sound|seem|ask|repeat|run|am|are|do|cannot|will)',
      'if (you|i|we) .{0,2} (need|want|would|can|prefer|like|wish|let|choose|send) .{0,2} (a|to|any|the|me|us)',
      'if (you|i|we) .{0,2} have (got|further|more|other|still)? (a|to|any|the)',
    ],
  },
  instead: sorryForIt,
  words: {
    apology: sorryForIt,
    saysMore,
  },
  rewrites: englishRewrites,
};

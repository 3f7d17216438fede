/** English words that sting in a clause of their own: sneers, shrugs, blame, threats. Folded. */
import { wordPattern } from '../../text/words.ts';

const SNEER = [
  "(?:[a-z]+ being, )?let us say|dare (?:we|i) say|the less said|full stop|hey ho|oh well|such is life|end of story|and that's that|there it (?:is|ends)|so there|you'll (?:find|have (?:noticed|seen))(?=[.!]|$)",
  "however (?:nicely|often|much|loudly)|(?:don't|didn't) make the (?:rules|weather)|it's literally|(?:go|to) grown ups|hollering|moaning|whin(?:e|ing)|lol|soz|save us|in the small print|of your education|whatever (?:you|one) may think",
  "being a (?:courtesy|favour)|is (?:the|a) [a-z]+'s affair|much cleverer than|free to (?:buy|choose|book|order)|in black and white|on our plate|settles the (?:point|matter)|where it rests|and endeavour we did|(?<n>[a-z]+) or no \\k<n>|no discretion",
];
/** What only closes the matter, or takes it lightly. */
const CLOSES = [
  "(?:and|so|but)? ?(?:that|this|it)(?:'s| is) (?:that|final|all|flat|the end of (?:it|that)|how it is|just (?:how|the way) (?:it|things) (?:is|are|goes?|works?))(?=[.!,]|$)|(?:and|so|but) (?:it|that) (?:will )?(?:stays?|remains?) (?:no|so|that way)(?=[.!]|$)|(?:that's |that is )?where (?:it|that|things|we) (?:stands?|stays?|ends?)(?=[.!]|$)",
  "that(?:'s| is) (?:the |an? )?[a-z' ]+ for you(?=[.!]|$)|(?:that's|that is) life",
  'take it or leave it|like it or (?:not|lump it)|make of (?:it|that) what|what more (?:can|do)|(?:as )?simple as that|(?:your|their) (?:lookout|look-out)|(?<=[,;:] |and )too bad|tough luck|hard luck|plain and simple|no two ways about it|(?<=[a-z,] )in fairness',
  "(?<=(?:and|so|but|[,;:]) )(?:i|we) (?:refuse|decline) to|(?<=(?:and|so|but|[,;:]) )(?:(?:i'm|i am|we're|we are) not (?:going|about|prepared|willing) to|(?:i|we) (?:won't|will not)) (?:change|discuss|argue|move|budge|bend|debate|reopen|revisit)(?: (?:it|that|this|on it|on that|about it|my mind|our minds?))?(?=[.!]|$)",
];
const SHRUG = [
  "not (?:quite |really |entirely |exactly )?sure (?:how|why|what)|(?:couldn't|can't|could not|cannot) (?:rightly |really )?(?:tell|say) (?:you )?(?:how|why)|(?:no|any) idea (?:how|why|what)|search me|who knows|don't ask (?:me|how)|a mystery",
  'which (?:can |does |sometimes )?happens?(?: sometimes)?(?=[.!,]|$)|(?:i|we) (?:guess|suppose)(?=[.!]|$)|it happens(?=[.!]|$)|these things (?:get|happen|occur|can)|happens to the best of (?:us|them)|what with one thing and another|typical(?=[.!]|$)|nothing (?:dramatic(?:al)?|serious|major|tragic|to worry about)(?=[.!]|$)|assuming (?:anyone|anybody|you|people) (?:reads?|bothers?|looks?)[a-z ]*(?=[.!]|$)|whoever (?:that|it) (?:is|may be|might be)[a-z ]*(?=[.!]|$)|go figure|you know how it is',
];
const BLAME = [
  "(?:from|at|on) your (?:end|side|part)|your (?:own )?(?:fault|mistake|doing)|is your word(?=[,;.!]|$)|you (?:were warned|weren't warned)|(?<=^|[,;:] |because |since |as |and |but |that )you (?:chose|picked|insisted|ticked|accepted)|seeing as you|as you (?:failed|chose|neglected)|of your choosing",
  "(?:and|but) yours (?:didn't|did not|wasn't|was not)|bears your signature|(?:you|u) gave (?:us|me) (?:was|were|is) no good|can't read|stuffed (?:it|the|up)|not us|(?:and|but) you (?:missed|ignored|forgot|overlooked)(?: (?:it|that|them))?(?=[.!]|$)|hopeless|useless|worth the paper|like we asked",
];
const THREAT = [
  "don't (?:come|bother)|don't go|come crying|bonfire|legal bods|(?:not going to|won't|will not|refuse to) (?:argue|debate)|get nasty|(?:our|the) solicitor(?!'s)|back of the (?:line|queue)|blacklist|debt collect(?:or|ors|ion)|collections (?:partner|agency|department|team)",
];

const anyOf = (...lists: readonly (readonly string[])[]): RegExp =>
  wordPattern(
    lists.flat().map((one) => `(?:${one})`),
    'u',
  );

export const UNKIND = anyOf(SNEER, CLOSES, SHRUG, BLAME, THREAT);
/** What hurts more than not knowing. */
export const STINGS = anyOf(SNEER, BLAME, THREAT);
/** Nobody knows how it came about. */
export const SHRUGS = anyOf(SHRUG);

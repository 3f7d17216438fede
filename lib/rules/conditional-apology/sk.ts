import { sorryForIt } from '../../languages/grammar/sk-say.ts';
import type { ConditionalApologyWords } from './find.ts';
import { apology, rewrites, saysMore } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

/** Endings of past participles: *spôsobil, zatieklo, boli*. */
const PAST = `/(${['al', 'il', 'el', 'ol', 'yl', 'ul', 'sl', 'kl', 'hl', 'tl', 'dl', 'pl', 'zl']
  .flatMap((stem) => ['a', 'o', 'i', 'y'].map((ending) => stem + ending))
  .join(
    '|',
  )}|bol|sposobil|mal|urobil|ublizil|urazil|zapricinil|narobil|robil|nechal|vznikol|zasiahol|dotkol|zmeskal|pokazil|sklamal|nahneval|vyvolal|obmedzil|stratil|zaskocil|prekazil|rozhodil|vyznel|posobil|prisiel|povedal|zabudol|nastval|rozculil|znechutil|rozladil|otravil|neposlal|nepovedal|pochopil|oklamal|prehnal|prestrelil|zlyhal)$/`;

export const sk: RuleLanguage<ConditionalApologyWords> = {
  texts: {
    title: 'Ospravedlnenie s „ak“',
    advice:
      'Čitateľ počuje, že o jeho nepríjemnosti pochybujete. Povedzte, čo sa mu stalo, a ospravedlňte sa za to.',
  },
  phrases: {
    doubt: [
      `(ak|pokial|jestli|jestlize|pripade|kedze) .{0,9} ${PAST}`,
      `^keby .{0,9} ${PAST}`,
      `^kebyze .{0,9} ${PAST}`,
      `!(ale|lenze|no|avsak|vsak|len|iba|by|som|sme|si|ste) (keby|kebyze) .{0,9} ${PAST}`,
      '(ak|pokial|jestli) (ano|hej|naozaj|skutocne|niekto|niekoho|niekomu|niekde|nejako|nieco|azda|snad)',
      '(ak|pokial|jestli) to tak',
      '(ak|pokial|jestli) je to tak',
      '(ak|pokial|jestli) (je|bolo) .{0,1} (to|tak)',
      'ak .{0,3} (citite|citis|mate|mas|vnimate|vnimas|myslite|myslis)',
      '(mozna|mozne|moznu|moznych|eventualne|eventualnu|pripadne|pripadnu|pripadna|pripadnych|pripadnym|pripadny|pripadnom|potencialne|domnele|hypoteticke) .{0,1} #Harm',
      '/^(akekolvek|akykolvek|akukolvek|akychkolvek|ktorekolvek|hocijak|hocake|akymkolvek|akejkolvek|kazd)/ .{0,1} #Harm',
      '(ktore|ktory|ktora|ktoru|co|cim|ktorych) .{0,4} (azda|snad|mozno|pripadne|eventualne|nahodou|nebodaj|hadam)',
      '(ktore|ktory|ktora|ktoru|co|cim) .{0,4} (mohla|mohlo|mohli|mohol) .',
      '(mohla|mohlo|mohli|mohol) .{0,3} (sposobit|vzniknut|ublizit|urazit|narobit|vyvolat|dotknut|zaskocit|nahnevat|sklamat|zranit|skomplikovat|poskodit|obmedzit|posobit|vyzniet|stazit|rozhodit)',
      '(v|do) (miere|mieri|rozsahu) v (akej|ktorej|akom|ktorom)',
      '(do|v) (akej|takej) miery',
      '(koho|komu|kohokolvek|komukolvek|ktokolvek|kym|vsetkym|kazdemu) .{0,2} (by|koho|komu|kto|ktori) ',
      '(kohokolvek|komukolvek|cokolvek|hociktory|hocikoho|hocikomu|hocico)',
      '(ktokolvek|hocikto) .{0,3} (citi|citil|citila|pocitil|utrpel|cakal|trpel|dotknuty|dotknuta)',
      '(azda|snad|nahodou|nebodaj|hadam|mozno|eventualne) .{0,6} (sposobil|sposobili|sposobila|ublizili|ublizil|ublizila|dotkli|urazili|urazil|urazila|zasiahlo|zaskocilo|pocitili|utrpeli|zle)',
      '(snad|azda|mozno|asi|hadam|nebodaj|dufam) .{0,9} (ak|jestli|pokial) (ano|hej|nie|predsa)',
      '(vraj|pripadne) .{0,6} (ak|jestli|pokial)',
      '(mrzelo|bolo|boli|lutoval|lutovali|ospravedlnil|ospravedlnili) .{0,1} (by|luto) .{0,4} (keby|ak|pokial)',
      '(mrzelo|lutovali|lutoval|lutovala) by',
      '(by) .{0,2} (mrzelo|lutovali|lutoval|lutovala)',
      '(utrpeli|utrpel|utrpela|pocitili|zazili|vznikli|vznikla|vzniklo|utrpelo) .{0,2} (pripadne|eventualne|azda|snad|mozno)',
      '(pripadne|eventualne) .{0,4} (utrpeli|utrpel|utrpela|pocitili|zazili|vznikli|vznikla|vzniklo|sposobili|sposobil|sposobila)',
      'nakolko .{0,4} (vas|vam)',
      'nakolko .{0,4} sa vas',
      '(ak|pokial|jestli) je .{0,2} (pravdy|pravda)',
      '(ak|ked) (treba|trvate|trvas) .{0,3} /^(ospravedln|prepac)/',
      '(ak|pokial|jestli|jestlize|pokud) (som|sme|to|vas|vam|ti|ta) .{0,8} /(oval|aval|yval|zval|azil|rzil|dil|til|nil|vil|lil|mil|pil|bral|sal|hal|zal|cil|sil|dol|kol)$/',
      'pokud .{0,9} (sposobili|sposobil|sposobila|urazili|urazil|urazila|bolo|vzniklo|vznikla|vznikli)',
      'ci uz .{1,9} alebo nie',
      '(pravom|opravnene|vedome|umyselne|chtiac) (ci|alebo) (nepravom|neopravnene|nevedome|neumyselne|nechtiac)',
      'pre pripad ze',
      '(ak|ked) (vam|ti|vas|ta) to .{0,1} (pomoze|potesi|upokoji|ulavi)',
      '(ak|ked) .{0,2} (chcete|chces) pocut',
      '(hoci|ked) .{0,1} (neviem|nevieme|netusim|netusime) za co',
      '(ak|pokial) (vas|vam|ti|ta) .{0,3} (vadi|prekaza|sposobuje|hneva|mrzi|trapi|uraza|komplikuje)',
      '(ak|pokial|jestli) .{0,4} (niecim|akokolvek|hocicim|cimkolvek|nejakym)',
    ],
    opening: ['(kym|kde) .{0,3} (zlyhali|sklamali|pochybili) '],
    maybe: ['(ak|pokial|jestli) .{0,3} (vas|vam|ta|ti|to|tym|nas)', '(azda|nebodaj|eventualne)'],
    ahead: [
      '(ho|ju|ich) .{0,1} (mrzi|mrzia|mrzelo)',
      '(vopred|dopredu|predom)',
      'uz teraz',
      '(bude|budu) .{0,2} /^(prerusen|vypnut|obmedzen|uzavret|zatvoren|odstaven)/',
      '(zajtra|buduci|buduceho|buducu|buducej|pristi)',
      '(dvakrat|duplicitne|opakovane|dva razy)',
      'ak .{0,2} by .{0,4} (potrebovali|potreboval|chceli|chcel|bolo|mali|mal)',
      'ak .{0,3} (budem|bude|budete|budu|pridem|pride|nepridem|meskat|ozvem|zavolam|nestihnem|neodpoviem|odpoviem|dostanete|dostane|chcete|potrebujete|vyhovuje)',
      'v case (od|do|rekonstrukcie|prac|udrzby|odstavky|opravy|planovanej)',
      '(pocas|kvoli) .{0,1} (planovanej|odstavky|udrzby|rekonstrukcie|buducej|prac|nadchadzajucej)',
      // Podmienka toho, čo hovoríme, nie škody; odpustenie, ktoré nie je prepáčením.
      'ak (to|vas|ta)? .{0,1} (spravne|dobre) (citam|chapem|rozumiem|pocujem|vidim)',
      '/^odpusten/ .{0,1} /^(zmeskan|dlh|poplat|urok|lehot|dan|penal|sankci)/',
      '(to|co|take) (nestaci|nestacilo)',
      '(napisal|napisala|napisali) (som|sme) .{0,2} (prepacte|prepac|ospravedlnujem|ospravedlnujeme)',
    ],
  },
  instead: sorryForIt,
  words: {
    apology,
    saysMore,
  },
  rewrites,
};

import type { ApologyButWords } from './rewrites.ts';
import { rewrites, tellsOurs } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { ourPart } from '../../languages/grammar/sk-say.ts';

const APOLOGETIC =
  'mrzi|mrzia|mrzelo|luto|lutujem|lutujeme|ospravedlnujem|ospravedlnujeme|hanbim|hanbime|chapem|chapeme|rozumiem|rozumieme|sucitim|sucitime';
const TROUBLE =
  'sklaman|nahnev|nastv|hnev|rozcul|frustr|rozhorc|pobur|znechut|podrazd|neprijem|otrav|stres|trap|tazk|nepohod|komplik|sklam|vycerp|starost|zlost|hnus|strasn|hrozn|zufal|nespokoj|vypad|caka';

const ADJECTIVE = 'bn|mn|sn|dn|ln|tn|vn|rn|zn|cn|hn|it|or|sk|ck|tr|tk|hl|lh|al|zl'.split('|');
const ADJECTIVE_ENDINGS = ['u', 'a', 'e', 'y', 'i', 'ej', 'eho'];

/** Verbs of putting right, without the ending of *I* or *we*. */
const MENDS =
  'posle posiela pride vymeni vrati opravi nahradi doruci prerobi zabezpeci zariadi vybavi pripise uhradi preplati nareze dovezie privezie prinesie doplni napravi vyriesi zaplati odpusti objedna zozenie pripravi dorobi doda zlavi prestavi kompenzuje odpocita posunie'.split(
    ' ',
  );

/** *Neskorú, ale dôležitú správu*: two adjectives in the same case. */
function contrastOf(ending: string, between: string): string {
  const adjective = `/(${ADJECTIVE.map((stem) => stem + ending).join('|')})$/`;
  return `${adjective} (ale|no|avsak|hoci) ${between} ${adjective}`;
}

export const sk: RuleLanguage<ApologyButWords> = {
  texts: {
    title: 'Ospravedlnenie s „ale“',
    advice: 'Čitateľ si z vety odnesie len to, čo stojí za „ale“. Ospravedlnenie ukončite bodkou.',
    variants: {
      remedy: 'Po „ale“ znie aj náprava ako výhovorka. V dvoch vetách zaznie jedno aj druhé.',
    },
  },
  phrases: {
    apology: [
      '(ospravedlnujem|ospravedlnujeme|ospravedlnuje|ospravedlnuju|ospravedlnim|ospravedlnime|ospravedlnit)',
      '(ospravedlnenie|ospravedlnenia|ospravedlneni|ospravedlnenim)',
      '(ospravedln|ospravedlnte) (ma|mi|nas|nam|moj|moju|moje|nasu|nas|nase)',
      '(som|sme) (sa|uz)? .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(prepac|prepacte|prepacit|pardon|sorry|sory|sorri|sorka|sorac|soracik|omlouvam)',
      '(odpust|odpuste|odpustte|odpustenie|prepacenie)',
      '(sklanam|sklaname) hlavu',
      '(som|sme) .{0,2} (nestastny|nestastna|nestastni)',
      '(luto|lutujem|lutujeme|lutost|polutovanie|polutovaniahodne|polutovania)',
      '(mrzi|mrzia|mrzelo|zamrzelo|mrziet)',
      '(hanba|hanbim|hanbime|zahanbeny|zahanbena|kajam|kajame)',
      '(mi|nam|me) .{0,3} (trapne|neprijemne|hanba|blbe)',
      '(trapne|neprijemne|hanba) (mi|nam)',
      '(moja|nasa) (chyba|vina)',
      'mea culpa',
      'na (moju|nasu) hlavu',
      '(beriem|berieme) .{0,4} na seba',
      '(neber|neberte) (mi|nam) to .{0,1} (zle|zlom)',
      '(nehnevaj|nehnevajte) sa',
      'popol na hlavu',
    ],
    sympathy: [
      '(chapem|chapeme|sucitim|sucitime|rozumiem|rozumieme|pochopenie)',
      '(uvedomujem|uvedomujeme) si ze',
      '(citim|citime|spolucitim) .{0,2} s (vami|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|respektujem|respektujeme|jasne) .{0,8} (vy|vas|vam|vami|ste|ti|teba|tebe|tebou)',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|jasne) .{0,6} ze .{0,1} si .',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime|jasne) .{0,8} /^(vas|tvoj)/',
      '(viem|vieme|uvedomujem|uvedomujeme|vidim|vidime|tusim|tusime) .{0,8} /(ate|ite|ete)$/',
      `(viem|vieme|uvedomujem|uvedomujeme|verim|verime|predstavit|predstavujem|jasne) .{0,8} /^(${TROUBLE})/`,
    ],
    noApology: [
      '(prepac|prepacte|prepacenie|odpustenie|pardon|sorry|sory) .{0,2} ze (ta|vas|ti|vam|sa)? .{0,2} (otravujem|rusim|vyrusujem|obtazujem|volam|pisem|skacem|prerusujem|nalieham|pytam|zdrzujem|zase|zasa|opat|znova)',
      '(ospravedlnujem|ospravedlnujeme|ospravedlnit|prepac|prepacte|prepacenie|odpustenie|sorry|pardon) .{0,2} za (vyrusenie|rusenie|obtazovanie|otravovanie|zvedavost|otazku|otravu)',
      '(on|ona|oni|pan|pani|kolega|kolegyna|vodic|kurier|technik) sa .{0,2} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(rozumiem|rozumieme|chapem|chapeme) (to|tomu)? (ale|no|avsak|lenze)',
    ],
    concessive: [
      `(hoci|akokolvek|nakolko) .{0,3} (${APOLOGETIC})`,
      `(aj|i) ked .{0,3} (${APOLOGETIC})`,
      'pri (vsetkom|celom) (pochopeni|sucite)',
      'so vsetkym pochopenim',
    ],
    adversative: [
      '(a|i|nuz|no|len)? (ale|avsak|vsak|lenze|ibaze|lez|nicmenej|jednako|hoci)',
      '(aj|i) ked',
      '(a|ale|no|i)? napriek tomu',
      '(a|ale|no|i)? predsa (len|iba|vsak)?',
      '(a|ale|no)? na druhej strane (vsak)?',
      '(a|ale|no)? na druhu stranu',
      '(a|ale|no)? (kazdopadne|zaroven|sucasne|pritom) vsak',
      'akurat ze',
      'len ze',
      'az na to ze',
      'tak ci (tak|onak)',
    ],
    turn: ['(no|len|sice|akurat|iba|kazdopadne|zial|bohuzial|naproti)'],
    secondPlace: ['(vsak|ale)'],
    notAdversative: [
      '(nielen|nie|nikoli) .{0,12} (ale|lez|no|avsak)',
      '(ale|no) (zaroven|sucasne)? (aj|i) (za|ze)',
      ...ADJECTIVE_ENDINGS.map((ending) => contrastOf(ending, '(aj|i|hlavne|najma)')),
    ],
    adjectivePair: ADJECTIVE_ENDINGS.map((ending) => contrastOf(ending, '(zaroven|sucasne)?')),
    request: [
      '(mohli|mohla|mohol|vedeli|vedela|vedel|dalo|nedalo|nemohli|nemohla|nemohol|slo|bolo) by',
      '(prosim|poprosim|prosime|potrebujem|potrebujeme|potrebovala|potreboval|potrebovali)',
    ],
    remedy: [
      `(${MENDS.flatMap((verb) => [`${verb}m`, `${verb}me`]).join('|')})`,
      '(uz|dnes|vcera|prave) .{0,3} /^(posl|vymen|vrat|oprav|nahrad|objedna|pripisal|pripravil|vybavil|zaplat|zariad|rezerv|presun|prerob|zabezpec|odosl)/',
      '(dostanete|dostanes|zadarmo|bezplatne|zdarma)',
      '(bez|mimo) (poplatku|doplatku|doplatenia)',
      'na (nase|moje|nas|moj) (naklady|ucet)',
    ],
    defence: [
      '(nie|nic|nikdy|nikto|nikoho|nijako|ani|vy|ste|vami|sami|sam|sama|ty|bezne|normalne|pravidla|podmienky|zmluva|predpisy|vina|chyba|zavinil|logicky|uprimne|predsa|uznajte|uznaj)',
      '/^(nemoz|nemoh|nebol|nebud|nema|neprosi|vyprosuj|nezodp|neposk|nevra|nevyp|nerob|neda|nesie|nepri|nedod|nevied|neviem|nestih|neplat|nemen|neruc|nejd|nesl|nech|ziadn|vas|tvoj)/',
    ],
  },
  words: {
    ours: ourPart,
    mayFollow: tellsOurs,
    putRight: ({ person }) =>
      person === 'singular' ? 'Napravím to takto.' : 'Napravíme to takto.',
  },
  rewrites,
  examples: {
    invalid: [
      {
        text: 'Je mi to ⟦ľúto, ale⟧ kuriér meškal.',
        rewrites: [
          'Je mi to ľúto. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Je mi to ľúto.',
        ],
      },
      {
        text: '⟦Ospravedlňujeme sa za meškanie, avšak⟧ termín 14. marca sme uvádzali len orientačne.',
        rewrites: ['Ospravedlňujeme sa za meškanie. Termín 14. marca sme uvádzali len orientačne.'],
      },
      {
        text: '⟦Prepáčte, no⟧ objednávka prišla až v piatok.',
        rewrites: [],
      },
      {
        text: '⟦Mrzí ma ten zlý rozmer dosky, ale⟧ novú vám narežeme v pondelok do 10:00 zadarmo.',
        rewrites: [
          'Mrzí ma ten zlý rozmer dosky. Novú vám narežeme v pondelok do 10:00 zadarmo.',
          'Mrzí ma ten zlý rozmer dosky. Napravíme to takto. Novú vám narežeme v pondelok do 10:00 zadarmo.',
        ],
        severity: 'hint',
      },
      {
        text: 'Veľmi ma ⟦mrzí tá sobota, ale⟧ už som vám rezervovala stôl pri okne na piatok o 19:00.',
        severity: 'hint',
        rewrites: [
          'Veľmi ma mrzí tá sobota. Už som vám rezervovala stôl pri okne na piatok o 19:00.',
          'Veľmi ma mrzí tá sobota. Napravím to takto. Už som vám rezervovala stôl pri okne na piatok o 19:00.',
        ],
      },
      {
        text: 'Za zámenu štítkov sa Vám ⟦ospravedlňujem, hoci⟧ sme ich tlačili podľa Vašej predlohy.',
        rewrites: [
          'Za zámenu štítkov sa Vám ospravedlňujem. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Za zámenu štítkov sa Vám ospravedlňujem.',
        ],
      },
      {
        text: '⟦Ľutujeme to zdržanie. Dodávateľ však⟧ dodal látku o týždeň neskôr.',
        rewrites: [],
      },
      {
        text: '⟦Prepac za tu sobotu, ale⟧ na dialnici stala kolona az po Senec.',
        rewrites: [],
      },
      {
        text: '⟦Sorry za tie bannery, akurát⟧ sme mali chorého grafika.',
        rewrites: [
          'Sorry za tie bannery. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
          'Sorry za tie bannery.',
          'Sorry za tie bannery. Mali sme chorého grafika.',
        ],
      },
      {
        text: '⟦Chápem vaše sklamanie, no⟧ kočík sme odovzdali dopravcovi neporušený.',
        rewrites: [
          'Chápem vaše sklamanie. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
          'Chápem vaše sklamanie.',
          'Chápem vaše sklamanie. Kočík sme odovzdali dopravcovi neporušený.',
        ],
      },
      {
        text: '⟦Viem, že ste si kvôli nám brali voľno, ale⟧ inak sa to zariadiť nedalo.',
        rewrites: [
          'Viem, že ste si kvôli nám brali voľno. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Viem, že ste si kvôli nám brali voľno.',
        ],
      },
      {
        text: 'Velmi nas to ⟦mrzi, pani Bartosova, nic to vsak⟧ nemeni na vyske splatky.',
        rewrites: [
          'Velmi nas to mrzi, pani Bartosova. Urobime toto: [__co urobime__], a to do [__dna a hodiny__].',
          'Velmi nas to mrzi, pani Bartosova.',
        ],
      },
      {
        text: 'JE NÁM TO ⟦ĽÚTO, LENŽE⟧ ZÁRUKA UŽ NEPLATÍ.',
        rewrites: [
          'JE NÁM TO ĽÚTO. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
          'JE NÁM TO ĽÚTO.',
        ],
      },
      {
        text: 'Bolo to od nás nepekné a ⟦prepáčte. Lenže⟧ takýto tón si neprosím.',
        also: ['condescension'],
        rewrites: [
          'Bolo to od nás nepekné a prepáčte. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Bolo to od nás nepekné a prepáčte.',
        ],
      },
      {
        text: '⟦Hoci ma to naozaj mrzí⟧, nič s tým už neurobím.',
        rewrites: ['Je mi to ľúto. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].'],
      },
      {
        text: '⟦Neber mi to za zle, no⟧ zmluvu si podpísal ty.',
        rewrites: [
          'Neber mi to za zle. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Neber mi to za zle.',
        ],
      },
      {
        text: 'Je nám ⟦ľúto tých troch dní bez internetu, na druhej strane⟧ zmluva nám dáva päť dní.',
      },
      {
        text: 'Je ⟦mi trápne, ako to na obhliadke dopadlo, ibaže⟧ iný termín nebol.',
        rewrites: [
          'Je mi trápne, ako to na obhliadke dopadlo. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
          'Je mi trápne, ako to na obhliadke dopadlo.',
        ],
      },
      {
        text: 'Prijmite naše ⟦ospravedlnenie, aj keď⟧ na obale to bolo napísané.',
        also: ['boilerplate'],
        rewrites: [
          'Prijmite naše ospravedlnenie. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
          'Prijmite naše ospravedlnenie.',
        ],
      },
    ],
    valid: [
      'Prepáčte, že vás vyrušujem, ale potrebujem číslo vašej zmluvy.',
      'Pardon, ale ktorý z tých dvoch návrhov sa vám páči viac?',
      'Prepáč, ale nemáš náhodou kľúče od skladu?',
      'Prepáčte, mohli by ste mi poslať stranu 3?',
      'Ospravedlňujem sa nielen za meškanie, ale aj za to, že som vám nezavolala.',
      'Ospravedlňujem sa za svoju ostrú, ale aj nepresnú správu.',
      'Mrzí ma tá neskorá, no dôležitá informácia: stretnutie sa presúva.',
      'Ospravedlňujem sa za dlhú, ale úplnú odpoveď.',
      'Ospravedlňujem sa. Stoličku vám vymeníme do utorka 24. novembra.',
      'Je mi ľúto, že ste čakali štyri hodiny. Zajtra o 8:00 príde Peter Blaho.',
      'Cenník platí od januára, no pre vás držíme starú cenu do 30. júna.',
      'Nie pondelok, ale utorok platí pre vašu kontrolu.',
      'Kuriér meškal, ale balík je už v poriadku.',
      'Keď sme odpisovali „prepáčte, ale“, sťažností pribúdalo.',
      'Technik sa vám už ospravedlnil, ale na termíne sa nič nemení.',
      'Rozumiem, ale v piatok už mám plný rozvrh.',
      'Minulý rok som oľutoval, že som nešiel vlakom, no tento rok už lístky mám.',
      'Mrzi ma to. Nove dvere vam osadime v stredu o 9:00.',
      'Poslali sme vám zlú veľkosť. Chyba je na našej strane.',
      'No prepáčte, to je výborná správa!',
      'Máte pravdu, faktúra mala inú sumu, ale už je opravená.',
      {
        text: 'Sorry, že píšem takto v noci, ale cez deň sa k počítaču nedostanem.',
        situation: 'none',
      },
    ],
  },
};

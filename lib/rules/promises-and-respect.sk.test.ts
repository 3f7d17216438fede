import { expect, test } from 'vitest';
import { offeredIn } from './offered.ts';

const offered = offeredIn('sk');

test.each([
  // An answer has its day itself; what goes on for a while has none.
  ['vague-deadline', 'Odpovieme v krátkom čase.', 'Odpovieme do [__dňa a hodiny__].'],
  [
    'vague-deadline',
    'Pani učiteľky budú na Samka v najbližších dňoch dávať väčší pozor.',
    'Pani učiteľky budú na Samka v najbližších dňoch dávať väčší pozor a do [__dňa a hodiny__] sa vám ozvem, ako to pokračuje.',
  ],
  [
    'vague-deadline',
    'Vybavená bude v zákonnej lehote 30 dní od doručenia.',
    'Vybavená bude v zákonnej lehote 30 dní od doručenia a do [__dňa a hodiny__] sa vám ozvem s presným termínom.',
  ],
  // No sentence opens with its verb once the rule is gone.
  [
    'policy-shield',
    'Podľa nájomných podmienok zodpovedá za vozidlo nájomca.',
    '[__Čo treba vedieť__]. Môžem vám ponúknuť [__riešenie__].',
  ],
  // What is owed is asked for by what it is, and when.
  [
    'pressure',
    'Faktúra je stále neuhradená, doplatok 450 eur je splatný v piatok.',
    '[__Čo treba vedieť__]. K úhrade zostáva [__čo, dokedy a čo nasleduje: 450, piatok__].',
  ],
  // Where to go stays with a please, and help is offered with it.
  [
    'stalling',
    'Prijali sme potrebné opatrenia.',
    '[__Čo treba vedieť__]. Zmena je táto: [__čo sa zmenilo__].',
  ],
  [
    'run-around',
    'Schválenie sumy si predjednajte na mestskom úrade a objednávku potom založte v portáli odznova.',
    'Schválenie sumy si predjednajte, prosím, na mestskom úrade a objednávku potom založte v portáli odznova. Ak s tým budete potrebovať pomoc, napíšte mi.',
  ],
  [
    'denial',
    'Škodu si vyčíslite a uplatnite priamo u poisťovne dopravcu, my s tým nič nemáme.',
    '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
  ],
  // A rule that the reader needs stays without the aside that lectures.
  ['condescension', 'Honorár sa tým, ako snáď viete zo zmluvy, nemení.', 'Honorár sa tým nemení.'],
  // What is left neither slams the door nor swears.
  [
    'policy-shield',
    'Peniaze za tréningy sa podľa vnútorných pravidiel nevracajú, bodka.',
    'Peniaze za tréningy sa nevracajú. Dôvod je tento: [__dôvod__]. Môžem vám ponúknuť [__riešenie__].',
  ],
  [
    'overpromise',
    'Dávam vám čestné slovo, že odo dneška už u nás nikto nič nepopletie.',
    'Odteraz platí táto zmena: [__čo sa zmenilo__]. Ak by sa problém predsa objavil znova, [__čo potom urobíme__].',
  ],
  // What we have on record stays, and what is asked is asked plainly.
  [
    'doubts-customer',
    'Údajne ste návrh nedostali ani poštou; v odoslaných ho mám z utorka.',
    'Píšete, že ste návrh nedostali ani poštou; v odoslaných ho mám z utorka.',
  ],
  [
    'doubts-customer',
    'Ste si istá, pani Bieliková, že máme odvolanie stiahnuť?',
    'Potvrďte, prosím, pani Bieliková, že máme odvolanie stiahnuť.',
  ],
  // A first word that may be a name keeps its capital.
  [
    'flat-refusal',
    'Matejka od januára do Škôlky Lienka prijať nemôžeme, v triede trojročných už máme 22 detí.',
    'Matejka od januára do Škôlky Lienka, žiaľ, prijať nemôžeme, v triede trojročných už máme 22 detí. Môžeme vám ponúknuť [__riešenie a jeho cenu__].',
  ],
  [
    'flat-refusal',
    'Balík sa doručiť v sobotu nedá.',
    'Balík sa doručiť v sobotu, žiaľ, nedá. Môžem vám ponúknuť [__riešenie a jeho cenu__].',
  ],
  // An adjective goes with the name of the rule.
  [
    'policy-shield',
    'Knižničný poriadok výpožičku predĺžiť nedovoľuje.',
    'Výpožičku predĺžiť nemôžem, pretože [__dôvod__]. Môžem vám ponúknuť [__riešenie__].',
  ],
  // What is asked is asked once.
  [
    'pressure',
    'Zmažte ho do zajtra, v opačnom prípade si vás nájde náš právnik.',
    'Zmažte ho, prosím, do zajtra. Ak to nestihnete, [__čo urobíme__].',
  ],
  // Where nobody answers any more, no answer is promised.
  [
    'shut-out',
    'Iné reakcie na túto tému už čítať nebudeme.',
    '[__Čo treba vedieť__]. Toto je k tejto veci naša konečná odpoveď. Ak sa objaví niečo nové, napíšte na [__adresu__].',
  ],
  // What is for sale is told as it is, and nobody has to answer.
  [
    'pressure',
    'Toto je posledná šanca, gél je v akcii 1+1 do piatku.',
    '[__Čo treba vedieť: 1, 1, piatku__].',
  ],
])('%s: %s', (rule, text, said) => {
  expect(offered(rule, text)[0]).toBe(said);
});

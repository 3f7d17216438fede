import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Nevidím dôvod na ospravedlnenie⟧.' },
    { text: '⟦Nič zlé sme neurobili⟧.' },
    {
      text: 'Za škody spôsobené prepravou ⟦nenesieme zodpovednosť⟧.',
      severity: 'hint',
      situation: 'not-ours',
      rewrites: [
        '[__Čo treba vedieť__]. Ponúkame toto riešenie: [__ďalšia možnosť a či niečo stojí__].',
      ],
    },
    { text: '⟦Reklamácia je neopodstatnená⟧.' },
    {
      text: '⟦Nie je to naša vina⟧, že výťah zastal.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Sneh ⟦sme nemohli ovplyvniť⟧, pán Hudec.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__], pán Hudec.',
      ],
    },
    {
      text: 'Za kabáty v šatni ⟦nenesieme zodpovednosť⟧.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'V tomto ⟦nemáte pravdu⟧, škára je podľa vzorky.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦My sme nič nepokazili⟧, práčka odišla v poriadku.',
      also: ['doubts-customer'],
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦NEMÁME SI ČO VYČÍTAŤ⟧.',
      rewrites: ['UROBÍME TOTO: [__čo urobíme__], A TO DO [__dňa a hodiny__].'],
    },
    {
      text: '⟦nie sme zodpovedni⟧ za vybitu bateriu',
      rewrites: [
        '[__Co treba vediet__]. Urobime toto: [__co urobime__], a to do [__dna a hodiny__].',
      ],
    },
    {
      text: 'S vytopenou pivnicou ⟦nemáme nič spoločné⟧.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Urobili sme všetko⟧ podľa predpisov a faktúra platí.',
      rewrites: ['Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].'],
    },
    { text: 'Za tie tri dni bez vody ⟦u nás vinníka nehľadaj⟧.' },
    {
      text: 'Voči vášmu tvrdeniu o chybe sa ohradzujeme, ⟦nie je to pravda⟧.',
      also: ['doubts-customer'],
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Toto ⟦nejde na naše konto⟧.',
      rewrites: [
        '[__Čo treba vedieť__]. Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Poukaz ⟦neznamená uznanie⟧ akéhokoľvek pochybenia.',
      severity: 'hint',
      rewrites: [
        '[__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Počasie je ⟦mimo našej kontroly⟧.',
      severity: 'hint',
      situation: 'not-ours',
      rewrites: [
        '[__Čo treba vedieť__]. Ponúkame toto riešenie: [__ďalšia možnosť a či niečo stojí__].',
      ],
    },
    {
      text: '⟦Naša vina to nie⟧ je.',
      rewrites: ['Urobíme toto: [__čo urobíme__], a to do [__dňa a hodiny__].'],
    },
    {
      text: '⟦Mýlite sa⟧.',
      also: ['doubts-customer'],
      rewrites: ['Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].'],
    },
  ],
  valid: [
    'Kolegovi ste na mieste potvrdili, že je všetko v poriadku.',
    'Bola to naša chyba, nie pošty.',
    'Je to moja chyba, nie vaša.',
    'Je to naša chyba, nie vaša ani kuriérova.',
    'Odmietol som prácu pre iných, aby som vás stihol v piatok.',
    'Vaša reklamácia je oprávnená, vraciam 40 €.',
    'Mali ste pravdu, rám je krivý.',
    'Sľúbili sme vám utorok a prišli sme vo štvrtok.',
    'Je to naša vina, cestu sme mali odhrnúť do šiestej.',
    'Vinu beriem na seba a zajtra o ôsmej som u vás.',
    'Nie je to vaša chyba, formulár bol nejasný.',
    'Nemáte sa za čo ospravedlňovať, termín presuniem na stredu.',
    'Máte pravdu so škárou a objednávam tmavšiu.',
    'V piatok som tvrdil, že to nie je naša vina, a mýlil som sa.',
    'Nie je našou povinnosťou zamykať bránu?',
    'Kto u vás preberá tovar v sobotu?',
    'Zákazník mi povedal, že to nie je jeho vina, a verím mu.',
    'Stratili sme váš doklad a dnes vám vraciame 200 €.',
    'Poistenie kryje krádež aj mimo bytu.',
    'Nie je problém zmeniť farbu do stredy.',
    'Odpovede sme prešli s hlavnou sestrou.',
    'Mohli sme tomu zabrániť, keby sme strechu skontrolovali.',
    'Za opravu zodpovedám ja do mája.',
    'Beseda o knihe Vina a trest je v piatok.',
    { text: 'Za sobotné počasie nezodpovedáme, vezmite si kabát!', situation: 'none' },
    'Nie je to vaša, ale naša chyba.',
    'Za chybu v rozpise zodpovedáme.',
    'Bez uznania zodpovednosti vám posielame 50 €.',
  ],
};

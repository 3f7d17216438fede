import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Mávame toho teraz dosť⟧.' },
    { text: '⟦Mali sme ťažké obdobie⟧.' },
    { text: '⟦Kapacitne to nezvládame⟧.' },
    {
      text: 'Vratka trvala tri týždne ⟦pre vysoký počet⟧ žiadostí.',
      rewrites: ['Vratka trvala tri týždne.'],
    },
    { text: '⟦Pre nedostatok personálu⟧ vám v pondelok nikto nezavolal.' },
    {
      text: '⟦Boli sme veľmi zaneprázdnení⟧.',
      rewrites: ['Príčina bola v tom, že [__čo sme zistili__]. Odteraz [__čo sme zmenili__].', ''],
    },
    {
      text: '⟦Pred Vianocami je to u nás blázinec⟧, pani Vidová.',
      rewrites: [
        'Príčina bola v tom, že [__čo sme zistili__]. Odteraz [__čo sme zmenili__], pani Vidová.',
        '',
      ],
    },
    {
      text: 'Tvoj kotol musel počkať, ⟦je nás málo⟧.',
      rewrites: ['Tvoj kotol musel počkať.'],
    },
    {
      text: 'Zmluva odišla neskoro ⟦z technických príčin⟧.',
      rewrites: ['Zmluva odišla neskoro.'],
    },
    {
      text: '⟦Sme malá firma⟧ a maily nám unikajú.',
      rewrites: [
        '[__Čo treba vedieť__]. Príčina bola v tom, že [__čo sme zistili__]. Odteraz [__čo sme zmenili__].',
      ],
    },
    {
      text: '⟦Mal som ťažký deň⟧ a na tvoju stranu som zabudol.',
      rewrites: ['Na tvoju stranu som zabudol.'],
    },
    {
      text: '⟦NESTÍHALI SME⟧, LINKY BOLI PREŤAŽENÉ.',
      rewrites: [
        '[__Čo treba vedieť__]. PRÍČINA BOLA V TOM, ŽE [__čo sme zistili__]. ODTERAZ [__čo sme zmenili__].',
      ],
    },
    {
      text: 'bol som ⟦v jednom kole⟧ a mail som neotvoril',
      rewrites: ['mail som neotvoril'],
    },
    {
      text: '⟦Veď viete, aký⟧ je september v škole.',
      rewrites: [
        '[__Čo treba vedieť__]. Príčina bola v tom, že [__čo sme zistili__]. Odteraz [__čo sme zmenili__].',
      ],
    },
    {
      text: '⟦Polovica oddelenia marodí⟧, preto ste čakali.',
      rewrites: ['[__Čo treba vedieť__]. Odteraz [__čo sa mení__].'],
    },
    { text: '⟦V dôsledku sviatkov⟧ sa váš balík pohol až v januári.' },
    {
      text: '⟦Mali sme toho veľa⟧.',
      rewrites: ['Príčina bola v tom, že [__čo sme zistili__]. Odteraz [__čo sme zmenili__].', ''],
    },
    {
      text: 'Pred sviatkami toho bolo toľko, že sme nevedeli, ⟦kde nám hlava stojí⟧, a zásoby na stránke meškali.',
      rewrites: ['[__Čo treba vedieť__]. Odteraz [__čo sa mení__].'],
    },
  ],
  valid: [
    'Vzorku nám dajte do stredy, inak výstavu nestihneme.',
    'Nespala by som pokojne, tak som to opravila hneď.',
    'Robím za vás papiere, vy len podpíšete.',
    'Mali ste ťažký týždeň a my sme vám ho zhoršili.',
    'Problém so serverom sme našli v utorok o 9:00 a server vymenili.',
    'Naši ľudia prídu v stredu o 8:00 štyria.',
    'Záloha stála od 3. mája; spustila som ju a kontrolujem ju denne.',
    'V piatok sme vás sklamali, prasklo nám koleso. V pondelok o desiatej príde druhé auto.',
    'V štvrtok mám voľno, hodí sa vám obed?',
    'Máte toho teraz veľa, tak vám prílohu vytlačím.',
    'Izba v júli stojí 140 € na noc.',
    'Z bezpečnostných dôvodov majú deti prilby.',
    'Ostali tri byty a jeden z nich je váš.',
    'Od októbra sme prijali dvoch mechanikov.',
    'Zle som spočítal cenu a obklady sú na mňa.',
    'Kancelária je 26. decembra zatvorená.',
    'Šev povolil, použila som inú niť.',
    'Technické oddelenie má linku do ôsmej.',
    'Sála stojí 4 000 € na deň.',
    'Zabudla som na váš stôl, nedeľa o siedmej je vaša.',
    'Cez sviatky máme otvorené do desiatej.',
    'Septembrový termín je 8. 9. o piatej.',
    { text: 'Boli sme zaneprázdnení novou sálou, príďte si ju pozrieť.', situation: 'none' },
    'V utorok máme veľa hostí, stôl pri okne je váš.',
    'Veľký počet hostí nás potešil.',
  ],
};

import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Dáždniky držíme pri šatni do stredy a ⟦hovoril som vám to už⟧ včera.',
      rewrites: ['Dáždniky držíme pri šatni do stredy.'],
    },
    {
      text: 'Váš balík leží na pošte od utorka, ⟦mali ste si ho vyzdvihnúť⟧.',
      rewrites: ['Váš balík leží na pošte od utorka.'],
    },
    { text: '⟦Mal si mi to povedať⟧.' },
    { text: '⟦neuviedli ste⟧ cislo bytu' },
    {
      text: '⟦Keby ste čítali⟧ maily, termín sme posielali 12. apríla.',
      rewrites: ['[__Čo treba vedieť__]. Termín sme posielali 12. apríla.'],
    },
    { text: 'Dalo sa tomu predísť, ⟦keby ste zavolali⟧.' },
    {
      text: '⟦Neposlali ste⟧ nám podpísanú zmluvu, preto stojíme.',
      rewrites: ['Nemáme podpísanú zmluvu, preto stojíme.'],
    },
    {
      text: 'Lucka, ⟦neposlala si⟧ mi fotky z výletu.',
      rewrites: [
        'Lucka, nemám fotky z výletu.',
        '[__Čo treba vedieť__].',
        '[__Čo treba vedieť__]. Upozorniť ťa na [__čo presne__] bolo na mne.',
      ],
    },
    {
      text: '⟦Ako sme vám už písali⟧, záloha kryje prvú noc.',
      rewrites: ['Záloha kryje prvú noc.'],
    },
    {
      text: '⟦Mali ste si prečítať⟧ návod pred montážou.',
      rewrites: [
        '[__Čo treba vedieť__].',
        '[__Čo treba vedieť__]. Upozorniť vás na [__čo presne__] bolo na mne.',
      ],
    },
    { text: '⟦Keby si zavolal⟧ v pondelok, miesto by bolo.' },
    {
      text: 'Zle vytlačené meno ⟦je vaša chyba⟧.',
      rewrites: [
        '[__Čo treba vedieť__].',
        '[__Čo treba vedieť__]. Upozorniť vás na [__čo presne__] bolo na mne.',
      ],
    },
    { text: '⟦ZABUDLI STE PODPISAT⟧ STRANU 4.', rewrites: ['ESTE TREBA PODPISAT STRANU 4.'] },
    {
      text: 'Velkost ⟦ste si zmerali zle⟧.',
      rewrites: [
        '[__Co treba vediet__].',
        '[__Co treba vediet__]. Upozornit vas na [__co presne__] bolo na mne.',
      ],
    },
    {
      text: '⟦Prečo ste sa neozvali hneď⟧?',
      rewrites: ['[__Čo treba vedieť__].', 'Upozorniť vás na [__čo presne__] bolo na mne.'],
    },
    {
      text: '⟦Nabudúce si prečítajte⟧ etiketu.',
      also: ['condescension'],
      rewrites: [
        '[__Čo treba vedieť__]. Urobím toto: [__čo urobím__], a to do [__dňa a hodiny__].',
        'Upozorniť vás na [__čo presne__] bolo na mne.',
      ],
    },
    {
      text: '⟦Veď sme vás upozorňovali⟧, že sklo je tenké.',
      also: ['excuse'],
      rewrites: ['Sklo je tenké.'],
    },
    {
      text: '⟦Vinu hľadajte⟧ u seba.',
      situation: 'none',
      rewrites: [
        '[__Čo treba vedieť__].',
        '[__Čo treba vedieť__]. Upozorniť vás na [__čo presne__] bolo na mne.',
      ],
    },
    { text: '⟦Už som vám písal⟧, že súčet nesedí.' },
    { text: '⟦Zadali ste nesprávnu⟧ ulicu.' },
    { text: '⟦Vašou vinou⟧ autobus meškal.' },
  ],
  valid: [
    'Lietadlo ste zmeškali kvôli nám.',
    'Som autorka obálky, ja som si to mala prečítať.',
    'Otec si to v noci nevšimol.',
    'Na dverách si to nikto hneď neprečítal.',
    'Nálepku som dala na veko, aby ste neprišli o záruku.',
    'Aby ste nečakali nadarmo: montáž začne 4. mája o 8:00.',
    'Keby ste mi stôl nepotvrdili, nechám vám ho aj tak do siedmej.',
    'Kvôli vám sme otvorili už o 7:00.',
    'Vy nenesiete žiadnu vinu.',
    'Za to nemôžete vy, zle som nastavil dátum.',
    'Ak si všimnete škrabanec, napíšte mi a vymením ho.',
    'Balík ste mali dostať v utorok, odišiel až v stredu.',
    'Nie je to vaša chyba, formulár sa pýtal zle.',
    'Mali ste pravdu, súčet nesedel.',
    'Zabudli sme potvrdiť vašu rezerváciu.',
    'Nespravili ste nič zle.',
    'Ak ste formulár ešte neposlali, platí aj ten minuloročný.',
    'Mali by ste čas v stredu o desiatej?',
    'Ďakujem, že ste zavolali tak rýchlo.',
    'Keďže ste objednali pred obedom, kytica odchádza dnes.',
    'Nemuseli ste čakať, keby sme zavolali my.',
    'Váš šál je na recepcii.',
    'Mali sme sa vás opýtať na rozmer schodov.',
    'Čo ste si vybrali, dub alebo jaseň?',
    { text: '3. marca ste schválili druhý návrh, posielame oba.', situation: 'not-ours' },
    { text: 'Mali ste si pozrieť nový film.', situation: 'none' },
    'Mali ste byť informovaná už v pondelok.',
    'Zabudli ste u nás dáždnik, posielame ho dnes.',
    'Nemyslím si, že je to vaša chyba.',
    'Už som vám poslal nový kus.',
  ],
};

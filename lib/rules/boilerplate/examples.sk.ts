import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦V nadväznosti na Váš⟧ list z 3. mája Vám oznamujeme, že sme Vám poslali iný kľúč.',
      rewrites: ['Poslali sme Vám iný kľúč.'],
    },
    { text: 'Prosím, ⟦prijmite naše úprimné ospravedlnenie⟧.' },
    { text: 'Za prípadné ⟦nepríjemnosti sa vopred ospravedlňujeme⟧.' },
    { text: '⟦Ďakujeme, že ste sa na nás obrátili⟧.' },
    {
      text: '⟦Ospravedlňujeme sa za spôsobené nepríjemnosti⟧.',
      rewrites: ['Ospravedlňujeme sa za [__čo sa stalo__].'],
    },
    {
      text: '⟦Vážený zákazník⟧, sedačka stojí v Trnave.',
      rewrites: ['Dobrý deň, [__meno__], sedačka stojí v Trnave.'],
    },
    {
      text: 'Spojka je namontovaná. ⟦Neváhajte nás kontaktovať⟧.',
      rewrites: ['Spojka je namontovaná. S otázkami nám zavolajte na [__telefón__].'],
    },
    { text: '⟦Ďakujeme za pochopenie⟧, výťah stál do obeda.' },
    { text: '⟦TÝMTO VÁM OZNAMUJEME⟧, ŽE BAZÉN JE PRÁZDNY.' },
    { text: '⟦Vas nazor je pre nas dolezity⟧.' },
    { text: '⟦Vaša spokojnosť je pre nás na prvom mieste⟧.' },
    { text: '⟦Prajeme príjemný zvyšok⟧ dňa.' },
    { text: '⟦Dovoľujeme si vás informovať⟧, že bazén je prázdny.' },
    { text: '⟦Za tvoju trpezlivosť ďakujeme⟧, Peťo.' },
    { text: 'V prípade otázok ⟦nás neváhajte kontaktovať⟧.' },
    { text: '⟦Uisťujeme vás⟧, že kvalita mäsa je overená.' },
  ],
  valid: [
    'Pracujeme na novej streche od pondelka, hotová bude v piatok.',
    'Váš názor na nový návrh potrebujem do stredy.',
    'Prosím vás o fotku štítku, nový diel objednám ešte dnes.',
    'Prosím o číslo účtu, peniaze pošlem dnes do 17:00.',
    'Mrzí ma, že ste boli tri dni bez teplej vody.',
    'Ďakujem za podklady, prišli o deň skôr.',
    'Váš utorkový telefonát nám ukázal chybu čerpadla.',
    'Pri kvásku treba počkať 14 hodín.',
    'Účet na 1 200 € nájdete v prílohe.',
    'Moje číslo je 0903 771 402, beriem ho aj v sobotu.',
    'Verná zákazníčka pani Hlavatá u nás nakupuje od roku 1998.',
    'Váhal som medzi dubom a jaseňom.',
    'K dispozícii máme tri izby s balkónom.',
    'Čítala som, čo ste napísali o zápachu vo výťahu.',
    'Zmluva z roku 1974 platí.',
    { text: 'Ďakujeme za pochopenie.', situation: 'none' },
    'Ďakujem, že ste zavolali hneď ráno.',
    'Mrzia ma tie tri dni bez vody.',
  ],
};

import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Vymieňame len celé balenia, ⟦tak to stojí v podmienkach⟧ a tie ohýbať nebudem.',
      rewrites: [
        'Vymieňame len celé balenia. Dôvod je tento: [__dôvod__]. Môžem vám ponúknuť [__riešenie__].',
      ],
    },
    { text: '⟦Interné smernice to nedovoľujú⟧.' },
    {
      text: '⟦Podľa platného cenníka⟧ je výjazd za 30 €.',
      rewrites: ['Výjazd je za 30 €. Môžem vám ponúknuť [__riešenie__].'],
    },
    {
      text: '⟦Podľa zmluvy nemáte⟧ nárok na náhradu, mali ste si ju prečítať.',
      also: ['blame-customer', 'flat-refusal'],
      rewrites: ['Nemáte nárok na náhradu. Môžem vám ponúknuť [__riešenie__].'],
    },
    { text: '⟦Musíme dodržiavať predpisy⟧.' },
    { text: '⟦Nadriadený mi to nedovolí⟧.' },
    {
      text: 'Zálohu za loď si ⟦podľa našich pravidiel⟧ nechávame.',
      rewrites: [
        'Zálohu za loď si nechávame. Dôvod je tento: [__dôvod__]. Môžeme vám ponúknuť [__riešenie__].',
      ],
    },
    {
      text: '⟦Systém mi nedovolí⟧ znížiť tú sumu.',
      rewrites: ['Nemôžem znížiť tú sumu, pretože [__dôvod__]. Môžem vám ponúknuť [__riešenie__].'],
    },
    {
      text: '⟦Naša politika⟧ je jasná, použité matrace späť neberieme.',
      rewrites: [
        'Použité matrace späť neberieme. Dôvod je tento: [__dôvod__]. Môžeme vám ponúknuť [__riešenie__].',
      ],
    },
    {
      text: 'Účtovný ⟦systém mi nedovolí⟧ opraviť sumu, ktorú sme uzavreli.',
      rewrites: [
        'Nemôžem opraviť sumu, ktorú sme uzavreli, pretože [__dôvod__]. Môžem vám ponúknuť [__riešenie__].',
      ],
    },
    { text: 'Prvé dva dni platíte ⟦podľa obchodných podmienok⟧ vždy.' },
    { text: '⟦PRAVIDLA SU PRAVIDLA⟧, PANI KOVACOVA.' },
    { text: '⟦Nemám oprávnenie⟧ odpísať tých desať eur.' },
    { text: '⟦Mám zviazané ruky⟧, pán Kováč.', also: ['denial'] },
    { text: '⟦Interná smernica⟧ s tým nepočíta.' },
    { text: 'Čítajte ⟦drobné písmo⟧.' },
    { text: '⟦V zmysle obchodných podmienok⟧ si zálohu nechávame.' },
  ],
  valid: [
    'Náhradu vám podľa nariadenia č. 1371/2007 vyplatíme v máji.',
    'Podľa vyhlášky 373/2015 patrí batéria do triedeného zberu.',
    'Podľa smernice EÚ sa záruka počíta od prevzatia.',
    'Dovoz stojí 45 € podľa cenníka.',
    'Drôt ohýbať nebudem, vymením ho za nový.',
    'Podľa zmluvy máte nárok na 40 €.',
    'Na tlačive chýba kolónka pre poschodie, doplnil som ju.',
    'Šéf mi dovolil vrátiť vám celú sumu.',
    'Podmienky ste videli až po zaplatení, to je naša chyba.',
    'Obchodné podmienky posielam v prílohe.',
    'Systém vám pošle potvrdenie do piatich minút.',
    'V súlade s dohodou posielam faktúru na 50 %.',
    'Domový poriadok máme v štyroch jazykoch.',
    'Záručnú lehotu stanovuje zákon na dva roky, my dávame tri.',
    'Nájomná zmluva sa končí 31. augusta.',
    'Poriadok v sklade robíme každý piatok.',
    'Nová politika parkovania platí od januára.',
    'Výnimku som pre vás vybavila hneď ráno.',
    'Balík príde pravidelne každý utorok.',
    { text: 'Podľa našich pravidiel sa návštevy zapíšu na recepcii.', situation: 'none' },
    'Podľa našich podmienok máte nárok na celú sumu.',
    'Podľa vašich pokynov sme dvere natreli na bielo.',
  ],
};

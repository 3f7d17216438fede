import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: 'Prídem ⟦29. novembra 2026, čiže v pondelok⟧.' },
    {
      text: 'Nové kusy dostanete vo ⟦štvrtok 2. decembra 2026⟧.',
      rewrites: [
        'Nové kusy dostanete v stredu 2. decembra 2026.',
        'Nové kusy dostanete vo štvrtok 3. decembra 2026.',
      ],
    },
    {
      text: 'Dvere prídu do ⟦piatku 3. decembra 2026⟧.',
      rewrites: [
        'Dvere prídu do štvrtka 3. decembra 2026.',
        'Dvere prídu do piatku 4. decembra 2026.',
      ],
    },
    {
      text: 'Koncert odohráme na Silvestra, v ⟦utorok 31. decembra 2026⟧.',
      rewrites: ['Koncert odohráme na Silvestra, vo štvrtok 31. decembra 2026.'],
    },
    {
      text: 'Dodatok pripravíme do ⟦30. februára⟧.',
      rewrites: ['Dodatok pripravíme do [__28. februára__].'],
    },
    {
      text: 'Poplatok odpíšeme k ⟦31. novembru⟧.',
      rewrites: ['Poplatok odpíšeme k [__30. novembru__].'],
    },
    {
      text: 'Zaplatíme vám v ⟦utorok 25. novembra 2026⟧.',
      rewrites: [
        'Zaplatíme vám v stredu 25. novembra 2026.',
        'Zaplatíme vám v utorok 24. novembra 2026.',
      ],
    },
  ],
  valid: [
    'Prídem v nedeľu, čiže 29. 11. 2026, o deviatej.',
    'Prídem 29. novembra 2026, teda v nedeľu.',
    'Nové kusy dostanete v stredu 2. decembra 2026.',
    'Technik prišiel 3. novembra.',
    'Objednávka z 3. novembra príde zajtra.',
    'Zavoláme v utorok.',
    'Prídete v utorok 25. novembra 2026?',
    'Písali ste nám 12. októbra.',
    'Zálohu vrátime do 30. novembra.',
  ],
};

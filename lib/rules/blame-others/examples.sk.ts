import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Spôsobil to subdodávateľ⟧.' },
    {
      text: '⟦Môže za to kuriér⟧, balík hodil cez bránu.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: '⟦Môže za to kuriér⟧, balík prišiel mokrý.',
      rewrites: ['[__Čo sa pokazilo__]. Balík prišiel mokrý.'],
    },
    { text: 'Problém ⟦spôsobila externá firma⟧.' },
    { text: '⟦Účtovníčka vám to mala poslať⟧ v pondelok.' },
    {
      text: 'Lampa mešká ⟦kvôli dopravcovi⟧.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: 'Plagáty sú bledé ⟦vinou tlačiarne⟧.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: 'Pri dube ⟦nás sklamal⟧ dodávateľ.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: 'Dvakrát vám to strhla, je to ⟦chyba banky⟧.',
      rewrites: ['Dvakrát vám to strhla. Napraviť to je na nás.'],
    },
    {
      text: '⟦SKLADNIK ZABUDOL PRIBALIT⟧ NOHY.',
      rewrites: ['[__Co treba vediet__]. NAPRAVIT TO JE NA NAS.'],
    },
    {
      text: '⟦Kolegyňa to poplietla⟧, ja som to zadal dobre.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: '⟦Udrzbar nas nechal v stichu⟧.',
      rewrites: ['[__Co treba vediet__]. Napravit to je na nas.'],
    },
    { text: '⟦Môže za to kuriér⟧.', rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'] },
    {
      text: 'Torta má iné meno, lebo ⟦cukrárka sa pomýlila⟧.',
      rewrites: ['Torta má iné meno. Napraviť to je na nás.'],
    },
    {
      text: '⟦Na vine je kuriér⟧.',
      situation: 'complaint',
      severity: 'hint',
      rewrites: ['Do [__dňa a hodiny__] vám napíšem, čo viem a čo s tým urobím.'],
    },
    {
      text: '⟦Za meškanie môže kuriér⟧.',
      rewrites: ['[__Čo treba vedieť__]. Napraviť to je na nás.'],
    },
    {
      text: '⟦Chyba je na strane dopravcu⟧.',
      rewrites: ['[__Co treba vediet__]. Napravit to je na nas.'],
    },
  ],
  valid: [
    'Pochybil som ja, nie kuriér.',
    'Kuriérovi sme dali zlú adresu my.',
    'Kolegyňa Eva vám pošle opravenú zmluvu do 15:00.',
    'Technik vám vymenil filter a odchádzal o 11:00.',
    'Kuriér vám lampu prinesie v utorok medzi 9:00 a 11:00.',
    'Nie je to vina kuriéra, číslo domu som napísal zle ja.',
    'Zlyhali sme my, nie dopravca.',
    'Kolegyňa Renáta má váš spis a zavolá o desiatej.',
    'Tlačiareň dodá plagáty 2. decembra.',
    'Technik dnes vymenil ventil.',
    'Vodičovi sme dali inú ulicu, o piatej je u vás.',
    'Banka má otvorené do štvrtej.',
    'Váš architekt mi včera poslal výkresy.',
    'Sklad sa v pondelok sťahuje do Trnavy.',
    'Stratili sme váš balík v našej hale.',
    'Pre kuriéra som na krabicu napísala vaše číslo.',
    { text: 'Dodávateľ nás sklamal s novou kolekciou.', situation: 'none' },
    'Kvôli kuriérovi nechajte bránku odomknutú.',
    'Nie je to chyba kuriéra.',
    'Náš kuriér vyzdvihne balík v utorok.',
  ],
};

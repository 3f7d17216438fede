import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Riaditeľstvo vyjadruje ľútosť⟧ nad tým, ako prebehla vaša prehliadka.',
      also: ['boilerplate'],
      rewrites: [
        'Mrzí ma, ako prebehla vaša prehliadka.',
        'Mrzí nás, ako prebehla vaša prehliadka.',
      ],
    },
    {
      text: '⟦Spoločnosť Termoplus sa ospravedlňuje⟧ za neskorú montáž.',
      rewrites: [
        'Ospravedlňujem sa vám za neskorú montáž.',
        'Ospravedlňujeme sa vám za neskorú montáž.',
      ],
    },
    {
      text: '⟦Týmto sa ospravedlňuje⟧ za chybnú sumu v predpise.',
      also: ['boilerplate'],
      rewrites: [
        'Ospravedlňujem sa vám za chybnú sumu v predpise.',
        'Ospravedlňujeme sa vám za chybnú sumu v predpise.',
      ],
    },
    {
      text: '⟦Vedenie hotela ľutuje⟧, že vaša izba nebola uprataná.',
      also: ['hidden-actor'],
      rewrites: [
        'Mrzí ma, že vaša izba nebola uprataná.',
        'Mrzí nás, že vaša izba nebola uprataná.',
      ],
    },
    {
      text: '⟦BANKA SA VÁM OSPRAVEDLŇUJE⟧ ZA DVOJITÚ PLATBU.',
      rewrites: [
        'OSPRAVEDLŇUJEM SA VÁM ZA DVOJITÚ PLATBU.',
        'OSPRAVEDLŇUJEME SA VÁM ZA DVOJITÚ PLATBU.',
      ],
    },
    { text: '⟦Škola vyjadruje poľutovanie⟧ nad zlým rozpisom.', also: ['boilerplate'] },
    { text: '⟦Za výpadok sa klientom ospravedlňuje⟧ tím Platby.' },
    {
      text: '⟦Nasu firmu mrzi⟧, ze pracka prisla obita.',
      rewrites: ['Mrzi ma, ze pracka prisla obita.', 'Mrzi nas, ze pracka prisla obita.'],
    },
    { text: '⟦Ospravedlňuje⟧ sa vám aj naše oddelenie.' },
    { text: '⟦Nech je týmto vyslovená ľútosť⟧ nad odťahom.' },
    {
      text: '⟦Mestský úrad žiada o zhovievavosť⟧.',
      rewrites: ['Ospravedlňujem sa vám.', 'Ospravedlňujeme sa vám.'],
    },
  ],
  valid: [
    'Náš kolega bol na školení a ospravedlňuje sa, že nezdvihol telefón.',
    'Ospravedlňujem sa za našu firmu.',
    'Dodávateľ sa nám ospravedlnil.',
    'Kolega Peter sa vám ospravedlnil v utorok.',
    'V mene spoločnosti Termoplus sa vám ospravedlňujem, Roman Bielik.',
    'Ospravedlňujem sa vám ja, pani Galová, priezvisko som zle opísal.',
    'Dodávateľ sa nám v utorok ospravedlnil.',
    'Banka otvára pobočku vo Zvolene 1. júla.',
    'Kolektív škôlky vás pozýva na besiedku 12. 12. o 15:30.',
    'Naša firma podporuje útulok už šiesty rok.',
    'Vŕtali sme v nedeľu a je mi to ľúto.',
    'Syn sa ospravedlňuje, má horúčku.',
    'Ospravedlňujeme sa s kolegyňou Ľubou za pomiešané výsledky.',
    'Úrad má stránky v pondelok od 8:00.',
    'Hanbím sa za to. Volajte mi dnes do 20:00.',
    { text: 'Spoločnosť sa ospravedlňuje z účasti na porade.', situation: 'none' },
  ],
};

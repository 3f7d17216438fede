import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Ospravedlňujeme sa za prípadné nepríjemnosti⟧.',
      also: ['boilerplate'],
      rewrites: [
        'Ospravedlňujeme sa za [__čo konkrétne__].',
        'Ospravedlňujeme sa, že [__čo sa vám stalo__].',
      ],
    },
    {
      text: '⟦Prepáčte, ak sme vás vyrušili hlukom⟧, pani Hanusová.',
      rewrites: [
        'Prepáčte, že sme vás vyrušili hlukom, pani Hanusová.',
        'Prepáčte, že [__čo sa vám stalo__], pani Hanusová.',
      ],
    },
    {
      text: '⟦Mrzí nás, ak vám meškanie skomplikovalo sťahovanie⟧.',
      rewrites: [
        'Mrzí nás, že vám meškanie skomplikovalo sťahovanie.',
        'Mrzí nás, že [__čo sa vám stalo__].',
      ],
    },
    {
      text: '⟦PREPÁČTE, AK STE SA U NÁS DLHO NAČAKALI⟧.',
      rewrites: ['PREPÁČTE, ŽE [__čo sa vám stalo__].'],
    },
    { text: '⟦Ak ti tým vznikla škoda, Peťo, je mi to ľúto⟧.', also: ['hidden-actor'] },
    {
      text: '⟦Ospravedlnujem sa, ak vam ta upomienka sposobila starosti⟧.',
      rewrites: [
        'Ospravedlnujem sa, ze vam ta upomienka sposobila starosti.',
        'Ospravedlnujem sa, ze [__co sa vam stalo__].',
      ],
    },
    {
      text: 'Vodič bol ⟦vraj hrubý; ak áno, prepáčte⟧.',
      also: ['evasive'],
      rewrites: ['Prepáčte, že [__čo sa vám stalo__].'],
    },
    {
      text: '⟦Keby vás tá zámena liekov vystrašila, mrzelo⟧ by ma to.',
      also: ['feelings-apology'],
      rewrites: ['Ospravedlňujem sa za [__čo konkrétne__].'],
    },
    {
      text: '⟦Ľutujeme škody, ktoré ste prípadne utrpeli⟧.',
      rewrites: ['Ospravedlňujeme sa, že [__čo sa vám stalo__].'],
    },
    {
      text: '⟦Ospravedlňujem sa každému, kohokoľvek sa ten plagát dotkol⟧.',
      rewrites: ['Ospravedlňujem sa, že [__čo sa vám stalo__].'],
    },
    {
      text: '⟦Prepáč, jestli som ti pokazila víkend⟧.',
      rewrites: ['Prepáč, že som ti pokazila víkend.', 'Prepáč, že [__čo sa ti stalo__].'],
    },
  ],
  valid: [
    'Rozumiem otcovi: mrzí ho každý zameškaný tréning.',
    'Prepáčte, neprosila by som, keby sme včera nestratili obe zásielky.',
    'Ospravedlňujem sa za popletené kľúče, rovnaké kľúče by poplietol hocikto.',
    'Ak to správne chápem, vadilo vám čakanie v chlade, a to ma mrzí.',
    'O odpustenie poplatku môžete požiadať, ak ste boli v nemocnici.',
    'Ospravedlňujem sa za utorok, ak súhlasíte, prídem v stredu o 8:00.',
    'Ak vám vyhovuje utorok, prídem o 9:00.',
    'Prepáčte, ak by ste potrebovali skorší termín, mám stredu o 9:00.',
    'Prepáčte, ak vám táto správa príde dvakrát, server ju odmietol.',
    'Mrzia ma tie dva večery, ktoré ste boli bez teplej vody.',
    'Ak ste zaplatili dvakrát, druhú platbu máte už na účte.',
    'Vopred sa ospravedlňujem, ak zajtra budeme vŕtať dlhšie.',
    'Ak bude pršať, čítame v knižnici o tej istej hodine.',
    'Prepáčte, mohli by ste mi poslať stranu 3?',
    'Stáli ste hodinu na daždi a je to moja chyba. Ospravedlňujem sa.',
    'Ak vám viac sedí sivá, napíšte mi to do stredy.',
    'Ak všetko sedí, podpíšte to na strane 3.',
    'Je mi ľúto, že ste pre moju radu zaplatili pokutu 330 €.',
    'Prepáč, Mišo, za tú stredu. Zabudla som zavolať.',
    'Ospravedlňujem sa za tri upomienky. Dnes o 9:00 som ich zrušila.',
    { text: 'Sorry, ak som rušil tou hudbou.', situation: 'none' },
  ],
};

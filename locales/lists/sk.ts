import type { ListProblemWords } from './list-problem-words.ts';

export const sk: ListProblemWords = {
  'too-large': ({ wanted }) => `Súbor je väčší než ${wanted} MB. Rozdeľte ho na viac zoznamov.`,
  'not-utf8': () => 'Súbor nie je text v UTF-8. Uložte ho ako UTF-8.',
  'is-page': () => 'Toto je webová stránka, nie zoznam. Zadajte adresu samotného súboru.',
  'not-json': ({ value }) =>
    value
      ? `Toto nie je JSON: „${value}“ tu nemôže stáť. Hľadajte pred tým čiarku alebo úvodzovku.`
      : 'Toto nie je JSON: končí sa priskoro. Hľadajte chýbajúcu zátvorku alebo úvodzovku.',
  'not-csv': ({ value }) =>
    `Úvodzovka sa otvára a nezatvára: „${value}“. Zatvorte ju alebo ju napíšte dvakrát.`,
  'not-yaml': ({ value }) => `Toto nie je YAML: ${value}. Opravte to a skúste znova.`,
  'too-deep': () =>
    'Zátvoriek v zátvorkách je viac než v ktoromkoľvek zozname. Pozrite docs/lists.md.',
  'not-list': () => 'Nie je v ňom zoznam „entries“. Ako zoznam vyzerá, je v docs/lists.md.',
  'newer-format': ({ value, wanted }) =>
    `Formát je ${value || 'neznámy'}; táto verzia číta formát ${wanted}. Aktualizujte Amends alebo napíšte formát ${wanted}.`,
  'too-many-entries': ({ value, wanted }) =>
    `Počet záznamov je ${value}, najviac ich môže byť ${wanted}. Rozdeľte ich na viac zoznamov.`,
  'no-phrase-column': () =>
    'Žiadny stĺpec sa nevolá „phrase“. Napíšte názvy stĺpcov do prvého riadka tabuľky.',
  'unknown-column': ({ value, wanted }) =>
    `Stĺpec „${value}“ nie je známy. Vynechajte ho alebo ho nazvite jedným z: ${wanted}.`,
  'not-vale': () => 'Toto nie je štýl pre Vale: chýba „extends“.',
  'vale-kind': ({ value }) =>
    `Štýly druhu „${value}“ sa nedajú prevziať; „existence“ a „substitution“ áno.`,
  missing: ({ field }) => `Chýba ${field}. Doplňte ho.`,
  'wrong-type': ({ field, value }) =>
    `${field} je iného druhu: ${value}. Ako sa píše, je v docs/lists.md.`,
  'unknown-field': ({ field }) =>
    `Pole ${field} nie je známe. Vynechajte ho alebo pozrite, ako sa píše.`,
  empty: ({ field }) => `${field} je prázdne. Napíšte niečo alebo ho vynechajte.`,
  'too-long': ({ field, wanted }) => `${field} má viac než ${wanted} znakov. Skráťte ho.`,
  'too-many': ({ field, wanted }) => `${field} má viac než ${wanted} hodnôt. Niektoré vynechajte.`,
  'bad-choice': ({ field, value, wanted }) => `${field} je „${value}“; vyberte jedno z: ${wanted}.`,
  'bad-characters': ({ field }) =>
    `${field} obsahuje konce riadkov alebo znaky, ktoré nevidno. Napíšte ho nanovo.`,
  'bad-day': ({ field, value }) => `${field} je „${value}“; deň napíšte ako 2027-12-31.`,
  'bad-contact': ({ value }) => `contact je „${value}“; napíšte jednu e-mailovú adresu.`,
  'bad-rule': ({ value }) => `„${value}“ nie je id pravidla. Všetky id sú v docs/rules.md.`,
  'bad-form': ({ field }) =>
    `${field}: tvary sú jednotlivé slová, prvé je slovo frázy a za ním aspoň jedno ďalšie.`,
  'form-not-in-phrase': () =>
    'Riadok tvarov sa začína slovom, ktoré vo fráze nie je. Začnite ho slovom frázy.',
  'no-words': ({ field }) => `${field} nemá slová, takže sa nikdy nenájde. Napíšte slovo.`,
  'too-many-words': ({ field, wanted }) => `${field} má viac slov než ${wanted}. Skráťte ho.`,
  'wildcard-at-edge': ({ field }) => `${field}: každá * musí stáť medzi dvoma slovami.`,
  'too-many-wildcards': ({ field, wanted }) =>
    `${field} má viac * než ${wanted}. Niektoré vynechajte.`,
  'bad-blank': ({ field }) => `${field}: prázdne miesto sa píše [__čo chýba__]. Zatvorte ho.`,
  double: ({ value, other }) => `„${value}“ už stojí v riadku ${other}. Jedno vynechajte.`,
  'regular-expression': ({ value }) =>
    `„${value}“ je regulárny výraz; v zozname sú len slová. Napíšte celé frázy.`,
  'example-missed': ({ value }) =>
    `Tento príklad sa mal nájsť a nenašiel sa: „${value}“. Zmeňte frázu, jej tvary alebo príklad.`,
  'example-marked': ({ value }) =>
    `Tento príklad sa nemal nájsť a našiel sa: „${value}“. Pridajte výnimku alebo zmeňte frázu.`,
  excepted: ({ value }) =>
    `Výnimka „${value}“ vylučuje všetko, čo fráza nájde, takže sa nikdy neoznačí. Zúžte ju.`,
  'never-matches': ({ value }) =>
    `„${value}“ presahuje koniec vety, takže sa nikdy nenájde. Urobte z toho dva záznamy.`,
  expired: ({ value }) => `Záznam sa skončil dňa ${value}. Vynechajte ho alebo mu dajte iný deň.`,
  'unknown-rule': ({ value }) =>
    `Žiadne pravidlo sa nevolá „${value}“. Všetky id sú v docs/rules.md.`,
  'instead-listed': ({ value, other }) =>
    `Radí písať „${value}“, čo riadok ${other} žiada nepísať. Jedno z nich zmeňte.`,
  'severities-differ': ({ value, other }) =>
    `„${value}“ stojí aj v riadku ${other} s inou závažnosťou alebo na skúšku; platí prísnejší. Jeden vynechajte.`,
  'double-elsewhere': ({ value, other }) =>
    `„${value}“ stojí aj v riadku ${other}. Jedno vynechajte.`,
  'switches-differ': ({ value, other }) =>
    `„${value}“ je v ${other} nastavené inak; platí prísnejšie. Zjednoťte ich.`,
};

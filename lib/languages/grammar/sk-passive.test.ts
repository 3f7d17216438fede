import { expect, test } from 'vitest';
import { toActive } from './sk-passive.ts';

test.each([
  ['Revízia z augusta nebola zapísaná.', 'Revíziu z augusta sme nezapísali.'],
  ['Vaša objednávka nebola odoslaná.', 'Vašu objednávku sme neodoslali.'],
  ['Permanentka bola odpísaná dvakrát.', 'Permanentku sme odpísali dvakrát.'],
  ['Suma 118,40 € Vám doteraz nebola pripísaná.', 'Sumu 118,40 € sme Vám doteraz nepripísali.'],
  ['Kožuch bol vyčistený programom na vlnu.', 'Kožuch sme vyčistili programom na vlnu.'],
  ['V pozvánke bol uvedený nesprávny čas.', 'V pozvánke sme uviedli nesprávny čas.'],
  ['V parte však bolo uvedené zlé meno.', 'V parte sme však uviedli zlé meno.'],
  ['V noci bola pustená zlá verzia.', 'V noci sme pustili zlú verziu.'],
  ['Bol prerezaný jeden okruh.', 'Prerezali sme jeden okruh.'],
  ['Vasa ziadost bola prehliadnuta.', 'Vasu ziadost sme prehliadli.'],
  ['Váš kajak sa stratil v sklade.', 'Váš kajak sme stratili v sklade.'],
  ['Pri prekládke sa pomiešali štítky.', 'Pri prekládke sme pomiešali štítky.'],
  ['Druhý náter sa nestihol pred víkendom.', 'Druhý náter sme nestihli pred víkendom.'],
  ['Bola účtovaná nesprávna sadzba.', 'Účtovali sme nesprávnu sadzbu.'],
  ['OBKLADY BOLI NALEPENÉ V KÚPEĽNI.', 'OBKLADY SME NALEPILI V KÚPEĽNI.'],
  ['pri baleni sa zabudlo na skrutky', 'pri baleni sme zabudli na skrutky'],
])('%s', (passive, active) => {
  expect(toActive(passive)).toBe(active);
});

test.each([
  'Nebola naložená na nočnú linku.',
  'Technik nebol pridelený.',
  'Kolegyňa sa v tom stratila.',
  'Zoznam sa do kuchyne nedostal.',
  'Balík odišiel neskoro.',
  'Keď bola faktúra vystavená, nikto nevolal.',
])('%s: cannot be told of us', (text) => {
  expect(toActive(text)).toBeNull();
});

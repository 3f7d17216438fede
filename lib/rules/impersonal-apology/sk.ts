import type { ImpersonalApologyWords } from './find.ts';
import { rewrites } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

const SORROW =
  '(ospravedlnenie|ospravedlnenia|lutost|polutovanie|sustrast|pochopenie|odpustenie|prepacenie|zhovievavost)';

export const sk: RuleLanguage<ImpersonalApologyWords> = {
  texts: {
    title: 'Ospravedlnenie od nikoho',
    advice:
      'Čitateľ počuje inštitúciu, nie človeka, ktorý sa k tomu hlási. Ospravedlňte sa sami: ja alebo my.',
  },
  phrases: {
    firm: ['#Firm', '(nasu|nasho|nasej|nasmu|nasemu) .{0,1} #Firm'],
    regret: [
      '(lutuje|lutuju|mrzi|luto|ospravedlnuje|ospravedlnuju)',
      `(vyslovuje|vyslovuju|vyjadruje|vyjadruju|tlmoci|predklada|posiela|prejavuje) .{0,4} ${SORROW}`,
      `(ziada|ziadaju|prosi|prosia) .{0,4} ${SORROW}`,
    ],
    stock: [],
    flag: [
      '(ospravedlnuje|ospravedlnuju)',
      `(vyslovuje|vyslovuju|vyjadruje|vyjadruju|tlmoci|tlmocia|predklada|predkladaju|prejavuje|prejavuju|ponuka|odkazuje) .{0,5} ${SORROW}`,
      `${SORROW} .{0,6} (vyslovuje|vyslovuju|vyjadruje|vyjadruju|tlmoci|tlmocia|predklada|prejavuje|adresuje|odkazuje|patri)`,
      '/^(vysloven|vyjadren|tlmocen|predlozen|prejaven|adresovan|poskytnut)/ .{0,3} (ospravedlnenie|lutost|polutovanie)',
      '(ospravedlnenie|lutost|polutovanie) .{0,4} /^(vysloven|vyjadren|tlmocen|predlozen|prejaven|adresovan|poskytnut)/',
      '(lutuju|lutuje)',
      `(touto|tymto) (cestou)? .{0,3} (ziada|ziadaju|prosi|prosia) .{0,4} ${SORROW}`,
      '#Firm .{0,4} (ziada|ziadaju|prosi|prosia) .{0,4} (ospravedlnenie|odpustenie|prepacenie|zhovievavost)',
      '(prijmite|primite|prijmi) .{0,3} (ospravedlnenie|lutost|polutovanie) .{0,2} #Firm',
      '(ospravedlnenie|lutost|polutovanie) .{0,2} (od|menom) .{0,3} #Firm',
      '(ospravedlnenie|lutost|polutovanie) .{0,2} zo strany .{0,3} #Firm',
      '(ospravedlnenie|lutost|polutovanie) .{0,2} v mene .{0,3} #Firm',
      '(ospravedlnenie|lutost|polutovanie) .{0,2} (nasej|celej|celeho|nasho) .{0,2} #Firm',
    ],
    unsigned: [],
    maybe: ['(v mene|menom|za) .{0,2} #Firm .{0,5} (ospravedlnujeme|lutujeme)'],
    harmless: [
      '(on|ona|oni|pan|pani|kolega|kolegyna|ktory|ktora|ktori|nikto|sused|syn|dcera|manzel|manzelka|ked|aby|ze) .{0,3} (ospravedlnuje|ospravedlnuju|lutuje|lutuju)',
      '(nelutuje|neospravedlnuje|nic|neznalost|nijako|to) .{0,2} (neospravedlnuje|ospravedlnuje)',
    ],
    excused: [
      '(ospravedlnujem|lutujem|ma mrzi|mrzi ma)',
      '(je mi|mi je) .{0,1} luto',
      'ked .{0,3} #Firm',
    ],
  },
  words: {
    fillers:
      /^(?:sa|vam|ti|vas|si|to|je|aj|i|velmi|uprimne|hlboko|tymto|touto|cestou|nasho|nasej|nasu|cely|celu|za|toto|pochybenie|klientom|hostom|verejne|zakaznikom|tuto|okolnost|skutocnost|[a-z]+(?:ova|ovo|plus|trans|net|servis|slovakia)|platby|reklamacii|situaciu|nesmierne|naozaj|srdecne|nad|tou|touto|udalostou|skutocnostou|vysoko|s|so)$/,
    verbs: [],
  },
  rewrites,
  examples: {
    invalid: [
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
          'Ospravedlňujem sa vám ZA DVOJITÚ PLATBU.',
          'Ospravedlňujeme sa vám ZA DVOJITÚ PLATBU.',
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
  },
};

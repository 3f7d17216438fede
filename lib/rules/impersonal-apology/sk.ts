import { sorryForIt } from '../../languages/grammar/sk-say.ts';
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
    firm: [
      '#Firm',
      '(nasu|nasho|nasej|nasmu|nasemu) .{0,1} #Firm',
      // Koho to mrzí.
      '(nasu|celu)? (cestovku|kancelariu|predajnu|poistovnu|dielnu|nemocnicu|kliniku|restauraciu|redakciu|prevadzku|kniznicu|fakultu|univerzitu|agenturu|organizaciu|skolku|autoskolu|recepciu|nadaciu|lekaren|cukraren|cistiaren|pracovnu|obec|radnicu|pozicovnu|stolarsku)',
    ],
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
      '(mrzi|luto) (to)? .{0,1} (celu|celej|celemu|cely|nasej|nasu|nasmu) .{0,1} #Firm',
      'mrzi to .{0,1} #Firm',
      '(prepacte|ospravedlnte|odpustte) .{0,1} (nasej|nasu|celej) .{0,1} #Firm',
      '#Firm sa .{0,3} (hanbi|kaja)',
    ],
    unsigned: [],
    maybe: ['(v mene|menom|za) .{0,2} #Firm .{0,5} (ospravedlnujeme|lutujeme)'],
    harmless: [
      '(on|ona|oni|pan|pani|kolega|kolegyna|ktory|ktora|ktori|nikto|sused|syn|dcera|manzel|manzelka|ked|aby|ze) .{0,3} (ospravedlnuje|ospravedlnuju|lutuje|lutuju)',
      '(nelutuje|neospravedlnuje|nic|neznalost|nijako|to) .{0,2} (neospravedlnuje|ospravedlnuje)',
      '(pan|pani|kolega|kolegyna|otec|mama|farar|doktor|doktorka) .{0,2} (bol|bola|je|stal|stala|sedel|sedela|mal|mala|nemal|nemala|prisiel|prisla) .{0,4} (ospravedlnuje|lutuje)',
    ],
    excused: [
      '(ospravedlnujem|lutujem|ma mrzi|mrzi ma)',
      '(je mi|mi je) .{0,1} luto',
      'ked .{0,3} #Firm',
    ],
  },
  instead: sorryForIt,
  words: {
    fillers:
      /^(?:sa|vam|ti|vas|si|to|je|aj|i|velmi|uprimne|hlboko|tymto|touto|cestou|nasho|nasej|nasu|cely|celu|za|toto|pochybenie|klientom|hostom|verejne|zakaznikom|tuto|okolnost|skutocnost|[a-z]+(?:ova|ovo|plus|trans|net|servis|slovakia)|platby|reklamacii|situaciu|nesmierne|naozaj|srdecne|nad|tou|touto|udalostou|skutocnostou|vysoko|s|so)$/,
    verbs: [],
  },
  rewrites,
};

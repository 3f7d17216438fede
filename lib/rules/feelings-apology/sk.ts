import { sorryForIt } from '../../languages/grammar/sk-say.ts';
import type { FeelingsApologyWords } from './find.ts';
import { apology, rewrites, saysMore } from './rewrites.sk.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { wordPattern } from '../../text/words.ts';

const YOU = '(vas|vam|ta|ti|vo|s|si|ste|vo vas)';

export const sk: RuleLanguage<FeelingsApologyWords> = {
  texts: {
    title: 'Ospravedlnenie za to, čo cítia',
    advice:
      'Čitateľ počuje, že problém je v jeho reakcii. Ospravedlňte sa za to, čo ste urobili vy.',
  },
  phrases: {
    regret: [
      '/^(ospravedln|prepac|odpust|lutuj|polutovan|mrzi|nemil)/',
      '(luto|mrzi|mrzia|mrzelo|sorry|sory|sorac|pardon|lutost|skoda|trapi|boli|hanbim|hanbime)',
    ],
    reaction: [
      '(ze|ste|si|citite|citis|citili|cely|cela) .{0,4} #Aggrieved',
      `${YOU} .{0,4} #Moved`,
      'ze .{0,5} #Moved',
      '/^(vas|tvoj|tvoj)/ .{0,2} #Grievance',
      '(mate|mas|mali|mal|mala|vyvolal|vyvolalo|vyvolali|vyvolala|vzbudil|vzbudilo|vzbudila|ten|taky|nadobudli|ziskali|ziskal|ziskala|odniesli|zanechalo|zanechal|vznikol|stratili|stratil|stratila) .{0,4} #Grievance',
      '/^(citit|citil|vnima|pocit|pociuj|pociovat|vnimal)/ .{0,2} .',
      '(beriete|beries|brali|vzali|zobrali|zobral|zobrala|prijali|pochopili|vylozili|vysvetlili|chapete|chapes|vidite|vidis|videli|pochopili|pochopil|pochopila|povazujete|povazujes|hodnotite|hodnotis|znasate|prezivate|prezivas|interpretujete|vnimate|vnimas|vnimali|pocitujete|pocitujes|pocitili|nesiete|citite|citis|citili)',
      '(osobne|za zle|k srdcu|tazko|do srdca|zle|tragicky) .{0,1} (vzali|vzal|vzala|zobrali|zobral|zobrala|beriete|beries|znasate|prijali|brali|nesiete)',
      '(vzali|vzal|vzala|zobrali|zobral|zobrala|beriete|beries|znasate|prijali|brali|nesiete|nesies) .{0,3} (osobne|srdcu|tazko|srdca|zle|tragicky|takto|tak)',
      '(nepaci|nepacilo|nepacila|nepacil|nepacili|nevyhovuje|nevyhovovalo|nesadlo|nesadol|neulahodil|neoslovilo|vadi|vadilo|prekaza|prekazalo|stretlo|vyznelo|vyznel|vyznela|vyzneli|posobilo|posobil|posobila|pripadalo|zdalo|zda|javilo|nesedi) .{0,4} (vam|ti|vas|nevolou|ako|tak|takto|zle|na|s|neprijemne)',
      '(vam|ti|u vas|na vas) .{0,3} (nepaci|nepacilo|nepacila|nepacil|nepacili|nevyhovuje|nesadlo|vadi|vadilo|prekaza|vyznelo|posobilo|pripadalo|zdalo|zda|padlo)',
      '(stratili|stratil|stratila|straca|stracate) .{0,1} (nervy|doveru|trpezlivost|nadej|chut|vieru)',
      '(zanevreli|zanevrel|zanevrela|rozplakali|rozplakal|plakali|plakala|trpeli|trpite|trapite|trapis|hnevate|hnevas|zlostite|nervujete|nervujes|stvete|stves|rozculujete|stresujete|rozcarovalo|sklamalo|rozculilo|prehliadame|nedoverujete|nedoverujes|urazili|urazil|urazila|obavate|obavas|bojite|bojis|zufate)',
      '(na|za) nervy',
      '(pod|po) psa',
      '(mate|mas|maju|mali|mal|mala|odchadzate|odisli|odisiel|odchadzali|zostali|ostali|zostala|zostal) .{0,4} (zly|zlu|zle|zlou|zlym|horky|horkou|trpky|negativny|negativne|neprijemny|neprijemnu|taky|takyto|iny|ine) .{0,1} (pocit|dojem|skusenost|chut|nazor|naladu|nalada|naladou|spomienky|spomienku|mienku|pachut|pachutou|pocitom|dojmom)',
      '(pachut|pachutou|horkost|krivdu|krivda|sklamanie|odstup|nedoveru)',
      '/^(vas|tvoj)/ .{0,2} (postoj|nazor|pohlad|uhol|mienka|nalada|dovera|doveru|trpezlivost|hrdost|city|citlivost)',
      '(pokazilo|pokazil|pokazila|pokazili|zkazilo|zobralo|vzalo|dvihlo|zdvihlo|zdvihol|pohlo|pohol|hnulo|liezlo|liezol|pilo|zralo|hnevalo|trapilo|stvalo|bolelo|mrzelo|zamrzelo|netesi|otravovalo|zarazilo|zarazil|prekvapilo|zneistilo|nepotesilo|nepotesil|nepotesila|nepotesili) .{0,3} (vas|vam|ta|ti|naladu|tlak|zlc|nervy)',
      '(vas|vam|ta|ti) .{0,3} (pokazilo|zobralo|vzalo|dvihlo|zdvihlo|pohlo|hnulo|liezlo|hnevalo|trapilo|stvalo|bolelo|mrzelo|zamrzelo|netesi|otravovalo|zarazilo|zneistilo|nepotesilo|nepotesil|nepotesila|nepotesili|vyviedlo|vyhodilo|dohnalo|rozplakala|nahneva|stve|mrzi|trapi|boli|zaboli|irituje|hneva)',
      '(cakali|ocakavali|cakal|cakala|ocakaval|ocakavala|predstavovali|predstavoval|predstavovala|dufali|dufal|dufala) .{0,3} (viac|lepsie|inak|nieco|ine|inu|iny|inac)',
      '(cudne|mizerne|hlupo|zle|odstrceny|odstrcena|odstrceni|menejcenne|trapne|bezmocne|neisto|previnilo|ako) .{0,2} (citite|citis|citili|citil|citila)',
      '(citite|citis|citili|citil|citila|pocitovali|citia|citi) .{0,4} (zle|dotknuto|odstrceny|odstrcena|odstrceni|menejcenne|trapne|bezmocne|neisto|takto|tak|inak|krivdu|ako|podvedeni|podvedena|odbity|nepohodlne)',
      '(nesplnil|nesplnila|nesplnilo|nesplnili|nenaplnil|nenaplnila|nenaplnilo|nenaplnili|zaostal|zaostala) .{0,2} /^(vas|tvoj)/ .{0,1} /^(ocakav|predstav)/',
      '/^(ocakav|predstav)/ .{0,3} (nesplnil|nesplnila|nesplnilo|nesplnili|nenaplnil|nenaplnila|nenaplnilo|nenaplnili)',
      '(nie|niet|nebol|nebola|neboli) .{0,3} /^(spokojn|nadsen|stastn|uspokojen|presvedcen)/',
      '(ste|si) (nie|neboli|nebol|nebola|menej) .{0,2} /^(spokojn|nadsen|stastn|uspokojen)/',
      '(ste|si) nie su .{0,2} /^(spokojn|nadsen|stastn|uspokojen)/',
      '/^(vyvolal|vzbudil)/ .{0,3} (odpor|zlost|hnev|neistotu|nevolu|emocie|rozpaky|nedoveru|pocit|dojem|obavy|strach)',
      '(necitili|necitil|necitila|necitite|necitis) .{0,4}',
      'proti srsti',
      'ze si? (myslite|myslis)',
      'ze .{0,2} (domnievate|domnievas|nazdavate|nazdavas)',
      '(vam|ti) .{0,2} (javi|vidi|pozdava|protivi|prieci)',
      '(posudzujete|posudzujes|odsudzujete|odsudzujes|posudili|odsudili|nazyvate|oznacujete|oznacili|nazvali|pripustate|pripustas)',
      '(mate|mas) .{0,2} (odlisny|opacny|rozdielny) .{0,1} (nazor|pohlad|dojem|ocakavania)',
      '(ste|si) .{0,3} /^(citliv|precitliv|vztahovacn|roztrpcen|rozhnevan|nazlosten|skleslo|skleslu)/',
      '(vykladate|vykladas)',
    ],
    harmless: [
      '/^(nelutuj|neospravedln)/',
      '(stratili|stratil|stratila) .{0,3} (dopoludnie|popoludnie|den|dni|cas|hodinu|hodiny|vecer|rano|vikend|tyzden|noc|peniaze)',
    ],
    stock: [],
    flag: ['teda to /^(vase|tvoje|rozlad|sklaman)/'],
    maybe: ['(luto|mrzi|lutujem|lutujeme) .{0,3} #Grievance'],
    excused: [
      '(pravom|opravnene|plnym|mate pravdu|mas pravdu|odovodnene)',
      '(cely|plny) (pravo|dovod)',
      '/^smutn/ (z|zo|pre|kvoli) !(toho|nas|nasho|nasej|mojho|mojej)',
    ],
    owned: [
      '(sme|som) .{0,4} /^(zabudl|zabudol|pomylil|poplietl|pomiesal|zmeskal|stratil|prehliadl|prehliadol|nestihl|zaspal|nedodrz|neposl|nenapis|nezavol|zanedb|pokazil|zle|vypl|zapl|poslal|ostrihal|sklamal|zrusil|navysil)/',
      '/^(zabudl|zabudol|pomylil|poplietl|pomiesal|zmeskal|stratil|prehliadl|prehliadol|nestihl|zaspal|nedodrz|neposl|pokazil|poslal|vypl|zrusil|odvzdusnil|napocital|opisal)/ .{0,3} (sme|som)',
      '(moja|nasa|moj|nas|mojou|nasou) (chyba|vina|omyl|nepozornost|zlyhanie|chybou|vinou)',
    ],
  },
  instead: sorryForIt,
  words: {
    apology,
    saysMore,
    ourAct: wordPattern('som|sme|ak|pokial|jestli', 'u'),
  },
  rewrites,
};

import { sorryForIt } from '../../languages/grammar/es-say.ts';
import type { ImpersonalApologyWords } from './find.ts';
import { spanishRewrites } from './rewrites.es.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

export const es: RuleLanguage<ImpersonalApologyWords> = {
  texts: {
    title: 'Una disculpa de nadie',
    advice:
      'Quien la lee oye a una institución, no a alguien que responda. Discúlpese usted: yo, o nosotros.',
  },
  phrases: {
    firm: [
      '(la|el|esta|este|nuestra|nuestro|toda|todo|su|una) .{0,2} #Firm',
      '#Firm !(que|de|del|y|ha|han|fue)',
      '/^[a-z]+/ (sl|sa|slu|srl|sau|ltda|sas|cv|hnos|hermanos)',
      '/^[a-z]+/ .{0,1} (hoteles|bank|seguros|telecom|energia|viajes|motor|motors|tours|group)',
    ],
    regret: [
      '(lamenta|lamentan|siente|sienten|deplora|deploran|ruega|ruegan) ',
      '(se) (disculpa|disculpan|excusa|excusan|arrepiente)',
      '(disculparse|excusarse|lamentar|disculpas|disculpa|excusas|perdon|pesar|condolencias|afliccion|consternacion|arrepentimiento|clemencia)',
    ],
    stock: [
      '(de parte|por parte|en nombre) (de|del) .{0,2} #Firm (mil|muchas|nuestras|unas)? (mas)? (sinceras|sentidas)? (disculpa|disculpas|perdon|perdones|excusas)',
      '(mil|muchas|nuestras|sinceras) (disculpa|disculpas|perdon|perdones|excusas) (de parte|por parte|en nombre) (de|del) .{0,2} #Firm',
      '(mil|muchas) (disculpa|disculpas|perdon|perdones|excusas) de parte de (todos|todas) en .',
      '(acepte|acepta|acepten|reciba|recibe|reciban|conste|consten|vaya|vayan|quede|queden|sirva) .{0,5} (disculpas|disculpa|excusas|pesar|arrepentimiento|perdon) (de|del) .{0,2} #Firm',
    ],
    flag: [
      '#Firm (quiere|desea|quisiera) (pedirle|pedirte|pediros|pedirles|pedir|ofrecerle|disculparse|lamentar)',
      '(lamenta|lamentan|deplora|deploran)',
      '(le|les|te|os) (pide|piden|ofrece|ofrecen|presenta|presentan|ruega|ruegan|expresa|expresan|manifiesta|transmite|traslada|debe) .{0,4} (disculpas|disculpa|excusas|perdon|pesar|afliccion|disculpe|disculpen)',
      'se (le|les|te|os)? (ruega|ruegan|pide|piden|ofrece|ofrecen|presenta|presentan|expresa|expresan|solicita|solicitan|transmite|transmiten|traslada|trasladan|extiende|extienden|hace|hacen|reitera|reiteran|dan|da|suplica|agradece) .{0,4} (disculpas|disculpa|excusas|perdon|pesar|disculpe|disculpen|excuse|excusen|perdone|perdonen|sepa|dispense|dispensen|indulgencia|comprension)',
      '(se) (lamenta|lamentan|deplora|deploran)',
      '(disculpas|disculpa|excusas|pesar|perdon) (de|del) .{0,2} #Firm',
      '(disculpas|disculpa|excusas|perdon) .{0,2} por parte (de|del) .{0,2} #Firm',
      '(disculpa|disculpas|excusas) (institucional|institucionales|corporativa|corporativas|oficial|oficiales)',
      '(de parte|departe|por parte|en nombre) (de|del) .{0,3} #Firm .{0,3} (disculpa|disculpas|perdon|excusas)',
      '(queda|quedan|quede|queden|conste|consten|vaya|vayan|sirva|sirvan|van|sean|sea|valga|valgan) .{0,6} (disculpa|disculpas|excusas|pesar|perdon)',
      '(disculpas|disculpa|excusas|perdon|pesar) .{0,3} (quedan|queda|presentadas|ofrecidas|trasladadas|expresadas|transmitidas)',
      '(pide|piden|ruega|ruegan) (disculpas|disculpa|perdon|excusas|acepte|acepten|disculpe|disculpen|disculpes)',
      '(ruega|ruegan|suplica) .{0,5} (disculpas|disculpe|disculpen|perdone|perdonen|excuse|excusen|excusas|disculpes)',
      '(expresa|expresan|manifiesta|manifiestan|muestra|muestran) .{0,4} (pesar|disculpas|afliccion|consternacion|arrepentimiento|disculpa|condolencia)',
      '#Firm .{0,2} (deplora|lamenta|siente)',
      '#Firm .{0,1} pide .{0,1} (disculpas|disculpa|perdon|excusas)',
      '#Firm .{0,2} lo siente',
      '#Firm .{0,2} lo lamenta',
      '#Firm .{0,2} se disculpa',
      '#Firm .{0,2} se excusa',
      '#Firm .{0,2} lo (siente|sienten|lamenta|lamentan)',
      '#Firm .{0,3} se (disculpa|disculpan|excusa|excusan)',
      'se (disculpa|disculpan|excusa|excusan) .{0,2} #Firm',
      '(presente|carta|escrito|correo|comunicado|nota) .{0,4} (disculpa|disculpas|disculparse|excusas|disculparnos)',
    ],
    unsigned: [
      'desde .{1,6} (lamentamos|sentimos|pedimos|rogamos|deploramos|disculparnos)',
      'desde .{1,6} (queremos|quisieramos|deseamos) .{0,3} (pedir|pedirle|pedirte|pediros|pedirles|disculparnos|lamentar|ofrecer|ofrecerle)',
      'en nombre (de|del) .{1,5} (lamentamos|sentimos|pedimos)',
    ],
    maybe: [
      '(en|nosotros|todos) .{0,2} (lamentamos|sentimos) .{0,1} (lo|el|la)',
      '(disculpas|excusas) .{0,2} en nombre (de|del)',
    ],
    harmless: [
      'si .{0,2} (hubo|hubiera|hubiese|existiera|existiese) .{0,14} (vaya|vayan|quede|queden|sirva|sirvan)',
      'de haber .{0,14} (vaya|vayan|quede|queden|sirva|sirvan)',
      '(hipotesis|caso) de que .{0,14} (vaya|vayan|quede|queden|sirva|sirvan)',
      '(director|directora|jefe|jefa|gerente|encargado|encargada|doctor|doctora|profesor|profesora|dueno|duena) .{0,2} (le|les|te|os) (pide|ofrece|presenta) .',
      '(nos|me) (pide|piden|ofrece|ofrecen|presenta) .{0,3} (disculpas|perdon)',
      '(quien|ella|el|nadie|cliente|clienta|vecino|senora|senor|hijo|hija|ayer|siempre|si|usted) .{0,2} (lamenta|lamentan|siente|sienten|deplora)',
      '(quien|nadie|cliente|clienta|vecino|hijo|hija|periodico|que) .{0,2} (pide|piden)',
      '(quien|nadie|cliente|clienta|vecino|hijo|hija|periodico|que) .{0,2} se disculpa',
      '(quien|nadie|cliente|clienta|vecino|hijo|hija|periodico|que) .{0,2} se disculpa',
    ],
    excused: [
      '(quiero|queria|quisiera) /^(ped|disculp)/',
      'reglamento .{0,2} #Firm',
      '(perdon|disculpas) por nada',
      '(lo siento|pido|me disculpo|mis disculpas|perdoname|perdoneme)',
      'lo siento',
      'me disculpo',
      'mis (disculpas|excusas)',
      '(segun|cuando|aunque|ayer|si) .{0,3} #Firm',
    ],
  },
  instead: sorryForIt,
  words: {
    fillers:
      /^(?:le|les|te|os|se|lo|de|del|la|el|en|san|santa|los|las|y|su|sus|mas|muy|mucho|profundamente|sinceramente|sentidas?|sentido|sinceras?|pide|piden|ofrece|presenta|expresa|manifiesta|quiere|desea|quisiera|responde|con|hace|llegar|hondo|honda|mi|nuestra|nuestro|una|un|s\.?l|s\.?a|tambien|por|este|esta|medio|conducto|deploran?|ruega|acepten?|reciba|debe|transmite|traslada|reitera|mediante|presente|vivamente|de|veras|enormemente|muchisimo|asume|[a-z]+mente)$/,
    verbs: [],
  },
  rewrites: spanishRewrites,
};

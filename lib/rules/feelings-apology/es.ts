import { sorryForIt } from '../../languages/grammar/es-say.ts';
import type { FeelingsApologyWords } from './find.ts';
import { forAct, spanishRewrites } from './rewrites.es.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { wordPattern } from '../../text/words.ts';

const HAVE = '(haya|hayan|hayas|hayais|hubiera|hubiese|hubieras|ha|han|has|habeis)';

export const es: RuleLanguage<FeelingsApologyWords> = {
  texts: {
    title: 'Una disculpa por lo que sienten',
    advice:
      'Quien la lee entiende que el problema es su reacción. Discúlpese por lo que hicieron ustedes.',
  },
  phrases: {
    regret: [
      '(siento|sentimos|lamento|lamentamos|lamenta|deploro|deploramos|lastima|sentiria|sentiriamos|lamentaria)',
      '/^(disculp|perdon|excus)/',
      '(me|nos) (sabe|supo) .{0,2} mal',
      '(me|nos) (apena|duele|pesa|entristece|preocupa|aflige|mortifica|disgusta|fastidia)',
      '(me|nos) da .{0,2} (pena|rabia|lastima|cosa)',
      '(que|una|es) (pena|lastima|faena)',
      '(comprendo|comprendemos|entiendo|entendemos) y (siento|sentimos|lamento|lamentamos)',
    ],
    reaction: [
      '(disgusto|sofoco|berrinche|coraje|cabreo|chasco|sofocon|entripado|muina|calentura|enojo|enfado|decepcion) que (se|te|os|le|les)? (llevo|llevaste|llevaron|llevasteis|hizo|hiciste|agarro|agarraste|cogio|cogiste|pillo|pillaste|paso|pasaste|hicieron|pasaron)',
      '(saliera|salieras|salieran|salio|saliste|marchara|marcharas|fuera|fueras|volviera|volvieras|acabara|terminara|terminaras|acabaras) .{0,2} #Aggrieved',
      'que no (comparta|compartas|compartan|aprecie|aprecies|valore|valores) (la|el|nuestra|nuestro|mi|los|esta|este)',
      'que (le|te|les|os) (parecio|cayo|sento|supo) .{0,1} (mal|fatal|feo|injusto|poco|caro|cara)',
      'no (haya|hayan|hubiera|fuera|fuese) (sido)? de (su|tu|vuestro) agrado',
      'no (le|te|les|os) (haya|hayan) (gustado|agradado|convencido)',
      '(que|saberle|saberte|saberlos|verle|verte|verlo|verla|veros|verles|verlos|sentirle|notarle|notarte|encontrarle|se|te|le|os|les|quede|quedo|quedara|quedaras|este|estes|esten|esteis|este|sea|encuentre|encuentres|tan|muy) .{0,3} #Aggrieved',
      '#Aggrieved .{0,1} (con|por) (nosotros|nosotras|nuestra|nuestro|mi|esto|el|la|lo)',
      '(su|tu|vuestra|vuestro|sus|tus|la|el|ese|esa|este|esta|tanta|tanto) .{0,2} #Grievance .{0,2} (de|que|ante|por|al|con|respecto|frente|sobre)',
      '(su|tu|vuestra|vuestro|sus|tus) .{0,2} #Grievance',
      '(su|tu|vuestra|sus|tus) (molestia|incomodidad|preocupacion|dolor|inquietud|nervios)',
      '(quedado|quede|quedara|quedaras|quedase|estado|este|estes|encuentre|sea|haya|sentido|sentida|sienta|sintiera) .{0,3} (conforme|conformes|contento|contenta|contentos|contentas|satisfecho|satisfecha|satisfechos|satisfechas|feliz|comodo|comoda|gusto|convencido|convencida|valorado|valorada|escuchado|escuchada|atendido|atendida)',
      'que .{0,1} (se|te|os|le|les|lo|la|lo) #TookIt',
      `que .{0,4} ${HAVE} .{0,2} #TookIt`,
      'que no .{0,2} #TookIt',
      'que .{0,3} (lo|la|le|te|os|les|se) .{0,1} (vea|veas|vean|veais|vive|viva|vivas|vivais|tome|tomes|tomen|tomeis|sienta|sientas|sientan|sintais|sienten|perciba|percibas)',
      'que .{0,3} (sienta|sientas|sientan|sintais|sintiera|sintieras|sintieran|sintio|sienten|desconfie|desconfies|desconfien|interprete|interpretes|perciba|percibas|considere|consideres|piense|pienses|opine|opines|crea|creas|vea|veas)',
      'mal (rato|sabor|cuerpo|trago|momento|genio|humor) .{0,1} (que|de|por)',
      '(de|un|tan) mal (rato|sabor|cuerpo|trago|genio|humor)',
      '(caido|cayera|cayese|cayo|sentado|sentara|sento|parecido|pareciera|parecio|sonado|sonara) .{0,2} (mal|feo|fatal|gordo|peor|ofensivo|brusco|injusto|raro|seco|borde)',
      '(mala|tal|esa|otra|peor|equivocada|pobre) (impresion|imagen|sensacion|opinion|idea)',
      '(tan|muy|bastante|algo) (mal|personal)',
      '(tan|muy|bastante|algo) a pecho',
      '(tan|muy|bastante|algo) en serio',
      'a (pecho|mal)',
      '(como|por) .{0,3} (ofensa|burla|desprecio|traicion|falta|abandono|desaire|ataque|agravio|afrenta|insulto|engano|humillacion)',
      '(llevado|llevara|lleves|lleve|quedado|quedara|llevaras|llevarais) .{0,2} (impresion|disgusto|chasco|sabor|sensacion|decepcion|sofoco|berrinche|mala|mal)',
      '(perdido|perdiera|pierda|pierdas|perdieras) .{0,1} (confianza|fe|paciencia|ilusion|ganas|calma|nervios)',
      '(estado|cumplido|cubierto|alcanzado|satisfecho|colmado) .{0,3} (expectativas|altura)',
      '(expectativas|animo|animos|autoestima|sensibilidad|sentimientos|orgullo|susceptibilidad) .{0,4} #TookIt',
      '(herido|lastimado|ofendido|herir|tocado) .{0,2} (sensibilidad|sentimientos|orgullo|susceptibilidad|susceptibilidades|fibra)',
    ],
    harmless: [
      '/^(disculp|perdon)/ que (le|te|os|les) /^(molest|escrib|interrump|llam|insist|pregunt|import)/',
      '(siento|sentimos|lamento|lamentamos) .{0,1} /^haber/',
      '/^(disculp|perdon)/ por /^haber/',
    ],
    stock: [],
    flag: ['(por|con) ese sentimiento'],
    maybe: ['(lamento|lamentamos|siento|sentimos) .{0,2} (el|la|los) #Grievance'],
    excused: ['(con|y) (toda)? (la)? (razon|motivo)', 'porque .{0,3} /(amos|imos|emos)$/'],
    owned: [
      '/^(olvidamos|equivocamos|perdimos|borramos|cobramos|fallamos|mandamos|confundimos|archivamos|apretamos|cambiamos|rompimos|pusimos|entregamos|llegamos|olvide|equivoque|borre|cobre|confundi|mande|perdi|falle|puse|hicimos|dejamos|deje|metimos|liamos)/',
      '(mi|nuestro|nuestra) (error|culpa|fallo|descuido|despiste|equivocacion|olvido)',
      '(error|culpa|fallo|descuido) (mio|nuestro|mia|nuestra)',
      'no (le|te|os|les|lo|la) (avisamos|avise|llamamos|llame|contestamos|mandamos|enviamos|dijimos|dije)',
    ],
  },
  instead: sorryForIt,
  words: {
    apology: forAct,
    // All of them are made in `spanishRewrites`.
    saysMore: () => true,
    ourAct: wordPattern(
      'haber[a-z]*|hayamos|hubieramos|hubiesemos|hemos|[a-z]+(?:aramos|ieramos|asemos|iesemos|amos|imos)|por (?:no )?[a-z]+rle|nosotros|yo',
      'u',
    ),
  },
  rewrites: spanishRewrites,
};

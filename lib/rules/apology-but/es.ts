import type { ApologyButWords } from './rewrites.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

/** What a reader feels or loses: stems, as sympathy names it. */
const TROUBLE =
  '/^(molest|enfad|enoj|disgust|frustra|decepcion|desilusion|malestar|incomod|inconvenien|fastidi|trastorn|perjui|perjudic|contratiempo|angusti|preocup|indign|cabre|rabia|coraje|bronca|chasco|faena|rollo|putada|lio|mal|durisim|duro|dura|dificil|desagrada|estres|nervios|impacien|impoten|desesper|queja|quej|sorpres|disgust|berrinche|agobi|pesad|tristeza|triste|dolor|doler|duel|sentir|sient|esper|perd|perdi|cost|import)/';

export const es: RuleLanguage<ApologyButWords> = {
  texts: {
    title: 'Una disculpa con «pero»',
    advice: 'Quien lee solo oye lo que viene después del «pero». Cierre la disculpa con un punto.',
    variants: {
      remedy: 'El «pero» hace que su solución suene a excusa. En dos frases se oyen las dos cosas.',
    },
  },
  phrases: {
    apology: [
      '(siento|sentimos|lamento|lamentamos|deploro|deploramos)',
      '/^(disculp|perdon|excus)/',
      '/^(averguenz|avergonz|abochorn)/',
      '(me|nos) (da|dio|causa|produce) .{0,2} /^(verguenza|pena|apuro|rabia|coraje|cosa|bochorno|lastima)/',
      '(me|nos) /^(apena|duele|dolio|pesa|peso|entristece|mortifica|fastidia|disgusta)/',
      '(me|nos) (sabe|supo|sienta) .{0,1} (mal|fatal)',
      'que (pena|verguenza|apuro|bochorno|lastima)',
      '(asumo|asumimos|acepto|aceptamos) .{0,2} (responsabilidad|culpa|error)',
      '(mea|mia|mi|nuestra) culpa',
      'culpa (mia|nuestra)',
      'mala mia',
      '(error|fallo|despiste) (mio|nuestro)',
    ],
    sympathy: [
      '(entiendo|entendemos|comprendo|comprendemos|imagino|imaginamos|reconozco|reconocemos|veo|vemos|sabemos|acepto|aceptamos|admito|admitimos|respeto|respetamos|valoro|valoramos|noto|percibo) .{0,3} (su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras|le|les|te|os|usted|ustedes|vos|vosotros)',
      `(entiendo|entendemos|entendible|comprendo|comprendemos|comprensible|imagino|imaginamos|figuro|figuramos|reconozco|reconocemos|veo|vemos|sabemos|se|consta|supongo|suponemos) .{0,8} ${TROUBLE}`,
      'se que (se|le|les|te|os|usted|ustedes|vos|su|sus|tu|tus|lleva|llevas|llevais|llevan|tuvo|tuviste|contaba|contabas|habia|habias|esta|estas|estais|es|fue|ha|has|para)',
      'se (lo|cuanto|el|la) . (que|lo|le|te)',
      '(me|nos) (hago|hacemos) .{0,1} cargo',
      '(me|nos) (pongo|ponemos) en (su|tu|vuestro|vuestra) (lugar|piel|pellejo|situacion)',
      '(me|nos) (solidarizo|solidarizamos|identifico)',
      'no (es|fue|resulta|debe|debio) .{0,3} /^(agradable|plato|grato|facil)/',
      'razon (en|para|de) /^(estar|sentir|quej|molest|enoj|enfad|reclam)/',
      '(debio|tuvo|debe|tiene) (de|que)? ser .{0,4} /^(fastidio|molest|desagrad|frustr|dificil|dur|horrible|incomod|estres)/',
      '(es|fue|resulta) .{0,2} (lamentable|penoso)',
    ],
    noApology: [
      '(me|nos) (siento|sentimos) .{0,2} /^(orgullos|afortunad|contento|contenta|contentos|feliz|felices|comod|tranquil|segur|honrad)/',
      '(se|te|os) /^(disculpo|disculparon|disculpa|disculpan|excuso|excusaron)/',
      '(le|les|lo|la|los|las|te|os) (perdono|perdonamos|perdonaron|disculpo|disculpamos)',
      '/^(disculp|perdon|siento|sentimos|lamento)/ que .{0,2} /^(molest|insist|interrump|escrib|pregunt|corrij|meta|llam|contradig|moleste)/',
      '/^(disculp|perdon|siento|sentimos|lamento|lamentamos)/ .{0,1} /^(molestar|interrumpir|insistir|preguntar|entrometer)/',
      '/^(disculp|perdon)/ (el|la|mi|tanta) (atrevimiento|indiscrecion|pregunta|insistencia|intromision|interrupcion|curiosidad|ignorancia|expresion)',
      '/^(pidio|pidieron|pidiendo|pides|pide|piden|ofrecio|ofrecieron|acepto|recibi|recibimos)/ .{0,1} (disculpas|perdon|disculpa)',
      '(sus|tus) disculpas',
      'sin (disculpa|disculpas|excusa|excusas)',
    ],
    concessive: [
      '(aunque|si bien) (siento|sentimos|lamento|lamentamos|comprendo|comprendemos|entiendo|entendemos|pido|pedimos)',
      '(aunque|si bien) (lo|le|les|te|os|me|nos) .{0,1} (siento|sentimos|lamento|lamentamos|comprendo|comprendemos|entiendo|entendemos|pido|pedimos|apena|duele)',
      'por (mas|mucho|muy) que .{0,2} (sienta|sintamos|lamente|lamentemos|duela|apene|comprenda|comprendamos|entienda|entendamos)',
      'pese a que .{0,1} (siento|sentimos|lamento|lamentamos|comprendo|comprendemos|entiendo|entendemos)',
      'a pesar de que .{0,1} (siento|sentimos|lamento|lamentamos|comprendo|comprendemos|entiendo|entendemos)',
    ],
    adversative: [
      'pero',
      'aunque',
      'sin embargo',
      'no obstante',
      'ahora bien',
      'eso si',
      'si bien',
      'aun asi',
      'aun con todo',
      'y eso que',
      'dicho (esto|eso|lo cual|lo anterior)',
      'de (todos modos|todas maneras|todas formas|cualquier modo|cualquier manera|cualquier forma)',
      'en (todo caso|cualquier caso)',
      '(eso|esto|ello|cual|que) no (quita|obsta|impide|significa|implica)',
      '(eso|esto|ello|cual) no quiere decir',
      '(solo|solamente|unicamente|nada mas|nomas) que',
      'lo unico que',
      'lo que (pasa|ocurre|sucede) es que',
      '(a pesar de|pese a) .',
      'por (mas|mucho) que',
      'al mismo tiempo',
      'empero',
      'bien es (verdad|cierto)',
      '(salvo|excepto) que',
    ],
    turn: [
      '(mas|igual|igualmente)',
      'con todo',
      'asi y todo',
      'lo unico',
      'ahora (tambien|tampoco|usted|ustedes|vos|no)',
      'tambien es (verdad|cierto)',
      '(en|para) (honor|ser) (a la verdad|justos|sinceros|sincero|sincera|justo)',
      '(a|al) (fin|fin y al cabo|fin de cuentas)',
      'despues de todo',
    ],
    notAdversative: [
      'mas (adelante|tarde|que|de|bien|aun|alla|informacion|detalles|sentidas|sinceras|profundas|pronto|rapido|si|cuando)',
      'con todo (el|la|lo|mi|nuestro|su|carino|respeto|gusto|incluido|detalle|pagado|listo)',
      'no (solo|solamente|unicamente|tanto) .{0,12} pero',
      '(sin|ningun|hay|un|y|algun) pero',
      'aunque (sea|fuera|fuese|tarde|solo)',
      'igual (que|de|a|le|les|te|os)',
      'igualmente (a|por)',
      'no por (mas|mucho) que',
    ],
    secondPlace: [
      '(sin embargo|no obstante|de todos modos|de todas maneras|de todas formas|en cualquier caso|en todo caso|eso si|con todo)',
    ],
    adjectivePair: [
      '(el|la|los|las|un|una|este|esta|mi|nuestro|nuestra|tan) . (pero|aunque) !(el|la|los|las|un|una|es|no|se|ya|su|sus|usted|le|lo|nos|me|en|por|fue|a|hay|tu|ustedes|te|de|con|si|al) .',
    ],
    request: [
      '/^(podr|pued)/ .{0,2} /(me|nos|melo|noslo)$/',
      '(me|nos) /^(podr|pued|confirm|envi|mand|reenvi|dice|diria|pasa)/',
      '(necesito|necesitaria|precisaria) (que|el|la|los|las|su|tu|un|una)',
      '(tiene|tienes|tenes|tienen|sabe|sabes|saben|sabria|sabrias) .',
      '(no|nos|me) (encuentro|encontramos|funciona|deja|aparece)',
    ],
    remedy: [
      '(hemos|he) .{0,1} /(ado|ido|cho|sto|rto|lto)$/',
      '/(aremos|eremos|iremos|dremos|are|ere|ire|endre|ondre)$/',
      '(voy|vamos) a .',
      'ya .{0,2} /(amos|imos|emos|ado|ido|cho|sto|lto)$/',
      'ya .{0,2} (esta|estan|tiene|tienes|tienen|teneis|tenes|sale|va|van)',
      '(le|les|te|os) (lo|la|los|las)? /(amos|emos|imos)$/',
      'se (lo|la|los|las) /(amos|emos|imos|o)$/',
      '(le|les|te|os) (mando|envio|devuelvo|abono|cambio|descuento|repongo|regalo|llevo|dejo|reembolso|pongo|paso|instalo)',
      '(hoy|manana) mismo',
      '(sin costo|sin coste|sin cargo|gratis|gratuito|por nuestra cuenta|a nuestro cargo)',
    ],
    defence: [
      '(no|ni|nunca|jamas|tampoco|nadie|nada|ningun|ninguno|ninguna|sin culpa|imposible)',
      '(usted|ustedes|vos|vosotros) .',
      '(su|sus|tu|tus|vuestro|vuestra) (culpa|error|fallo|firma|contrato|poliza|responsabilidad|equipo|despiste|expediente)',
      '/^(culpa|politica|norma|condicion|reglament|clausula|ajen|temporada)/',
      '/^(entienda|entiende|entended|entiendan|comprenda|comprende|comprendan|tenga|ten|tengan|considere|recuerde|recuerdo|recordamos|recordar|sepa)/',
      '(ya|como|bien) .{0,2} /^(dij|avis|advert|adverti|coment|explic|inform|indic|recorda)/',
      '(estas|esas|son) cosas',
      'es lo que (hay|tiene)',
      '(hacemos|hago|hicimos|hice) (lo|todo)',
      '/^(debio|debiste|debieron|deberia|tendria|tenian|podia|podria|habria|hubiera|hubiese)/',
    ],
  },
  words: {
    ours: ({ person }) =>
      person === 'singular'
        ? `Voy a ${blank('qué voy a hacer')} a más tardar el ${momentBlank('es')}.`
        : `Vamos a ${blank('qué vamos a hacer')} a más tardar el ${momentBlank('es')}.`,
    putRight: ({ person }) =>
      person === 'singular'
        ? 'Esto es lo que hago para solucionarlo.'
        : 'Esto es lo que hacemos para solucionarlo.',
  },
  examples: { invalid: [], valid: [] },
};

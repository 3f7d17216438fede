import { anyOf, type LanguageFacts } from './language.ts';

/** Endings of the future's third person that no frequent noun or preposition (*para*) shares. */
const WILL = [
  'iara',
  'dara',
  'gara',
  'nara',
  'tara',
  'zara',
  'sara',
  'mara',
  'bara',
  'vara',
  'irara',
  'arara',
  'llara',
  'olara',
  'elara',
  'ilara',
  'upara',
  'ipara',
  'rcara',
  'acara',
  'ncara',
  'icara',
  'ocara',
  'glara',
  'alara',
  'parara',
  'hara',
  'lvera',
  'sera',
  'ndera',
  'ogera',
  'ecera',
  'ibira',
  'guira',
  'brira',
  'rvira',
  'mitira',
  'petira',
  'aldra',
  'endra',
  'ondra',
];
const ALL_WILL = WILL.map((ending) => `${ending}n`);

/** *Perdone que insista*, *disculpen el desorden*: manners, no failure. */
const NOT_POLITE =
  '(?!,? pero (?:me|nos|te|le|puede|puedes)\\b|,? pero ¿|,? ¿| (?:la|por la) (?:hora|insistencia|molestia|pregunta|letra)| que (?:te |le |les |os )?(?:insist|molest|escrib|interrump)| (?:el|por el) (?:ladrillo|desorden|rollo|tocho|atrevimiento|lio de correos)| no (?:colgar|poder (?:ir|estar|acompan))| (?:molestar|insistir|interrumpir)| si te )';

export const es: LanguageFacts = {
  phrases: {
    promise: [
      '/(aremos|eremos|iremos|dremos|rremos)$/',
      '/(are|bire|dire|gire|ndire|rire|tire|vere|dere|gere|cere|endre|ondre|aldre)$/',
      `/(${[...WILL, ...ALL_WILL].join('|')})$/`,
      '(sera|seran|ira|iran|ire|iremos|sere|veras|vera)',
      '(voy|vamos|va|van|vas|vais) a .',
      '/(amos|emos|ibimos|edimos|umplimos|salimos|abrimos|egimos|eguimos|vertimos|mitimos|etimos)$/',
      '(te|le|les|os) (lo|la|los|las)? /(a|an|e|en|o)$/',
      'se (lo|la|los|las) /(a|an|e|en|o)$/',
      '(mando|llamo|traigo|hago|arreglo|devuelvo|entrego|preparo|escribo|confirmo|resuelvo|consigo|salgo|vuelvo|reviso|termino|recojo|corrijo|mandamos)',
      '(lo|la|los|las) (envio|paso|llevo|pongo|cambio|abono|subo|dejo|monto|instalo|miro|reviso|publican|arreglan|reparan)',
      '(sale|salen|llega|llegan|viene|vienen|entra|entran|queda|quedan|sube|pasa|recibe|recibes|reciben)',
      '(lo|la|los|las|ya) (tiene|tienes|teneis|tienen|tendra|tendran|tenes)',
      '(prometo|prometemos|espero|esperamos|confio|tendras|tendreis|recibiras|recibireis|veras|vereis)',
    ],
    message: [
      '/^(escribire|escribiremos|llamare|llamaremos|llamara|avisare|avisaremos|avisara|avisamos|informare|informaremos|informara|contactare|contactaremos|contactara|respondere|responderemos|respondera|contestare|contestaremos|contestara|comunicare|comunicaremos|comunicara|notificare|notificaremos)/',
      '(le|les|te|os) (escribo|escribimos|llamo|llamamos|llaman|llama|aviso|avisamos|avisa|avisan|informo|informamos|contacto|contactamos|respondo|respondemos|contesto|contestamos|comento|comentamos)',
      '/(escribirle|escribirles|escribirte|escribiros|llamarle|llamarles|llamarte|llamaros|avisarle|avisarles|avisarte|avisaros|informarle|informarles|informarte|informaros|contestarle|contestarles|contestarte|contestaros|responderle|responderles|responderte|responderos)$/',
      'en contacto',
      '(dire|diremos|digo|decimos|dira|daremos|dare|doy) (algo|noticias|respuesta|una respuesta|novedades)',
      '(mantendre|mantendremos|mantenemos|tendre|tendremos|tenemos) (informado|informada|informados|informadas|al tanto|al corriente)',
      '(hare|haremos|hacemos|hago) saber',
    ],
  },
  situation: {
    trouble: anyOf(
      `(?:siento|sentimos|sentiriamos|lament[aeo]\\w*|disculp\\w+|perdon\\w*|excusas?)${NOT_POLITE}`,
      '(?:me|nos) (?:sabe|supo) (?:muy )?mal|(?:entiendo|entendemos|comprendo|comprendemos) (?:su|tu|vuestr[oa]|que|lo|la|el|perfectamente)|(?:le|te|os|les) (?:entiendo|comprendo|entendemos|comprendemos)|(?:me hago|nos hacemos) cargo|ya (?:te|le|os|les) (?:llam|avis|escrib|dir)\\w+|cuando (?:tenga|haya|tengamos|pueda|podamos|se pueda) \\w*|hueco|apenas (?:nos|me|se|haya|pueda|podamos|tenga)',
      'deplor\\w+|apena\\w*|avergue\\w+|verguenza|bochorn\\w+|pesar(?! de)|(?:me|nos) da(?: mucha| tanta)? pena|que (?:bronca|faena)',
      'reembols\\w+|reintegr\\w+|indemniz\\w+|compens\\w+|quejas?|quejo|reclam\\w+|molestias?|molesto|molesta|enfad\\w+|enoj\\w+|enfurec\\w+|indign\\w+|decepcion\\w*|disgust\\w+|frustra\\w+|insatisf\\w+',
      'retras\\w+|demor\\w+|atras[oe]\\w*|atrasad\\w+|averia\\w*|(?<!no )fall(?:o|os|amos|aron|ado|e)|fallid\\w+|equivo(?:que|caci|cado|cada|camos|cad)\\w*|errone\\w+|por error|(?:un|el|mi|nuestro|este|ese) error(?! del)|error (?:mio|nuestro|en|de)',
      'rot[oa]s?|rompi\\w*|danad\\w+|danos?|rajad\\w+|mancha\\w*|estropead\\w+|defect\\w+|averiad\\w+|quemad\\w+|inservible\\w*|caducad\\w+|extravi\\w+|perdi(?:mos|o|eron|da|do|das|dos)|faltab\\w+|faltaron|falto|sobraba\\w*',
      '(?:me|nos|se|se me|se nos) (?:olvid[eo]\\w*|pas(?:o|aron) (?:enviar|mandar|avisar|incluir|por alto)|escap\\w+|confundi\\w*|equivoc\\w+|despist\\w+|cay(?:o|eron))|sin querer|metimos la pata|meti la pata|borr(?:amos|aron)|no lo vi|duplicad\\w+|de mas\\b',
      'percance\\w*|incidencia\\w*|incidente\\w*|confusion\\w*|malentendid\\w+|brecha|(?:lo )?(?:sucedido|ocurrido|acaecido)|inconveniente\\w*|contratiempo\\w*|perjuici\\w+|trastorno\\w*|mal rato|contrariedad\\w*',
      'no (?:\\w+ ){0,3}(?:llego|llegaron|llegara|entro|salio|salieron|vino|vinieron|recibio|recibiste|presentaron|presento|funciono|funcionaba|funcionan?|apareci\\w+|aparece|pude|pudimos|pudo|volvio|quedo|estaba|estaban|estuvo|avisamos|avise|llamamos|llame|contestamos|correspond\\w+|procede|van? a estar|estara\\w*|cubr\\w+|atendera\\w*|cabe|entra en)',
      '(?:quedo|quedaron|quedaste|quedasteis|quedara|paso|pasaron|estuvo|estuvieron|llevais|llevas|lleva|llevan|sigue|siguen) (?:\\w+ ){0,3}sin|(?:sigue|siguen) (?:retenid|parad|bloquead|rot|averiad|atascad)\\w+|retenid\\w+|traspapelad\\w+ en|atascad\\w+',
      'malas? noticias?|cancelad\\w+|cancelacion|cancelamos|suspendid\\w+|suspendemos|aplaz\\w+|pospon\\w+|pospus\\w+|reprogram\\w+|granizada|temporal|huelga|inundacion\\w*|paro de|cerro anoche|(?:les|le|te|os) nego|denegad\\w+|rechazad\\w+',
      'rectific\\w+|subsan\\w+|correg\\w+|sin (?:costo|coste|cargo)|no (?:le|te|les|os|se lo|se la|te lo) cobr\\w+|(?:le|te|les|os) descuento|(?:le|te|les|os) devolv\\w+|(?:le|te|les|os) devuelv\\w+|regresar(?:te|le)|(?:le|te|les|os) repon\\w+|reposicion',
      'culpa\\w*|reproch\\w*|imputar|responsabilidad|(?:le|te|les|os|se lo) (?:habia |habiamos |he |hemos )?(?:dije|dijimos|adverti\\w*|avise|avisamos|avisado)|como (?:le|te|ya|les|os) (?:dije|dijimos|avis\\w+|indicamos|explicamos)|usted (?:aprobo|eligio|firmo|insistio|fue quien|no)|(?:acuso|acusamos) recibo|tercera nota|sancion|en vez de|de otr[oa] (?:paciente|empresa|cliente|persona|terreno|alumn[oa]|huesped|familia|pedido)',
      'presupuesto (?:adicional|extra)|sobrecost\\w+|(?:sube|subir|subida|encarec)\\w* (?:del?|el) (?:precio|presupuesto)|(?:horas|euros|semanas|dias) mas, |agotad\\w+|sin existencias|descatalogad\\w+|desafortunadamente (?!no podemos)|por desgracia|me temo|nos tememos',
      '(?:mos|re|ra|ran|mando|llevo|envio|arreglo) (?:[\\w@]+ ){0,7}(?:lo antes posible|cuanto antes|en breve|a la (?:mayor )?brevedad|proximamente|lo mas pronto posible)',
      'gracias por (?:tu|su|vuestra|la|el) (?:opinion|resena|queja|comentario|valoracion|franqueza|sinceridad|critica)|(?:tu|su|vuestra) (?:resena|opinion|valoracion|comentario|critica)|por el tema d',
    ),
    signs: anyOf(
      'nunca|nadie|tampoco|nada|otra vez|todavia|ojala|ni|ningun[oa]?|por que|solito|quiza|capaz',
      'fue|fueron|era|estaba|estaban|hubo|habia|habian|quedo|quedaron|salio|salieron|llego|dijo|dijeron|iba|tuvo|puso|pusieron|[a-z]{3,}(?:aron|ieron|aste|iste|aba|aban)|lio|jaleo|tramite|ventanilla|problema',
    ),
    ordinary: anyOf(
      'nos vemos|bienvenid\\w+|por favor|me confirma\\w*|me mandas|gracias por|creo que|si (?:quieres|le parece|te parece)',
      'adjunto|(?:le |te )?comparto|te paso|cotizacion|presupuesto|acta|factura',
      'agenda|invitacion|horario|recordatorio|reunion|empieza\\w*|inscripcion\\w*|renovacion|curso|taller',
    ),
    ours: anyOf(
      '(?:mi|nuestr[oa]) (?:error|culpa|fallo|descuido|despiste|equivocacion)|(?:error|fallo|culpa) (?:mi[oa]|nuestr[oa])',
      '(?:siento|sentimos) (?:mucho )?(?:haber|no haber|el|la|los|las|que (?:no )?(?:le|te|les|os|se) )|pid(?:o|imos) (?:perdon|disculpas)|equivo(?:que|camos)|(?:me|nos) olvid\\w+|metimos la pata|meti la pata|borramos|sin querer|por error',
      'lo (?:siento|sentimos|lamento|lamentamos)|disculp\\w+|perdon\\w*',
    ),
    notOurs: anyOf(
      'ajen[oa]s? a (?:nuestra|nosotros)|no (?:es|fue) (?:culpa )?(?:nuestr[oa]|cosa nuestra)|granizada|temporal|tormenta|nevada|nieve|huelga|inundacion\\w*|por el paro|terremoto|apagon general',
      '(?:usted|ustedes|vos) (?:aprobo|eligio|eligieron|firmo|insistio|decidio|pidio|pidieron|encargo|confirmo|fue quien)|aprobaste\\w*|elegiste\\w*|aprobasteis|elegisteis',
    ),
    badNews: anyOf(
      'malas? noticias?|retras\\w+|demor\\w+|aplaz\\w+|pospon\\w+|desafortunadamente|lamentablemente|por desgracia|sobrecost\\w+|presupuesto|encarec\\w+|agotad\\w+|descatalogad\\w+|no (?:podemos|es posible|van? a estar|llegara|entra)|subida',
    ),
    feedback: anyOf(
      'opinion\\w*|resenas?|quejas?|comentarios?|valoracion\\w*|criticas?|encuesta|sugerencia\\w*|hoja de reclamaciones|estrellas',
    ),
  },
};

import type { DoubtsCustomerWords } from './rewrites.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import type { Habits } from '../../languages/habits.ts';

/** Doubts whatever the mail is about: they speak in ordinary mail too. */
const plain = [
  '(usted|ustedes) .{0,1} (afirma|afirman|alega|alegan|pretende|asegura|aseguran|sostiene|sostienen) .{0,1} (que|haber)',
  '(afirmas|alegas|aseguras|sostenes|sostienes|afirmais|alegais|sosteneis|asegurais) .{0,1} (que|haber)',
  '(su|sus|tu|tus|vuestra|vuestro) (supuesto|supuesta|supuestos|supuestas|presunto|presunta|pretendido|pretendida) .',
  'no (le|les|te|os) creo',
];

type Told = Readonly<Record<Habits['address'], string>>;

/** What the reader told us, by the form of address. */
const TOLD: Told = {
  you: 'ha dicho',
  usted: 'ha dicho',
  ustedes: 'han dicho',
  tu: 'has dicho',
  vos: 'dijiste',
  vosotros: 'habéis dicho',
  tykanie: 'has dicho',
  vykanie: 'ha dicho',
};
/** To whom we write. */
const TO: Told = {
  you: 'le',
  usted: 'le',
  ustedes: 'les',
  tu: 'te',
  vos: 'te',
  vosotros: 'os',
  tykanie: 'te',
  vykanie: 'le',
};

export const es: RuleLanguage<DoubtsCustomerWords> = {
  texts: {
    title: 'Duda de lo que cuenta el lector',
    advice:
      'Quien lo lea entenderá que usted le toma por mentiroso. Repita lo que le contó y diga cuándo lo habrá comprobado.',
  },
  phrases: {
    plain,
    stock: [],
    flag: [
      ...plain,
      // Lo que dice, a distancia.
      '(afirma|alega|pretende|sostiene|alegan|afirman) (usted|ustedes|el|la|que|haber) .',
      '(dice|dicen|decis|dices|asegura|cuenta|comenta|comentas) .{0,1} que .{1,14} (pero|aunque|raro|curioso|yo|embargo)',
      'segun (usted|ustedes|vos|vosotros|su version|tu version|tu relato|su relato)',
      '(supuestamente|presuntamente)',
      '(el|la|los|las|un|una|ese|esa) (supuesto|supuesta|supuestos|supuestas|presunto|presunta|presuntos|presuntas) .',
      'lo que (usted|ustedes|tu|vos|vosotros) .{0,1} (llama|llaman|llamas|llamais|considera)',
      '(su|tu|vuestra|vuestro) (version|relato|historia|cuento|testimonio)',
      'ese .{0,1} (cuento|relato)',
      '(lo|eso) que (de verdad|realmente) .{0,1} (paso|ocurrio|sucedio|dijo)',
      '(lo|eso) (de|del) .{1,8} (habria|cuarentena|dudo|figura|consta|extrana)',
      '(que|lo) .{0,2} pregona',
      // Seguro?
      'esta .{0,2} (seguro|segura|seguros) .{0,1} (de|que)',
      '(estas|estais|estan|esta) (usted|ustedes|tu)? (completamente|totalmente|realmente|bien)? (seguro|segura|seguros|seguras)',
      'seguro que no .{0,2} #Careless',
      'no .{0,3} #Careless .{0,1} (usted|tu|vos) .',
      'no (sera|seria|era) .{0,1} (que|quizas|quiza|tal|acaso) .',
      '(quizas|quiza|tal vez|a lo mejor|igual|acaso) .{0,2} (confundio|confunde|confundes|confundiste|equivoca|equivocas|equivoco|equivocaste|olvido|olvidaste|leyo|leiste|entendio|entendiste|rompio|golpeo|cayo|recuerda|recuerdas|exagera|exageras|imagino)',
      '(debe|debio|debiste|debes|deben|que) (haber|haberse|haberlo|haberla|estar) .{0,1} (confundido|equivocado|golpeado|mojado|roto|caido|leido|borrado|perdido|olvidado|tirado|manipulado|usado|confundiendo|equivocada|confundida|entendido|imaginado)',
      '(se|te|os) (equivoca|equivocas|confunde|confundes|equivocais|confundis|confunden|equivocan) (de|en|con|usted|tu|y|pues|si|porque) .',
      '(estas|usted|ustedes) .{0,1} (equivocado|equivocada|equivocados|confundido|confundida|exagerando|mintiendo|inventando)',
      '(exagera|exageras|exagerais|miente|mientes|mienten|inventa|inventas)',
      // No es cierto.
      '(eso|esto|ello|dice|dices|cuenta) no es .{0,1} (cierto|verdad|posible|asi|exacto|correcto|creible)',
      '(eso|esto|ello) es .{0,1} (imposible|falso|mentira|inverosimil)',
      'no es (cierto|verdad|exacto|creible|verosimil) .',
      '(faltar|falta|faltando|ajustar|ajusta|cina|cinera|cenir|atenerse|atengase) .{0,2} (verdad|realidad|hechos|paso)',
      '(imposible|inverosimil|impensable|inconcebible|improbable) que .{0,3} (haya|hayan|hubiera|hubiese|fuera|llegara|pasara|ocurriera)',
      'nunca .{0,2} (ocurrio|paso|sucedio)',
      // Nuestra palabra contra la suya.
      'no (nos|me)? (consta|constan|figura|figuran|aparece|aparecen) (ningun|ninguna|nada|que|su|tu|registro|tal|dicha|dicho)',
      '(no|ningun|ninguna) .{0,2} (rastro|registro|constancia|prueba|pruebas|evidencia|evidencias|indicio|indicios) .{0,1} (de|que|alguna|del)',
      '(nuestro|nuestros|nuestra|nuestras|el|los|las) .{0,1} (sistema|sistemas|registro|registros|camaras|camara|log|logs|datos|escaner|contador|contadores|tablero|archivo|archivos|gps|historial|mediciones|sensores) .{0,3} (otra|contrario|distinto|diferente|nada|ningun|ninguna|arriba)',
      'no (se)? .{0,2} (encontro|detecto|hallo|aprecio|observo|encontraron|hallaron|detectaron|encontramos|hallamos|detectamos|encontre|aprecia|ve|vemos|veo|recoge|recogen) .{0,1} (ningun|ninguna|nada|absolutamente|fallo|falla|averia|defecto|dano|problema)',
      '(averia|mancha|dano|ruido|golpe) (ninguno|ninguna)',
      '(no|ni) (la|lo|las|los) .{0,1} (veo|vemos|vi|vimos|oigo|oimos|encontre|encontramos) .{0,1} (por|en) .',
      '(otra|distinta) (version|historia)',
      '(salio|salieron|salia|entregamos) .{0,3} (intacto|intacta|impecable|perfecto|perfecta|perfectas|perfectos|cerrado|completa|completo|sano|sana) .{0,6} ',
      '(lo|la|los|las|nos) .{0,2} (trajo|trajeron|trajiste|traian|venia) .{0,1} (ya|rota|roto|mojado|asi) .',
      '(o sea|asi) que .{0,1} (lo|la|los|las) (tiene|tienes|tienen|recibio|recibiste)',
      // Nadie más.
      'nadie .{0,1} mas .{0,6} (quejado|quejo|reportado|dicho|notado|comentado|protestado|reclamado|avisado|ha|han|nos)',
      '(ningun|ninguna) .{0,1} (otro|otra) .{0,1} (cliente|clienta|huesped|alumno|vecino|paciente|usuario|pasajero|comensal|familia)',
      '(es|eres|sos|son|sois|fue|fuiste) .{0,2} (el|la|los) (unico|unica|unicos|primero|primera|primer) .{0,2} (que|en|persona|cliente|clienta)',
      'fuiste .{0,1} (el|la) (unico|unica)',
      '(jamas|nunca) .{0,4} (queja|quejas|problema|problemas|quejado|reclamacion|reclamo)',
      '(ni|sin) una (sola)? (queja|reclamacion)',
      // Extrañeza, y pruebas.
      'que (casualidad|coincidencia)',
      '(raro|curioso|extrano|sospechoso|llamativo|sorprendente) .{0,1} (que|porque|pues|ya)',
      '(me|nos) (resulta|parece) .{0,1} (raro|rara|extrano|dificil|curioso|sospechoso)',
      '(me|nos) (extrana|sorprende|cuesta|choca) .{0,2} (que|creer|mucho|bastante|raro|extrano|dificil|creerlo|muchisimo|poco)',
      '(cuesta|dificil de|imposible de) (creer|imaginar|tragar)',
      '(dudo|dudamos|permitame dudar|pongo en duda|ponemos en duda) .',
      'en (cuarentena|entredicho)',
      'habria que (verlo|ver|comprobarlo)',
      'no .{0,1} (me|nos) .{0,1} (demuestra|demuestran|prueba|prueban|convence|cuadra|encaja|consta|creo|fio)',
      '(aporta|aporte|mande|presente|envie|enseneme|muestreme) (alguna|una)? (prueba|pruebas) .',
      '(solo|unicamente) .{0,2} (su|tu|vuestra) palabra',
      'de donde .{0,2} (saca|sacas|sacan|sacais|salio)',
      '(cualquiera|puede|podria) .{0,1} (recorta|edita|escribe|ser|trucar|haberla) .{0,3} (captura|foto|cualquier|otro|otra|correo)',
      '(lagunas|contradicciones|incoherencias|inconsistencias)',
      '(no|poco) (se sostiene|cuadra|cuadran|encaja|coincide|coinciden|concuerda)',
      'no se (va|van|rompe|rompen|borra|borran|mueve|pierde|pierden|cae|mancha|abre|gasta) .{0,1} (solo|sola|solos|solas)',
      '(diga|digas|digan|digais) lo que',
      'por arte de magia',
    ],
    maybe: [
      '(dices|decis|refiere|alude|relata|asegura|manifiesta) .{0,1} (que|usted)',
      '(dice|dicen|comenta|indica|asegura) (usted|ustedes)',
      '(que|a la que|lo que) .{0,1} (menciona|mencionas|comenta|comentas|alude|refiere|describe|relata|decias|dices)',
      'eso de .',
      'seguro que .',
      '(raro|curioso|extrano|llamativo|relativo)',
      '(comprobado|probado|revisado|mirado|explorado|revise|revisamos|probe|probamos|exploro|examino) .{0,8} (nada|ningun|ninguno|ninguna|perfecto|perfectamente)',
      '(segun|en) (nuestro|nuestros|nuestra|nuestras) .{0,2} (sistema|control|registro|registros|camaras|datos|expediente|tablero|mediciones|archivo)',
      '(aqui|aca|a mi|a nosotros) (me|nos)? .{0,1} (sale|figura|consta|aparece|pone|no) .',
      '(mi|el|la|nuestro|nuestra) .{0,1} (tecnico|companera|companero|doctor|repartidor|mensajero|recepcionista|joyero|encargado|conductor|camarero) .{0,2} (dice|asegura|jura|recuerda|niega)',
      '(miles|cientos|docenas|cuatrocientos|todos|todas|resto|demas) .{0,4} (clientes|usuarios|personas|huespedes|contentos|satisfechos|encantados|bien)',
      '(pudo|podria) .{0,2} (deberse|tratarse) .',
      '(demuestra|demuestre|pruebe|acredite|acreditar|acredita|justifique) .',
      '(su|tu|vuestra) (impresion|opinion|percepcion|sensacion|apreciacion|memoria)',
      'en .{1,3} anos .{0,4} (nunca|jamas|no|primera|nadie)',
    ],
    harmless: [
      'seguro que .{0,2} (quiere|quieres|prefiere|prefieres|desea|deseas)',
      '(seguro|segura|seguros) .{0,2} (quiere|quieres|desea|prefieres|prefiere|queres)',
      'no .{0,1} (esta|estas|estan) .{0,1} (seguro|segura|seguros)',
      '(estoy|estamos) .{0,2} (seguro|segura|seguros)',
      '(por|un|dar|doy|damos|en el) (supuesto|supuestos)',
      '(impuesto|presupuesto)',
      '(no|ni) (lo|me)? (dudo|dudamos|dudes|dude)',
      '(sin|no hay|ninguna) .{0,1} (duda|dudas)',
      '(es|eres|son) .{0,1} (la|el) (primera|primero|primer|unica) .{0,6} (gracias|regalo|recibir|probar|saber|cuenta)',
      'no .{0,2} (necesito|necesitamos|falta|pedimos|pido) .{0,2} (prueba|pruebas|constancia)',
      '(no|sin) .{0,1} /^exager/',
      '(primera|primero|unica|unico) que (lo|la|los|las) .',
      '(nos|me) (equivocamos|equivoque|confundimos|confundi)',
      '(tiene|tenia|tenias|tienes|tuvo) .{0,1} razon',
      '(el|la|los) (mensaje|cartel|pantalla|etiqueta|contrato|informe|texto|folleto|periodico|prensa|correo|aviso) .{0,1} (dice|indica)',
      '(prueba|pruebas) (de|del) (que el pago|pago|embarazo|compra|esfuerzo|alergia|domicilio|imprenta|color)',
      'otra cosa .{0,1} (que|mas|es)',
      'y otra cosa',
      'no (se|nos|me)? .{0,1} (encontro|encontramos|encontre) .{0,1} (sitio|hueco|mesa|plaza)',
      '(que|lo) raro .{0,1} (si)',
      'no (figura|aparece|consta) .{0,2} (porque|por)',
      'no se equivoca',
      'puede ser (el|la|que|un|una)',
    ],
    excused: [
      '(adjunto|adjunta|adjuntamos|adjuntos|adjuntas)',
      '(tiene|tenia|tenias|tienes|tuvo|tenes) .{0,2} razon',
      '(le|les|te|os) (creo|creemos)',
      '(era|fue|es|error) .{0,1} (nuestro|nuestra|mio|mia)',
      '(en efecto|efectivamente)',
      '(lo|la|nos|me) (equivocamos|equivoque)',
    ],
    claim: [
      '(usted|ustedes) .{0,1} (afirma|afirman|alega|alegan|asegura|aseguran|sostiene|sostienen) que',
      '(afirmas|alegas|aseguras|sostenes|sostienes) que',
    ],
  },
  words: {
    claim: ({ address, person }) => `${person === 'singular' ? 'me' : 'nos'} ${TOLD[address]} que`,
    check: ({ address, person }) =>
      person === 'singular'
        ? `Voy a comprobarlo y ${TO[address]} escribo antes de ${momentBlank('es')}.`
        : `Vamos a comprobarlo y ${TO[address]} escribimos antes de ${momentBlank('es')}.`,
  },
  examples: {
    invalid: [
      {
        text: '⟦Usted afirma que⟧ nadie le abrió la puerta.',
        rewrites: ['Me ha dicho que nadie le abrió la puerta.'],
      },
      {
        text: 'Hola, Leo: ⟦afirmas que⟧ la caja vino abierta.',
        rewrites: ['Hola, Leo: me has dicho que la caja vino abierta.'],
      },
      {
        text: '⟦No consta ninguna⟧ llamada suya, señor Gil.',
        rewrites: ['Voy a comprobarlo y le escribo antes de [__día y hora__].'],
      },
      { text: 'El grifo ⟦supuestamente⟧ goteaba desde el martes.' },
      { text: '¿⟦Está usted seguro⟧?' },
      { text: '⟦ESO NO ES CIERTO⟧, la sala abrió a las seis.', also: ['denial'] },
      { text: 'Señor Gil, ⟦nadie más se ha⟧ quejado del ruido.' },
      { text: '⟦Según usted⟧, el tren salió antes.' },
      { text: '⟦Qué casualidad⟧ que se rompa el último día.' },
      { text: '⟦Las supuestas quejas⟧ no han llegado aquí.' },
      { text: 'Usted ⟦exagera⟧.', also: ['denial', 'minimising'] },
    ],
    valid: [
      '¿Seguro que quieres el plan anual?',
      'El mensaje dice que la sesión ha caducado.',
      'Tenías razón, Gastón: encontré tu pago.',
      'Nos contó usted que la tapa vino rota; hoy sale otra.',
      'Es usted la primera que lo prueba, y se lo regalamos.',
      'Le creo, don Luis.',
      'Estoy seguro de que el azul es el que vio en la tienda.',
      'Nadie más del equipo firma contratos, así que lo firmo yo.',
      'Si no está seguro de la talla, llévese las dos.',
      'Por supuesto, le guardo la mesa de la ventana.',
      'El presupuesto va en la página 2.',
      'Le mando el registro de entrada: ¿es esa su firma?',
      'Sin duda la pared estaba húmeda.',
      'La prueba de compra es el ticket.',
    ],
  },
};

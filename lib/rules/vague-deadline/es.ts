import type { VagueDeadlineWords } from './rewrites.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import type { Habits } from '../../languages/habits.ts';

/** Forms that tell of something still to come: *cuando llegue*, *en cuanto haya*. */
const TO_COME =
  '/^(abra|acabe|apruebe|arregle|autorice|baje|cierre|complete|confirme|conozca|consiga|contest|cuadre|cuente|deje|den|desbloque|desocupe|despeje|disponga|encuentre|entren|escampe|esten|estemos|estabilice|firme|funcione|haga|haya|ingrese|levante|libere|llame|llegue|mejore|normalice|pague|pare|pase|permita|podamos|ponga|publique|pueda|quede|reabra|reanude|reciba|regrese|reponga|resuelva|responda|salga|saque|sea|sepa|solucione|surta|tenga|termine|toque|traiga|valide|vaya|vea|venga|volvamos|vuelva)/';

const TO = { usted: 'Le', ustedes: 'Les', vosotros: 'Os' } as Readonly<
  Partial<Record<Habits['address'], string>>
>;

export const es: RuleLanguage<VagueDeadlineWords> = {
  texts: {
    title: 'Una fecha que nadie puede comprobar',
    advice:
      'Con esto nadie se organiza, y le volverán a preguntar. Dé día y hora, aunque sea para su próximo mensaje.',
  },
  phrases: {
    vague: [
      'cuanto antes mejor?',
      'lo antes (posible|que)',
      'lo mas (pronto|rapido|rapidamente|temprano|prontamente) (posible|que)',
      '(a|con) la (mayor|maxima|mas absoluta)? /^(breve|celer|rapid|urgenci|pronti|premur|diligenci)/ posible?',
      'con (toda|suma|gran)? (brevedad|celeridad|rapidez|prontitud|premura|urgencia)',
      'en (muy)? (breve|breves) (momentos|momento|dias|plazo|instantes|tiempo|lapso)?',
      '(en|dentro de) un? (muy)? (breve|corto|prudencial|razonable) (plazo|espacio|lapso|tiempo|periodo)',
      '(en|dentro de) un (plazo|tiempo|lapso|periodo) (muy|de tiempo)? (breve|corto|prudencial|prudente|razonable|minimo|record|reducido)',
      '(dentro de|en) (poco|nada) tiempo?',
      '(dentro de|en) (unos|unas|algunos|algunas|pocos|pocas|escasos|escasas) (pocos|pocas)? (dias|semanas|horas|minutos|meses|jornadas)',
      '(dentro de|en) un par de (dias|semanas|horas|minutos|meses)',
      '(muy|bien)? (pronto|prontito|prontamente)',
      'proximamente',
      'en (fechas|dias) (proximas|proximos|venideros|cercanas)',
      '(en|dentro de) un (momento|momentito|rato|ratito|ratico|santiamen|periquete|pispas|plis|tris|segundito|minutito|instante)',
      'en lo que canta un gallo',
      '(al|de) (rato|ratito)',
      '(enseguida|ensegidita|ahorita|ahoritita|lueguito)',
      'en seguida',
      'en cuestion de (dias|horas|semanas|minutos|poco)',
      '(un|cualquier|uno) (dia|rato|momento)? de (estos|esos)',
      'el dia menos pensado',
      '(tarde o temprano|antes o despues)',
      'mas (temprano|pronto) que tarde',
      'a (no mas|mas no|no mucho) tardar',
      'sin (mas|mayor|mayores|ninguna|ulterior)? (demora|demoras|dilacion|dilaciones|tardanza)',
      '(a|en) su debido (tiempo|momento)',
      'en (el|un) futuro (proximo|cercano|inmediato)',
      'en algun momento',
      'a (corto|medio|mediano) plazo',
      'a la (primera|menor) (oportunidad|ocasion)',
      'en (la|cuanta|una) (primera|proxima) (oportunidad|ocasion)',
      'hasta nuevo aviso',
      '(segun|conforme) (se|nos|vayamos|vaya|lo) /^(pued|permit|pudiendo|pod)/',
      'cuando (buenamente|se|nos|me|lo)? /^(buenamente|pueda|podamos)/',
      '(cuando|en cuanto|tan pronto como) (nos|me)? (sea|resulte) posible',
      'en la (semana|fecha) que se pueda',
      'cuando (haya|tengamos|tenga|encuentre|encontremos|saque|saquemos) .{0,2} (hueco|huequito|rato|ratito|momento|tiempo|chance|espacio|oportunidad|ocasion)',
    ],
    weak: [
      '(rapidamente|rapido|oportunamente|luego)',
      'mas (adelante|tarde)',
      'en (otro|su) momento',
      '(en|durante) (los|las|estos|estas|uno de los|una de las) (proximos|proximas|siguientes) .',
      '(curso|transcurso|largo) de (los|las|estos|estas) (proximos|proximas|siguientes) .',
      '(en|por|durante) (estos|esos) dias',
      'la (que viene|otra|siguiente|proxima) o (la|a la) (otra|siguiente|que)',
      '(despues de|pasadas|tras|pasada|pasado) (las|los|la|el)? (fiestas|vacaciones|navidades|navidad|pascuas|reyes|verano|puente|feriado|feriados)',
      'despues del (verano|puente|feriado|festivo|inventario)',
      '(a|de) la? vuelta (de|del) (vacaciones|verano|fiestas|navidades|puente|feriado)',
      'entrado el (otono|ano|mes|verano|invierno)',
      'entrada la (primavera|semana)',
      'no antes (de|del) .',
    ],
    event: [
      '(en cuanto|ni bien|no bien|tan pronto como|tan pronto|apenas|ahorita que|luego que|una vez que|una vez|nada mas|a medida que|el dia que|cuando) .{0,4} ' +
        TO_COME,
      '(en cuanto|ni bien|no bien|tan pronto como) !(a|al|usted|ustedes|vos|vosotros|tu) .',
      'una vez (hecho|hecha|resuelto|resuelta)',
      'una vez /(ado|ada|ados|adas|ido|ida|idos|idas)$/',
    ],
    harmless: [
      '/^(por|de)/ (lo)? pronto',
      'pronto (pago|pagos|despacho|restablecimiento|recuperacion)',
      'por .{1,3} tan pronto',
      'tan (pronto|rapido) !como',
      'hasta (muy)? pronto',
      '(vemos|verle|verte|veros|verles|verlo|verla|mejore|mejores|recupere|recuperes|mejoreis|espero|esperamos|ojala|deseo|deseamos|confio|confiamos) .{0,8} (pronto|prontito|breve|antes)',
      '/^(llego|llegaron|acabo|terminaron|termino|vino|salio|vinieron|contesto|respondio|empezo|sucedio|paso)/ .{0,1} (pronto|enseguida|rapido)',
      '(un momento|unos minutos|demasiado|mas|menos|muy) pronto (de|para)',
      '/^(pidi|pedist|pedias|pedia|pidio|querias|queria|quisiste|solicit|exig|dijiste|dijo|insist|necesitab|necesitas|urgia)/ .{0,8} (antes|pronto|breve|brevedad|posible|rapido|rapidamente)',
      'ya no .{0,4} (pronto|antes)',
      '(desde|hasta) luego',
      'luego (de|que|del)',
      '(en cuanto|cuando|apenas|ni bien|tan pronto como|una vez que|una vez) (me|nos|lo|te)? (lo|la)? /(ses|des|gas|res|tes|nes|gues|ques|ces|yas|das|bas|mes|pas|vas|eis|ais)$/',
      '(en cuanto|cuando|apenas|ni bien|tan pronto como|una vez que) (me|nos) (lo|la|los|las)? /^(confirm|envi|mand|dig|pas|dej|devuelv|facilit|indic|remit|aport|llam|firm|d|hag|lleg|cuent)/',
      '(en cuanto|cuando|apenas|ni bien|tan pronto como|una vez que) .{0,3} (usted|ustedes|vos|vosotros)',
      '(en cuanto|ni bien|apenas|tan pronto como) (me|nos|lo|la|le|se|los|las)? /(o|aron|ieron|aba|ia|aban)$/',
      'cuando (quiera|quieras|querais|quieran|guste|gustes)',
    ],
    request: [
      'por favor',
      '(puede|puedes|podria|podrias|podeis|podes|pueden|podrian|podriais)',
      '/(ame|eme|ime|adme|edme|idme|anme|enme|amelo|emelo|imelo)$/',
      '(envienos|enviennos|envianos|enviadnos|mandenos|mandanos|mandennos|llamenos|llamanos|diganos|dinos|decinos|confirmenos|confirmanos|avisenos|avisanos|avisennos|escribanos|escribenos|escribinos|haganos|haznos|hacenos|contestenos|respondanos|remitanos|indiquenos)',
      '(contesta|conteste|contesten|contestad|responda|responde|pase|vuelve|vuelva|venga|acerquese|pasate|pasese|visite|firme|revise|revisa|llame)',
      '(pido|pedimos|ruego|rogamos|agradeceria|agradeceriamos|agradeceremos|necesito|necesitamos|solicito|solicitamos|agradezco) .{0,3} (que|su|tu)',
      'si .{0,2} (puede|puedes|podes|podeis|quiere|quieres|prefiere|prefieres|necesita|necesitas|desea)',
      '(debe|debes|deben|tiene|tienes|tienen) que?',
    ],
    pastDate: ['(del|de|desde|con fecha|hasta|tras|su|tu|el pedido)'],
  },
  words: {
    deadline: `a más tardar el ${momentBlank('es')}`,
    nextMessage: ({ person, address }) =>
      `${TO[address] ?? 'Te'} ${person === 'singular' ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}, aunque para entonces no esté resuelto.`,
  },
  examples: { invalid: [], valid: [] },
};

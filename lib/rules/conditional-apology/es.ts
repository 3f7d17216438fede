import { sorryForIt } from '../../languages/grammar/es-say.ts';
import type { ConditionalApologyWords } from './find.ts';
import { asFact, spanishRewrites } from './rewrites.es.ts';
import type { RuleLanguage } from '../../checker/rule.ts';

/** Forms that leave open whether it was so. */
const MAY_HAVE =
  '(haya|hayan|hayamos|hayas|hayais|hubiera|hubieran|hubieramos|hubiese|hubiesen|hubiesemos|hubiere|hubieren|pueda|puedan|pudiera|pudieran|pudieramos|pudiese|pudiesen|pudo|pudieron|pudimos|podria|podrian|llegara|llegase|llegaran|cause|causara|genere|suponga|ocasione)';
const PAST =
  '/(aron|ieron|aste|iste|asteis|isteis|abamos|aban|aba|amos|imos|ara|iera|aramos|ieramos|aran|ieran|ase|iese)$/';

export const es: RuleLanguage<ConditionalApologyWords> = {
  texts: {
    title: 'Una disculpa con un «si»',
    advice:
      'Quien la lee entiende que usted duda de que hubiera daño. Diga cuál fue y discúlpese por él.',
  },
  phrases: {
    doubt: [
      'en el (supuesto|hipotetico) (caso)? (de)? que .{0,4} (hayamos|hubieramos|hubiesemos|haya|hayan|hubiera|hubiese|hubieran|hubiesen)',
      'en el caso (de)? que .{0,4} (hayamos|hubieramos|hubiesemos|haya|hayan|hubiera|hubiese|hubieran|hubiesen)',
      '(de|si) (ser|fuera|fuese) (este|ese|el) (el)? caso',
      'de (existir|producirse|darse) .{0,2} (alguna|algun|molestia|error|perjuicio)',
      '(si|acaso) .{0,6} #HarmedYou',
      '(si|acaso) .{0,5} (he|ha|han|hemos|has|habeis)',
      `(si|acaso) .{0,5} ${PAST}`,
      '(si|acaso) (en)? (algo|alguien|algun|alguna|alguno|algunos|algunas|cualquier)',
      'si .{0,1} (asi|fue|eso|es) .{0,1} (fue|asi|fuera|ocurrio|sucedio|paso)',
      '(si|acaso|que) .{0,2} (creen|cree|crees|considera|consideras|piensa|entiende|estima) .{0,5} (debo|debemos|merece|mereces)',
      'por si',
      'en caso de .{0,2} /^(haber|sentir|que)/',
      '(cualquier|cualquiera|cualesquiera) .{0,2} #Harm',
      '(alguna|algun|algunas|algunos) .{0,1} #Harm',
      '(posible|posibles|eventual|eventuales|potencial|potenciales|presunta|presuntas|presuntos|hipotetico|hipoteticas|supuestas|supuestos) .{0,1} #Harm',
      '#Harm .{0,1} (posibles|eventuales|hipoteticas|potenciales)',
      `#Harm (que|cual) .{0,4} ${MAY_HAVE}`,
      `(lo|todo|aquello|cuanto) que .{0,3} ${MAY_HAVE}`,
      `(toda|todas|cuanta|cuantas|todo) .{0,2} que .{0,2} ${MAY_HAVE}`,
      `(quien|quienes|persona|personas|todos|todas) .{0,3} ${MAY_HAVE}`,
      `(a|al) (quien|quienes|que) .{0,3} ${MAY_HAVE}`,
      '(haya|hayan|hayamos|hubiera|hubieran|hubieramos|hubiese|hubiesemos|hayas) podido',
      '(pudo|pudieron|podido|pudiera|pudieramos|podria|podriamos) .{0,2} (haber|haberle|haberte|haberles|haberos|haberse|haberlo) .',
      '(pudimos|pudo|pudieron|podido|pudiera|pudieramos|pueda|podamos) .{0,1} /^(causar|ocasionar|generar|molestar|suponer|ofender|incomodar|perjudicar|afectar|fastidiar|provocar|producir|resultar|parecer|acarrear|crear|sentir|herir|trastornar|originar|derivar|dar|hacer)/',
      '(medida|grado|punto) que',
      '(medida|grado|punto) en que',
      '(medida|grado|punto) en la que',
      'en su caso',
      'cuando (alguien|alguna|algun)',
      '(quienquiera|cuantos|cuantas|aquellos|aquellas) .{0,2} (que|se) .{0,3}',
      '(a lo mejor|quiza|quizas|tal vez|acaso|eventualmente|posiblemente) .{0,5} #Harm',
      '(quiza|quizas|posiblemente|acaso) .{0,4} #HarmedYou',
      '(suponiendo|asumiendo|siempre que|siempre y cuando|a condicion de)',
    ],
    opening: ['de /^haber/ .', '(hubiera|hubiese|hubieramos) .{0,4} #Harm'],
    maybe: [
      'si (le|les|te|os|se|esto|ello|eso|algo|nos|me) .',
      '(quiza|quizas|posiblemente|supuestamente)',
      '(tal vez|a lo mejor)',
      'de algun modo',
    ],
    ahead: [
      '(pueda|puedan|podria|podrian) /^(causar|ocasion|gener|supon|produc)/ .{0,3} (ese|esa|esos|manana|proximo|proxima|proximos|dia|fin)',
      '(sabe|supo) mal que',
      '(anticipadas|anticipado|antemano|adelantado|anticipacion)',
      'desde (ya|ahora)',
      '(manana|proximo|proxima|proximos|proximas|venidero|simulacro)',
      '(semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo) que viene',
      'este .{0,1} (lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
      '(dos veces|duplicado|por duplicado|repetido)',
      'si (recibe|recibes|reciben|recibis|llego|llegamos|despierto|tardo|insisto|pregunto|escribo|interrumpo|repito|soy|sueno|ya|no) .{0,2} (correo|mensaje|tarde|despierto|molesto|llega|minutos|pregunto|escribo|interrumpo|suena|mail|aviso|repito|insisto|lo|la|el|este|esta|hora|horas)',
      '(estara|estaran|habra|haran|haremos|quedara|causaran|causara|ocasionara|ocasionaran|generara|supondra) ',
      '(pueda|puedan|podria|podrian) .{0,1} (causar|ocasionar|generar|suponer|producir|entrar|haber) .{0,5} (obra|obras|mantenimiento|trabajos|mudanza|reforma|corte|cortes|parada|actualizacion|cambio|evento|fiesta)',
      'si (quiere|quieres|prefiere|prefieres|desea|necesita|necesitas|hay|puede|puedes|gusta|tiene|tienes)',
    ],
  },
  // All of them are made in `spanishRewrites`.
  instead: sorryForIt,
  words: { apology: asFact, saysMore: () => true },
  rewrites: spanishRewrites,
};

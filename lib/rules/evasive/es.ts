import type { EvasiveWords } from './find.ts';
import { momentBlank } from '../../checker/blanks.ts';
import type { RuleLanguage } from '../../checker/rule.ts';
import { spanishReader } from '../../languages/address.ts';

export const es: RuleLanguage<EvasiveWords> = {
  texts: {
    title: 'No saberlo, y dejarlo ahí',
    advice:
      'Quien lee oye que aquí nadie lo sabe ni va a preguntarlo. No saber está bien: diga que lo averigua y cuándo lo contará.',
  },
  phrases: {
    stock: [],
    flag: [
      '(al parecer|por lo visto|segun parece|aparentemente|a lo que parece|dizque)',
      'parece (ser)? que',
      'parece ser',
      '(me)? (imagino|supongo|suponemos|imaginamos|presumo) .{0,1} que',
      '(me imagino|supongo|me figuro)',
      '(creo|creemos|pienso|diria|juraria) que (nuestro|nuestra|el|la|los|las|alguien|se|fue|lo|hubo|ha|hemos|su|tu|estaba|ya|nadie|no)',
      '(me suena|me da|tengo la impresion|tengo entendido|da la impresion|se ve|me late|quiero creer|queremos creer|cabe pensar|cabe suponer|es de suponer|todo apunta) que',
      'me suena',
      'no (lo)? (se|sabemos|sabria|sabriamos) (muy)? (bien|por|porque|que|como|quien|cuando|donde|cual|cuantos|cuantas|exactamente|decirle|decirte|deciros|explicarle|explicarte|si|explicar)',
      'no (lo)? sabe nadie (muy)? (bien|por|porque|que|como|quien|cuando|donde|cual|cuantos|cuantas|exactamente|decirle|decirte|deciros|explicarle|explicarte|si|explicar)',
      'no (le|les|te|os) (sabria|sabemos|se|puedo|sabriamos|podria|podemos) (decir|explicar|aclarar|asegurar|contestar)',
      'no sabria .{0,1} (decir|decirle|decirte|explicar|explicarle)',
      'no (estoy|estamos) (muy|completamente|nada)? (seguro|segura|seguros) (de|si|por|que|como|pero)',
      'no (estoy|estamos) del todo (seguro|segura|seguros) (de|si|por|que|como|pero)',
      'no (tengo|tenemos|me queda|nos queda|esta|me consta) .{0,1} (claro|idea|certeza|constancia)',
      'no (tengo|tenemos|me queda|nos queda|esta|me consta) .{0,1} ni idea',
      '(ni idea|ni la menor idea|ni la mas minima idea|vaya usted a saber|vaya uno a saber|vete a saber|vete tu a saber|andá a saber|anda a saber|a saber|quien sabe|cualquiera sabe|dios sabe|sabra dios|nunca se sabe)',
      '(desconozco|desconocemos|ignoro|ignoramos)',
      'igual (fue|fueron|es que|ha|han|hubo|haya|haciendo)',
      '(capaz|capaz que|a lo mejor|quizas|quiza|tal vez|acaso|puede que) (fue|fueron|se|es|ha|han|hubo|hay|era|alguien|haya|fuera|que|ahi|por|lo|sea|no)',
      '(que yo sepa|hasta donde se|hasta donde sabemos|si no me equivoco|si mal no recuerdo)',
      '(de alguna manera|de alguna forma|por alguna razon|por algun motivo|por lo que sea|vaya a saber por que)',
      '(como que|algo asi como|cosas de la|cosas del)',
      'en teoria (la|el|se|lo|ya|nos|los|las|deberia|estaba|no)',
      '(seguramente|posiblemente|probablemente|presumiblemente) (fue|se|hubo|haya|por|el|la|un|una|nos|alguien|ha|habra|es|era|algun)',
      '(debio|debieron|debe|deben) (de)? (ser|haber|haberse|perderse|quedarse|traspapelarse|pasar|irse)',
      '(se)? (habra|habran) (perdido|quedado|traspapelado|extraviado|olvidado|movido|colado|confundido|ido|pasado|equivocado|cruzado|borrado|caido|sido|hecho)',
      '(alguna|algun) (explicacion|motivo|razon) (tendra|habra|hay)',
      '(cacho|calculo|sospecho|intuyo|deduzco|me temo) que (fue|alguien|se|el|la|hubo|habra)',
    ],
    maybe: [
      '(quizas|quiza|seguramente|posiblemente|probablemente|supuestamente|acaso)',
      '(tal vez|a lo mejor|en teoria|en principio|mas o menos|puede ser|puede que)',
      '(creo|supongo|imagino|diria|juraria|sospecho|intuyo|entiendo) .{0,1} que',
      'no .{0,3} (sabemos|seguro|segura|claro|consta|decir|decirle|decirte|recuerdo|acuerdo)',
      '(parece|pareciera|pareceria|pinta) .{0,2} (que|como|a)',
      '(alguien|algo|alguno|algun|alguna) .{0,3} (fue|hizo|paso|pasaria|habra|apunto|movio|debio|toco|falla|fallo)',
      'capaz',
      '(debio|debieron)',
      '(un misterio|una incognita)',
    ],
    harmless: [
      '(creo|pienso|supongo|imagino|entiendo|me imagino) que .{0,2} (tienes|tiene|teneis|tienen|usted|le|te|os|estara|estaras|prefieres|prefiere|quiere|quieres|mejor|opcion|querra|querras|deberia|deberiamos|gustara|podemos|puedo)',
      '(creo|pienso|calculo) que (el|la|los|las)? (jueves|lunes|martes|miercoles|viernes|sabado|domingo|opcion|verde|azul|roble|obra|mejor)',
      '(me|le|te|os|si|nos) parece',
      'parece (bien|mejor|justo|bueno|perfecto|precioso|correcto)',
      '(no) se (preocupe|preocupen|olvide|moleste|pierda|cobra|puede|si le|si te)',
      '(usted|tu|si|dijiste|dijo|que|quien|nadie|digame si) no .{0,1} (sabe|sabes|sabias|sabia|esta|estas)',
      '(no|ya|aun|todavia) (lo)? se (todavia|aun)',
      'no se (cuanto|cuantas|como) (agradec|agradecerle|agradecerte)',
      '(no hay|sin|ninguna|cualquier|la) duda',
      '(buena|gran|mejor|tu|su|mi|una|la|primera|esa|hacerse una) idea',
      '(igual|lo mismo) (que|de|precio|color)',
      'en teoria musical',
      'al parecer de',
      '(a ver|asi es) .{0,2}',
    ],
    excused: [
      '(malentendido|malentendidos)',
      '(estimacion|presupuesto estimado|perito|jueza|juez|medico|pronostico|opcion|propuesta)',
      '(si lo he entendido bien|en mi opinion|a mi juicio|para mi)',
    ],
    findOut: [
      '(lo|la|le|se lo|te lo|ya|hoy|ahora) .{0,2} (miro|averiguo|compruebo|consulto|pregunto|confirmo|reviso|investigo|verifico|busco)',
      '/^(averigu|indag)/',
      '(voy|vamos) a (mirar|mirarlo|averiguar|averiguarlo|preguntar|preguntarlo|comprobar|comprobarlo|ver|consultar|revisar|revisarlo|enterarme)',
      '(pregunto|preguntare|consulto|miro|mirare|comprobare|comprobaremos|consultare|revisare|revisaremos|preguntaremos|confirmare|confirmaremos) .',
      '(le|te|os|les) (llamo|llamare|llamamos|escribo|escribire|digo|dire|diremos|confirmo|cuento|contare|contesto) .',
      '(se lo|te lo|os lo) (digo|dire|diremos|cuento|contare|confirmo)',
    ],
    hedge: [
      '(al parecer|por lo visto|segun parece|aparentemente)',
      'parece ser que',
      '(supongo|me imagino|imagino|creo) que',
      '(que yo sepa|por alguna razon|por algun motivo)',
    ],
  },
  words: {
    findOut: (habits) => {
      const { toWithIt } = spanishReader(habits);
      return habits.person === 'singular'
        ? `Lo averiguaré y ${toWithIt} diré a más tardar el ${momentBlank('es')}.`
        : `Lo averiguaremos y ${toWithIt} diremos a más tardar el ${momentBlank('es')}.`;
    },
  },
  examples: {
    invalid: [
      {
        text: '⟦Al parecer⟧, el repartidor lo dejó en el portal.',
        rewrites: [
          'Al parecer, el repartidor lo dejó en el portal. Lo averiguaré y se lo diré a más tardar el [__día y hora__].',
          'El repartidor lo dejó en el portal.',
        ],
      },
      { text: '⟦No sé muy bien⟧ cómo funciona ese seguro, señora Pineda.' },
      { text: '⟦Por lo visto⟧ nadie apuntó la alergia de su hijo.' },
      { text: '⟦NO ESTOY SEGURA DE⟧ QUIÉN ATENDIÓ SU LLAMADA.' },
      { text: '⟦Supongo que⟧ quedó el precio viejo en la etiqueta.' },
      { text: '⟦No le sabría decir⟧ por qué subió la cuota.' },
      { text: 'De los pagos de marzo, ⟦ni idea⟧.' },
      { text: '⟦Parece que⟧ alguien cambió la tarifa.' },
      { text: 'La carta ⟦se habrá traspapelado⟧ en Correos.' },
    ],
    valid: [
      'No sé por qué se cobró dos veces; lo miro con el banco y le llamo hoy a las 16:00.',
      'Creo que tienes razón, Susana: mejor el logo en azul.',
      'El trayecto son unos 20 minutos.',
      'A mí me parece que el verde va bien con tu fachada.',
      'No se preocupe por la maleta.',
      'Dígame si no sabe cómo llegar.',
      'Calculo que la obra costará unos 3.800 €.',
      'No hay duda: el lunes cobramos dos veces 31,90 €.',
      '¿No está seguro de la talla?',
      'No sabe cuánto le agradezco la carta.',
      { text: 'Supongo que el tren sale a las nueve.', situation: 'none' },
    ],
  },
};

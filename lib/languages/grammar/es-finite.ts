import { wordPattern } from '../../text/words.ts';

/** Verbs, folded, by which a Spanish clause is known to say something. Not all of them: few nouns look like one. */
export const FINITE = wordPattern(
  [
    'es|esta|estan|estoy|estamos|son|soy|somos|fue|fueron|era|eran|ha|han|he|hemos|has|hay|hubo|va|van|voy|vamos',
    'lleva|llevan|da|dan|hace|hacen|viene|vienen|parece|pone|queda|quedan|quedo|tiene|tienen|tengo|tenemos|sabe|se que',
    'siento|sentimos|lamento|lamentamos|entiendo|comprendo|apena|apenan|duele|pesa|sabe mal',
    'falta|faltan|llega|llegan|llego|sale|salen|salio|puede|pueden|puedo|podemos|corre|corren|figura|figuran|consta|constan',
    'entra|entran|funciona|abona|abonan|cobra|paga|existe|rige|vence|termina|empieza|sigue|siguen|continua|cubre|incluye',
    'lei|vi|hable|llame|pedi|recibi|mando|manda|dice|dicen|dijo|hizo|vino|tuvo|estuvo|puso',
    '[a-z]{2,}(?:amos|emos|imos|aron|ieron|aba|aban|ia|ian|aste|iste|aremos|are|eran|iran|aran)',
  ],
  'u',
);

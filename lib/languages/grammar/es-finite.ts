import { fold } from '../../text/fold.ts';
import { wordPattern } from '../../text/words.ts';

/** Verbs, folded, by which a Spanish clause is known to say something. Not all of them: few nouns look like one. */
export const FINITE = wordPattern(
  [
    'se [a-z]{4,}|no (?!obstante|solo|menos|tanto|siempre|hace falta)[a-z]{3,}[a-qs-z]|es|esta|estan|estoy|estamos|son|soy|somos|fue|fueron|era|eran|ha|han|he|hemos|has|hay|hubo|va|van|voy|vamos',
    '(?:le|les|te|os|nos|me)(?: l[oa]s?)? [a-z]{3,}',
    'tienes|puedes|debes|teneis|podeis|lleva|llevan|da|dan|hace|hacen|viene|vienen|parece|pone|queda|quedan|quedo|tiene|tienen|tengo|tenemos|sabe|se que',
    'siento|sentimos|lamento|lamentamos|entiendo|comprendo|apena|apenan|duele|pesa|sabe mal',
    'falta|faltan|llega|llegan|llego|sale|salen|salio|puede|pueden|puedo|podemos|corre|corren|figura|figuran|consta|constan',
    'entra|entran|funciona|abona|abonan|cobra|paga|existe|rige|vence|termina|conviene|empieza|sigue|siguen|continua|cubre|incluye',
    'estara|estaran|sera|seran|tendra|tendran|podra|podran|habra|hara|llegara|quedara|saldra|pasara|ira|iran|dara|daran|debe|deben|debemos',
    'acuso|lei|vi|hable|llame|pedi|recibi|mando|manda|dice|dicen|dijo|hizo|vino|tuvo|estuvo|puso',
    '[a-z]{2,}(?:amos|emos|imos|aron|ieron|aba|aban|ia|ian|aste|iste|aremos|are|eran|iran|aran)',
  ],
  'u',
);

/** *Llegará*, *empezó*: by their accents. */
const ACCENTED = /\p{L}{2,}(?:r(?:á|án)|ó)(?!\p{L})/iu;
/** Pronouns, and a verb behind them; folded. */
const WITH_PRONOUN = /(?<![a-z])(?:se|no) (?:me|nos|te|os|les?|l[oa]s?) [a-z]{4,}/u;
/** Whether the words can be a sentence. */
export const hasVerb = (text: string): boolean =>
  ACCENTED.test(text) || [FINITE, WITH_PRONOUN].some((verb) => verb.test(fold(text)));

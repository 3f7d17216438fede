import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';

/** Asked for once more, folded: we look for it ourselves. */
const ONCE_MORE = wordPattern(
  'otra vez|de nuevo|nuevamente|vuelv[ae][a-z]*|volver a|reenvi[a-z]+|repet[a-z]+|repit[a-z]+|otro caso',
  'u',
);
const SENT = wordPattern(
  '(?:re)?env[a-z]+|mand[a-z]+|confirm[a-z]+|rellen[a-z]+|cubr[a-z]+|dilig[a-z]+|captur[a-z]+|adjunt[a-z]+|indi[a-z]+|cont[a-z]+|dato|datos|fotos?|formulario|formato|aport[a-z]+|alleg[a-z]+|tra(?:er|iga|igan|enos)[a-z]*',
  'u',
);

/** We pass it on; where the way elsewhere holds facts it stays, and ours is offered besides. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const isOnceMore = ONCE_MORE.test(sentence.folded) && SENT.test(sentence.folded);
  const handing = handover(habits);
  // Passed on, the case would still want what was asked for.
  const instead = isOnceMore
    ? sayInstead(sentence, search(habits), argumentsIn(sentence))
    : sayInstead(sentence, handing);
  const besides = `Si lo ${spanishReader(habits).prefer}, ${uncapitalise(handing)}`;
  return instead.length > 0 ? instead : sayAfter(sentence, besides);
}

/** What the reader sent already is looked for here. */
function search(habits: Habits): string {
  const { to, sent } = spanishReader(habits);
  const isMine = habits.person === 'singular';
  const look = `${isMine ? 'Buscaré' : 'Buscaremos'} ${blank('lo que falta')} en lo que ya ${isMine ? 'me' : 'nos'} ${sent}`;
  return `${look} y ${to} ${isMine ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}.`;
}

function handover(habits: Habits): string {
  const { to, your } = spanishReader(habits);
  const pass = habits.person === 'singular' ? 'Pasaré' : 'Pasaremos';
  return `${pass} ${your} caso, con todos los detalles, a ${blank('nombre')}, que ${to} llamará a más tardar el ${momentBlank('es')}.`;
}

import { wordPattern } from '../../text/words.ts';

const SUBORDINATE =
  'si|aunque|como|cuando|mientras|para|por|al|en|con|sin|segun|ya que|dado que|puesto que|pese|a|respecto|sobre|de|del|desde|hasta|tras|ademas|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s|perdon[ae]?|disculp[ae]|senora?|don|dona|lo que|quien|quienes|que|y|pero|o|porque|igual|sepa|mire|mira|vamos|bueno|pues|no solo|ni|[a-z]+[ai]e?ndo';

/** Opens, folded, what leans on the clause behind it: that clause may not be left out. */
export const LEANS_FORWARD = new RegExp(`^[^a-z]*${wordPattern(SUBORDINATE, 'u').source}`, 'u');

import { anyOf, type LanguageFacts } from './language.ts';

export const es: LanguageFacts = {
  phrases: {
    promise: ['/(are|eremos|aremos|iremos|emos|era|ira|ara)$/'],
    message: ['/^(escrib|llam|avis|inform|contact|respond|contest)/'],
  },
  situation: {
    trouble: anyOf(
      '(?:lo )?(?:siento|sentimos|lament\\w+)|disculp\\w+|perdon\\w*|avergue\\w+|verguenza',
      'reembols\\w+|devol\\w+|abon\\w+|compens\\w+|queja\\w*|reclam\\w+|molest\\w+|enfad\\w+|decepcion\\w*|disgust\\w+',
      'retras\\w+|demor\\w+|averia\\w*|fall\\w+|error\\w*|roto|rota|rompi\\w*|danad\\w+|falt\\w+|equivoc\\w+|mal|perdid\\w+',
      'desafortunadamente|lamentablemente|no (?:podemos|puedo|es posible|llego|funciona)|pendiente',
      'lo antes posible|cuanto antes|en breve|a la (?:mayor )?brevedad|proximamente',
    ),
    ours: anyOf(
      '(?:mi|nuestr[oa]) (?:error|culpa|fallo)',
      'siento|sentimos|disculp\\w+|perdon\\w*|equivoqu\\w+|olvid\\w+',
    ),
    notOurs: anyOf('ajen[oa] a nuestra', 'no es (?:nuestra )?culpa'),
    badNews: anyOf('retras\\w+|demor\\w+|desafortunadamente|lamentablemente|presupuesto'),
    feedback: anyOf('opinion|resena|queja|comentario'),
  },
};

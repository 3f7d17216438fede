/** Findings to look at, in each language. Written for the gallery; no rule made them. */
import type { ShownFinding } from '../../../components/compose-view.ts';
import type {
  Blank,
  Finding,
  Language,
  Severity,
  Suggestion,
} from '../../../lib/checker/report.ts';

interface Sample {
  readonly id: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly words: string;
  readonly title: string;
  readonly advice: string;
  /** What else was found in the words. */
  readonly also?: string;
  /** What takes the place of which words; blanks as `[__label__]`. */
  readonly rewrites: readonly (readonly [words: string, replacement: string])[];
  /** Chips of the date blanks: on the chip, in the draft. */
  readonly dates?: readonly (readonly [label: string, text: string])[];
}

const SAMPLES: Readonly<Record<Language, readonly Sample[]>> = {
  en: [
    {
      id: 'but',
      severity: 'error',
      sentence: 'I’m sorry, but the courier was late with your parcel.',
      words: 'I’m sorry, but',
      title: 'An apology with a “but”',
      advice: 'Your reader hears only what comes after “but”. End the apology with a full stop.',
      rewrites: [
        ['sorry, but the', 'sorry. The'],
        ['sorry, but the courier was late with your parcel', 'sorry about [__what went wrong__]'],
        [', but the courier was late with your parcel', ''],
      ],
    },
    {
      id: 'soon',
      severity: 'warning',
      sentence:
        'We have ordered the missing part from our warehouse in Leeds and will send it to you as soon as possible, together with the refund.',
      words: 'as soon as possible',
      title: 'A date nobody can check',
      advice: 'Your reader cannot plan with it. Name a day and an hour that you can keep.',
      also: 'Nobody did it',
      rewrites: [['as soon as possible', 'by [__day and time__]']],
      dates: [
        ['tomorrow 17:00', '17:00 on Tuesday 24 November'],
        ['Friday 12:00', '12:00 on Friday 27 November'],
      ],
    },
    {
      id: 'hint',
      severity: 'hint',
      sentence: 'Sorry again.',
      words: 'Sorry',
      title: 'One apology after another',
      advice: 'A third apology sounds like worry, not care. Keep the first and the last.',
      rewrites: [['Sorry again.', '']],
    },
  ],
  es: [
    {
      id: 'but',
      severity: 'error',
      sentence: 'Lo siento, pero el mensajero llegó tarde con su paquete.',
      words: 'Lo siento, pero',
      title: 'Una disculpa con «pero»',
      advice: 'Su lector solo oye lo que va detrás del «pero». Termine la disculpa con un punto.',
      rewrites: [
        ['siento, pero el', 'siento. El'],
        ['Lo siento, pero el mensajero llegó tarde con su paquete', 'Siento [__lo ocurrido__]'],
        [', pero el mensajero llegó tarde con su paquete', ''],
      ],
    },
    {
      id: 'soon',
      severity: 'warning',
      sentence:
        'Ya hemos pedido la pieza que falta a nuestro almacén de Zaragoza y se la enviaremos lo antes posible, junto con el reembolso.',
      words: 'lo antes posible',
      title: 'Una fecha que nadie puede comprobar',
      advice: 'Su lector no puede contar con ella. Diga un día y una hora que pueda cumplir.',
      also: 'Nadie lo hizo',
      rewrites: [['lo antes posible', 'antes del [__día y hora__]']],
      dates: [
        ['mañana, 17:00', 'martes 24 de noviembre a las 17:00'],
        ['viernes, 12:00', 'viernes 27 de noviembre a las 12:00'],
      ],
    },
    {
      id: 'hint',
      severity: 'hint',
      sentence: 'Perdone otra vez.',
      words: 'Perdone',
      title: 'Una disculpa tras otra',
      advice: 'La tercera disculpa suena a apuro. Deje la primera y la última.',
      rewrites: [['Perdone otra vez.', '']],
    },
  ],
  sk: [
    {
      id: 'but',
      severity: 'error',
      sentence: 'Je mi to ľúto, ale kuriér sa s vaším balíkom oneskoril.',
      words: 'Je mi to ľúto, ale',
      title: 'Ospravedlnenie s „ale“',
      advice: 'Čitateľ počuje len to, čo je za „ale“. Ukončite ospravedlnenie bodkou.',
      rewrites: [
        ['ľúto, ale kuriér', 'ľúto. Kuriér'],
        ['Je mi to ľúto, ale kuriér sa s vaším balíkom oneskoril', 'Mrzí ma [__čo sa stalo__]'],
        [', ale kuriér sa s vaším balíkom oneskoril', ''],
      ],
    },
    {
      id: 'soon',
      severity: 'warning',
      sentence:
        'Chýbajúci diel sme už objednali z nášho skladu v Žiline a pošleme vám ho čo najskôr spolu s vrátenými peniazmi.',
      words: 'čo najskôr',
      title: 'Termín, ktorý sa nedá overiť',
      advice: 'Čitateľ sa podľa neho nezariadi. Uveďte deň a hodinu, ktoré dodržíte.',
      also: 'Nikto to neurobil',
      rewrites: [['čo najskôr', 'do [__dňa a hodiny__]']],
      dates: [
        ['zajtra 17:00', 'utorka 24. novembra 17:00'],
        ['piatok 12:00', 'piatka 27. novembra 12:00'],
      ],
    },
    {
      id: 'hint',
      severity: 'hint',
      sentence: 'Ešte raz prepáčte.',
      words: 'prepáčte',
      title: 'Jedno ospravedlnenie za druhým',
      advice: 'Tretie ospravedlnenie znie ako rozpaky. Nechajte prvé a posledné.',
      rewrites: [['Ešte raz prepáčte.', '']],
    },
  ],
};

/** The draft that the samples stand in, a sentence a paragraph. */
export const draftOf = (language: Language): string =>
  SAMPLES[language].map(({ sentence }) => sentence).join('\n');

export function shownFindings(language: Language): ShownFinding[] {
  const draft = draftOf(language);
  return SAMPLES[language].map((sample) => {
    const start = draft.indexOf(sample.sentence);
    const words = spanOf(sample.words, sample.sentence, start);
    const finding: Finding = {
      ...words,
      rule: sample.id,
      severity: sample.severity,
      language,
      text: sample.words,
      sentence: { start, end: start + sample.sentence.length },
      title: sample.title,
      advice: sample.advice,
      sources: ['nobody-is-perfect'],
      evidence: 'expert-advice',
      suggestions: sample.rewrites.map(([old, replacement]) => ({
        ...spanOf(old, sample.sentence, start),
        replacement,
        preview: sample.sentence.replace(old, replacement),
        blanks: blanksIn(replacement, sample),
        isChoice: false,
      })),
    };
    const others = sample.also
      ? [{ ...finding, title: sample.also, severity: 'hint' as const }]
      : [];
    return { id: sample.id, sentence: sample.sentence, finding, others };
  });
}

function spanOf(words: string, sentence: string, from: number): Pick<Suggestion, 'start' | 'end'> {
  const start = from + sentence.indexOf(words);
  return { start, end: start + words.length };
}

const blanksIn = (replacement: string, { dates }: Sample): Blank[] =>
  Array.from(replacement.matchAll(/\[__(.+?)__\]/g), ({ 0: whole, 1: label = '', index }) => ({
    start: index,
    end: index + whole.length,
    label,
    kind: dates ? 'date' : 'text',
    choices: (dates ?? []).map(([choice, text]) => ({ label: choice, text })),
  }));

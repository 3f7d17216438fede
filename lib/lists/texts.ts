import type { PhraseList, Entry } from './format.ts';
import { LANGUAGES, type Locale } from '../checker/report.ts';
import type { NotApplicable } from '../checker/rule.ts';

interface Says {
  readonly title: (phrase: string) => string;
  /** Where the entry gives no reason. */
  readonly advice: (list: string) => string;
}

const SAYS: Readonly<Record<Locale, Says>> = {
  en: {
    title: (phrase) => `Not our wording: “${phrase}”`,
    advice: (list) => `The list “${list}” asks for other words here.`,
  },
  es: {
    title: (phrase) => `No lo decimos así: «${phrase}»`,
    advice: (list) => `La lista «${list}» pide aquí otras palabras.`,
  },
  sk: {
    title: (phrase) => `Takto nepíšeme: „${phrase}“`,
    advice: (list) => `Zoznam „${list}“ tu žiada iné slová.`,
  },
};

/** What an entry's card says, in each language of the interface: the reason is in the list's own. */
export function textsOf({ phrase, why }: Entry, { name }: PhraseList) {
  const said = (locale: Locale): NotApplicable => ({
    notApplicable: 'Found by its list.',
    texts: {
      title: SAYS[locale].title(phrase.replaceAll('*', '…')),
      advice: why ?? SAYS[locale].advice(name),
    },
  });
  return Object.fromEntries(LANGUAGES.map((locale) => [locale, said(locale)])) as Readonly<
    Record<Locale, NotApplicable>
  >;
}

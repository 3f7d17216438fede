import { LANGUAGES, type Language } from '../lib/checker/report.ts';
import type { Rule, RuleLanguage } from '../lib/checker/rule.ts';
import { WORDS } from '../locales/words.ts';

const NAMES: Record<Language, string> = { en: 'English', es: 'Spanish', sk: 'Slovak' };

/** `docs/rules.md`: what every rule finds and leaves alone, told by its own data. */
export function rulesPage(rules: readonly Rule[]): string {
  return `${[
    '# Rules',
    'Made from the rules by `npm run docs`; a test holds it to them. The words between ⟦ and ⟧ are those that are marked.',
    rules
      .map(({ id, languages }) => `- [\`${id}\`](#${id}): ${languages.en.texts.title}`)
      .join('\n'),
    ...rules.map(ruleSection),
  ].join('\n\n')}\n`;
}

function ruleSection(rule: Rule): string {
  const { id, group, severity, evidence, sources, silentIn, silentFor, limits, languages } = rule;
  return [
    `## ${id}`,
    `**${languages.en.texts.title}.** ${languages.en.texts.advice}`,
    [
      `- Group: ${group}. Severity: ${severity}. Evidence: ${WORDS.en.evidence[evidence]}.`,
      `- Sources: ${sources.map((source) => `*${WORDS.en.sources[source]}*`).join('; ')}.`,
      ...(silentIn.length > 0 ? [`- Silent in: ${silentIn.join(', ')}.`] : []),
      ...(silentFor ? [`- Silent where it was: ${silentFor.join(', ')}.`] : []),
      ...(rule.isSilentWhenCareful ? ['- Silent where one is careful about liability.'] : []),
    ].join('\n'),
    `*When it is wrong.* ${limits}`,
    ...LANGUAGES.map((language) => languageSection(language, languages[language])),
  ].join('\n\n');
}

function languageSection(language: Language, own: Rule['languages'][Language]): string {
  const heading = `### ${NAMES[language]}`;
  if ('notApplicable' in own) return `${heading}\n\nDoes not apply: ${own.notApplicable}`;
  return [heading, 'Finds', found(own), 'Leaves alone', leftAlone(own)].join('\n\n');
}

const found = ({ examples }: RuleLanguage): string =>
  examples.invalid
    .map(({ text, rewrites = [] }) =>
      [`- ${text}`, ...rewrites.map((rewrite) => `  - → ${rewrite}`)].join('\n'),
    )
    .join('\n');

const leftAlone = ({ examples }: RuleLanguage): string =>
  examples.valid
    .map((example) => (typeof example === 'string' ? { text: example, situation: '' } : example))
    .map(({ text, situation }) => `- ${text}${situation && ` (situation: ${situation})`}`)
    .join('\n');

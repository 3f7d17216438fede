import { LANGUAGES, type Language } from '../lib/checker/report.ts';
import type { Rule } from '../lib/checker/rule.ts';
import { readExamples, type Examples } from '../lib/rules/examples.ts';
import { WORDS } from '../locales/words.ts';
import { total, type RewriteCount, type RewriteCounts } from '../tests/rewrites/counts.ts';

const NAMES: Record<Language, string> = { en: 'English', es: 'Spanish', sk: 'Slovak' };

type CountsByLanguage = Readonly<Record<Language, RewriteCounts>>;

/** `docs/rules.md`: what every rule finds and leaves alone, told by its own data, and how often it has a rewrite. */
export async function rulesPage(rules: readonly Rule[], counts: CountsByLanguage): Promise<string> {
  return `${[
    '# Rules',
    'Made from the rules by `npm run docs`; a test holds it to them. The words between ⟦ and ⟧ are those that are marked.',
    rules
      .map(({ id, languages }) => `- [\`${id}\`](#${id}): ${languages.en.texts.title}`)
      .join('\n'),
    countTable(rules, counts),
    ...(await Promise.all(rules.map(ruleSection))),
  ].join('\n\n')}\n`;
}

function countTable(rules: readonly Rule[], counts: CountsByLanguage): string {
  const row = (name: string, read: (counts: RewriteCounts) => RewriteCount | undefined): string =>
    `| ${[name, ...LANGUAGES.map((language) => share(read(counts[language])))].join(' | ')} |`;
  return [
    '## How often there is a rewrite',
    'Findings in every third of the marked mails of `tests/corpus` and `training` with at least one rewrite.',
    [
      `| Rule | ${LANGUAGES.map((language) => NAMES[language]).join(' | ')} |`,
      `| --- | ${LANGUAGES.map(() => '---').join(' | ')} |`,
      ...rules.map(({ id }) => row(`\`${id}\``, (own) => own.get(id))),
      row('**All**', total),
    ].join('\n'),
  ].join('\n\n');
}

const share = (count: RewriteCount | undefined): string =>
  count ? `${count.rewritten} of ${count.all}` : '';

async function ruleSection(rule: Rule): Promise<string> {
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
    ...(await Promise.all(LANGUAGES.map((language) => languageSection(rule, language)))),
  ].join('\n\n');
}

async function languageSection({ id, languages }: Rule, language: Language): Promise<string> {
  const own = languages[language];
  const heading = `### ${NAMES[language]}`;
  if ('notApplicable' in own) return `${heading}\n\nDoes not apply: ${own.notApplicable}`;
  const examples = await readExamples(id, language);
  return [heading, 'Finds', found(examples), 'Leaves alone', leftAlone(examples)].join('\n\n');
}

const found = ({ invalid }: Examples): string =>
  invalid
    .map(({ text, rewrites = [] }) =>
      [`- ${text}`, ...rewrites.map((rewrite) => `  - → ${rewrite}`)].join('\n'),
    )
    .join('\n');

const leftAlone = ({ valid }: Examples): string =>
  valid
    .map((example) => (typeof example === 'string' ? { text: example, situation: '' } : example))
    .map(({ text, situation }) => `- ${text}${situation && ` (situation: ${situation})`}`)
    .join('\n');

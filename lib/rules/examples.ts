/**
 * What each rule must flag and leave alone: its tests (`contract.test.ts`) and its documentation. They
 * stand in a file of their own, so that nobody's browser loads them.
 */
import type { Language, Severity, Situation } from '../checker/report.ts';

interface InvalidExample {
  /** The flagged words stand between `⟦` and `⟧`. */
  readonly text: string;
  /** Other rules that have a finding in this text too. */
  readonly also?: readonly string[];
  /** The whole text after each rewrite, in the order in which they are offered. */
  readonly rewrites?: readonly string[];
  readonly severity?: Severity;
  /** `our-mistake` unless told. */
  readonly situation?: Situation;
}

interface ValidExample {
  readonly text: string;
  readonly situation: Situation;
}

export interface Examples {
  readonly invalid: readonly InvalidExample[];
  /** A text alone is meant for `our-mistake`. */
  readonly valid: readonly (string | ValidExample)[];
}

/** Those of one rule, from `examples.en.ts` in its folder or its like. */
export async function readExamples(ruleId: string, language: Language): Promise<Examples> {
  const file = (await import(`./${ruleId}/examples.${language}.ts`)) as { examples: Examples };
  return file.examples;
}

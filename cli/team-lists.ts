import type { CheckOptions } from '../lib/checker/draft.ts';
import type { Locale } from '../lib/checker/report.ts';
import type { KeptList } from '../lib/lists/kept-list.ts';
import { createListVoice } from '../lib/lists/list-voice.ts';
import { decide } from '../lib/lists/switches.ts';
import { describeListProblem } from '../locales/lists/describe-list-problem.ts';
import { CliError } from './cli-error.ts';
import { readListFile } from './list-file.ts';

type Decided = Pick<CheckOptions, 'disabledRules' | 'severities' | 'isLiabilityCareful' | 'lists'>;

/**
 * What the lists say about a check.
 * @throws CliError where anything in a list is refused: half a list would pass what the team does not want.
 */
export async function readTeamLists(paths: readonly string[], locale: Locale): Promise<Decided> {
  const lists: KeptList[] = [];
  for (const path of paths) {
    const { list, refused } = await readListFile(path);
    const [first] = refused;
    if (first) {
      const more =
        refused.length > 1 ? ` (${refused.length} in all: amends lists check ${path})` : '';
      throw new CliError(`${path}:${first.line}: ${describeListProblem(first, locale)}${more}`);
    }
    if (list) lists.push({ list, keeper: 'team' });
  }
  const { disabledRules, severities, isLiabilityCareful } = decide(lists, {
    disabledRules: [],
    guard: 'usual',
    isLiabilityCareful: false,
  });
  return {
    disabledRules,
    severities,
    isLiabilityCareful: isLiabilityCareful.value,
    lists: createListVoice(lists),
  };
}

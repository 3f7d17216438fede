import type { CheckOptions } from '../../checker/draft.ts';
import type { ListVoice } from '../../checker/list-voice.ts';
import type { ListedIn } from '../../checker/report.ts';
import type { DecidedByList, ListDecisions } from '../../lists/decisions.ts';
import type { KeptList } from '../../lists/kept-list.ts';
import { createListVoice } from '../../lists/list-voice.ts';
import { decide, type Decided } from '../../lists/switches.ts';
import { readKeptLists, type IdentifiedList } from '../../storage/list-store.ts';
import { readPolicy, type Policy } from '../../storage/policy.ts';

/** What the person chose in these things. */
type Own = Pick<CheckOptions, 'disabledRules' | 'isLiabilityCareful'>;

type ListOptions = Own & Pick<CheckOptions, 'lists' | 'severities'>;

const NOTHING_CHOSEN = { disabledRules: [], guard: 'usual', isLiabilityCareful: false } as const;

/** All lists and the policy as they are now, ready to be asked. */
export class Speaking {
  private voice: ListVoice | null = null;
  /** The policy's own switches are as a list without a name. */
  private readonly deciding: readonly KeptList[];

  constructor(
    private readonly lists: readonly IdentifiedList[],
    { switches }: Pick<Policy, 'switches'>,
  ) {
    const own = { name: '', version: '', switches, entries: [] };
    this.deciding = [{ keeper: 'policy', list: own }, ...lists];
  }

  /** What of a check's options lists have a say in. */
  optionsOver(own: Own): ListOptions {
    const decided = decide(this.deciding, { ...NOTHING_CHOSEN, ...own });
    this.voice ??= createListVoice(this.lists);
    return {
      lists: this.voice,
      severities: decided.severities,
      disabledRules: decided.disabledRules,
      isLiabilityCareful: decided.isLiabilityCareful.value,
    };
  }

  /** What they decide whatever the person chose. */
  decisions(): ListDecisions {
    const { guard, isLiabilityCareful, rules } = decide(this.deciding, NOTHING_CHOSEN);
    return {
      guard: byList(guard),
      isLiabilityCareful: byList(isLiabilityCareful),
      rules: Array.from(rules).flatMap(([id, decided]) => {
        const told = byList(decided);
        return told ? [[id, told] as const] : [];
      }),
    };
  }

  /** The id of the list that a finding comes from. */
  idOf({ keeper, name }: ListedIn): string | undefined {
    return this.lists.find((one) => one.keeper === keeper && one.list.name === name)?.id;
  }
}

const byList = <Value>({ value, by }: Decided<Value>): DecidedByList<Value> | null =>
  by && { value, by: { keeper: by.keeper, name: by.list.name } };

/** Where the lists cannot be read, what is built in and the policy still speak. */
export async function loadSpeaking(): Promise<Speaking> {
  const [lists, policy] = await Promise.all([readKeptLists().catch(() => []), readPolicy()]);
  return new Speaking(lists, policy);
}

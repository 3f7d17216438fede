import apologyBut from './apology-but/index.ts';
import denial from './denial/index.ts';
import excuse from './excuse/index.ts';
import hiddenActor from './hidden-actor/index.ts';
import vagueDeadline from './vague-deadline/index.ts';
import type { Rule } from '../checker/rule.ts';

/** Every rule, in the order of the documentation. A test holds this list against the folders. */
export const rules: readonly Rule[] = [apologyBut, hiddenActor, denial, excuse, vagueDeadline];

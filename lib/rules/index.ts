import apologyBut from './apology-but/index.ts';
import apologyCascade from './apology-cascade/index.ts';
import blameCustomer from './blame-customer/index.ts';
import blameOthers from './blame-others/index.ts';
import boilerplate from './boilerplate/index.ts';
import buriedNews from './buried-news/index.ts';
import condescension from './condescension/index.ts';
import conditionalApology from './conditional-apology/index.ts';
import denial from './denial/index.ts';
import doubtsCustomer from './doubts-customer/index.ts';
import evasive from './evasive/index.ts';
import excuse from './excuse/index.ts';
import feelingsApology from './feelings-apology/index.ts';
import flatRefusal from './flat-refusal/index.ts';
import hedgedPromise from './hedged-promise/index.ts';
import hiddenActor from './hidden-actor/index.ts';
import impersonalApology from './impersonal-apology/index.ts';
import impossibleDate from './impossible-date/index.ts';
import minimising from './minimising/index.ts';
import overpromise from './overpromise/index.ts';
import policyShield from './policy-shield/index.ts';
import pressure from './pressure/index.ts';
import runAround from './run-around/index.ts';
import shutOut from './shut-out/index.ts';
import stalling from './stalling/index.ts';
import undatedFollowUp from './undated-follow-up/index.ts';
import vagueDeadline from './vague-deadline/index.ts';
import type { Rule } from '../checker/rule.ts';

/** Every rule, in the order of the documentation. A test holds this list against the folders. */
export const rules: readonly Rule[] = [
  apologyBut,
  conditionalApology,
  feelingsApology,
  impersonalApology,
  apologyCascade,
  blameCustomer,
  blameOthers,
  hiddenActor,
  denial,
  excuse,
  vagueDeadline,
  undatedFollowUp,
  impossibleDate,
  stalling,
  hedgedPromise,
  overpromise,
  evasive,
  flatRefusal,
  policyShield,
  doubtsCustomer,
  condescension,
  minimising,
  boilerplate,
  runAround,
  shutOut,
  pressure,
  buriedNews,
];

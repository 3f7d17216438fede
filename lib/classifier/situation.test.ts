import { expect, test } from 'vitest';
import { placeOfFeature } from './hash.ts';
import { createSituationJudge, featuresOfMail, type Mail } from './situation.ts';
import { toSteps } from './weights.ts';

const mail = (
  sentences: string[],
  judgements: Mail['judgements'] = [],
  cues: Mail['cues'] = {},
): Mail => ({ sentences: sentences.map((folded) => ({ folded, phrases: [] })), judgements, cues });

/** A sentence that surely has this role, or surely not. */
const hearing = (role: string, odds: number): Mail['judgements'][number] => ({
  harm: 0,
  rules: new Map(),
  roles: new Map([[role, odds]]),
});

/** A sentence that lands badly, or not, surely by this rule if it does. */
const breaking = (rule: string, harm: number): Mail['judgements'][number] => ({
  harm,
  rules: new Map([[rule, 3]]),
  roles: new Map(),
});

const base64 = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes.map((byte) => byte & 255)));

/** Knows a word, a pair and a role that speak for complaints, and a kind of words against them. */
const known = (
  [
    ['feedback', 10, -10],
    ['your case', 20, -20],
    ['any cue ordinary', -20, 20],
    ['opening agenda', -30, 30],
    ['role claim on average', 10, -10],
    ['rule denial', 10, -10],
  ] as const
)
  .map(([name, ...weights]) => ({ place: placeOfFeature(name), weights }))
  .sort((a, b) => a.place - b.place);
const judge = createSituationJudge({
  situations: ['complaint', 'none'],
  places: base64([...toSteps(known.map(({ place }) => place))]),
  weights: base64(known.flatMap(({ weights }) => weights)),
  scale: 0.1,
});

test.each([
  ['by its words', mail(['your feedback helps.']), 'complaint'],
  ['by a kind of words', mail(['see the agenda.'], [], { ordinary: 1 }), 'none'],
  ['both: the stronger one', mail(['feedback on the agenda.'], [], { ordinary: 2 }), 'none'],
  ['by two words side by side', mail(['about your case.']), 'complaint'],
  ['by a word of its opening', mail(['agenda.', 'feedback.']), 'none'],
  ['not by that word later', mail(['a.', 'b.', 'feedback.', 'agenda.']), 'complaint'],
  ['by what a sentence does', mail(['tell me.'], [hearing('claim', 3)]), 'complaint'],
  ['by the rule that a sentence breaks', mail(['read it.'], [breaking('denial', 3)]), 'complaint'],
])('what a mail answers to: %s', (_, written, expected) => {
  const odds = judge.judge(featuresOfMail(written));
  const [likeliest] = [...odds].sort(([, a], [, b]) => b - a);
  expect(likeliest?.[0]).toBe(expected);
});

test('a word counts once, and less in a long mail', () => {
  const place = placeOfFeature('feedback');
  const strength = (...sentences: string[]): number =>
    featuresOfMail(mail(sentences)).get(place) ?? 0;
  expect(strength('feedback')).toBe(strength('feedback', 'feedback'));
  expect(strength('feedback about a long lunch')).toBeLessThan(strength('feedback'));
});

test('the rule of a harmless sentence tells nothing', () => {
  const written = (harm: number): Mail => mail(['read it.'], [breaking('denial', harm)]);
  expect(featuresOfMail(written(3)).get(placeOfFeature('rule denial'))).toBeGreaterThan(2);
  expect(featuresOfMail(written(-3)).has(placeOfFeature('rule denial'))).toBe(false);
});

test('a mail without sentences can be judged', () => {
  expect([...judge.judge(featuresOfMail(mail([]))).values()]).toEqual([0, 0]);
});

import type { Problem, ProblemCode } from '../../lib/lists/problem.ts';

/** What a problem tells; empty where it does not. */
export type ProblemParts = Readonly<Record<'field' | 'value' | 'wanted' | 'other', string>>;

/** Says what is wrong and what to do: whole sentences of plain text. */
export type ListProblemWords = Readonly<Record<ProblemCode, (parts: ProblemParts) => string>>;

export const partsOf = ({
  field = '',
  value = '',
  wanted = '',
  other = '',
}: Problem): ProblemParts => ({
  field,
  value,
  wanted,
  other,
});

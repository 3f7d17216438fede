/** The sentences that the classifier learns from, with what each is flagged for. */
import { toColumns, type Columns } from './logistic.ts';
import { readSentences } from './sentences.ts';
import { readOrdinary, readTexts, type MarkedText, type RoleAt } from './texts.ts';
import type { Language } from '../lib/checker/report.ts';
import type { Role } from '../lib/classifier/classifier.ts';
import { featuresOf, type Passage } from '../lib/classifier/features.ts';
import { overlaps, type Span } from '../lib/text/span.ts';

/** One sentence of a text. */
export interface Example {
  readonly passage: Passage;
  readonly features: Columns;
  /** What it is flagged for; empty: it is fine. */
  readonly rules: readonly string[];
  /** What it does in its mail; null: nobody has told. */
  readonly role: Role | 'none' | null;
  /** How much it counts for whether it will land badly. */
  readonly weight: number;
  /** Sentences of one text share it. */
  readonly text: string;
  /** Sentences of one writer are learnt from together or judged together. */
  readonly writer: number;
  readonly isMail: boolean;
}

/** Beside the one mark of a passage, other words may be flagged too. */
const BESIDE_A_MARK = 0.3;
/** Mails are what is judged in the end; found by cross-validation. */
const MAIL_WEIGHT = 2;
/** Most like what people write. */
const WOVEN_WEIGHT = 4;

export const readExamples = (language: Language): Example[] =>
  [...readTexts(language), ...readOrdinary(language)].flatMap(sentencesOf(language));

const sentencesOf =
  (language: Language) =>
  ({ text, marks, roles, isMail, isWoven, writer }: MarkedText): Example[] => {
    const read = readSentences(text, language);
    const marked = isWoven ? WOVEN_WEIGHT : isMail ? MAIL_WEIGHT : 1;
    const unmarked = !isMail && marks.length > 0 ? BESIDE_A_MARK : marked;
    return read.flatMap(({ span, passage }) => {
      const own = marks.filter((mark) => overlaps(mark, span));
      const sure = own.filter(({ isOptional }) => !isOptional);
      if (own.length > 0 && sure.length === 0) return [];
      const rules = [...new Set(sure.flatMap((mark) => mark.rules))];
      const role = roles && (roleAt(span, roles) ?? 'none');
      const weight = rules.length > 0 ? marked : unmarked;
      const features = toColumns(featuresOf(passage));
      return [{ passage, features, rules, role, weight, text, writer, isMail }];
    });
  };

const roleAt = ({ start, end }: Span, roles: readonly RoleAt[]): Role | undefined =>
  roles.find(([at]) => at >= start && at < end)?.[1];

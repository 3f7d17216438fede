import type { Severity } from '../lib/checker/report.ts';
import { useWords } from './words-context.ts';

/** A shape for each severity: told apart without colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M6 0 12 6 6 12 0 6Z',
  warning: 'M6 0.5 12 11.5H0Z',
  hint: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1Z',
};

export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="sign" data-severity={severity} viewBox="0 0 12 12" role="img">
      <title>{useWords().severities[severity]}</title>
      <path d={SHAPES[severity]} />
    </svg>
  );
}

const STROKES = {
  close: 'M2 2 10 10M10 2 2 10',
  more: 'M2 6h0.01M6 6h0.01M10 6h0.01',
  clean: 'M1.5 6.5 4.5 9.5 10.5 2.5',
};

export function StrokeSign({ name }: { readonly name: keyof typeof STROKES }) {
  return (
    <svg className="stroke" viewBox="0 0 12 12" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}

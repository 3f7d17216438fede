import { Fragment, type ReactNode } from 'react';
import type { Suggestion } from '../lib/checker/report.ts';
import type { ShownFinding } from './compose-view.ts';
import { previewPieces, type Piece } from './preview.ts';

interface PreviewProps {
  readonly shown: ShownFinding;
  readonly suggestion: Suggestion;
  readonly renderBlank?: (index: number) => ReactNode;
}

/** The sentence with what goes struck and what comes marked. Struck words are not read aloud unless nothing comes. */
export function Preview({ shown, suggestion, renderBlank }: PreviewProps) {
  const isRemoval = suggestion.preview === '';
  const show = (piece: Piece): ReactNode => {
    switch (piece.kind) {
      case 'same':
        return piece.text;
      case 'old':
        return <del aria-hidden={!isRemoval}>{piece.text}</del>;
      case 'new':
        return <ins>{piece.text}</ins>;
      case 'blank':
        return renderBlank?.(piece.index);
    }
  };
  return (
    <span className="preview" lang={shown.finding.language}>
      {previewPieces(shown, suggestion).map((piece, index) => (
        <Fragment key={index}>{show(piece)}</Fragment>
      ))}
    </span>
  );
}

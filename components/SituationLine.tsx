import { GRAVITIES, hasGravity, type ChosenSituation } from '../lib/checker/draft.ts';
import { SITUATIONS } from '../lib/checker/report.ts';
import { Choice } from './Choice.tsx';
import type { ShownSituation } from './compose-view.ts';
import { useWords } from './words-context.ts';

interface SituationLineProps {
  readonly situation: ShownSituation;
  readonly onChoose: (chosen: ChosenSituation) => void;
}

/** What the mail is taken for, as a guess or as chosen, and how bad it was where that matters. */
export function SituationLine({ situation, onChoose }: SituationLineProps) {
  const words = useWords().situation;
  const { situation: chosen, gravity, taken } = situation;
  const guess = chosen === 'auto' ? words.guessed[taken] : words.guess;
  return (
    <div className="situation" data-guessed={chosen === 'auto'}>
      <Choice
        label={words.label}
        value={chosen}
        options={[
          { value: 'auto', name: guess },
          ...SITUATIONS.map((value) => ({ value, name: words.chosen[value] })),
        ]}
        onChange={(value) => onChoose({ situation: value, gravity })}
      />
      {hasGravity(taken) && (
        <Choice
          label={words.gravity}
          value={gravity}
          options={GRAVITIES.map((value) => ({ value, name: words.gravities[value] }))}
          onChange={(value) => onChoose({ situation: chosen, gravity: value })}
        />
      )}
    </div>
  );
}

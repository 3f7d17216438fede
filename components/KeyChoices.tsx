import { useId, useState, type KeyboardEvent } from 'react';
import { chooseKey, nameCombination, type KeyRefusal } from '../lib/compose/key-choice.ts';
import { DEFAULT_KEYS, KEY_COMMANDS, type KeyCommand, type KeyTable } from '../lib/compose/keys.ts';
import { useWords } from './words-context.ts';

interface KeyChoicesProps {
  readonly changed: Partial<KeyTable>;
  readonly onChange: (changed: Partial<KeyTable>) => void;
}

const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/** What can be done by key, and by which; a press on a key's button waits for another one. */
export function KeyChoices({ changed, onChange }: KeyChoicesProps) {
  const words = useWords().options;
  const messageId = useId();
  const [asking, setAsking] = useState<KeyCommand | null>(null);
  const [refusal, setRefusal] = useState<KeyRefusal | null>(null);
  const keys = { ...DEFAULT_KEYS, ...changed };

  const ask = (command: KeyCommand | null) => {
    setAsking(command);
    setRefusal(null);
  };
  const take = (event: KeyboardEvent, command: KeyCommand) => {
    if (event.key === 'Tab' || MODIFIERS.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') {
      ask(null);
      return;
    }
    const chosen = chooseKey(event.nativeEvent, command, keys);
    if ('kind' in chosen) {
      setRefusal(chosen);
      return;
    }
    ask(null);
    onChange({ ...changed, [command]: chosen });
  };

  return (
    <>
      <dl className="keys">
        {KEY_COMMANDS.map((command) => (
          <div key={command}>
            <dt>{words.keyCommands[command]}</dt>
            <dd>
              <button
                type="button"
                aria-label={`${words.keyCommands[command]}: ${nameCombination(keys[command])}`}
                aria-pressed={asking === command}
                aria-describedby={asking === command ? messageId : undefined}
                onClick={() => ask(asking === command ? null : command)}
                onKeyDown={asking === command ? (event) => take(event, command) : undefined}
                onBlur={() => ask(null)}
              >
                <kbd>{asking === command ? '…' : nameCombination(keys[command])}</kbd>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p id={messageId} role="status">
        {refusal ? describe(refusal, words) : asking && words.pressKeys}
      </p>
      {Object.keys(changed).length > 0 && (
        <button type="button" onClick={() => onChange({})}>
          {words.usualKeys}
        </button>
      )}
    </>
  );
}

const describe = (refusal: KeyRefusal, words: ReturnType<typeof useWords>['options']): string =>
  refusal.kind === 'taken'
    ? `${words.keyRefusals.taken} ${words.keyCommands[refusal.by]}.`
    : words.keyRefusals[refusal.kind];

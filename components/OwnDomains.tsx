import { useId, useState } from 'react';
import { parseDomains } from '../lib/guard/own-domains.ts';
import { useWords } from './words-context.ts';

interface OwnDomainsProps {
  readonly domains: readonly string[];
  readonly onChange: (domains: readonly string[]) => void;
}

/** Domains with commas between them; taken when the field is left, what is no domain is dropped. */
export function OwnDomains({ domains, onChange }: OwnDomainsProps) {
  const words = useWords().options;
  const id = useId();
  const helpId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null) onChange(parseDomains(typed));
    setTyped(null);
  };
  return (
    <div className="choice">
      <label htmlFor={id}>{words.ownDomains}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={helpId}
        value={typed ?? domains.join(', ')}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <small id={helpId}>{words.ownDomainsHelp}</small>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Authored } from './Authored.tsx';
import { useListWords } from './words.ts';
import type { ListState } from '../../lib/messages/lists.ts';

/** What is known of a list, as names and values. */
export function ListFacts({ state }: { readonly state: ListState }) {
  const words = useListWords();
  const { subscription, owner, contact } = state;
  const moments = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const when = (moment: number | null): string =>
    moment === null ? words.facts.never : moments.format(moment);
  return (
    <dl className="facts">
      <Fact name={words.head.version}>
        <Authored text={state.version} /> <small>{when(state.changedAt)}</small>
      </Fact>
      {owner !== undefined && (
        <Fact name={words.head.owner}>
          <Authored text={owner} />
        </Fact>
      )}
      {contact !== undefined && (
        <Fact name={words.head.contact}>
          <Authored text={contact} />
        </Fact>
      )}
      <Fact name={words.facts.entries}>
        {words.facts.counts(state.entryCount, state.silentCount)}
      </Fact>
      <Fact name={words.facts.from}>
        {subscription ? <Authored text={subscription.address} /> : words.facts.here[state.keeper]}
      </Fact>
      {subscription && (
        <>
          <Fact name={words.facts.confirmed}>{when(subscription.confirmedAt)}</Fact>
          <Fact name={words.facts.asked}>{when(subscription.askedAt)}</Fact>
          <Fact name={words.facts.signature}>
            {subscription.key === null ? words.facts.anySender : words.facts.pinned}
          </Fact>
          {subscription.usesLogin && <Fact name={words.facts.login}>{words.facts.loginUsed}</Fact>}
        </>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

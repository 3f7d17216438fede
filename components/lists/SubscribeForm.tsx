import { useState } from 'react';
import { CellField } from './CellField.tsx';
import { useListService } from './list-service.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useListWords } from './words.ts';
import { Switch } from '../Switch.tsx';
import type { ListState, Subscription, Trouble } from '../../lib/messages/lists.ts';

interface SubscribeFormProps {
  /** The list whose subscription is changed; null: a new one. */
  readonly state: ListState | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Outcome = 'asking' | 'failed' | 'not-allowed' | Trouble | null;

/** Where a list is fetched from, by which key it is known, and whether one's login goes along. */
export function SubscribeForm({ state, onDone, onCancel }: SubscribeFormProps) {
  const words = useListWords();
  const { ask, allowServer } = useListService();
  const [address, setAddress] = useState(state?.subscription?.address ?? '');
  const [key, setKey] = useState(state?.subscription?.key ?? '');
  const [usesLogin, setUsesLogin] = useState(state?.subscription?.usesLogin ?? false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  /** What came of another address does not hold for this one. */
  const readdress = (next: string) => {
    setAddress(next);
    setOutcome(null);
  };

  const subscription: Subscription = {
    address: address.trim(),
    key: key.trim() === '' ? null : key,
    usesLogin,
  };
  const send = () =>
    state
      ? ask({ type: 'list-resubscribe', id: state.id, subscription })
      : ask({ type: 'list-subscribe', subscription });
  const subscribe = async (isAllowanceAsked: boolean) => {
    setOutcome('asking');
    try {
      if (isAllowanceAsked && !(await allowServer(subscription.address))) {
        setOutcome('not-allowed');
        return;
      }
      const answer = await send();
      if (answer.kind === 'kept') onDone();
      else setOutcome(answer.trouble);
    } catch {
      setOutcome('failed');
    }
  };
  const trouble = typeof outcome === 'object' ? outcome : null;
  const isAllowanceNeeded = trouble?.code === 'needs-permission';
  return (
    <form
      className="box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void subscribe(usesLogin && URL.canParse(subscription.address));
      }}
    >
      <CellField
        label={words.subscribe.address}
        help={words.subscribe.addressHelp}
        type="url"
        value={address}
        onChange={readdress}
      />
      <CellField
        label={words.subscribe.key}
        help={words.subscribe.keyHelp}
        isLines
        value={key}
        onChange={setKey}
      />
      <Switch
        label={words.subscribe.login}
        help={words.subscribe.loginHelp}
        isOn={usesLogin}
        onChange={setUsesLogin}
      />
      <div role="alert">
        {trouble && <TroubleNote trouble={trouble} />}
        {outcome === 'failed' && <p className="wrong">{words.subscribe.failed}</p>}
        {outcome === 'not-allowed' && <p className="wrong">{words.subscribe.notAllowed}</p>}
      </div>
      <div className="buttons">
        {isAllowanceNeeded ? (
          <button key="allow" type="button" onClick={() => void subscribe(true)}>
            {words.subscribe.allow}
          </button>
        ) : (
          <button key="follow" type="submit" disabled={outcome === 'asking'}>
            {state ? words.subscribe.change : words.subscribe.action}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.form.cancel}
        </button>
        <p role="status">{outcome === 'asking' && words.subscribe.asking}</p>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import { EditRoute } from './EditRoute.tsx';
import { ImportView } from './ImportView.tsx';
import { ListServiceContext, type ListService } from './list-service.ts';
import { Overview } from './Overview.tsx';
import { ListWordsContext } from './words.ts';
import { WordsContext } from '../words-context.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Locale } from '../../lib/checker/report.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import type { ListState } from '../../lib/messages/lists.ts';
import { LIST_WORDS } from '../../locales/list-page/words.ts';
import { WORDS } from '../../locales/words.ts';

interface ListsPageProps {
  readonly locale: Locale;
  /** Null: they cannot be read. */
  readonly states: readonly ListState[] | null;
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly service: ListService;
}

type View =
  | { readonly kind: 'overview' }
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'import' };

export function ListsPage({ locale, states, rules, today, service }: ListsPageProps) {
  const words = LIST_WORDS[locale];
  const [view, setView] = useState<View>({ kind: 'overview' });
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [view]);
  const leave = () => setView({ kind: 'overview' });
  const open = (id: string) => setView({ kind: 'list', id });
  return (
    <WordsContext value={WORDS[locale]}>
      <ListWordsContext value={words}>
        <ListServiceContext value={service}>
          <main ref={main} className="page lists" lang={locale} tabIndex={-1}>
            <h1>{words.title}</h1>
            {!states && <p role="alert">{words.unreadable}</p>}
            {states && view.kind === 'overview' && (
              <Overview
                states={states}
                onOpen={open}
                onImport={() => setView({ kind: 'import' })}
              />
            )}
            {states && view.kind === 'list' && (
              <EditRoute
                key={view.id}
                state={states.find(({ id }) => id === view.id) ?? null}
                rules={rules}
                today={today}
                onLeave={leave}
              />
            )}
            {states && view.kind === 'import' && (
              <ImportView
                states={states}
                rules={rules}
                today={today}
                onLeave={leave}
                onOpen={open}
              />
            )}
          </main>
        </ListServiceContext>
      </ListWordsContext>
    </WordsContext>
  );
}

import type { ListedIn } from '../lib/checker/report.ts';
import { listMails } from './list-mail.ts';
import { useWords } from './words-context.ts';

/** What is wanted seldom of an entry of a list: to write to those who keep it. */
export function ListActions({ list }: { readonly list: ListedIn }) {
  const words = useWords().card.list;
  const mails = listMails(list, words);
  if (!mails) return null;
  return (
    <>
      <li>
        <a className="quiet" href={mails.wrong} target="_blank" rel="noreferrer">
          {words.entryWrong}
        </a>
      </li>
      <li>
        <a className="quiet" href={mails.suggest} target="_blank" rel="noreferrer">
          {words.suggestPhrase}
        </a>
      </li>
    </>
  );
}

import type { Locale, ListKeeper } from '../../lib/checker/report.ts';
import type { Verdict } from '../../lib/lists/explain-entry.ts';
import type { Miss } from '../../lib/lists/explain-miss.ts';
import type { Entry } from '../../lib/lists/format.ts';
import type { TroubleCode } from '../../lib/messages/lists.ts';
import { plural } from '../plural.ts';

/** What a list says of the subject on which two differ. */
export interface SaysOf {
  readonly list: string;
  readonly says: string;
}

const entries = plural('en', { one: 'entry', other: 'entries' });
const quotedList = (words: readonly string[]): string =>
  new Intl.ListFormat('en').format(words.map((word) => `“${word}”`));

/** Every word of the page of team lists, in English. The other languages have the same shape. */
export const en = {
  locale: 'en' as Locale,
  title: 'Team lists',
  unreadable: 'The lists could not be read. They are kept as they were. Reload this page.',
  reading: 'Reading the list…',
  back: 'Back to all lists',
  keep: 'Keep it',
  discard: 'Discard the changes',
  all: 'all',
  allLanguages: 'All languages',
  line: (line: number) => `Line ${line}:`,
  keepers: {
    policy: 'Your organisation’s policy',
    team: 'The team',
    person: 'You alone',
  } satisfies Record<ListKeeper, string>,
  keepersHelp: {
    policy: 'They have the say before all others, and cannot be changed here.',
    team: 'They have the say before your own and before the built-in rules.',
    person: 'They have the say before the built-in rules.',
  } satisfies Record<ListKeeper, string>,
  overview: {
    intro:
      'Phrases that a team does not want to send, with what to say instead. They are marked in your mails just as what the built-in rules find.',
    newList: 'New list',
    importFile: 'Import a file',
    subscribe: 'Follow an address',
    none: 'There is no list yet. Start an empty one, import a spreadsheet, or follow the address of your team’s list.',
    make: 'Create the list',
    whose: 'Whose list it is',
    whoseHelp: 'Where lists disagree, the team’s counts before your own.',
  },
  card: {
    managed: 'Managed by your organisation. It cannot be changed or removed here.',
    lastCopyKept: 'The last good copy is kept and used.',
    heldBack: 'The newest version was taken back. It stays away until the address has another one.',
    edit: 'Edit',
    look: 'Look at it',
    checkNow: 'Check now',
    bringBack: (version: string) => `Bring back version ${version}`,
    changeSubscription: 'Change how it is followed',
    remove: 'Remove',
    removeAsk: 'Remove from this browser, with the version before it:',
    outcomes: {
      asking: 'One moment…',
      done: 'Done.',
      nothingNew: 'Nothing new.',
      notTaken: 'Checked. Nothing was taken over.',
      failed: 'This could not be done. The list is as it was. Try again.',
    },
  },
  facts: {
    entries: 'Entries',
    counts: (count: number, silent: number) =>
      silent > 0 ? `${entries(count)}, ${silent} of them on trial` : entries(count),
    from: 'From',
    here: {
      policy: 'The policy itself',
      team: 'A file, or written here',
      person: 'A file, or written here',
    } satisfies Record<ListKeeper, string>,
    confirmed: 'Last good answer',
    asked: 'Last checked',
    never: 'not yet',
    signature: 'Signature',
    pinned: 'Taken only when signed with the key you gave',
    anySender: 'Not asked for',
    login: 'Your login',
    loginUsed: 'Goes along with each check',
  },
  conflicts: {
    title: 'Where lists disagree',
    help: 'Policy counts before team, team before you; among equals the stricter one.',
    double: (phrase: string, first: string, second: string) =>
      `“${phrase}” stands in ${first} and in ${second}. The one in ${first} counts.`,
    differ: (subject: string, first: SaysOf, second: SaysOf) =>
      `“${subject}”: ${first.list} says “${first.says}”, ${second.list} says “${second.says}”. What ${first.list} says counts.`,
    instead: (phrase: string, list: string, instead: string, against: string) =>
      `“${phrase}” in ${list} offers “${instead}”, which ${against} asks not to write.`,
    subject: (subject: string) =>
      ({ guard: 'when a mail is held', liabilityCareful: 'careful about liability' })[subject] ??
      `rule ${subject}`,
    look: 'Look where they disagree',
    none: 'They do not disagree.',
    on: 'on',
    off: 'off',
  },
  subscribe: {
    address: 'Address of the list',
    addressHelp: 'Begins with https:// and leads to the JSON or CSV file itself.',
    key: 'The publisher’s key (optional)',
    keyHelp:
      'The content of list-key.pub. With it, a list that is not signed with this key is refused.',
    login: 'Use my login at this server',
    loginHelp:
      'Only for a list behind your organisation’s login. The browser then sends its cookies of that server with each check. Otherwise none are sent.',
    action: 'Follow',
    change: 'Follow it like this',
    asking: 'Fetching the list…',
    allow: 'Allow reading from this server',
    notAllowed: 'The server may not be read, so nothing was fetched. Allow it to follow this list.',
    failed: 'The address could not be asked. Nothing was changed. Try again.',
  },
  troubles: {
    'bad-address':
      'This is no address of a list. Write one that begins with https://, without a name and password in it.',
    'bad-key': 'This is no public Ed25519 key. Paste the content of the file that ends in .pub.',
    'needs-permission':
      'The server wants to know who reads. Allow reading from it, then it is tried again.',
    'no-answer': 'The server did not answer. Look at the address and at your network.',
    'too-slow': 'The server took longer than half a minute. It will be tried again later.',
    'insecure-redirect':
      'The address leads on to one without encryption, so nothing was read. Ask for the https address.',
    'login-needed': 'The server wants a login. Log in there, and let your login be used.',
    'not-found': 'There is nothing at this address. Look whether the file was moved.',
    'server-error': 'The server answered with an error. It will be tried again later.',
    'too-large': 'The file is larger than 5 MB. Ask for it to be split into several lists.',
    'cut-off': 'The file ended before it was whole. It will be tried again later.',
    refused: 'What the address serves is no good list. Ask its owner to put this right:',
    unsigned:
      'A key was given, and there is no signature beside the list. Ask its publisher to sign it.',
    'wrong-signature':
      'The list is not signed with the key you gave. Do not use it before its publisher has said why.',
  } satisfies Record<TroubleCode, string>,
  changes: {
    since: 'What changed since version',
    none: 'Nothing is different.',
    head: 'About the list:',
    switches: 'what it switches',
    added: plural('en', { one: 'added', other: 'added' }),
    changed: plural('en', { one: 'changed', other: 'changed' }),
    removed: plural('en', { one: 'removed', other: 'removed' }),
  },
  editor: {
    entries: 'Entries',
    entry: 'Entry',
    newEntry: 'New entry',
    add: 'Add an entry',
    deleted: (phrase: string) => `“${phrase}” was deleted.`,
    takeBack: 'Put it back',
    about: 'About the list',
    fixed: 'This list comes from elsewhere. It can be looked at and tried here, not changed.',
    gone: 'This list was removed.',
    outdated:
      'This list was changed elsewhere while you were editing. Save to put yours in its place, or take the other one and lose your changes.',
    takeOther: 'Take the other one',
    save: 'Save the list',
    discardChanges: 'Discard changes',
    unsaved: 'There are changes that are not saved.',
    saved: 'Saved.',
    notSaved: 'It could not be saved. Your changes are still here. Try again, or export the list.',
    wrong: 'Not to be saved yet: put right what is said under “About the list”.',
    leave: 'Some changes are not saved. Discard them?',
  },
  table: {
    search: 'Search the entries',
    found: entries,
    columns: {
      phrase: 'Phrase',
      language: 'Language',
      severity: 'Severity',
      instead: 'Say instead',
    },
    state: 'State',
    silent: (hits: number) => (hits > 0 ? `on trial, found in ${hits} mails` : 'on trial'),
    onTrial: 'on trial',
    over: 'over',
    more: (count: number) => `and ${count} more`,
    delete: 'Delete',
    deleteEntry: (phrase: string) => `Delete ${phrase}`,
  },
  pager: {
    label: 'Pages',
    previous: 'Before',
    next: 'Next',
    where: (from: number, to: number, count: number) => `${from}–${to} of ${count}`,
  },
  fields: {
    phrase: 'Phrase',
    language: 'Language',
    forms: 'Forms of its words',
    diacritics: 'Diacritics',
    instead: 'What to say instead',
    why: 'Why',
    severity: 'Severity',
    source: 'Source',
    exceptions: 'Exceptions',
    matches: 'Must be found in',
    doesNotMatch: 'Must not be found in',
    expires: 'Last day',
    silent: 'On trial',
  } satisfies Record<keyof Entry, string>,
  fieldHelp: {
    phrase:
      'Capitals and punctuation do not count. * between two words stands for up to three others.',
    language: '',
    forms: 'Only what stands here is found. Take what is proposed, and strike out what is wrong.',
    diacritics: '',
    instead:
      'One a line. A blank for the writer is [__what is missing__], or [__day and time__]. Empty: advice without a rewrite.',
    why: 'The reason, in the words of your team.',
    severity: '',
    source: 'Who asked for it, or where it stands.',
    exceptions: 'One phrase a line: where it overlaps the words, nothing is marked.',
    matches: 'One example a line. Each is run as you type.',
    doesNotMatch: 'One example a line. Each is run as you type.',
    expires: 'After this day it is not looked for any more. Empty: for ever.',
    silent: 'It counts how often it would mark something, and marks nothing.',
  } satisfies Record<keyof Entry, string>,
  form: {
    chooseLanguage: 'Choose a language, and forms are proposed. Only what stands here is found.',
    formsOf: (word: string) => `Forms of “${word}”`,
    proposed: 'Proposed:',
    addAll: 'Add all',
    addAllForms: (word: string) => `Add all proposed forms of ${word}`,
    otherWords: 'Forms of the other words too',
    diacriticsIgnored: 'Do not count: súd = sud',
    diacriticsNeeded: 'Count: súd ≠ sud',
    double: 'This list has an entry for these words already. Change that one, or this phrase.',
    notTaken: 'Not done yet: put right what is marked.',
    done: 'Done',
    cancel: 'Cancel',
    leave: 'Your changes to this entry would be lost. Discard them?',
  },
  tryOut: {
    entry: 'Try sentences with this entry',
    list: 'Try sentences with this list',
    language: 'Language of the sentences',
    incomplete: 'Put the fields right first; then it can be tried.',
    nothing: 'Nothing in this list is found in it.',
    verdicts: {
      marked: () => 'is marked.',
      silent: () => 'is found, and only counted: the entry is on trial.',
      excepted: (exception) => `is not marked: the exception “${exception}” takes it out.`,
      quoted: () => 'is not marked: it stands inside quotation marks.',
      expired: () => 'is not marked: the entry’s last day is over.',
      'other-language': () => 'is not marked: the entry is for another language.',
    } satisfies Record<Verdict, (exception: string) => string> as Record<
      Verdict,
      (exception: string) => string
    >,
    misses: (miss: Miss): string => {
      switch (miss.kind) {
        case 'words':
          return `Not found: ${quotedList(miss.words)} is not in it, nor a form of it that is listed.`;
        case 'diacritics':
          return `Not found: ${quotedList(miss.words)} stands there with other diacritics.`;
        case 'apart':
          return 'Not found: all words are there, but not side by side, in this order, in one sentence.';
      }
    },
  },
  head: {
    name: 'Name',
    version: 'Version',
    owner: 'Owner',
    contact: 'Contact',
    guard: 'When a mail is held',
    liability: 'Careful about liability',
    unsaid: 'The list does not say',
    yes: 'Yes',
    no: 'No',
    off: 'Off',
    rules: (count: number) =>
      count === 0 ? 'Built-in rules' : `Built-in rules (${count} switched by this list)`,
  },
  headHelp: {
    name: 'Shown on every card of this list.',
    version: 'If you leave it, saving gives it the next one.',
    owner: 'Who answers for it. May be empty.',
    contact: 'A mail address for questions and proposals. May be empty.',
  },
  exporting: {
    title: 'Export',
    json: 'As JSON',
    csv: 'As a spreadsheet (CSV)',
    unsaved: 'The file holds what is saved, without your changes.',
    done: (file: string) => `${file} is in your downloads.`,
  },
  importing: {
    title: 'Import a file',
    intro: 'You see first what would change. Nothing is imported before you say so.',
    pick: 'Choose a file, or drop it here',
    kindsHelp:
      'A list (JSON, CSV), a style of Vale (YAML), or plain words, one phrase a line (TXT).',
    unreadable: 'The file could not be opened. Nothing was changed. Choose it again.',
    read: (file: string) => `${file} was read.`,
    kind: 'Read it as',
    kinds: { list: 'A list (JSON or CSV)', vale: 'A style of Vale', words: 'Plain words' },
    target: 'Put it into',
    newList: 'A list of its own',
    add: 'Add to the list',
    addHelp: 'What the list has and the file has not stays.',
    changes: 'What would change',
    refused: plural('en', { one: 'problem: left out', other: 'problems: left out' }),
    nothingTaken: 'Nothing can be imported from this file. Put it right and choose it again.',
    examples: (count: number) => (count === 0 ? 'No examples' : `Examples run: ${count}`),
    running: 'Running the examples…',
    allWell: 'All is as it should be.',
    tooMany: (most: number) =>
      `Together they are more than ${most} entries. Split them into two lists.`,
    apply: 'Import',
    leave: 'Do not import',
  },
};

export type ListWords = typeof en;

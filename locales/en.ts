import type { Notice } from '../components/compose-view.ts';
import type { Gravity } from '../lib/checker/draft.ts';
import type { Evidence, Situation, Source } from '../lib/checker/report.ts';
import type { GuardChoice } from '../lib/guard/level.ts';
import type { KeyRefusal } from '../lib/compose/key-choice.ts';
import type { KeyCommand } from '../lib/compose/keys.ts';
import type { NotCheckedReason } from '../lib/messages/status.ts';
import { plural } from './plural.ts';

/** Every word of the interface, in English. The other languages have the same shape. */
export const en = {
  counts: {
    error: plural('en', { one: 'error', other: 'errors' }),
    warning: plural('en', { one: 'warning', other: 'warnings' }),
    hint: plural('en', { one: 'hint', other: 'hints' }),
  },
  severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  quoted: (words: string) => `“${words}”`,
  status: {
    idle: 'No draft is open here.',
    checking: 'Checking the draft…',
    clean: 'Checked. Nothing found.',
  },
  notChecked: {
    'unknown-language':
      'Not checked: it is not clear which language the draft is in. English, Spanish and Slovak can be checked.',
    'unrecognised-page':
      'Not checked: Amends does not recognise this page. Your mail is as you wrote it. Reload the page to try again.',
    'no-answer':
      'Not checked: the check did not finish. Your draft is as you wrote it. It will be checked again when you type.',
    'too-long':
      'Not checked: the draft is too long to be checked while you write. Nothing was changed. Shorten it to have it checked.',
    'reload-needed':
      'Not checked: this page was open before Amends was installed or updated. Save your draft, then reload the page.',
    'gone-quiet':
      'Not checked: Amends failed several times on this page and stopped. Your mail is as you wrote it. Save your draft, then reload the page to try again.',
  } satisfies Record<NotCheckedReason, string>,
  sources: {
    'dropped-ball': 'After you have dropped the ball',
    'angry-customers': 'Handling angry customers',
    'nobody-is-perfect': 'Nobody is perfect',
    'bad-news': 'Giving bad news',
  } satisfies Record<Source, string>,
  evidence: {
    experiment: 'experiment',
    'field-study': 'field study',
    'expert-advice': 'expert advice',
  } satisfies Record<Evidence, string>,
  list: {
    title: 'In this draft',
    close: 'Close the list',
  },
  situation: {
    label: 'What this mail is',
    guessed: {
      'our-mistake': 'Looks like an answer to our mistake',
      'bad-news': 'Looks like bad news',
      'not-ours': 'Looks like something we did not cause',
      complaint: 'Looks like an answer to a complaint',
      none: 'Looks like ordinary mail',
    } satisfies Record<Situation, string>,
    guess: 'Guess it',
    chosen: {
      'our-mistake': 'An answer to our mistake',
      'bad-news': 'Bad news',
      'not-ours': 'Something we did not cause',
      complaint: 'An answer to a complaint',
      none: 'Ordinary mail',
    } satisfies Record<Situation, string>,
    gravity: 'How bad it was',
    gravities: {
      slip: 'A slip',
      failure: 'A failure',
      serious: 'A serious failure',
      settled: 'Settled in this mail',
    } satisfies Record<Gravity, string>,
  },
  card: {
    close: 'Close',
    also: 'Also:',
    dismissHere: 'Dismiss here',
    more: 'More',
    neverThisPhrase: 'Never mark these words',
    turnRuleOff: 'Turn this rule off',
    list: {
      keepers: { policy: 'Company list', team: 'Team list', person: 'Your list' },
      version: (version: string) => `version ${version}`,
      turnEntryOff: 'Turn this entry off',
      entryWrong: 'This entry is wrong: write to its owner',
      suggestPhrase: 'Suggest another phrase for the list',
      wrongSubject: (entry: string, list: string) => `Amends: “${entry}” in the list “${list}”`,
      wrongBody: (entry: string, list: string, version: string) =>
        `List: ${list}, version ${version}\nEntry: ${entry}\n\nWhat is wrong with it:\n`,
      suggestSubject: (list: string) => `Amends: a phrase for the list “${list}”`,
      suggestBody: (list: string, version: string) =>
        `List: ${list}, version ${version}\n\nPhrase:\nSay instead:\nWhy:\n`,
    },
    copyExample: 'Copy as an example',
    exampleCopied: 'Copied: the sentence, the rule and the version. Nothing was sent.',
    exampleNotCopied: 'The browser did not allow copying. Your clipboard is as it was.',
    rewrites: 'Rewrites',
    use: 'Use:',
    remove: 'Remove:',
    fillIn: 'Fill in:',
    onlyIf: 'Only if it is so:',
    onlyChoices: 'No key takes these: they say more than your mail does. Choose one if it is so.',
    accept: 'Use this',
    acceptWithBlank: 'Use and fill in later',
    moment: 'Day and time',
    date: 'Date',
    time: 'Time',
    copy: 'Copy the sentence',
    copied: 'Copied. Paste it over the old sentence.',
    notCopied:
      'The browser did not allow copying. Your clipboard is as it was. Copy the sentence by hand.',
    problems: {
      'text-changed':
        'The sentence has changed since it was checked. Nothing was replaced. Close this card; it is being checked again.',
      composing:
        'A letter is still being typed in the mail. Nothing was replaced. Finish it, then choose the rewrite again.',
      'not-possible':
        'This could not be put in safely here. Your mail is as you wrote it. Copy the sentence and paste it in.',
      gone: 'This card is out of date: its words are not marked like this any more. Close it.',
    },
  },
  guard: {
    title: 'Not sent yet',
    places: plural('en', {
      one: 'place is worth a second look before this mail goes.',
      other: 'places are worth a second look before this mail goes.',
    }),
    mendedTitle: 'Ready to send',
    mended: 'Nothing holds this mail any more.',
    held: 'What holds this mail',
    blank: 'A blank that is not filled in',
    fillIn: 'Fill it in',
    back: 'Back to the mail',
    coolDown: 'Hold for 10 minutes',
    sendAnyway: 'Send anyway',
    send: 'Send',
  },
  notices: {
    'not-remembered': {
      title: 'Not saved',
      text: 'This could not be saved. It stays hidden as long as this mail is open. Dismiss it again when it comes back.',
    },
    'press-send': {
      title: 'Press Send once more',
      text: 'This page does not let Amends press Send for you. If the mail is still here, press Send: it will not be held again.',
    },
    'cooling-down': {
      title: 'Held for 10 minutes',
      text: 'The mail stays here as a draft, and you will be reminded. Amends never sends it for you.',
    },
    'cooled-down': {
      title: 'The 10 minutes are over',
      text: 'Read the mail once more, and send it when it says what you want to say.',
    },
    'no-reminder': {
      title: 'No reminder',
      text: 'The reminder could not be saved. The mail stays here as a draft.',
    },
  } satisfies Record<Notice, { title: string; text: string }>,
  options: {
    title: 'Amends options',
    interface: 'Interface',
    language: 'Language of the interface',
    sameAsBrowser: 'Same as the browser',
    writer: 'About you',
    gender: 'How you speak of yourself',
    genderHelp: 'Spanish and Slovak have forms for it. Rewrites use the one that you choose.',
    genders: {
      unset: 'Forms without gender',
      feminine: 'Feminine forms',
      masculine: 'Masculine forms',
    },
    country: 'Country',
    countryHelp: 'For working days, public holidays and the way dates are written.',
    liability: 'Careful about liability',
    liabilityHelp: (rules: string) =>
      `Where admitting fault is forbidden (insurers, clinics, law): ${rules} mark nothing, and rewrites keep to sympathy, facts and remedy.`,
    offByLiability: 'Off: you are careful about liability.',
    setByPolicy: 'Set by your company. It cannot be changed here.',
    setByList: (name: string) => `Set by the list “${name}”.`,
    guard: 'Before a mail is sent',
    guardChoice: 'Hold a mail back',
    guardHelp: 'A mail that is held shows what was found. You can always send it anyway.',
    guardChoices: {
      usual: 'With blanks or errors; in the first week only with blanks',
      off: 'Never',
      blanks: 'With blanks that are not filled in',
      errors: 'With blanks or errors',
      warnings: 'With blanks, errors or warnings',
    } satisfies Record<GuardChoice, string>,
    ownDomains: 'Never hold a mail that goes only to',
    ownDomainsHelp:
      'The domains of your own organisation, such as example.com, with commas between them. Empty: any mail may be held.',
    rules: 'Rules',
    rulesHelp: 'A rule that is off marks nothing, in any draft.',
    groups: {
      apology: 'Apologies',
      responsibility: 'Responsibility',
      promises: 'Promises',
      respect: 'Respect',
    },
    lists: 'Team lists',
    listsHelp: 'Phrases that your team does not want to send, with what to say instead.',
    openLists: 'Open the lists',
    dismissals: 'What you hid',
    dismissalsHelp: 'Rules that you turned off are above.',
    phrases: 'Words that are never marked',
    entriesOff: 'Entries of lists that are turned off',
    markAgain: 'Mark again',
    sentences: plural('en', {
      one: 'sentence has something hidden in it.',
      other: 'sentences have something hidden in them.',
    }),
    showAgain: 'Show again',
    nothingHidden: 'Nothing is hidden.',
    keys: 'Keys',
    keysHelp:
      'They work in a mail that you write. To change one, choose it and press Alt (⌥ on a Mac) with another key.',
    keyCommands: {
      'next-finding': 'Next finding',
      'previous-finding': 'Previous finding',
      'accept-and-next': 'Use the first rewrite and go on',
      'next-blank': 'Next blank to fill in',
      dismiss: 'Dismiss here',
      'toggle-list': 'List of findings',
      'check-now': 'Check now',
    } satisfies Record<KeyCommand, string>,
    pressKeys: 'Press the new keys. Escape keeps the old ones.',
    keyRefusals: {
      'needs-alt':
        'These keys were not taken: without Alt they would be typed, and Ctrl or ⌘ belong to the browser. Press Alt with another key.',
      reserved:
        'These keys were not taken: the browser, the system or your mail uses them. Press Alt with another key, such as Alt+;',
      taken: 'These keys were not taken: they already stand for this:',
    } satisfies Record<KeyRefusal['kind'], string>,
    usualKeys: 'Back to the usual keys',
    notSaved: 'This could not be saved. The setting before it is kept. Choose it again.',
  },
  popup: {
    title: 'Amends',
    elsewhere:
      'Amends checks drafts in Gmail and Outlook on the web. No draft is open in this tab.',
    lists: 'Team lists',
    options: 'Options',
    waiting: 'Kept as drafts, and ready for a second look:',
    noSubject: '(no subject)',
    done: 'Done',
  },
};

export type Words = typeof en;

/** Made-up mails, so that a page looks like what it stands for. */
export interface MadeUpMail {
  readonly sender: string;
  readonly address: string;
  readonly subject: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

export const INBOX: readonly MadeUpMail[] = [
  {
    sender: 'Kim Example',
    address: 'kim@example.com',
    subject: 'Where is my parcel?',
    text: [
      'Ten days ago you wrote that it was on its way.',
      'I am sorry, but this is not good enough. Tell me by tomorrow where it is.',
      'Kim',
    ],
  },
  {
    sender: 'Alex Example',
    address: 'alex@example.com',
    subject: 'Charged twice',
    text: ['My card was charged twice for the same order.', 'Alex'],
  },
  {
    sender: 'Sam Example',
    address: 'sam@example.com',
    subject: 'Third time I write',
    text: ['Nobody has answered my last two mails.', 'Sam'],
  },
];

/** Whoever writes in the playground. */
export const WRITER = { name: 'Robin Sample', role: 'Customer care, Playground Ltd' };

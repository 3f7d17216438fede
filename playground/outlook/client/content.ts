/** What stands in a fresh draft, as Outlook puts it there. */
import { element } from '../../client/element.ts';
import { WRITER, type MadeUpMail } from '../../client/made-up-mails.ts';

const emptyParagraph = (): Node => element('div', { class: 'elementToProof' }, element('br'));

const signature = (): Node =>
  element(
    'div',
    { id: 'Signature' },
    element('div', { class: 'elementToProof' }, WRITER.name),
    element('div', { class: 'elementToProof' }, WRITER.role),
  );

export const newContent = (): readonly Node[] => [emptyParagraph(), emptyParagraph(), signature()];

const header = (name: string, value: string): readonly (Node | string)[] => [
  element('b', {}, `${name}:`),
  ` ${value}`,
  element('br'),
];

/** The answered or forwarded mail with its header, under a line. All of it in one wrapper. */
export const quotingContent = (mail: MadeUpMail): readonly Node[] => [
  element(
    'div',
    { id: 'divtagdefaultwrapper' },
    ...newContent(),
    element('div', { id: 'appendonsend' }),
    element('hr', { style: 'display:inline-block;width:98%', tabindex: '-1' }),
    element(
      'div',
      { id: 'divRplyFwdMsg', dir: 'ltr' },
      ...header('From', `${mail.sender} <${mail.address}>`),
      ...header('Subject', mail.subject),
    ),
    element('div', {}, ...mail.text.map((text) => element('div', { class: 'x_p' }, text))),
  ),
];

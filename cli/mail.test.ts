import { describe, expect, it } from 'vitest';

import { textOfMail } from './mail.ts';

const mail = (...lines: string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(['From: ann@shop.example', 'MIME-Version: 1.0', ...lines].join('\r\n'));

const alternative = (plain: string, html: string): Uint8Array<ArrayBuffer> =>
  mail(
    'Content-Type: multipart/alternative; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    plain,
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--x--',
  );

describe('textOfMail', () => {
  it('decodes quoted-printable and the character set', async () => {
    const bytes = mail(
      'Content-Type: text/plain; charset=iso-8859-2',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Je mi to =B5=FAto, a=\r\nle nie.',
    );
    expect((await textOfMail(bytes)).trim()).toBe('Je mi to ľúto, ale nie.');
  });

  it('prefers the plain text', async () => {
    expect((await textOfMail(alternative('Plain.', '<p>Rich.</p>'))).trim()).toBe('Plain.');
  });

  it('takes the HTML where the plain text is empty', async () => {
    expect(await textOfMail(alternative(' ', '<p>Rich.</p>'))).toBe('Rich.');
  });

  it('leaves out a mail that is attached', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Mine.',
      '--x',
      'Content-Type: message/rfc822',
      '',
      'From: bob@x.example',
      '',
      'Theirs.',
      '--x--',
    );
    expect((await textOfMail(bytes)).trim()).toBe('Mine.');
  });

  it('finds nothing in a mail without words', async () => {
    expect(await textOfMail(mail('Content-Type: image/png', '', 'AAAA'))).toBe('');
  });
});

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** Spreadsheets take a table for UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const LONGEST = 80;

/** What a list's file is called: nothing but letters, digits and hyphens. */
export const fileName = (name: string, kind: keyof typeof TYPES): string => {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'list'}.${kind}`;
};

/** Gives a file to the person, and its name to the caller. */
export function download(name: string, kind: keyof typeof TYPES, text: string): string {
  const file = fileName(name, kind);
  const parts = kind === 'csv' ? [BYTE_ORDER_MARK, text] : [text];
  const address = URL.createObjectURL(new Blob(parts, { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The download has begun with the click; the copy of it may go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return file;
}

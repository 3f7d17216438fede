import type { ReadList } from '../../lib/lists/validate.ts';

/** What a file may be read as. */
export const FILE_KINDS = ['list', 'vale', 'words'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const KIND_OF: Readonly<Record<string, FileKind>> = { yml: 'vale', yaml: 'vale', txt: 'words' };

export const kindOf = (file: string): FileKind =>
  KIND_OF[/\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'list';

const LONGEST_NAME = 200;

/** What a list without a name of its own is called. */
const nameOf = (file: string): string =>
  file.replace(/\.[^.]+$/, '').slice(0, LONGEST_NAME) || file.slice(0, LONGEST_NAME);

/** Reads a file as a list; what cannot be read is told, and nothing is thrown but where the file itself is gone. */
export async function readFile(file: File, kind: FileKind): Promise<ReadList> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = nameOf(file.name);
  switch (kind) {
    case 'list':
      return (await import('../../lib/lists/files/read-list.ts')).readList(bytes, name);
    case 'vale':
      return (await import('../../lib/lists/files/read-vale.ts')).readVale(bytes, name);
    case 'words':
      return (await import('../../lib/lists/files/read-words.ts')).readWords(bytes, name);
  }
}

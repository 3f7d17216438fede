import { FORMAT, type ListHead } from '../../lib/lists/format.ts';
import { validateHead, type Validated } from '../../lib/lists/validate.ts';

/** What a list says of itself, while it is edited. */
export interface HeadCells {
  readonly name: string;
  readonly version: string;
  readonly owner: string;
  readonly contact: string;
  readonly switches: ListHead['switches'];
}

export const toHeadCells = ({
  name,
  version,
  owner = '',
  contact = '',
  switches,
}: ListHead): HeadCells => ({ name, version, owner, contact, switches });

/** Problems name the field. */
export function readHeadCells({ switches, ...cells }: HeadCells): Validated<ListHead> {
  const said = Object.entries(cells).filter(([, cell]) => cell.trim() !== '');
  const value = { format: FORMAT, ...Object.fromEntries(said), switches };
  return validateHead({ value, line: 1 });
}

import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { listSchema } from '../lib/lists/format.ts';

/**
 * The JSON Schema of a list, for editors: made from the validator. What only the validator checks
 * (words, wildcards, real days, the byte size) is told by `amends lists check`.
 */
export const listSchemaFile = (): Promise<string> =>
  format(
    JSON.stringify({
      title: 'Amends phrase list',
      ...toJsonSchema(listSchema, { typeMode: 'input', errorMode: 'ignore' }),
    }),
    { parser: 'json', printWidth: 100 },
  );

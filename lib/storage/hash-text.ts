/** SHA-256 in hexadecimal. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same of a text: knows it again without keeping it. */
export const hashText = (text: string): Promise<string> =>
  hashBytes(new TextEncoder().encode(text));

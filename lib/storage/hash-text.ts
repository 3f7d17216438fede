/** SHA-256 in hexadecimal: knows a text again without keeping it. */
export async function hashText(text: string): Promise<string> {
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

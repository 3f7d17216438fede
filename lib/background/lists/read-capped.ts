/** An answer went on for longer than it may. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * The body of an answer, unpacked; what is too large is given up while it comes in.
 * @throws TooLargeError
 */
export async function readCapped(
  { body }: Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new TooLargeError(`The answer is longer than ${most} bytes.`);
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

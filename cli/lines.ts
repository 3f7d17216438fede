const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; `null` where the line is longer than allowed. */
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream into lines and holds no more than `maxBytes` of one; what goes beyond is read and dropped. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;

  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    number++;
    const bytes = size > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number, bytes };
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end === -1) break;
      hold(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

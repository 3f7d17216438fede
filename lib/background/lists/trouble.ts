import type { Trouble, TroubleCode } from '../../messages/lists.ts';

/** A list could not be had from its address. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError';

  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

export const troubleOf = (code: TroubleCode, about: Omit<Trouble, 'code'> = {}): TroubleError =>
  new TroubleError({ code, ...about });

/** What a playground's address may ask for besides its looks. */
export interface SendingOptions {
  /** `real`: *Send* takes no clicks of scripts. */
  readonly send?: 'real';
  /** `asked`: the page asks whether an attachment was forgotten. */
  readonly attachment?: 'asked';
  /** `on`: another extension holds every click on *Send* back, and makes it itself. */
  readonly rival?: 'on';
}

export const sendingQuery = ({
  send,
  attachment,
  rival,
}: SendingOptions): Record<string, string> => ({
  ...(send && { send }),
  ...(attachment && { attachment }),
  ...(rival && { rival }),
});

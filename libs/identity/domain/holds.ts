/** Held by whoever opens an account for an address, and whoever asks the address in: each has to see what the other did. */
export const addressHeld = (email: string) => `address ${email}`;

/** Held by whoever writes to strangers, so that what one sender causes at once is counted. */
export const senderHeld = (sender: string) => `mails of ${sender}`;

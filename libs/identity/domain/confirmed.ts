/** What tells whether somebody has shown that an account's address is theirs. */
export interface AccountProof {
  passwordHash: string | null;
  emailVerifiedAt: Date | null;
}

/**
 * Whether an account has an owner: somebody who confirmed its address and can sign in. Any other gives way to whoever
 * opens a link that was mailed to the address.
 */
export const isConfirmed = ({ passwordHash, emailVerifiedAt }: AccountProof): boolean =>
  passwordHash !== null && emailVerifiedAt !== null;

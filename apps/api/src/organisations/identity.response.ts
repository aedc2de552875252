import type { IdentityState, ProofKind } from '#lib/organisations';

/** A document that was uploaded to prove a tax code. */
export class ProofDocumentResponse {
  id!: string;
  name!: string;
  uploadedAt!: string;
}

/** How an organisation's claim to its tax code stands, as its own people know it. */
export class OwnIdentityResponse {
  state!: IdentityState;
  taxCode!: string | null;
  document!: ProofDocumentResponse | null;
  /** When letters to the addresses that organisers know were asked for last. */
  lettersAskedAt!: string | null;
  /** Whether such a letter can prove it; a person's number is checked by document alone. */
  takesLetters!: boolean;
  /** Why an organiser found the code to be somebody else's. */
  refutedBecause!: string | null;
}

/** One who claims a tax code, to an organiser that looks at it. */
export class IdentitySideResponse {
  organisationId!: string;
  name!: string;
  province!: string | null;
  address!: string | null;
  /** Since when it claims the code, or has been here. */
  since!: string;
  /** Whether it has applied to this organiser or takes part in one of its fairs. */
  isYours!: boolean;
  document!: ProofDocumentResponse | null;
  /** When whoever reads the address that an organiser knows confirmed it. */
  letterConfirmedAt!: string | null;
  proof!: IdentityProofResponse | null;
  /** Whether it was found not to hold the code. */
  isRefuted!: boolean;
}

export class IdentityProofResponse {
  kind!: ProofKind;
  /** Whether this organiser stands for it, and may take it back. */
  isYours!: boolean;
  /** What was noted; for this organiser's own only. */
  note!: string | null;
  at!: string;
}

/** Whose a tax code is, to an organiser. */
export class IdentityResponse {
  organisationId!: string;
  state!: IdentityState;
  taxCode!: string | null;
  /** Who claims it, the earliest first: of more than 20, those that have shown something. */
  sides!: IdentitySideResponse[];
  /** How many more claim it; shown once those above are settled. */
  moreSides!: number;
}

export class IdentityDisputeResponse {
  organisationId!: string;
  name!: string;
  taxCode!: string | null;
}

export class IdentityDisputePageResponse {
  items!: IdentityDisputeResponse[];
  nextCursor!: string | null;
}

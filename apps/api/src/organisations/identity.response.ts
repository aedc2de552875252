import type { IdentityState, ProofKind } from '#lib/organisations';
import { TranslatedResponse } from '#platform/http';

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
  /** The name under which the code was confirmed, where the organisation calls itself otherwise now. */
  provenAs!: string | null;
}

/** One who claims a tax code, to an organiser to whom it shows itself. */
export class IdentitySideResponse {
  organisationId!: string;
  name!: string;
  province!: string | null;
  address!: string | null;
  /** Since when it claims the code, or has been here. */
  since!: string;
  document!: ProofDocumentResponse | null;
  /** When whoever reads the address that an organiser knows confirmed it. */
  letterConfirmedAt!: string | null;
  proof!: IdentityProofResponse | null;
  /** Whether it was found not to hold the code. */
  isRefuted!: boolean;
}

export class IdentityProofResponse {
  kind!: ProofKind;
  /** What the organisation was called then, where it calls itself otherwise now. */
  formerName!: string | null;
  /** Whether this organiser stands for it, and may take it back. */
  isYours!: boolean;
  /** What was noted; for this organiser's own only. */
  note!: string | null;
  at!: string;
}

/** What another organiser finds against a proof of this one. */
export class IdentityObjectionResponse {
  organiser!: TranslatedResponse;
  reason!: string;
  at!: string;
}

/** Whose a tax code is, to an organiser. */
export class IdentityResponse {
  organisationId!: string;
  state!: IdentityState;
  taxCode!: string | null;
  /** Who claims it and shows itself, the earliest first: of more than 20, those that have shown something. */
  sides!: IdentitySideResponse[];
  /** How many more claim it; shown once those above are settled. */
  moreSides!: number;
  /** Whether somebody who does not show itself to this organiser claims it and has shown something for it. */
  othersClaim!: boolean;
  /** Whether another organiser has proven it for somebody else, and alone may change that. */
  isProvenElsewhere!: boolean;
  /** What other organisers find against the proof of this one; settling answers them. */
  objections!: IdentityObjectionResponse[];
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

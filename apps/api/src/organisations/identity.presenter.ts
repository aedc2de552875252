import type { IdentitySide } from '#lib/exhibitors';
import type { Organisation, OwnIdentity, UploadedFile } from '#lib/organisations';
import type {
  IdentityDisputeResponse,
  IdentitySideResponse,
  OwnIdentityResponse,
  ProofDocumentResponse,
} from './identity.response.js';

const presentDocument = (document: UploadedFile | null): ProofDocumentResponse | null =>
  document && {
    id: document.id,
    name: document.originalName,
    uploadedAt: document.createdAt.toISOString(),
  };

export const presentOwnIdentity = (own: OwnIdentity): OwnIdentityResponse => ({
  ...own,
  document: presentDocument(own.document),
  lettersAskedAt: own.lettersAskedAt?.toISOString() ?? null,
});

/** Of whoever has not shown itself to the organiser, what settling a dispute needs and no more. */
export function presentSide(side: IdentitySide, organiserId: string): IdentitySideResponse {
  const { organisation, proof, refutation } = side;
  const isProofYours = proof?.organiserId === organiserId;
  return {
    organisationId: organisation.id,
    name: organisation.name,
    province: organisation.province,
    address: organisation.address,
    since: organisation.createdAt.toISOString(),
    isYours: side.isShown,
    document: presentDocument(side.document),
    letterConfirmedAt: side.letterConfirmedAt?.toISOString() ?? null,
    proof: proof && {
      kind: proof.kind,
      isYours: isProofYours,
      note: isProofYours ? proof.note : null,
      at: proof.createdAt.toISOString(),
    },
    isRefuted: refutation !== null,
  };
}

export const presentDispute = ({ id, name, taxCode }: Organisation): IdentityDisputeResponse => ({
  organisationId: id,
  name,
  taxCode,
});

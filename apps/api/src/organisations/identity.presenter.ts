import type { IdentitySide } from '#lib/exhibitors';
import type { Organiser } from '#lib/identity';
import {
  type IdentityObjection,
  isUnderItsName,
  type Organisation,
  type OwnIdentity,
  type UploadedFile,
} from '#lib/organisations';
import type {
  IdentityDisputeResponse,
  IdentityObjectionResponse,
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

export function presentSide(side: IdentitySide, organiserId: string): IdentitySideResponse {
  const { organisation, proof, refutation } = side;
  const isProofYours = proof?.organiserId === organiserId;
  return {
    organisationId: organisation.id,
    name: organisation.name,
    province: organisation.province,
    address: organisation.address,
    since: organisation.createdAt.toISOString(),
    document: presentDocument(side.document),
    letterConfirmedAt: side.letterConfirmedAt?.toISOString() ?? null,
    proof: proof && {
      kind: proof.kind,
      formerName: isUnderItsName(proof, organisation) ? null : proof.name,
      isYours: isProofYours,
      note: isProofYours ? proof.note : null,
      at: proof.createdAt.toISOString(),
    },
    isRefuted: refutation !== null,
  };
}

export const presentObjection = (
  { organiserId, reason, createdAt }: IdentityObjection,
  organisers: readonly Organiser[],
): IdentityObjectionResponse => ({
  organiser: organisers.find(({ id }) => id === organiserId)?.name ?? {},
  reason,
  at: createdAt.toISOString(),
});

export const presentDispute = ({ id, name, taxCode }: Organisation): IdentityDisputeResponse => ({
  organisationId: id,
  name,
  taxCode,
});

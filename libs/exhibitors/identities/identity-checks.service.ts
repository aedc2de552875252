import { Injectable } from '@nestjs/common';
import { identitiesErrors, IdentityProofs, Organisation } from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import { IdentitySidesQuery } from './identity-sides.query.js';

/** Which organisation's claim, who looks at it for which organiser, and what they say. */
export interface IdentityCheck {
  organiserId: string;
  organisationId: string;
  actorId: string;
  /** What was looked at, or the reason. */
  note: string;
  /** The code that was looked at; left out: whichever the organisation has. */
  taxCode?: string | null | undefined;
}

/** What organisers find out about the tax codes of those who have shown themselves to them. */
@Injectable()
export class IdentityChecks {
  constructor(
    private readonly sides: IdentitySidesQuery,
    private readonly proofs: IdentityProofs,
  ) {}

  /**
   * Confirms a code that nobody else claims. Throws `http.not-found`, `identities.no-code`, `identities.disputed`,
   * `identities.other-code`.
   */
  async check(tx: Tx, check: IdentityCheck): Promise<void> {
    const { organiserId, organisationId, actorId, note } = check;
    const code = await this.sides.codeOf(organiserId, organisationId, tx);
    const [organisation] = await lockInOrder(tx, Organisation, [organisationId]);
    ensureLookedAt([organisation!], check.taxCode ?? code);
    if (await this.sides.hasRivals(organiserId, organisation!, tx)) throw identitiesErrors.disputed();
    await this.proofs.prove(tx, organisation!, 'checked', { organiserId, actorId, note });
  }

  /** Takes back a confirmation of this organiser. Throws `http.not-found`, `identities.not-yours`. */
  async withdraw(tx: Tx, { organiserId, organisationId, actorId, note }: IdentityCheck): Promise<void> {
    await this.sides.codeOf(organiserId, organisationId, tx);
    const [organisation] = await lockInOrder(tx, Organisation, [organisationId]);
    await this.proofs.withdraw(tx, organisation!, { organiserId, actorId, note });
  }

  /**
   * Settles whose the code is among the sides that are shown, again where it was settled before. Throws `http.not-found`, `identities.not-disputed`,
   * `identities.not-a-side`, `identities.other-code`.
   */
  async settle(tx: Tx, check: IdentityCheck, holderId: string): Promise<void> {
    const { organiserId, organisationId, actorId, note } = check;
    const { sides } = await this.sides.of(organiserId, organisationId, tx);
    if (sides.length < 2) throw identitiesErrors.notDisputed();
    const organisations = await lockInOrder(
      tx,
      Organisation,
      sides.map(({ organisation }) => organisation.id),
    );
    ensureLookedAt(organisations, check.taxCode ?? sides[0]!.organisation.taxCode);
    const holder = organisations.find(({ id }) => id === holderId);
    if (!holder) throw identitiesErrors.notASide({ field: 'holderId' });
    const others = organisations.filter(({ id }) => id !== holderId);
    await this.proofs.settle(tx, { holder, others }, { organiserId, actorId, note });
  }
}

/** Whoever changes its code between the look and the click does not have another one proven. */
function ensureLookedAt(organisations: readonly Organisation[], code: string | null): void {
  if (organisations.some(({ taxCode }) => taxCode !== code)) throw identitiesErrors.otherCode();
}

import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import {
  type Claim,
  ClaimantsQuery,
  identitiesErrors,
  IdentityProofs,
  isPersonalNumber,
  Organisation,
  reachOf,
} from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { IdentitySidesQuery } from './identity-sides.query.js';
import { IdentityStatesQuery } from './identity-states.query.js';

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
    private readonly states: IdentityStatesQuery,
    private readonly claimants: ClaimantsQuery,
    private readonly proofs: IdentityProofs,
  ) {}

  /**
   * Confirms a code that is not disputed. Throws `http.not-found`, `identities.no-code`, `identities.disputed`,
   * `identities.other-code`, `identities.checked-elsewhere`.
   */
  async check(tx: Tx, check: IdentityCheck): Promise<void> {
    const { organiserId, organisationId, actorId, note } = check;
    const code = await this.sides.codeOf(organiserId, organisationId, tx);
    const [organisation] = await lockInOrder(tx, Organisation, [organisationId]);
    ensureLookedAt([organisation!], check.taxCode ?? code);
    const states = await this.states.of(organiserId, [organisation!], tx);
    if (states.get(organisationId) === 'disputed') throw identitiesErrors.disputed();
    await this.proofs.prove(tx, organisation!, 'checked', { organiserId, actorId, note });
  }

  /** Takes back a confirmation of this organiser. Throws `http.not-found`, `identities.not-yours`. */
  async withdraw(tx: Tx, { organiserId, organisationId, actorId, note }: IdentityCheck): Promise<void> {
    await this.sides.codeOf(organiserId, organisationId, tx);
    const [organisation] = await lockInOrder(tx, Organisation, [organisationId]);
    await this.proofs.withdraw(tx, organisation!, { organiserId, actorId, note });
  }

  /**
   * Settles whose the code is among those that show themselves and those elsewhere that have shown something, with what their
   * managers manage beside; again where it was settled before. Where another organiser has proven it for somebody else, that
   * one is told and nothing changes. Locks all of them. Throws `http.not-found`, `identities.not-disputed`, `identities.not-a-side`,
   * `identities.other-code`.
   */
  async settle(tx: Tx, check: IdentityCheck, holderId: string): Promise<void> {
    const { organiserId, organisationId, actorId, note } = check;
    const { sides, othersClaim, objections } = await this.sides.of(organiserId, organisationId, tx);
    if (sides.length < 2 && !othersClaim && objections.length === 0) throw identitiesErrors.notDisputed();
    const shown = sides.map(({ organisation }) => organisation);
    const code = shown[0]!.taxCode!;
    if (!shown.some(({ id }) => id === holderId)) throw identitiesErrors.notASide({ field: 'holderId' });
    const others = () => this.othersThan(tx, { id: holderId, taxCode: code }, shown, organiserId);
    const organisations = await lockInOrder(tx, Organisation, [holderId, ...(await others())]);
    // Under their locks nobody who manages one of them makes another with the code: all that are to be found are there now.
    const ids = new Set(organisations.map(({ id }) => id));
    const late = (await others()).filter((id) => !ids.has(id));
    organisations.push(...(await lockInOrder(tx, Organisation, late)));
    ensureLookedAt(organisations, check.taxCode ?? code);
    const found = {
      holder: organisations.find(({ id }) => id === holderId)!,
      others: organisations.filter(({ id }) => id !== holderId),
      alsoFor: await withWhomTheyExhibit(tx, organisations, organiserId),
    };
    await this.proofs.settle(tx, found, { organiserId, actorId, note });
  }

  /** Of a person's number, only those that show themselves to the organiser are anything to it. */
  private async othersThan(
    tx: Tx,
    holder: Claim,
    shown: readonly { id: string }[],
    organiserId: string,
  ): Promise<string[]> {
    const code = holder.taxCode!;
    const seen = shown.map(({ id }) => id).filter((id) => id !== holder.id);
    if (isPersonalNumber(code)) return seen;
    const rivals = await this.claimants.rivals(tx, holder, reachOf(code, organiserId));
    const others = [...new Set([...seen, ...rivals])];
    const siblings = await this.claimants.siblings(tx, others, code);
    return [...others, ...siblings.filter((id) => id !== holder.id)];
  }
}

/** The other organisers with whom each of these exhibits: what is found about it stands in their trails too. */
async function withWhomTheyExhibit(
  tx: Tx,
  organisations: readonly Organisation[],
  organiserId: string,
): Promise<Map<string, string[]>> {
  const exhibitors = await tx.find(Exhibitor, {
    select: { id: true, organisationId: true, organiserId: true },
    where: {
      organisationId: In(organisations.map(({ id }) => id)),
      agreedAt: Not(IsNull()),
      organiserId: Not(organiserId),
    },
  });
  return new Map(
    organisations.map(({ id }) => [
      id,
      [...new Set(exhibitors.filter((one) => one.organisationId === id).map((one) => one.organiserId))],
    ]),
  );
}

/** Whoever changes its code between the look and the click does not have another one proven. */
function ensureLookedAt(organisations: readonly Organisation[], code: string | null): void {
  if (organisations.some(({ taxCode }) => taxCode !== code)) throw identitiesErrors.otherCode();
}

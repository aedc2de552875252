import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ensureNotOver, Fair, fairPhase, isLive } from '#lib/fairs';
import { type ActingAtFair, type InvitationLetter, MemberInvitations, Organiser } from '#lib/identity';
import { Clock, DomainError, textIn } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Jobs } from '#platform/queue';
import { accountsErrors } from './accounts.errors.js';
import { organisationAsSeen } from '../domain/what-organisers-see.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ExhibitorAccountsQuery } from './exhibitor-accounts.query.js';
import { exhibitorInvitedMail } from './exhibitor-invited.notification.js';
import { exhibitorsInvited } from '../exhibitors.events.js';
import { inviteExhibitors } from '../exhibitors.jobs.js';
import { fairsOf } from '../named-fairs.query.js';

/** Exhibitors looked up at a time when all are invited. */
const AT_ONCE = 100;

/**
 * Lets exhibitors sign in that did not come by themselves, such as those of an imported list. The invitation goes to the
 * address that the organisation is known by and to no other, so that no organiser can hand out what another one entered.
 */
@Injectable()
export class ExhibitorAccounts {
  constructor(
    private readonly query: ExhibitorAccountsQuery,
    private readonly invitations: MemberInvitations,
    private readonly notifications: Notifications,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Asks whoever reads the exhibitor's mail whether it takes part in this fair, and in the organiser's others that wait for its yes,
   * and to manage its own pages, which begins when they accept; asked again before, mails a new link.
   * Throws `http.not-found`, `fairs.over`, `exhibitors.no-address` and `exhibitors.has-account`.
   */
  async invite(tx: Tx, { organiserId, fairId, actorId }: ActingAtFair, exhibitorId: string): Promise<void> {
    const exhibitor = await tx.findOneBy(Exhibitor, { id: exhibitorId, organiserId, fairId });
    if (!exhibitor) throw httpErrors.notFound();
    await this.ensureNotOver(tx, fairId);
    const organisation = await tx.findOneByOrFail(Organisation, { id: exhibitor.organisationId });
    const { id, name, representative, email, country } = organisationAsSeen(exhibitor, organisation);
    if (email === null) throw accountsErrors.noAddress();
    const states = await this.query.statesOf([id], tx);
    if (states.get(id)?.state === 'joined') throw accountsErrors.hasAccount();
    const language = country === 'VN' ? 'vi' : 'en';
    const organiser = await tx.findOneByOrFail(Organiser, { id: organiserId });
    const letter = this.letterOf(name, organiser, await this.name(tx, exhibitor));
    await this.invitations.send(
      tx,
      { party: 'organisation', partyId: id, name: { vi: name } },
      { email, name: representative ?? name, language, role: 'manager' },
      { accountId: actorId, name: textIn(organiser.name, language), forOrganiser: true },
      letter,
    );
  }

  private async ensureNotOver(tx: Tx, id: string): Promise<void> {
    ensureNotOver(await tx.findOneByOrFail(Fair, { id }), this.clock.now());
  }

  /** Writes down which fairs the invitation names: this one, and all others that wait for a yes and are no drafts. */
  private async name(tx: Tx, { id, fairId, organiserId, organisationId }: Exhibitor): Promise<Fair[]> {
    const waiting = { organiserId, organisationId, agreedAt: IsNull() };
    const exhibitors = await tx.find(Exhibitor, { where: [{ id }, waiting] });
    const now = this.clock.now();
    const all = await fairsOf(tx, exhibitors, now);
    const fairs = all.filter((fair) => fair.id === fairId || isLive(fairPhase(fair, now)));
    const named = { organisationId, fairId: In(fairs.map((fair) => fair.id)) };
    await tx.update(Exhibitor, named, { askedAt: now });
    return fairs;
  }

  private letterOf(exhibitor: string, organiser: Organiser, fairs: Fair[]): InvitationLetter {
    return async (tx, { invitation, token, options }) => {
      const data = { name: invitation.name, exhibitor, organiser: organiser.name, fairs, token };
      await this.notifications.notify(tx, exhibitorInvitedMail, invitation, data, options);
    };
  }

  /** Has everybody invited who can be reached and whom nobody has invited yet; a job writes the mails. Throws `fairs.over`. */
  async inviteAll(tx: Tx, { organiserId, fairId, actorId }: ActingAtFair): Promise<void> {
    await this.ensureNotOver(tx, fairId);
    await this.jobs.add(tx, inviteExhibitors, { organiserId, fairId, actorId });
    await this.events.record(tx, exhibitorsInvited, {
      organiserId,
      actorId,
      subjectId: fairId,
      data: { fairId },
    });
  }

  /** The job: each in a transaction of its own, so that it goes on after a crash with those that are left. */
  async inviteReachable(acting: ActingAtFair): Promise<void> {
    for (let after = ''; ;) {
      const ids = await this.query.reachable(acting, after, AT_ONCE);
      for (const id of ids) await this.transactions.run((tx) => this.invite(tx, acting, id)).catch(passOver);
      if (ids.length < AT_ONCE) return;
      after = ids.at(-1)!;
    }
  }
}

/** Whoever cannot be invited after all keeps nobody else from it. */
function passOver(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}

import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { Attempts, networkOf } from '#lib/identity';
import { GuestInvitations, type GuestLink } from '#lib/invitations';
import { DomainError, HOUR } from '#lib/kernel';
import { type FairRequest, requestOf } from '#platform/http';

const WRONG_LINKS_PER_HOUR = 30;

interface LinkRequest extends FairRequest {
  guestLink?: GuestLink;
}

/**
 * Lets through who holds a personal link, whatever others behind the same address guess. Wrong links are counted and soon
 * refused; a guard, because counting must not wait for the handler's transaction.
 */
@Injectable()
export class InvitationLink implements CanActivate {
  constructor(
    private readonly invitations: GuestInvitations,
    private readonly attempts: Attempts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context) as LinkRequest;
    const { token = '' } = request.params as { token?: string };
    const subject = `invitation link from ${networkOf(request.ip)}`;
    request.guestLink = await this.invitations.linkOf(token).catch(async (error: unknown) => {
      if (error instanceof DomainError)
        await this.attempts.count({ subject, tries: WRONG_LINKS_PER_HOUR, window: HOUR });
      throw error;
    });
    return true;
  }
}

/** What the link in the path opens; behind the InvitationLink guard. */
export const OpenedLink = createParamDecorator(
  (_: unknown, context: ExecutionContext): GuestLink => (requestOf(context) as LinkRequest).guestLink!,
);

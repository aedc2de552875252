import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { accountLimits, Attempts, networkOf } from '#lib/identity';
import { GuestInvitations, type GuestLink } from '#lib/invitations';
import { DomainError } from '#lib/kernel';
import { type FairRequest, requestOf } from '#platform/http';

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
    request.guestLink = await this.invitations.linkOf(token).catch(async (error: unknown) => {
      if (error instanceof DomainError)
        await this.attempts.count(...accountLimits.wrongGuestLink(networkOf(request.ip)));
      throw error;
    });
    return true;
  }
}

/** What the link in the path opens; behind the InvitationLink guard. */
export const OpenedLink = createParamDecorator(
  (_: unknown, context: ExecutionContext): GuestLink => (requestOf(context) as LinkRequest).guestLink!,
);

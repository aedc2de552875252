import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { Attempts } from '#lib/identity';
import { GuestInvitations } from '#lib/invitations';
import { DomainError, HOUR } from '#lib/kernel';
import { type FairRequest, requestOf } from '#platform/http';

const WRONG_LINKS_PER_HOUR = 30;

interface LinkRequest extends FairRequest {
  invitationId?: string;
}

/**
 * Lets through who holds a personal link. Only wrong links are counted, so that an office behind one address can open all its
 * letters; a guard, because counting must not wait for the handler's transaction.
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
    const subject = `invitation link from ${request.ip}`;
    await this.attempts.ensureWithin({ subject, tries: WRONG_LINKS_PER_HOUR, window: HOUR });
    request.invitationId = await this.invitations.idOf(token).catch(async (error: unknown) => {
      if (error instanceof DomainError) await this.attempts.record(subject);
      throw error;
    });
    return true;
  }
}

/** The invitation that the link in the path opens; behind the InvitationLink guard. */
export const LinkedInvitation = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => (requestOf(context) as LinkRequest).invitationId!,
);

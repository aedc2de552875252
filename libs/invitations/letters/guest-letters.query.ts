import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AwaitedLetters } from '#lib/identity';
import { Invitation } from '../entities/invitation.entity.js';
import { InvitationToken } from '../entities/invitation-token.entity.js';

/** Answers the identity area who has a guest's letter and has not come by it. */
@Injectable()
export class GuestLettersQuery extends AwaitedLetters {
  isAwaited(manager: EntityManager, email: string): Promise<boolean> {
    return manager
      .createQueryBuilder(InvitationToken, 'token')
      .innerJoin(Invitation, 'invitation', 'invitation.id = token.invitationId')
      .where('token.email = :email AND invitation.accountId IS NULL', { email })
      .getExists();
  }
}

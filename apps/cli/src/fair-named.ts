import type { INestApplicationContext } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import { Membership } from '#lib/identity';
import { Database } from '#platform/database';
import { UsageError } from './command.js';

/** A fair on the command line, and the owner in whose name the work is done. */
export interface NamedFair {
  organiserId: string;
  fairId: string;
  actorId: string;
}

/** Finds a fair by the name in its public address. Throws a UsageError that lists the names there are. */
export async function fairNamed(
  context: INestApplicationContext,
  slug: string | undefined,
): Promise<NamedFair> {
  const { manager } = context.get(Database);
  const fair = slug ? await manager.findOneBy(Fair, { slug }) : null;
  if (!fair) {
    const known = await manager.find(Fair, { select: { id: true, slug: true }, take: 20 });
    throw new UsageError(
      `No fair is called "${slug ?? ''}". There are: ${known.map((one) => one.slug).join(', ') || 'none'}`,
    );
  }
  const owner = await manager.findOneBy(Membership, { partyId: fair.organiserId, role: 'owner' });
  if (!owner)
    throw new UsageError(
      `Nobody owns the organiser of "${fair.slug}" yet, in whose name this would be done: its owner was invited and has to accept first.`,
    );
  return { organiserId: fair.organiserId, fairId: fair.id, actorId: owner.accountId };
}

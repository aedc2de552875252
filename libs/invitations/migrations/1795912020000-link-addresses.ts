import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

interface TokenRow {
  id: string;
  invitation_id: string;
}

/**
 * A guest's link proved whatever address the contact had when it was opened. From now on the address stands with the link. Which
 * one an older link went to is known where all letters of its invitation went to the contact's address; other links end.
 */
export class LinkAddresses1795912020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'invitations_invitation', m.int('address_number'), { fill: 0 });
    const email = m.text('email', 254, { nullable: true });
    await m.addColumn(runner, 'invitations_token', email);
    await m.moveInPortions<TokenRow>(
      runner,
      { table: 'invitations_token', where: 'email IS NULL' },
      async (tokens) => {
        for (const token of tokens) await nameAddress(runner, token);
      },
    );
    await m.changeColumn(runner, 'invitations_token', m.text('email', 254));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'invitations_token', 'email');
    await m.dropColumn(runner, 'invitations_invitation', 'address_number');
  }
}

async function nameAddress(
  runner: QueryRunner,
  { id, invitation_id: invitationId }: TokenRow,
): Promise<void> {
  const [contact] = (await runner.query(
    `SELECT contact.email AS email FROM invitations_invitation invitation
     JOIN invitations_contact contact ON contact.id = invitation.contact_id WHERE invitation.id = ?`,
    [invitationId],
  )) as { email: string }[];
  const letters = (await runner.query(
    'SELECT to_address AS address FROM notifications_mail_delivery WHERE about_id = ?',
    [invitationId],
  )) as { address: string }[];
  const isCertain = contact !== undefined && letters.length > 0;
  if (isCertain && letters.every(({ address }) => address === contact.email))
    await runner.query('UPDATE invitations_token SET email = ? WHERE id = ?', [contact.email, id]);
  else await runner.query('DELETE FROM invitations_token WHERE id = ?', [id]);
}

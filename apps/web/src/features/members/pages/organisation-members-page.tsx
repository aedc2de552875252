import { useParams } from 'react-router';
import { workplacesOf } from '../../../shared/session/session';
import { useSession } from '../../../shared/session/use-session';
import { organisationMembership } from '../api';
import { MembersPage } from '../members-page';

export function OrganisationMembersPage() {
  const { organisationId = '' } = useParams();
  const { data: session } = useSession();
  const place = session && workplacesOf(session).find(({ id }) => id === organisationId);
  const role = session?.organisations.find(({ id }) => id === organisationId)?.role;
  return (
    <MembersPage
      membership={organisationMembership(organisationId, place?.area ?? 'exhibitor')}
      ownRole={role}
    />
  );
}

import { useParams } from 'react-router';
import { useSession } from '../../../shared/session/use-session';
import { organisationMembership } from '../api';
import { MembersPage } from '../members-page';

export function OrganisationMembersPage() {
  const { organisationId = '' } = useParams();
  const { data: session } = useSession();
  const role = session?.organisations.find(({ id }) => id === organisationId)?.role;
  return (
    <MembersPage membership={organisationMembership(organisationId)} party="organisation" ownRole={role} />
  );
}

import { useParams } from 'react-router';
import { useSession } from '../../../shared/session/use-session';
import { organiserMembership } from '../api';
import { MembersPage } from '../members-page';

export function OrganiserMembersPage() {
  const { organiserId = '' } = useParams();
  const { data: session } = useSession();
  const role = session?.organisers.find(({ id }) => id === organiserId)?.role;
  return <MembersPage membership={organiserMembership(organiserId)} ownRole={role} />;
}

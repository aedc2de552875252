import { StateBadge } from '../../../shared/ui/states/state-badge';

const looks: Record<string, string> = { drafted: 'draft', 'more-asked': 'more_information' };

/** The state of an application in the common words. */
export function ApplicationBadge({ state }: { state: string }) {
  return <StateBadge state={looks[state] ?? state} />;
}

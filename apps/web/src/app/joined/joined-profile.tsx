import { FindableInFairs } from '../../features/matchmaking/components/findable-in-fairs';
import { ProfilePage } from '../../features/organisations/pages/profile-page';

/** What an organisation says of itself, with the fairs in which it lets itself be found. */
export const JoinedProfile = () => <ProfilePage InFairs={FindableInFairs} />;

import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import type { OwnPath, Participation } from '../api';
import { useTakingPart } from '../use-taking-part';

interface LeaveMeetingsProps {
  path: OwnPath;
  open: Participation['open'];
}

/** The way out of the meetings of a fair, which says before what ends with it; for managers. */
export function LeaveMeetings({ path, open: { meetings, requests } }: LeaveMeetingsProps) {
  const { t } = useTranslation('matchmaking');
  const { change, isTheirs } = useTakingPart(path);
  if (!isTheirs) return null;
  const ends = [
    ...(meetings > 0 ? [t('leaving.meetings', { count: meetings })] : []),
    ...(requests > 0 ? [t('leaving.requests', { count: requests })] : []),
  ];
  return (
    <ConfirmButton
      size="sm"
      variant="subtle"
      color="gray"
      question={[...(ends.length > 0 ? ends : [t('leaving.nothing')]), t('leaving.question')].join(' ')}
      confirmLabel={t('leaving.confirm')}
      onConfirm={() => change(false)}
    >
      {t('leaving.leave')}
    </ConfirmButton>
  );
}

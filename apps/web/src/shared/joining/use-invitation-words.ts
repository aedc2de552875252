import { useTranslation } from 'react-i18next';
import type { OwnInvitation } from './api';

/** How an invitation speaks: to a new member, or to an exhibitor that is asked whether it takes part. */
export function useInvitationWords({ place, invitedBy, fairs }: OwnInvitation) {
  const { t } = useTranslation('joining');
  const by = invitedBy ?? t('own.administrator');
  if (fairs.length === 0)
    return {
      isExhibiting: false,
      title: t('own.invited'),
      asks: t('own.asks', { by, place }),
      accept: t('own.accept'),
      declineQuestion: t('own.declineQuestion', { place }),
    };
  return {
    isExhibiting: true,
    title: t('exhibiting.title'),
    asks: t('exhibiting.asks', { by, place }),
    accept: t('exhibiting.accept'),
    declineQuestion: t('exhibiting.declineQuestion', { place }),
  };
}

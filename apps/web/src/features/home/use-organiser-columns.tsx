import { useTranslation } from 'react-i18next';
import { textIn, uiLanguage } from '#lib/kernel';
import type { Column } from '../../shared/list';
import { TimeHere } from '../../shared/session/time-here';
import type { Organiser } from './api';
import { OwnerCell } from './owner-cell';

/** What the list of organisers says of each. */
export function useOrganiserColumns(): Column<Organiser>[] {
  const { t, i18n } = useTranslation('home');
  return [
    {
      key: 'name',
      header: t('administration.list.name'),
      render: ({ name }) => textIn(name, uiLanguage(i18n.language)),
    },
    {
      key: 'owner',
      header: t('administration.list.owner'),
      render: (organiser) => <OwnerCell organiser={organiser} />,
    },
    { key: 'slug', header: t('administration.list.slug'), render: ({ slug }) => slug },
    { key: 'replyTo', header: t('administration.list.replyTo'), render: ({ replyTo }) => replyTo },
    {
      key: 'since',
      header: t('administration.list.since'),
      render: ({ createdAt }) => <TimeHere value={createdAt} />,
    },
  ];
}

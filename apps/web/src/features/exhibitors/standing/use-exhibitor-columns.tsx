import { useTranslation } from 'react-i18next';
import type { Column } from '../../../shared/list';
import type { ExhibitorItem, FairPlace } from '../review-api';
import { AccountCell } from './account-cell';
import { StandingBadge } from './standing-badge';

/** What the list of exhibitors says of each. */
export function useExhibitorColumns(place: FairPlace): Column<ExhibitorItem>[] {
  const { t } = useTranslation('exhibitors');
  return [
    { key: 'name', header: t('list.name'), render: ({ organisation }) => organisation.name },
    { key: 'province', header: t('list.province'), render: ({ organisation }) => organisation.province },
    {
      key: 'contact',
      header: t('list.contact'),
      render: ({ organisation }) => organisation.phone ?? organisation.email,
    },
    {
      key: 'identity',
      header: t('list.identity'),
      render: (exhibitor) => <StandingBadge exhibitor={exhibitor} />,
    },
    {
      key: 'account',
      header: t('accounts.title'),
      render: (exhibitor) => <AccountCell place={place} exhibitor={exhibitor} />,
    },
    {
      key: 'taxCode',
      header: t('list.taxCode'),
      render: ({ organisation }) => organisation.taxCode,
      wideOnly: true,
    },
    {
      key: 'seniority',
      header: t('list.seniority'),
      render: ({ seniority }) => seniority,
      align: 'right',
      wideOnly: true,
    },
  ];
}

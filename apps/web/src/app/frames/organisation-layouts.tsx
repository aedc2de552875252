import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { navigationOf } from './navigation';
import { SideNavigation } from './side-navigation';
import { TabBar } from './tab-bar';
import { WorkFrame } from './work-frame';
import { WorkplaceSwitcher } from './workplace-switcher';

function OrganisationLayout({ area }: { area: 'exhibitor' | 'buyer' }) {
  const { t } = useTranslation('frames');
  const { organisationId = '' } = useParams();
  const base = `/${area}/${organisationId}`;
  const items = navigationOf(area);
  return (
    <WorkFrame
      switcher={<WorkplaceSwitcher area={area} id={organisationId} />}
      navigation={<SideNavigation base={base} items={items} heading={t(`navigation.${area}`)} />}
      tabs={items.length > 1 ? <TabBar base={base} items={items} /> : undefined}
    />
  );
}

export function ExhibitorLayout() {
  return <OrganisationLayout area="exhibitor" />;
}

export function BuyerLayout() {
  return <OrganisationLayout area="buyer" />;
}

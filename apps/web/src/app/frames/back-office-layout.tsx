import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { navigationOf } from './navigation';
import { SideNavigation } from './side-navigation';
import { WorkFrame } from './work-frame';
import { WorkplaceSwitcher } from './workplace-switcher';

/** The organiser's back office. Inside a fair the fair's own sections come first. */
export function BackOfficeLayout() {
  const { t } = useTranslation('frames');
  const { organiserId = '', fairId } = useParams();
  const base = `/organiser/${organiserId}`;
  return (
    <WorkFrame
      switcher={<WorkplaceSwitcher area="organiser" id={organiserId} />}
      navigation={
        <>
          {fairId !== undefined && (
            <SideNavigation
              base={`${base}/fairs/${fairId}`}
              items={navigationOf('fair')}
              heading={t('navigation.thisFair')}
            />
          )}
          <SideNavigation
            base={base}
            items={navigationOf('organiser')}
            heading={t('navigation.organiser')}
            exact={fairId !== undefined}
          />
        </>
      }
    />
  );
}

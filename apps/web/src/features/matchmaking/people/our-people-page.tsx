import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { FairGate } from '../components/fair-gate';
import { languageOf } from '../words';
import { ownPeople } from './people-api';
import { PeopleList } from './people-list';

/** Who sits at the table for a firm, and when each of them can. */
export function OurPeoplePage() {
  const { t, i18n } = useTranslation('matchmaking');
  return (
    <FairGate>
      {({ path, place }) => (
        <>
          <PageHeader
            title={t('people.title')}
            subtitle={textIn(place.fairName, languageOf(i18n.language))}
          />
          <PeopleList api={ownPeople(path)} slots={place.slots} zone={place.timeZone} />
        </>
      )}
    </FairGate>
  );
}

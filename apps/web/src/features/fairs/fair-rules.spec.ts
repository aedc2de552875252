import i18next from 'i18next';
import work from '../../shared/ui/i18n/en.json';
import { faultsIn } from '../../shared/forms/use-limited-form';
import { fairRules } from './fair-rules';
import { newFairValues, type FairValues } from './fair-values';

beforeAll(() => i18next.init({ resources: { en: { work } }, lng: 'en' }));

const fair: FairValues = {
  ...newFairValues(),
  startsOn: '2026-11-20',
  endsOn: '2026-11-24',
  applicationsOpenAt: '2026-08-01T08:00',
  applicationsCloseAt: '2026-10-01T17:00',
};

/** What is said of each field at fault. */
const faults = (typed: Partial<FairValues>, saved?: string) =>
  Object.fromEntries(
    Object.entries(faultsIn({ ...fair, ...typed }, {}, fairRules(saved))).filter(
      ([, fault]) => fault !== null,
    ),
  );

it('takes days and deadlines in their order', () => {
  expect(faults({})).toEqual({});
});

it('refuses an end before the beginning, of the days and of the applications', () => {
  const { endsBefore } = work.time;
  expect(faults({ endsOn: '2026-11-19' })).toEqual({ endsOn: endsBefore });
  expect(faults({ applicationsCloseAt: '2026-07-31T17:00' })).toEqual({ applicationsCloseAt: endsBefore });
});

it('reads deadlines by the clock that they are typed by: that of the form, or the saved one where moments stay', () => {
  // In Paris the clock jumps from 2 to 3 o'clock that night.
  const jumped = { boothChoiceClosesAt: '2026-03-29T02:30', timeZone: 'Europe/Paris' };
  expect(Object.keys(faults(jumped, 'Asia/Ho_Chi_Minh'))).toEqual(['boothChoiceClosesAt']);
  expect(faults({ ...jumped, zoneChange: 'keep-moments' }, 'Asia/Ho_Chi_Minh')).toEqual({});
});

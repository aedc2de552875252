import type { FairDetails } from '#lib/fairs';

/** Whose fairs the year has: two with people in them who click, one whose organiser only opens it, and a forgotten draft. */
export const FAIRS = {
  saigon: {
    timeZone: 'Asia/Ho_Chi_Minh',
    applicationsOpenAt: new Date('2027-01-04T02:00:00Z'),
    applicationsCloseAt: new Date('2027-02-01T10:00:00Z'),
    boothChoiceClosesAt: new Date('2027-03-01T10:00:00Z'),
    startsOn: '2027-03-12',
    endsOn: '2027-03-14',
  },
  paris: {
    timeZone: 'Europe/Paris',
    applicationsOpenAt: new Date('2027-01-11T08:00:00Z'),
    applicationsCloseAt: new Date('2027-02-15T17:00:00Z'),
    boothChoiceClosesAt: new Date('2027-03-15T17:00:00Z'),
    startsOn: '2027-03-27',
    endsOn: '2027-03-29',
  },
  newYork: {
    timeZone: 'America/New_York',
    applicationsOpenAt: new Date('2027-06-01T13:00:00Z'),
    applicationsCloseAt: new Date('2027-09-01T21:00:00Z'),
    boothChoiceClosesAt: null,
    startsOn: '2027-11-05',
    endsOn: '2027-11-07',
  },
  forgotten: {
    timeZone: 'Asia/Ho_Chi_Minh',
    applicationsOpenAt: new Date('2027-02-11T10:00:00Z'),
    applicationsCloseAt: new Date('2027-03-01T10:00:00Z'),
    boothChoiceClosesAt: null,
    startsOn: '2027-03-28',
    endsOn: '2027-03-29',
  },
} satisfies Record<string, Partial<FairDetails>>;

export type FairName = keyof typeof FAIRS;

import { type Exhibitor, exhibitors } from './exhibitors.js';
import { fair } from './fair.js';
import { boothsIn, floorPlan } from './fair-plan.js';
import { checkDigit, inventedTaxCode } from './tax-code.js';

const inState = (state: Exhibitor['application']['state']): Exhibitor[] =>
  exhibitors().filter((exhibitor) => exhibitor.application.state === state);
const withBooth = exhibitors().filter((exhibitor) => exhibitor.booth);
const numbersOf = (state: 'claimed' | 'held'): string[] =>
  withBooth
    .filter((exhibitor) => exhibitor.booth?.state === state)
    .flatMap(({ boothNumbers }) => boothNumbers);

describe('tax codes', () => {
  it('follow the published check digit', () => {
    expect(checkDigit('010011242')).toBeUndefined();
    expect(checkDigit('010023348')).toBe(8);
    expect(inventedTaxCode('20', 12_040)).toMatch(/^2009\d{6}$/);
  });

  it('are valid for each kind of organisation and never repeated', () => {
    const wrong = exhibitors().filter(({ kind, taxCode }) =>
      kind === 'household'
        ? !/^0\d{2}9\d{8}$/.test(taxCode)
        : checkDigit(taxCode.slice(0, 9)) !== Number(taxCode[9]),
    );
    expect(wrong).toEqual([]);
    expect(new Set(exhibitors().map((exhibitor) => exhibitor.taxCode)).size).toBe(exhibitors().length);
    expect(
      exhibitors().filter(({ taxCode }) => taxCode.length === 13 && taxCode.endsWith('001')).length,
    ).toBeGreaterThan(0);
  });
});

describe('the exhibitors', () => {
  it('have keys, names and brands of their own', () => {
    for (const field of ['key', 'name', 'brand', 'email'] as const) {
      expect(new Set(exhibitors().map((exhibitor) => exhibitor[field])).size).toBe(exhibitors().length);
    }
  });

  it('show every state of an application, most of them accepted', () => {
    expect(inState('accepted').length).toBeGreaterThanOrEqual(40);
    for (const state of ['drafted', 'submitted', 'more-asked', 'rejected', 'withdrawn'] as const) {
      expect(inState(state).length).toBeGreaterThanOrEqual(3);
    }
    const silent = [...inState('rejected'), ...inState('more-asked')].filter(
      (e) => !e.application.reviewNote,
    );
    expect(silent).toEqual([]);
  });

  it('applied while applications were open and were decided on later', () => {
    const sent = exhibitors()
      .map(({ application }) => application)
      .filter(({ state }) => state !== 'drafted');
    const outside = sent.filter(
      ({ submittedOn = '' }) =>
        submittedOn < fair().applications.from.slice(0, 10) ||
        submittedOn > fair().applications.until.slice(0, 10),
    );
    expect(outside).toEqual([]);
    expect(sent.filter(({ submittedOn = '', decidedOn = '9999' }) => decidedOn < submittedOn)).toEqual([]);
  });

  it('introduce themselves in English and French in at least 25 cases', () => {
    expect(exhibitors().filter(({ profile }) => profile.en && profile.fr).length).toBeGreaterThanOrEqual(25);
    expect(exhibitors().every(({ profile }) => profile.vi!.length > 20)).toBe(true);
  });

  it('have booths only when accepted, and each booth one holder in the zone wished for', () => {
    expect(withBooth.every((exhibitor) => exhibitor.application.state === 'accepted')).toBe(true);
    const numbers = [...numbersOf('claimed'), ...numbersOf('held')];
    expect(new Set(numbers).size).toBe(numbers.length);
    const misplaced = withBooth.filter(({ booth, boothNumbers }) => {
      const there = new Set(boothsIn(booth!.zone).map(({ number }) => number));
      return boothNumbers.some((number) => !there.has(number));
    });
    expect(misplaced).toEqual([]);
  });

  it('have taken as many booths as they wished, none when nothing is taken yet', () => {
    const odd = withBooth.filter(
      ({ booth, boothNumbers }) => boothNumbers.length !== (booth?.state === 'none' ? 0 : booth?.count),
    );
    expect(odd).toEqual([]);
    expect(withBooth.filter(({ booth }) => booth?.state === 'claimed').length).toBeGreaterThanOrEqual(28);
    expect(withBooth.filter(({ booth }) => booth?.state === 'held').length).toBeGreaterThanOrEqual(5);
  });

  it('get adjoining booths when they wished for several', () => {
    const all = floorPlan().halls.flatMap((hall) => hall.booths);
    const several = withBooth.filter(({ boothNumbers }) => boothNumbers.length > 1);
    expect(several.length).toBeGreaterThanOrEqual(3);
    for (const { boothNumbers } of several) {
      const taken = boothNumbers.map((number) => all.find((one) => one.number === number));
      const steps = taken.slice(1).map((one, i) => (one?.x ?? 0) - (taken[i]?.x ?? 0) - (taken[i]?.w ?? 0));
      expect(steps.every((step) => step === 0)).toBe(true);
      expect(new Set(taken.map((one) => one?.y)).size).toBe(1);
    }
  });
});

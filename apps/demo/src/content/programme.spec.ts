import { fair } from './fair.js';
import { festival } from './festival.js';
import { programme } from './programme.js';

const released = programme().filter((item) => item.state === 'released');

describe('the programme', () => {
  it('lies within the three days, on stages that exist, and ends after it starts', () => {
    const stages = new Set(festival().stages.map((stage) => stage.key));
    const wrong = programme().filter(
      ({ stage, startsAt, endsAt }) =>
        !stages.has(stage) ||
        startsAt >= endsAt ||
        startsAt.slice(0, 10) < festival().firstDay ||
        endsAt.slice(0, 10) > festival().lastDay,
    );
    expect(wrong).toEqual([]);
    expect(programme().length).toBeGreaterThanOrEqual(24);
    expect(new Set(programme().map((item) => item.key)).size).toBe(programme().length);
  });

  it('has no two released items on a stage at once', () => {
    const clashes = released.flatMap((a, i) =>
      released
        .slice(i + 1)
        .filter((b) => a.stage === b.stage && a.startsAt < b.endsAt && b.startsAt < a.endsAt),
    );
    expect(clashes.map((item) => item.key)).toEqual([]);
  });

  it('has one draft that clashes on purpose with the item it names', () => {
    const drafts = programme().filter((item) => item.state === 'draft');
    expect(drafts).toHaveLength(1);
    const [draft] = drafts;
    const other = programme().find((item) => item.key === draft?.clashesWith);
    expect(other?.stage).toBe(draft?.stage);
    expect(
      (draft?.startsAt ?? '') < (other?.endsAt ?? '') && (other?.startsAt ?? '') < (draft?.endsAt ?? ''),
    ).toBe(true);
  });

  it('runs while the fair is open', () => {
    expect([fair().opensOn, fair().closesOn]).toEqual([festival().firstDay, festival().lastDay]);
    expect(fair().openingHours.map(({ day }) => day)).toEqual(['2025-11-20', '2025-11-21', '2025-11-22']);
    expect(fair().applications.until < fair().opensOn).toBe(true);
  });
});

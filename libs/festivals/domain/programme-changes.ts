import { CONTENT_LANGUAGES, type Translated } from '#lib/kernel';

/** A programme item as visitors see it; times as ISO 8601 in UTC. */
export interface ReleasedItem {
  itemId: string;
  stageId: string;
  stage: Translated;
  title: Translated;
  description: Translated;
  performers: string;
  startsAt: string;
  endsAt: string;
}

export type ChangeKind = 'added' | 'moved' | 'changed' | 'removed';

/** What a release would tell visitors about one item; `before` is null for an added one, `after` for a removed one. */
export interface ProgrammeChange {
  kind: ChangeKind;
  itemId: string;
  before: ReleasedItem | null;
  after: ReleasedItem | null;
}

/**
 * How the draft differs from the last release, in the order of time. An item with another time or stage is moved,
 * one with other words changed; one with both is moved, since that is what visitors must know first.
 */
export function changesBetween(
  released: readonly ReleasedItem[],
  draft: readonly ReleasedItem[],
): ProgrammeChange[] {
  const before = new Map(released.map((item) => [item.itemId, item]));
  const after = new Map(draft.map((item) => [item.itemId, item]));
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((itemId) =>
    changeOf(before.get(itemId) ?? null, after.get(itemId) ?? null),
  );
  return changes.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
}

function changeOf(before: ReleasedItem | null, after: ReleasedItem | null): ProgrammeChange[] {
  const kind = kindOf(before, after);
  return kind ? [{ kind, itemId: (after ?? before)!.itemId, before, after }] : [];
}

function kindOf(before: ReleasedItem | null, after: ReleasedItem | null): ChangeKind | null {
  if (!before) return 'added';
  if (!after) return 'removed';
  const sameTime = before.startsAt === after.startsAt && before.endsAt === after.endsAt;
  if (!sameTime || before.stageId !== after.stageId) return 'moved';
  const sameWords =
    sameText(before.stage, after.stage) &&
    sameText(before.title, after.title) &&
    sameText(before.description, after.description) &&
    before.performers === after.performers;
  return sameWords ? null : 'changed';
}

const sameText = (one: Translated, other: Translated) =>
  CONTENT_LANGUAGES.every((language) => (one[language] ?? '') === (other[language] ?? ''));

const timeOf = ({ before, after }: ProgrammeChange) => (after ?? before)!.startsAt;

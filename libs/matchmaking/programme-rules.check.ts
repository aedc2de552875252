import type { Tx } from '#platform/database';
import { groupProblem, type ProgrammeRules } from './domain/programme-rules.js';
import { isVideoTemplate } from './domain/video-address.js';
import { Participant } from './entities/participant.entity.js';
import type { TableKind } from './entities/table.entity.js';
import { peopleErrors } from './people.errors.js';

/** Throws `matchmaking.minimum-above-maximum`, `.bad-video-template`, `.no-video-template`, `.bad-groups`, and `.group-in-use`. */
export async function ensureRules(
  tx: Tx,
  fairId: string,
  { tables, ...rules }: ProgrammeRules & { tables: readonly { kind?: TableKind | undefined }[] },
): Promise<void> {
  const { minimumMeetings, maximumMeetings, videoTemplate } = rules;
  if (maximumMeetings !== null && minimumMeetings > maximumMeetings)
    throw peopleErrors.minimumAboveMaximum({ field: 'minimumMeetings' });
  if (videoTemplate !== null && !isVideoTemplate(videoTemplate))
    throw peopleErrors.badVideoTemplate({ field: 'videoTemplate' });
  if (videoTemplate === null && tables.some(({ kind }) => kind === 'video'))
    throw peopleErrors.noVideoTemplate({ field: 'videoTemplate' });
  const group = groupProblem(rules);
  if (group !== null) throw peopleErrors.badGroups({ field: 'groups', group });
  await ensureGroupsKept(tx, fairId, rules);
}

/** A group goes only when nobody is in it. */
async function ensureGroupsKept(tx: Tx, fairId: string, { groups }: ProgrammeRules): Promise<void> {
  const used = await tx
    .createQueryBuilder(Participant, 'one')
    .select(['one.groupName AS name', 'one.side AS side', 'COUNT(*) AS count'])
    .where('one.fairId = :fairId AND one.groupName IS NOT NULL', { fairId })
    .groupBy('one.groupName')
    .addGroupBy('one.side')
    .getRawMany<{ name: string; side: string; count: number | string }>();
  const lost = used.find(
    ({ name, side }) => !groups.some((group) => group.name === name && group.side === side),
  );
  if (lost) throw peopleErrors.groupInUse({ field: 'groups', group: lost.name, count: Number(lost.count) });
}

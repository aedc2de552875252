import type { PrintedSheet } from '#platform/pdf';
import type { SheetEngagement, SheetMeeting, SheetParticipant } from './sheet-facts.js';
import { partsByDay, type SheetLines } from './sheet-lines.js';
import { SHEET_WORDS, SIDE_WORDS } from './sheet-words.js';

/** Each participant's meetings and engagements, by name; who has neither gets no sheet. */
export function* personalSheets(lines: SheetLines): Generator<PrintedSheet> {
  const meetings = meetingsOfEach(lines.facts.meetings);
  for (const participant of lines.facts.participants) {
    const own = meetings.get(participant.id) ?? [];
    const engagements = engagementsOf(lines.facts.engagements, participant);
    if (own.length + engagements.length > 0) yield personalSheet(lines, participant, own);
  }
}

/** The sheet of one participant. */
export function personalSheet(
  lines: SheetLines,
  participant: SheetParticipant,
  meetings: readonly SheetMeeting[],
): PrintedSheet {
  const met = meetings.map((meeting) => ({
    start: meeting.slotStart,
    cells: [
      lines.time(meeting),
      lines.partners(meeting, participant),
      lines.place(meeting),
      lines.interpreter(meeting),
    ],
  }));
  const engagements = engagementsOf(lines.facts.engagements, participant);
  const all = [...met, ...engagements.map((one) => lines.engagement(one))];
  return {
    title: participant.name,
    subtitle: `${SIDE_WORDS[participant.side][lines.language]} · ${lines.origin(participant)}`,
    parts: partsByDay(all, lines.times),
    empty: SHEET_WORDS.none[lines.language],
  };
}

function meetingsOfEach(meetings: readonly SheetMeeting[]): Map<string, SheetMeeting[]> {
  const each = new Map<string, SheetMeeting[]>();
  for (const meeting of meetings)
    for (const { participantId } of meeting.seats) {
      const own = each.get(participantId);
      if (own) own.push(meeting);
      else each.set(participantId, [meeting]);
    }
  return each;
}

const engagementsOf = (engagements: readonly SheetEngagement[], { id }: SheetParticipant) =>
  engagements.filter(({ participantIds }) => participantIds.includes(id));

import { Hall } from '#lib/fairs';
import { Participants, Programmes, type ProgrammeSetup } from '#lib/matchmaking';
import { Organisations } from '#lib/organisations';
import { Needs } from '#lib/recommendations';
import { RequestAcceptance, MeetingRequests, Wishes } from '#lib/requests';
import type { TestApp } from '../../support/app.js';
import type { Site } from '../support/world.js';
import { addCalendars } from './calendars.js';

export const SETUP: ProgrammeSetup = {
  state: 'opened',
  days: [{ day: '2099-11-20', sessions: [{ start: '08:30', end: '11:00' }] }],
  slotMinutes: 20,
  pauseMinutes: 5,
  requestQuota: 30,
  answerDays: 7,
  tables: [{ number: 1 }, { number: 2 }],
};

/** Matchmaking with both sides: a need, a request that waits for the exhibitor, and a meeting with another one. */
export async function addMeetings(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const { organiserId, fairId, organisationId } = ids as Record<
    'organiserId' | 'fairId' | 'organisationId',
    string
  >;
  const { owner, buyer: buyerId, manager } = people.accounts;
  await app.transactions.run(async (tx) => {
    await app.get(Programmes).save(tx, { organiserId, fairId, actorId: owner }, SETUP);
    const enrol = (id: string, side: 'buyer' | 'exhibitor') =>
      app.get(Participants).enrol(tx, { organiserId, fairId, organisationId: id, side, findable: true });
    const other = await app
      .get(Organisations)
      .create(tx, { name: `${marker} other exhibitor`, kind: 'enterprise', country: 'VN' }, owner);
    const exhibitor = await enrol(organisationId, 'exhibitor');
    const second = await enrol(other.id, 'exhibitor');
    const buyer = await enrol(people.buyerOrganisationId, 'buyer');
    const need = await app.get(Needs).add(tx, buyer, {
      text: { vi: `${marker} cần tôm` },
      category: 'food',
      hsCode: null,
      quantity: `${marker} 2 t`,
      incoterm: null,
      certificates: [],
      languages: ['vi'],
    });
    const ask = (inviteeId: string) =>
      app
        .get(MeetingRequests)
        .ask(tx, buyer, { inviteeId, message: `${marker} hello`, proposedSlot: null }, buyerId);
    const request = await ask(exhibitor.id);
    const accepted = await ask(second.id);
    const meeting = await app
      .get(RequestAcceptance)
      .accept(tx, second, { requestId: accepted.id, slotStart: null }, manager);
    await app.get(Wishes).set(tx, exhibitor, buyer.id, 'want');
    const hall = await tx.findOneByOrFail(Hall, { fairId });
    Object.assign(ids, { participantId: exhibitor.id, needId: need.id, requestId: request.id });
    Object.assign(ids, { 'wishes/participantId': buyer.id });
    const pair = { buyerParticipantId: buyer.id, exhibitorParticipantId: exhibitor.id };
    Object.assign(ids, { ...pair, 'parties/participantId': buyer.id });
    Object.assign(ids, { meetingId: meeting!.id, hallId: hall.id });
    await addCalendars(app, tx, { marker, ids, people }, exhibitor);
  });
}

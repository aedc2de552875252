import { hashOfToken, newToken } from '#lib/identity';
import {
  CampaignCorrections,
  CampaignSending,
  CampaignWithdrawals,
  Contact,
  GuestReminders,
  Invitation,
  InvitationToken,
} from '#lib/invitations';
import { MailDelivery } from '#lib/notifications';
import { newId } from '#lib/kernel';
import { StoredEvent } from '#platform/events';
import { makeCampaign, makeContact, startCampaign } from '../../factories/invitations.js';
import { mailsTo, textOf } from '../../factories/mails.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { office } from './office.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

describe('a campaign that is out', () => {
  async function dispatch(campaignId: string) {
    await app.get(CampaignSending).run(campaignId);
    await app.database.manager.update(MailDelivery, { topicId: campaignId }, { state: 'sent' });
  }
  const mailsOf = async (topicId: string, toAddress: string) => {
    const mails = await app.database.manager.find(MailDelivery, {
      where: { topicId, toAddress },
      order: { id: 'ASC' },
    });
    return mails.map(({ kind, state }) => `${kind} ${state}`);
  };

  const newestTo = async (email: string) => textOf(app, (await mailsTo(app, email))[0]!);

  /** Two guests have the letter: one says no, one nothing; a third said yes and wants no more letters. */
  async function sent() {
    const made = await office(app);
    const emails = ['no', 'silent', 'coming'].map((who) => `${who}-${newId()}@example.org`);
    for (const email of emails) await makeContact(app, made.id, { email });
    const campaignId = await makeCampaign(app, made.id, made.fairId);
    await startCampaign(app, made.id, campaignId);
    await dispatch(campaignId);
    const { manager } = app.database;
    const answers: Record<string, Partial<Invitation>> = {
      [emails[0]!]: { reply: 'declined' },
      [emails[2]!]: { reply: 'accepted' },
    };
    for (const [email, answer] of Object.entries(answers)) {
      const { id: contactId } = await manager.findOneByOrFail(Contact, { email });
      await manager.update(Invitation, { campaignId, contactId }, answer);
      if (answer.reply === 'accepted')
        await manager.update(Contact, { id: contactId }, { unsubscribedAt: new Date() });
    }
    return { ...made, campaignId, emails, one: `${made.path}/campaigns/${campaignId}` };
  }

  const letter = {
    subject: { vi: 'Thư mời', en: 'Invitation to {{fair}}', fr: 'Invitation' },
    body: { en: 'Dear {{guest}}, the hall is hall B.' },
    replyBy: '2027-10-01T10:00:00Z',
  };

  it('is corrected by one further letter to each who has it and has not said no', async () => {
    const { client, one, campaignId, emails } = await sent();
    const [no, silent, coming] = emails as [string, string, string];
    const before = await client.get<{ toCorrect: number; invitations: number }>(one);
    expect(before.body).toMatchObject({ toCorrect: 2, invitations: 3 });
    const strange = await client.put<{ code: string }>(`${one}/letter`, {
      ...letter,
      subject: { en: '{{x}}' },
    });
    expect(strange.body.code).toBe('invitations.unknown-placeholder');
    expect((await client.put(`${one}/letter`, letter)).status).toBe(204);
    const correction = { campaignId, round: 1, correctedAt: new Date().toISOString() };
    for (const _ of ['once', 'again']) await app.get(CampaignCorrections).run(correction);
    expect((await client.put(`${one}/letter`, letter)).status).toBe(204);
    expect(await mailsOf(campaignId, no)).toEqual(['invitation.sent sent']);
    for (const email of [silent, coming])
      expect(await mailsOf(campaignId, email)).toEqual([
        'invitation.sent sent',
        'invitation.corrected queued',
      ]);
    const kept = 'The answer that you gave is kept';
    expect(await newestTo(coming)).toContain(kept);
    expect(await newestTo(silent)).not.toContain(kept);
    const shown = await client.get<{ corrections: number; subject: object }>(one);
    expect(shown.body).toMatchObject({ corrections: 1, toCorrect: 2, subject: letter.subject });
    const events = await app.database.manager.findBy(StoredEvent, { subjectId: campaignId });
    expect(events.map(({ name }) => name)).toEqual(['campaign.sent', 'campaign.corrected']);
  });

  it('drops a reminder that had not gone when it was corrected; that guest may be reminded once more, by the corrected deadline', async () => {
    const { client, one, campaignId, emails } = await sent();
    const silent = emails[1]!;
    await app.get(GuestReminders).run(campaignId);
    const left = { topicId: campaignId, kind: 'invitation.sent', toAddress: emails[2]! };
    await app.database.manager.update(MailDelivery, left, { state: 'failed' });
    expect((await client.get<object>(one)).body).toMatchObject({ toCorrect: 1 });
    expect((await client.put(`${one}/letter`, letter)).status).toBe(204);
    const correction = { campaignId, round: 1, correctedAt: new Date().toISOString() };
    for (const _ of ['once', 'again']) await app.get(CampaignCorrections).run(correction);
    expect(await mailsOf(campaignId, silent)).toEqual([
      'invitation.sent sent',
      'invitation.reminder dropped',
      'invitation.corrected queued',
    ]);
    await app.database.manager.update(
      MailDelivery,
      { topicId: campaignId, toAddress: silent, state: 'queued' },
      { state: 'sent' },
    );
    for (const _ of ['once', 'again']) await app.get(GuestReminders).run(campaignId);
    expect((await mailsOf(campaignId, silent)).slice(3)).toEqual(['invitation.reminder queued']);
    const [reminder] = await mailsTo(app, silent);
    expect(textOf(app, reminder!)).toContain('1 October 2027');
  });

  it('is withdrawn with a reason that each reads who has the letter and has not said no', async () => {
    const { client, one, campaignId, emails, path, fairId } = await sent();
    const [no, silent, coming] = emails as [string, string, string];
    const without = await client.post<{ errors: { field: string }[] }>(`${one}/withdrawal`, { reason: '' });
    expect([without.status, without.body.errors[0]!.field]).toEqual([422, 'reason']);
    const late = `late-${newId()}@example.org`;
    await makeContact(app, path.split('/')[2]!, { email: late });
    expect((await client.post(`${one}/withdrawal`, { reason: 'Bão số 13' })).status).toBe(204);
    await app.get(CampaignWithdrawals).run(campaignId);
    await app.get(CampaignWithdrawals).run(campaignId);
    expect(await mailsOf(campaignId, no)).toEqual(['invitation.sent sent']);
    expect(await mailsOf(campaignId, late)).toEqual([]);
    for (const email of [silent, coming])
      expect(await mailsOf(campaignId, email)).toEqual([
        'invitation.sent sent',
        'invitation.withdrawn queued',
      ]);
    const ends = 'Your answer no longer holds';
    expect(await newestTo(coming)).toContain(`${ends}.`);
    expect(await newestTo(silent)).not.toContain(ends);
    const figures = await client.get<{ guests: object }>(`${path}/fairs/${fairId}/outcome`);
    expect(figures.body.guests).toMatchObject({ invited: 0, accepted: 0, declined: 0, unanswered: 0 });
    const shown = await client.get<object>(one);
    expect(shown.body).toMatchObject({
      state: 'withdrawn',
      withdrawalReason: 'Bão số 13',
      toCorrect: 0,
      isCorrectable: false,
    });
    for (const deed of ['resume', 'reminders', 'start', 'pause'])
      expect((await client.post(`${one}/${deed}`)).status).toBe(409);
    expect((await client.put(`${one}/letter`, letter)).status).toBe(409);
    expect((await client.post(`${one}/withdrawal`, { reason: 'Bão' })).status).toBe(409);
  });

  it('drops the letters that have not gone when it is withdrawn, and opens what has gone with the reason', async () => {
    const { id, fairId, client, path } = await office(app);
    const email = `waiting-${newId()}@example.org`;
    const contactId = await makeContact(app, id, { email });
    const campaignId = await makeCampaign(app, id, fairId);
    await startCampaign(app, id, campaignId);
    await app.get(CampaignSending).run(campaignId);
    const { id: invitationId } = await app.database.manager.findOneByOrFail(Invitation, { contactId });
    const token = newToken();
    const link = { invitationId, tokenHash: hashOfToken(token), email, createdAt: new Date() };
    await app.database.manager.insert(InvitationToken, { id: newId(), ...link });
    await client.post(`${path}/campaigns/${campaignId}/withdrawal`, { reason: 'Bão số 13' });
    await app.get(CampaignWithdrawals).run(campaignId);
    expect(await mailsOf(campaignId, email)).toEqual(['invitation.sent dropped']);
    const guest = app.client();
    const opened = await guest.get<object>(`/public/invitations/${token}`);
    expect(opened.body).toMatchObject({ withdrawn: 'Bão số 13', closed: true });
    const reply = { answer: 'accepted', plusOnes: 0, message: '' };
    const refused = await guest.post<{ code: string }>(`/public/invitations/${token}/reply`, reply);
    expect([refused.status, refused.body.code]).toEqual([409, 'invitations.withdrawn']);
  });

  it('needs no reason as a draft, and is found as withdrawn', async () => {
    const { id, fairId, client, path } = await office(app);
    const campaignId = await makeCampaign(app, id, fairId);
    expect((await client.post(`${path}/campaigns/${campaignId}/withdrawal`, { reason: '' })).status).toBe(
      204,
    );
    const list = await client.get<{ items: { state: string }[] }>(`${path}/campaigns`);
    expect(list.body.items.map(({ state }) => state)).toEqual(['withdrawn']);
  });
});

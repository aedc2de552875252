import { FixedClock } from '#lib/kernel';
import { FairStory } from '../../factories/fair-story.js';
import { startTestApp, type TestApp } from '../../support/app.js';

jest.setTimeout(120_000);

const clock = new FixedClock(new Date('2031-01-01T00:00:00Z'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

/** In Vietnam: its days begin on 26 March at 17:00 UTC, and are past on 28 March at 17:00 UTC. */
const DATES = {
  applicationsOpenAt: new Date('2031-02-01T02:00:00Z'),
  applicationsCloseAt: new Date('2031-03-01T10:00:00Z'),
  boothChoiceClosesAt: new Date('2031-03-20T10:00:00Z'),
  startsOn: '2031-03-27',
  endsOn: '2031-03-28',
};

/** The last instant before a border. */
const before = (border: string) => new Date(Date.parse(border) - 1).toISOString();

const goTo = (instant: string) => clock.advance(Date.parse(instant) - clock.now().getTime());

it('answers everywhere alike in which phase a fair is, and lets happen what belongs to it', async () => {
  const story = await FairStory.begin({ app, clock }, DATES);
  goTo(before('2031-01-31T17:00:00Z'));
  expect([await story.asked(), await story.phases()]).toEqual([[], [undefined, 'draft']]);
  goTo('2031-01-31T17:00:00Z');
  expect(await story.asked()).toEqual(['fair-to-open']);
  expect(await story.move('open')).toBe(200);

  const seen = async (instant: string) => {
    goTo(instant);
    const campaign = await story.draftCampaign().catch((error: { code: string }) => error.code);
    return {
      phase: await story.phases(),
      applies: await story.handsIn(await story.applicant()),
      booth: await story.choosesBooth(),
      assigned: await story.assignsBooth(),
      campaign: campaign.startsWith('fairs.') ? campaign : await story.sends(campaign),
      invitation: await story.invitesExhibitors(),
      meeting: await story.asksForMeeting(),
      comment: await story.comments(),
      asked: await story.asked(),
    };
  };
  const may = {
    booth: [true, 'choose-booth', 201],
    assigned: 201,
    campaign: 202,
    invitation: 204,
    meeting: 201,
    comment: [1, 204],
    asked: [],
  };
  const late = [false, 'applications.too-late'];
  const chosen = { booth: [false, 'nothing', 'booths.choice-closed'] };
  const over = 'fairs.over';

  const opens = '2031-02-01T02:00:00Z';
  const announced = { ...may, phase: ['announced'], applies: [false, 'applications.too-early'] };
  expect(await seen(before(opens))).toEqual(announced);
  const taking = { ...may, phase: ['applications'], applies: [true, 200] };
  expect(await seen(opens)).toEqual(taking);
  const closes = '2031-03-01T10:00:00Z';
  expect(await seen(before(closes))).toEqual(taking);
  const asked = await story.applicant();
  expect([await story.handsIn(asked), await story.asksMore(asked)]).toEqual([[true, 200], 200]);
  const preparing = { ...may, phase: ['preparation'], applies: late };
  expect(await seen(closes)).toEqual({ ...preparing, asked: ['fair-to-close'] });
  expect(await story.move('close')).toBe(200);
  const choiceEnds = '2031-03-20T10:00:00Z';
  expect(await seen(before(choiceEnds))).toEqual(preparing);
  expect(await seen(choiceEnds)).toEqual({ ...preparing, ...chosen });
  const begins = '2031-03-26T17:00:00Z';
  expect(await seen(before(begins))).toEqual({ ...preparing, ...chosen });
  const running = {
    ...{ ...preparing, ...chosen, phase: ['running'] },
    ...{ comment: [0, 'timetables.nothing-provisional'], asked: ['fair-to-start'] },
  };
  expect(await seen(begins)).toEqual(running);
  expect(await story.move('start')).toBe(200);
  // Whoever was asked for more can finish, and be asked again.
  expect([await story.handsIn(asked), await story.asksMore(asked)]).toEqual([[true, 200], 200]);
  const [waiting, begun] = [await story.draftCampaign(), await story.draftCampaign()];
  expect(await story.sends(begun)).toBe(202);
  const past = '2031-03-28T17:00:00Z';
  expect(await seen(before(past))).toEqual({ ...running, asked: [] });
  expect(await seen(past)).toEqual({
    ...{ phase: ['over'], applies: [over, 'http.not-found'], booth: [false, 'nothing', over] },
    ...{ assigned: over, campaign: over, invitation: over, meeting: over },
    ...{ comment: [0, 'timetables.nothing-provisional'], asked: ['fair-to-end'] },
  });
  // One that was begun in time invites nobody any more.
  expect(await story.writes(begun)).toEqual(['paused', 0]);
  expect([await story.sends(waiting), (await story.handsIn(asked))[1]]).toEqual([over, over]);
  expect(await story.move('end')).toBe(200);
  expect([await story.asked(), await story.phases()]).toEqual([[], ['over']]);
});

it('writes to nobody who can no longer reply, and does not offer it', async () => {
  const story = await FairStory.begin(
    { app, clock },
    { ...DATES, startsOn: '2031-06-27', endsOn: '2031-06-28' },
  );
  const deadline = '2031-05-01T10:00:00Z';
  const [begun, drafted, sent] = [
    await story.draftCampaign(new Date(deadline)),
    await story.draftCampaign(new Date(deadline)),
    await story.draftCampaign(new Date(deadline)),
  ];
  expect([await story.sends(begun), await story.sends(sent)]).toEqual([202, 202]);
  goTo(before(deadline));
  expect([await story.takesReplies(sent), await story.writes(sent)]).toEqual([true, ['sent', 1]]);
  goTo(deadline);
  expect(await story.writes(begun)).toEqual(['paused', 0]);
  const offered = await Promise.all([begun, drafted, sent].map((id) => story.takesReplies(id)));
  expect(offered).toEqual([false, false, false]);
  const late = 'invitations.reply-by-passed';
  expect(await story.sends(begun, 'resume')).toBe(late);
  expect(await story.sends(drafted)).toBe(late);
  expect(await story.sends(sent, 'reminders')).toBe(late);
});

import { Edition, EditionFollower } from '#lib/festivals';
import { dateOnlyIn, dayAfter } from '#lib/kernel';
import { StoredEvent } from '#platform/events';
import { itemBody } from '../../factories/festivals.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { organiserWithEdition, type Problem, problemOf } from './office.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

describe('moving an edition to other days', () => {
  const reason = { vi: 'Bão số 15', en: 'Typhoon no. 15' };
  interface Moved {
    before: object;
    after: { startsOn: string };
    counts: object[];
    people: number;
    programmeVersion: number | null;
  }
  const yearsAhead = { startsOn: '2099-11-20', endsOn: '2099-11-22' };

  async function released() {
    const made = await organiserWithEdition(app);
    const { client, path, stageId, editionId } = made;
    await app.database.manager.update(Edition, { id: editionId }, yearsAhead);
    const item = itemBody(stageId, '2099-11-20', '08:00', '09:00');
    await client.post(`${path}/programme-items`, item);
    await client.post(`${path}/programme-releases`, { notice: { vi: 'Công bố' } });
    await client.post(`${path}/programme-items`, { ...item, title: { vi: 'Chưa công bố' } });
    return made;
  }

  it('shows first what it does, then does it, and visitors see the other times with the reason', async () => {
    const { client, path, slug, editionId } = await released();
    const preview = await client.post<Moved>(`${path}/move-previews`, { firstDay: '2099-11-27' });
    expect(preview.body).toEqual({
      before: yearsAhead,
      after: { startsOn: '2099-11-27', endsOn: '2099-11-29' },
      counts: [{ kind: 'programme-items', moved: 2, kept: 0 }],
      people: 0,
      programmeVersion: 2,
    });
    expect((await client.get<{ startsOn: string }>(path)).body.startsOn).toBe('2099-11-20');
    const move = () => client.post<Moved>(`${path}/moves`, { firstDay: '2099-11-27', reason });
    const moved = await move();
    expect([moved.status, moved.body]).toEqual([200, preview.body]);
    const events = () =>
      app.database.manager.countBy(StoredEvent, { name: 'edition.moved', subjectId: editionId });
    const version = async () => (await client.get<{ version: number }>(path)).body.version;
    const standing = await version();
    const repeated = await move();
    expect([repeated.headers['etag'], await version()]).toEqual([`"${standing}"`, standing]);
    const { after, programmeVersion } = preview.body;
    const nothing = { before: after, after, counts: [], people: 0, programmeVersion };
    expect([repeated.status, repeated.body, await events()]).toEqual([200, nothing, 1]);
    const shown = await client.get<{ notice: string; items: { startsAt: string }[] }>(
      `/public/editions/${slug}`,
    );
    expect(shown.body.items.map(({ startsAt }) => startsAt)).toEqual(['2099-11-27T01:00:00.000Z']);
    expect(Object.values(reason)).toContain(shown.body.notice);
  });

  it('moves once for two who saw the same version, and refuses what leads nowhere or into the past', async () => {
    const { client, path } = await released();
    const version = (await client.get<{ version: number }>(path)).body.version;
    const moving = jest.spyOn(app.get(EditionFollower), 'move');
    const move = () =>
      client.post<Problem>(
        `${path}/moves`,
        { firstDay: '2099-11-27', reason },
        { headers: { 'if-match': `"${version}"` } },
      );
    expect((await move()).status).toBe(200);
    expect(problemOf(await move())).toEqual([412, 'editing.stale', undefined]);
    expect((await client.get<{ startsOn: string }>(path)).body.startsOn).toBe('2099-11-27');
    expect(moving).toHaveBeenCalledTimes(1);
    moving.mockRestore();
    const preview = async (firstDay: string) =>
      problemOf(await client.post<Problem>(`${path}/move-previews`, { firstDay }));
    expect(await preview('2101-11-27')).toEqual([422, 'festivals.too-far', 'firstDay']);
    expect(await preview('2099-02-30')).toEqual([422, 'http.invalid-input', 'firstDay']);
  });

  it('is no longer possible once the first day has come', async () => {
    const { client, path, editionId } = await released();
    const startsOn = dateOnlyIn(new Date(), 'Asia/Ho_Chi_Minh');
    await app.database.manager.update(Edition, { id: editionId }, { startsOn });
    const refused = await client.post<Problem>(`${path}/moves`, { firstDay: dayAfter(startsOn, 7), reason });
    expect(problemOf(refused)).toEqual([409, 'festivals.begun', undefined]);
  });

  it('asks what another zone means, and shows visitors the same hours by the other clock', async () => {
    const { client, path, slug, editionId } = await released();
    const { body } = await client.get<Record<string, unknown>>(path);
    const { id: _id, festivalId: _of, version: _version, ...now } = body;
    const edit = (zoneChange?: string) =>
      client.put<Problem>(`${path}${zoneChange ? `?zoneChange=${zoneChange}` : ''}`, {
        ...now,
        timeZone: 'Europe/Paris',
      });
    expect(problemOf(await edit())).toEqual([422, 'festivals.zone-meaning', 'zoneChange']);
    expect((await edit('keep-clock')).status).toBe(204);
    const shown = await app
      .client()
      .get<{ notice: string; version: number; items: { startsAt: string }[] }>(`/public/editions/${slug}`);
    expect(shown.body.items.map(({ startsAt }) => startsAt)).toEqual(['2099-11-20T07:00:00.000Z']);
    expect(shown.body.notice).toContain('Paris');
    const told = { name: 'programme.released', subjectId: editionId };
    const events = await app.database.manager.find(StoredEvent, { where: told, order: { id: 'ASC' } });
    expect(events.at(-1)!.data).toEqual({ version: shown.body.version, items: 1, changes: 1 });
  });

  it('shows visitors no other version where the other clock shows the same hours', async () => {
    const { client, path, slug } = await released();
    const seen = () => app.client().get<{ version: number }>(`/public/editions/${slug}`);
    const before = (await seen()).body.version;
    const { body } = await client.get<Record<string, unknown>>(path);
    const { id: _id, festivalId: _of, version: _version, ...now } = body;
    const edited = { ...now, timeZone: 'Asia/Bangkok' };
    expect((await client.put(`${path}?zoneChange=keep-clock`, edited)).status).toBe(204);
    expect((await seen()).body.version).toBe(before);
  });
});

import { ExhibitorImports, ImportPreview } from '#lib/exhibitors';
import { IdentityProof, IdentityProofs, Organisation } from '#lib/organisations';
import { tokenMailedTo } from '../factories/mails.js';
import { PICTURE } from '../support/api/file-form.js';
import { formWith } from '../support/upload.js';
import { settle } from './support/disputes.js';
import {
  app,
  apply,
  codeOf,
  type Firm,
  identityOf,
  importList,
  newCode,
  newPersonalNumber,
  office,
  provenFirm,
  register,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

describe('a letter that proves a tax code', () => {
  const ask = ({ client, path }: Firm) => client.post(`${path}/identity/letters`);
  const confirm = ({ client, path }: Firm, token: string) =>
    client.post(`${path}/identity/confirmation`, { token });

  it('goes to the address that an organiser typed, and works for whoever asked and can read it', async () => {
    const taxCode = newCode();
    const b = await office();
    const address = `holder-${taxCode}@firm.example`;
    const data = Buffer.from(`Name,Tax code,E-mail\r\nHãng Thật,${taxCode},${address}`);
    const acting = { organiserId: b.organiserId, fairId: b.fair.id, actorId: b.ownerId };
    const { id } = await app.get(ImportPreview).of(acting, { name: 'a.csv', data }, 'vi');
    const how = { withoutFaulty: false };
    await app.transactions.run((tx) => app.get(ExhibitorImports).start(tx, acting, id, how));
    await app.get(ExhibitorImports).goOn(id);
    const real = await register({ name: 'Hãng Thật', taxCode });
    expect((await ask(real)).status).toBe(202);
    const token = await tokenMailedTo(app, address);
    const stranger = await register({ name: 'Người Lạ', taxCode: newCode() });
    expect(codeOf(await confirm(stranger, token))).toEqual([404, 'identities.link-unknown']);
    expect((await stranger.client.post(`${real.path}/identity/confirmation`, { token })).status).toBe(404);
    expect((await identityOf(real)).state).toBe('unproven');
    expect((await confirm(real, token)).status).toBe(204);
    expect((await identityOf(real)).state).toBe('proven');
  });

  it('tells nobody whether an address is known, and is written once a day', async () => {
    const unknown = await register({ name: 'Chưa Ai Biết', taxCode: newCode() });
    const taxCode = newCode();
    const known = await register({ name: 'Có Người Biết', taxCode });
    await importList(await office(), [['Gõ Tay', taxCode]]);
    await app.database.manager.update(Organisation, { name: 'Gõ Tay', taxCode }, { email: 'x@firm.example' });
    const answers = async (firm: Firm) => [
      (await ask(firm)).status,
      codeOf(await ask(firm)),
      codeOf(await confirm(firm, 'x'.repeat(43))),
      Object.keys(await identityOf(firm)),
      (await identityOf(firm)).state,
    ];
    expect(await answers(unknown)).toEqual(await answers(known));
  });

  it('is not written again the same day for a code that was another in between', async () => {
    const taxCode = newCode();
    const firm = await register({ name: 'Đổi Qua Đổi Lại', taxCode });
    expect((await ask(firm)).status).toBe(202);
    const profile = { name: 'Đổi Qua Đổi Lại', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
    await firm.client.put(firm.path, { ...profile, taxCode: newCode() });
    await firm.client.put(firm.path, { ...profile, taxCode });
    expect(codeOf(await ask(firm))).toEqual([409, 'identities.asked-just-now']);
  });

  it('settles no dispute by itself', async () => {
    const taxCode = newCode();
    const b = await office();
    await importList(b, [['Hãng Thật', taxCode]]);
    const address = `holder-${taxCode}@firm.example`;
    await app.database.manager.update(Organisation, { name: 'Hãng Thật', taxCode }, { email: address });
    const real = await register({ name: 'Hãng Thật Tự Khai', taxCode });
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    await attacker.client.send(
      'PUT',
      `${attacker.path}/identity/document`,
      formWith(PICTURE.data, 'gia.png'),
    );
    await apply(real, b);
    await apply(attacker, b);
    await ask(real);
    expect((await confirm(real, await tokenMailedTo(app, address))).status).toBe(204);
    expect((await identityOf(real)).state).toBe('disputed');
    const { body } = await b.client.get<{ sides: { letterConfirmedAt: string | null }[] }>(
      `${b.path}/identities/${real.id}`,
    );
    expect(body.sides.map(({ letterConfirmedAt }) => letterConfirmedAt !== null)).toEqual([true, false]);
  });

  it('is not written about a person’s number', async () => {
    const firm = await register({ name: 'Hộ', taxCode: newPersonalNumber(), kind: 'household' });
    expect(codeOf(await ask(firm))).toEqual([409, 'identities.no-letters']);
  });
});

describe('a proof', () => {
  it('is had by one organisation at most, whoever settles at the same time', async () => {
    const taxCode = newCode();
    const [one, other] = [await register({ name: 'Một', taxCode }), await register({ name: 'Hai', taxCode })];
    const [a, b] = [await office(), await office()];
    for (const at of [a, b]) await Promise.all([apply(one, at), apply(other, at)]);
    await Promise.all([
      settle(a, one, one),
      settle(b, other, other),
      settle(a, one, one),
      settle(b, other, other),
    ]);
    expect(await app.database.manager.countBy(IdentityProof, { code: taxCode })).toBe(1);
    const states = [(await identityOf(one)).state, (await identityOf(other)).state];
    expect(states.sort()).toEqual(['proven', 'refuted']);
  });

  it('of a person’s number counts with the organiser that checked it, and stops nobody elsewhere', async () => {
    const taxCode = newPersonalNumber();
    const [a, b] = [await office(), await office()];
    const stolen = await provenFirm({ name: 'Kẻ Mạo Danh', taxCode, kind: 'household' }, a);
    const real = await register({ name: 'Hộ Thật', taxCode, kind: 'household' });
    await apply(real, b);
    expect((await identityOf(real)).state).toBe('unproven');
    const path = `${b.path}/identities/${real.id}`;
    const seen = await b.client.get<{ state: string; sides: object[] }>(path);
    expect([seen.body.state, seen.body.sides.length]).toEqual(['unproven', 1]);
    expect((await b.client.post(`${path}/check`, { note: '' })).status).toBe(204);
    expect([(await identityOf(real)).state, (await identityOf(stolen)).state]).toEqual(['proven', 'proven']);
  });

  it('is of the code that was looked at, and of no other that the firm writes in before the click', async () => {
    const [taxCode, stolen] = [newCode(), newCode()];
    const b = await office();
    const firm = await register({ name: 'Nhanh Tay', taxCode });
    const rival = await register({ name: 'Bên Kia', taxCode: stolen });
    await apply(firm, b);
    await apply(rival, b);
    const path = `${b.path}/identities/${firm.id}`;
    const profile = { name: 'Nhanh Tay', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
    await firm.client.put(firm.path, { ...profile, taxCode: stolen });
    const settlement = { holderId: firm.id, reason: 'Đã xem', taxCode };
    expect(codeOf(await b.client.post(`${path}/settlement`, settlement))).toEqual([
      409,
      'identities.other-code',
    ]);
    await rival.client.put(rival.path, { ...profile, taxCode: newCode() });
    const looked = (code: string) => b.client.post(`${path}/check`, { note: 'Đã xem', taxCode: code });
    expect(codeOf(await looked(taxCode))).toEqual([409, 'identities.other-code']);
    expect((await identityOf(firm)).state).toBe('unproven');
    expect((await looked(stolen)).status).toBe(204);
  });

  it('cannot be written twice for the same code', async () => {
    const taxCode = newCode();
    const [one, other] = [await register({ name: 'Một', taxCode }), await register({ name: 'Hai', taxCode })];
    const { organiserId, ownerId: actorId } = await office();
    const prove = (id: string) =>
      app.transactions.run(async (tx) => {
        const organisation = await tx.findOneByOrFail(Organisation, { id });
        await app.get(IdentityProofs).prove(tx, organisation, 'checked', { organiserId, actorId, note: '' });
      });
    await prove(one.id);
    await expect(prove(other.id)).rejects.toMatchObject({ code: 'identities.disputed' });
  });
});

import { MailDelivery } from '#lib/notifications';
import { settle, show, sidesOf } from './support/disputes.js';
import {
  app,
  apply,
  type Firm,
  identityOf,
  newCode,
  office,
  provenFirm,
  register,
  settled,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

describe('the page about one’s own tax code', () => {
  it('tells whoever typed a code the same whether somebody else has it or nobody', async () => {
    const taken = newCode();
    const proven = newCode();
    await register({ name: 'Hãng Thật', taxCode: taken });
    await provenFirm({ name: 'Hãng Đã Xác Nhận', taxCode: proven });
    const probe = async (taxCode: string, isShown: boolean) => {
      const firm = await register({ name: 'Kẻ Dò', taxCode });
      if (isShown) await show(firm);
      const {
        document: _,
        taxCode: __,
        ...rest
      } = (await identityOf(firm)) as Record<string, unknown> & {
        state: string;
      };
      return rest;
    };
    const nobody = await probe(newCode(), false);
    expect(nobody.state).toBe('unproven');
    expect(await probe(taken, false)).toEqual(nobody);
    expect(await probe(proven, false)).toEqual(nobody);
    expect(await probe(taken, true)).toEqual(await probe(newCode(), true));
  });

  it('says that it is disputed to both who have shown something, the proven one among them', async () => {
    const taxCode = newCode();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode });
    const other = await register({ name: 'Hãng Kia', taxCode });
    const states = async () => [(await identityOf(holder)).state, (await identityOf(other)).state];
    expect(await states()).toEqual(['proven', 'unproven']);
    await show(other);
    expect(await states()).toEqual(['disputed', 'disputed']);
    expect((await show(holder)).status).toBe(200);
    expect(await states()).toEqual(['disputed', 'disputed']);
  });
});

describe('a dispute', () => {
  const mailsTo = ({ email }: Firm) =>
    app.database.manager.countBy(MailDelivery, { kind: 'identity.disputed', toAddress: email });
  const told = (firm: Firm, times: number) =>
    settled('they are told', async () => (await mailsTo(firm)) === times);

  it('is told to the proven holder by one mail, once somebody shows something, and before it is decided', async () => {
    const taxCode = newCode();
    const b = await office();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode }, b);
    const other = await register({ name: 'Hãng Kia', taxCode });
    await show(other);
    await told(holder, 1);
    await show(other);
    const third = await register({ name: 'Hãng Ba', taxCode });
    await show(third);
    await told(other, 1);
    await told(third, 1);
    expect([await mailsTo(holder), await mailsTo(other)]).toEqual([1, 1]);
    const [mail] = await app.database.manager.findBy(MailDelivery, { toAddress: holder.email });
    expect(JSON.stringify(mail)).not.toContain('Hãng Kia');
    await show(holder);
    await apply(other, b);
    await apply(third, b);
    const { sides } = await sidesOf(b, holder);
    expect(sides.map(({ document }) => document !== null)).toEqual([true, true, true]);
  });

  it('is told again when it begins again after it was settled', async () => {
    const taxCode = newCode();
    const b = await office();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode }, b);
    const other = await register({ name: 'Hãng Kia', taxCode });
    await show(other);
    await told(holder, 1);
    expect((await settle(b, holder, holder)).status).toBe(204);
    expect((await identityOf(holder)).state).toBe('proven');
    await show(other);
    await told(holder, 2);
    expect((await identityOf(holder)).state).toBe('disputed');
  });

  it('is told to nobody who has only typed the code', async () => {
    const taxCode = newCode();
    const silent = await register({ name: 'Người Im Lặng', taxCode });
    const one = await register({ name: 'Hãng Một', taxCode });
    const two = await register({ name: 'Hãng Hai', taxCode });
    await show(one);
    await show(two);
    await told(one, 1);
    expect(await mailsTo(silent)).toBe(0);
  });
});

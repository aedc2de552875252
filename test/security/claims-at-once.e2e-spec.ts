import { IdentityChecks } from '#lib/exhibitors';
import { IdentityRefutation, Organisations } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { overlapping } from '../support/overlapping.js';
import { app, apply, newCode, office, register, useOfficesAndFirms } from './support/offices-and-firms.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

/** Two who claim one code at an office: settling it for the one, and another firm of whoever manages the other. */
async function makeClaimed() {
  const taxCode = newCode();
  const real = await register({ name: 'Hãng Thật', taxCode });
  const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
  const at = await office();
  for (const firm of [real, attacker]) await apply(firm, at);
  const check = {
    organiserId: at.organiserId,
    organisationId: real.id,
    actorId: at.ownerId,
    note: 'Đã đối chiếu',
  };
  const settle = (tx: Tx) => app.get(IdentityChecks).settle(tx, check, real.id);
  const profile = { name: 'Hãng Khác', kind: 'cooperative', country: 'VN', taxCode } as const;
  const make = (tx: Tx) => app.get(Organisations).createFor(tx, profile, attacker.managerId);
  const refuted = () => app.database.manager.countBy(IdentityRefutation, { code: taxCode });
  return { settle, make, refuted };
}

it('refutes a firm that the loser makes with the code while it is settled', async () => {
  const { settle, make, refuted } = await makeClaimed();
  expect(await overlapping(app, settle, () => app.transactions.run(make))).toBe('ok');
  expect(await refuted()).toBe(2);
});

it('refutes a firm that the loser was making with the code when it is settled', async () => {
  const { settle, make, refuted } = await makeClaimed();
  expect(await overlapping(app, make, () => app.transactions.run(settle))).toBe('ok');
  expect(await refuted()).toBe(2);
});

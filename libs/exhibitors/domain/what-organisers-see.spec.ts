import { Organisation } from '#lib/organisations';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { organisationAsSeen } from './what-organisers-see.js';

const organisation = Object.assign(new Organisation(), {
  name: 'Hợp tác xã Cua Năm Căn',
  taxCode: '092095001234',
  phone: '0913123456',
  email: 'cua@htx.example',
  representative: 'Trần Văn A',
  address: 'Khóm 1',
  formerAddress: null,
});
const exhibitor = (agreedAt: Date | null, withdrawnAt: Date | null = null) =>
  Object.assign(new Exhibitor(), { organiserId: 'ours', agreedAt, withdrawnAt });
const seen = (agreedAt: Date | null, enteredBy: string | null) => {
  const { phone, email, representative, address, taxCode } = organisationAsSeen(exhibitor(agreedAt), {
    ...organisation,
    enteredBy,
  });
  return { phone, email, representative, address, taxCode };
};
const { phone, email, representative, address, taxCode } = organisation;

it('shows an organiser all of what it typed, and all of whoever said yes', () => {
  const all = { phone, email, representative, address, taxCode };
  expect([seen(null, 'ours'), seen(new Date(), null)]).toEqual([all, all]);
});

it('shows of whoever has withdrawn no more than what everybody sees', () => {
  const left = exhibitor(new Date(), new Date());
  expect(organisationAsSeen(left, organisation)).toMatchObject({ phone: null, taxCode: '•••••••••234' });
});

it.each([null, 'another organiser'])(
  'hides what is not public of a firm that has not said yes (typed by %s)',
  (enteredBy) => {
    expect(seen(null, enteredBy)).toEqual({
      ...{ phone: null, email: null, representative: null, address: null },
      taxCode: '•••••••••234',
    });
  },
);

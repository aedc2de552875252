import type { OrganisationFairDetail } from '../api';
import { canHandIn, isWritable } from './hand-in';

type Phase = OrganisationFairDetail['fair']['phase'];

const place = (phase: Phase, application: object | null) =>
  ({ fair: { phase }, application }) as OrganisationFairDetail;

const drafted = { state: 'drafted', allowed: ['edit'] };
const asked = { state: 'more-asked', allowed: ['edit', 'submit', 'withdraw'] };
const askedTooLate = { state: 'more-asked', allowed: ['withdraw'] };
const accepted = { state: 'accepted', allowed: [] };

it.each<[Phase, object | null, boolean[]]>([
  ['announced', null, [true, false]],
  ['applications', null, [true, true]],
  ['preparation', null, [false, false]],
  ['over', null, [false, false]],
  ['announced', drafted, [true, false]],
  ['applications', drafted, [true, true]],
  ['preparation', drafted, [true, false]],
  ['preparation', asked, [true, true]],
  ['running', asked, [true, true]],
  ['over', askedTooLate, [false, false]],
  ['preparation', accepted, [false, false]],
])('in the phase %s, %j can be written and handed in: %j', (phase, application, answers) => {
  const own = place(phase, application);
  expect([isWritable(own), canHandIn(own)]).toEqual(answers);
});

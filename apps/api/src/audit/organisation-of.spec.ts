import { organisationOf } from './organisation-of.js';

it('finds the organisation among the facts, or in the subject where all are about organisations', () => {
  const entry = (name: string, data: object) => organisationOf({ name, subjectId: 'subject', data });
  expect(entry('booth.claimed', { organisationId: 'firm' })).toBe('firm');
  expect(entry('identity.settled', { verdict: 'proven' })).toBe('subject');
  expect(entry('organisation.edited', {})).toBe('subject');
  expect(entry('stage.added', {})).toBeNull();
});

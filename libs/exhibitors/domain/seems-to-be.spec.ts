import { seemsToBe } from './seems-to-be.js';

const listed = { id: 'listed', taxCode: '0100109106' };

it('goes by the tax code that both have', () => {
  expect(seemsToBe(listed, { id: 'firm', taxCode: '0100109106' })).toBe(true);
  expect(seemsToBe(listed, { id: 'firm', taxCode: '0301442379' })).toBe(false);
});

it('takes no two without a code for one', () => {
  expect(seemsToBe({ id: 'listed', taxCode: null }, { id: 'firm', taxCode: null })).toBe(false);
});

it('knows the organisation’s own row, whatever its code', () => {
  expect(seemsToBe({ id: 'firm', taxCode: null }, { id: 'firm', taxCode: null })).toBe(true);
});

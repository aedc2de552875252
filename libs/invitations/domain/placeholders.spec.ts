import { fillPlaceholders, unknownPlaceholders } from './placeholders.js';

const values = {
  guest: 'Đặng <b>Hoa</b>',
  organisation: '{{fair}}',
  fair: 'Hội chợ',
  dates: '20–23/11/2026',
  venue: 'Cà Mau',
};

it('fills what it knows, once', () => {
  expect(fillPlaceholders('{{guest}}, {{ organisation }}: {{fair}} {{dates}} {{venue}}', values)).toBe(
    'Đặng <b>Hoa</b>, {{fair}}: Hội chợ 20–23/11/2026 Cà Mau',
  );
});

it.each([
  ['{{constructor}}', ['{{constructor}}']],
  ['{{guest.name}} {{__proto__}}', ['{{guest.name}}', '{{__proto__}}']],
  ['{{#with fair}}x{{/with}}', ['{{#with fair}}', '{{/with}}']],
  ['{{}} {{guest', ['{{}}', '{{']],
  ['{{{guest}}}', []],
  ['{guest} {{Guest}}', ['{{Guest}}']],
  ['{{guest}} {{fair}}', []],
])('finds what is wrong in %j', (text, wrong) => {
  expect(unknownPlaceholders(text)).toEqual(wrong);
});

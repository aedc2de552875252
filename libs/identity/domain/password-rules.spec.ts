import { passwordFault, type PasswordOwner } from './password-rules.js';

const lan: PasswordOwner = {
  email: 'lan.nguyen@namcan.example',
  name: 'Nguyễn Thị Lan',
  worksForOrganiser: false,
};
const common = new Set([
  'password',
  'dragon',
  'iloveyou',
  'qwertyuiop',
  'matkhau',
  '123456789',
  'administrator',
  '1q2w3e4r5t',
]);
const faultOf = (password: string, owner = lan) => passwordFault(password, owner, (text) => common.has(text));

it.each([
  ['ngắn quá', 'too-short'],
  ['qwertyuiop', 'too-common'],
  ['QWERTYuiop', 'too-common'],
  ['1q2w3e4r5t', 'too-common'],
  ['Dragon!!!!', 'too-common'],
  ['dragon2026', 'too-common'],
  ['matkhau123456789', 'too-common'],
  ['matkhau2026matkhau', 'too-common'],
  ['Dragon-Iloveyou', 'too-common'],
  ['2026dragon', 'too-common'],
  ['!!dragon26', 'too-common'],
  ['P@ssw0rd123', 'too-common'],
  ['p4$$w0rd!!', 'too-common'],
  ['4dm1n1str4t0r', 'too-common'],
  ['i l0ve y0u', 'too-common'],
  ['MậtKhẩu12345', 'too-common'],
  ['passwordpassword', 'too-common'],
  ['abcabcabcabc', 'too-common'],
  ['aaaaaaaaaa', 'too-common'],
  ['abcdefghij', 'too-common'],
  ['9876543210', 'too-common'],
  ['lan.nguyen@namcan.example', 'like-you'],
  ['lannguyen2026', 'like-you'],
  ['NguyễnThịLan1', 'like-you'],
  ['namcan-2026', 'like-you'],
  ['NamCan@Lan99', 'like-you'],
])('refuses %j: %s', (password, fault) => {
  expect(faultOf(password)).toBe(fault);
});

it.each([
  'bốn con cua lột',
  'lan thích ăn cua',
  'correct horse battery',
  'dragon cua mau xanh',
  'k7#Vq2!xRw',
])('takes %j', (password) => {
  expect(faultOf(password)).toBeNull();
});

it('counts characters as people do, however they are encoded', () => {
  const seven = 'lột cua';
  expect(faultOf(`${seven}!?.`.normalize('NFD'))).toBeNull();
  expect(faultOf('🦀🦞🦐🐟🐠'.normalize('NFD'))).toBe('too-short');
});

it('asks for more of who can change a whole event', () => {
  const owner = { ...lan, worksForOrganiser: true };
  expect([faultOf('bốn con cua lộ', owner), faultOf('bốn con cua lột', owner)]).toEqual(['too-short', null]);
});

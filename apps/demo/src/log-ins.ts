import { buyers } from './content/buyers.js';
import { exhibitors } from './content/exhibitors.js';
import { owner } from './content/organiser.js';

export interface LogIn {
  role: 'organiser' | 'exhibitor' | 'buyer';
  email: string;
}

/** Three people to look at the demonstration as: the exhibitor has been accepted and has still to pick a booth. */
export function demoLogIns(): LogIn[] {
  const withoutBooth = exhibitors().find(
    ({ application, boothNumbers }) => application.state === 'accepted' && boothNumbers.length === 0,
  )!;
  const coming = buyers().find(({ reply }) => reply?.answer === 'accepted')!;
  return [
    { role: 'organiser', email: owner().email },
    { role: 'exhibitor', email: withoutBooth.email },
    { role: 'buyer', email: coming.contact.email },
  ];
}

const HINT = 'Their passwords were shown when they were made. New ones: npm run cli -- demo --passwords';

/** What a terminal shows of them, one a line; null for passwords that are not known any more. */
export const logInLines = (password: string | null): string[] => [
  'Log in as',
  ...demoLogIns().map(({ role, email }) =>
    password === null ? `  ${role.padEnd(10)}  ${email}` : `  ${role.padEnd(10)}  ${email} / ${password}`,
  ),
  ...(password === null ? [HINT] : []),
];

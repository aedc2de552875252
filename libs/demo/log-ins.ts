import { buyers } from './content/index.js';
import type { Exhibitor, StaffAccount } from './content/index.js';
import { DEMO_PASSWORD } from './demo-world.js';

export interface LogIn {
  role: 'organiser' | 'exhibitor' | 'buyer';
  email: string;
  password: string;
}

/** Three people to look at the demonstration as: the exhibitor has been accepted and has still to pick a booth. */
export function demoLogIns(staff: readonly StaffAccount[], exhibitors: readonly Exhibitor[]): LogIn[] {
  const owner = staff.find(({ role }) => role === 'owner')!;
  const withoutBooth = exhibitors.find(
    ({ application, booth }) => application.state === 'accepted' && !booth?.numbers.length,
  )!;
  const coming = buyers.find(({ invitation }) => invitation.state === 'answered-yes')!;
  return [
    { role: 'organiser', email: owner.email, password: DEMO_PASSWORD },
    { role: 'exhibitor', email: withoutBooth.email, password: DEMO_PASSWORD },
    { role: 'buyer', email: coming.contact.email, password: DEMO_PASSWORD },
  ];
}

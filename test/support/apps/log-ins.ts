export interface LogIn {
  role: string;
  email: string;
  password: string;
}

/** The demonstration's log-ins as the start shows them: `  organiser   email / password`, one a line. */
export function readLogIns(output: string): LogIn[] {
  const lines = output.matchAll(/^\s{2,}(\S+(?: \S+)*)\s{2,}(\S+@\S+) \/ (\S.*?)[^\S\n]*$/gm);
  return [...lines].map(([, role = '', email = '', password = '']) => ({ role, email, password }));
}

export interface LogIn {
  role: string;
  email: string;
  password: string;
}

// `  organiser   email / password`
const LINE = /^\s{2,}(\S+(?: \S+)*)\s{2,}(\S+@\S+) \/ (\S.*?)[^\S\n]*$/gm;

/** The lines of what the start of the demonstration prints that name its log-ins. */
export const logInLines = (output: string): string =>
  [...output.matchAll(LINE)].map(([line]) => line).join('\n');

/** The demonstration's log-ins as the start shows them, one a line. */
export function readLogIns(output: string): LogIn[] {
  return [...output.matchAll(LINE)].map(([, role = '', email = '', password = '']) => ({
    role,
    email,
    password,
  }));
}

import { Administrators, type Appointment } from '#lib/identity';
import { hasLineBreak, holdsSite, normaliseEmail, tidied, uiLanguage } from '#lib/kernel';
import { Transactions } from '#platform/database';
import { type Command, type CommandContext, UsageError } from '../command.js';

const LONGEST_NAME = 120;

export const administrator: Command = {
  usage: 'administrator [EMAIL] [--name NAME] [--language vi|en|fr] [--dismiss]',
  summary:
    'lists who runs the installation, makes somebody an administrator and prints the link that sets a password, or dismisses one',
  run: async (command) => {
    const [given] = command.words;
    if (given === undefined) return list(command);
    const email = normaliseEmail(given);
    if (!email) throw new UsageError(`"${given}" is no e-mail address.`);
    return command.options['dismiss'] === undefined ? appoint(command, email) : dismiss(command, email);
  },
};

async function list({ areas, print }: CommandContext): Promise<number> {
  const administrators = await (await areas()).get(Administrators).all();
  administrators.forEach(({ email, name, passwordHash }) =>
    print(`${email}  ${name}${passwordHash === null ? '  (has not set a password yet)' : ''}`),
  );
  if (administrators.length === 0)
    print('There is no administrator. Appoint one: npm run cli -- administrator EMAIL');
  return 0;
}

async function appoint({ areas, options, config, print }: CommandContext, email: string): Promise<number> {
  const context = await areas();
  const language = uiLanguage(options['language']);
  const person = { email, language, name: personName(options['name']) ?? email.split('@')[0]! };
  const appointment = await context
    .get(Transactions)
    .run((tx) => context.get(Administrators).appoint(tx, person));
  wordsOf(appointment, email, config.http.publicUrl).forEach((line) => print(line));
  return 0;
}

/** As it is asked for on the pages. Throws a UsageError. */
function personName(given: string | undefined): string | undefined {
  const name = given === undefined ? undefined : tidied(given);
  if (name !== undefined && (hasLineBreak(name) || holdsSite(name) || Array.from(name).length > LONGEST_NAME))
    throw new UsageError(
      `The name must be one line of at most ${LONGEST_NAME} characters, without an address.`,
    );
  return name;
}

function wordsOf({ isNew, token }: Appointment, email: string, publicUrl: string): string[] {
  const now = isNew ? `${email} is an administrator now` : `${email} is an administrator already`;
  if (token === null) return [`${now} and signs in as before: ${publicUrl}/sign-in`];
  return [
    `${now}. This link sets the password; it works once, within a day. No mail was sent.`,
    `  ${publicUrl}/join?token=${token}`,
  ];
}

async function dismiss({ areas, print }: CommandContext, email: string): Promise<number> {
  const context = await areas();
  await context.get(Transactions).run((tx) => context.get(Administrators).dismiss(tx, email));
  print(`${email} is no administrator any more. The account stays.`);
  return 0;
}

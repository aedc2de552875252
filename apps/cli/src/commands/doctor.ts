import { schemas } from '#lib/assembly';
import { brokenInvariants, Database } from '#platform/database';
import type { Command } from '../command.js';

export const doctor: Command = {
  usage: 'doctor',
  summary:
    'checks what must hold in the database whatever was killed; exit code 1 and a list when it does not',
  run: async ({ areas, print }) => {
    const context = await areas();
    const invariants = schemas.flatMap((schema) => schema.invariants ?? []);
    const broken = await brokenInvariants(context.get(Database).manager, invariants);
    for (const { name, subjects } of broken) {
      print(`✗ ${name}`);
      subjects.forEach((subject) => print(`    ${subject}`));
    }
    print(
      broken.length === 0
        ? `All ${invariants.length} checks hold.`
        : `${broken.length} of ${invariants.length} checks are broken.`,
    );
    return broken.length === 0 ? 0 : 1;
  },
};

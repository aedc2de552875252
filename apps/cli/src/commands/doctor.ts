import { DataSource } from 'typeorm';
import { schemas } from '#lib/assembly';
import { UploadedFiles } from '#lib/organisations';
import { brokenInvariants, Database, Keepings, schemaDifferences } from '#platform/database';
import { overdueKeepings } from '#platform/queue';
import type { Command, CommandContext } from '../command.js';

type Print = CommandContext['print'];

const FILES_CHECK =
  'Every uploaded file is there (restore the files of the backup that this database is from)';
const UPKEEP_UNKNOWN = 'Not checked: what is kept too long, as no worker has been at work for two hours yet.';
const SCHEMA_CHECK = 'The tables are those that this version has (these statements would make them so)';

function tell(print: Print, name: string, subjects: readonly string[]): void {
  print(`✗ ${name}`);
  subjects.forEach((subject) => print(`    ${subject}`));
}

export const doctor: Command = {
  usage: 'doctor',
  summary:
    'checks the tables, the uploaded files, and what must hold in the database whatever was killed; exit code 1 and a list when it does not',
  run: async ({ areas, print }) => {
    const context = await areas();
    const differences = await schemaDifferences(context.get(DataSource));
    const invariants = schemas.flatMap((schema) => schema.invariants ?? []);
    const { manager } = context.get(Database);
    const keepings = context.get(Keepings).all;
    const overdue = await overdueKeepings(manager, keepings);
    const broken = [...(await brokenInvariants(manager, invariants)), ...(overdue ?? [])];
    if (differences.length > 0) tell(print, SCHEMA_CHECK, differences);
    for (const { name, subjects } of broken) tell(print, name, subjects);
    const lost = differences.length > 0 ? [] : await context.get(UploadedFiles).lost();
    if (lost.length > 0) tell(print, FILES_CHECK, lost);
    if (overdue === null) print(UPKEEP_UNKNOWN);
    const checks = invariants.length + (overdue === null ? 0 : keepings.length) + 2;
    const faults = broken.length + [differences, lost].filter(({ length }) => length > 0).length;
    print(faults === 0 ? `All ${checks} checks hold.` : `${faults} of ${checks} checks are broken.`);
    return faults === 0 ? 0 : 1;
  },
};

import type { PersonLine } from '#lib/matchmaking';
import { versionOf } from '#platform/database';
import type { RepresentativeResponse } from './representatives.response.js';

const texts = (instants: readonly Date[]) => instants.map((instant) => instant.toISOString());

export const presentPerson = ({ person, ...line }: PersonLine): RepresentativeResponse => ({
  id: person.id,
  name: person.name,
  email: person.email,
  languages: person.languages,
  alsoFor: line.alsoFor,
  unavailable: texts(line.away),
  meeting: texts(line.meeting),
  engaged: texts(line.engaged),
  version: versionOf(person),
});

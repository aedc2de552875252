import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const libs = join(__dirname, '../../libs');
/** The areas whose mails are about fairs. */
const AREAS = ['exhibitors', 'invitations', 'booths', 'matchmaking', 'timetables', 'reports'];

const sources = AREAS.flatMap((area) =>
  readdirSync(join(libs, area), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!spec)\.ts$/.test(file))
    .map((file) => join(area, file)),
);

/** Mails that end on a day of their own, whatever the fair does. */
const OF_THEIR_OWN: Record<string, string> = {
  'matchmaking/day/second-survey.service.ts': 'can be answered for ever',
  'matchmaking/request-mails.service.ts': 'a request that ends before the fair begins still ends then',
};

it('says with newsOf or newsUntil until when a mail is worth reading, so that it moves with its fair', () => {
  const own = sources.filter((file) => /worthUntil: /.test(readFileSync(join(libs, file), 'utf8')));
  expect(own.toSorted()).toEqual(Object.keys(OF_THEIR_OWN).toSorted());
});

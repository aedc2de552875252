import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as limits from '../../../../../libs/api-client/limits';
import type { Limits } from '#lib/api-client';

// What the API takes is said once, in its request classes. Here every request is either filled in by a form that keeps its limits,
// or says why nothing of it is typed; and every field that may not be empty is on that form, or says who fills it.

const web = join(__dirname, '../..');
const files = ['features', 'shared/moving', 'shared/ui'].flatMap((folder) =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
    .map((file) => join(web, folder, file)),
);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Requests of which nothing is typed: they are made of what was pressed, chosen, drawn or brought along. */
const PRESSED = {
  guestReply:
    'a button for each answer beside one text, on a page that has to stay light; a refusal stands above it',
  participantGroup: 'goes with the programme, whose refusal names it',
  arrival: 'the code that a camera reads',
  assignBooths: 'booths and an exhibitor that are chosen on the plan',
  attendance: 'one button for each answer',
  audience: 'the part of a campaign that is counted while it is written',
  campaignPreview: 'the letter as far as it is written',
  entrySpot: 'a place on the board',
  fairState: 'a button for each verb',
  holdBooths: 'booths that are chosen on the plan',
  identityConfirmation: 'the token of a link',
  lateness: 'a button for each number of minutes',
  movePreview: 'the days of the move that is being written',
  moveBooth: 'a booth that is chosen on the plan',
  organisationInvitation: 'the form of organiserInvitation, whose limits are the same',
  organisationRole: 'a choice',
  organiserRole: 'a choice',
  publication: 'a button for each kind',
  resendMails: 'mails that are ticked',
  retryJobs: 'jobs that are ticked',
  slotAvailability: 'slots that are pressed',
  stageOrder: 'arrows',
  swap: 'two sides that are chosen at the desk',
  unavailability: 'slots that are pressed',
  verification: 'the token of a link',
  wish: 'a button for each kind',
  absence: 'slots that are pressed, within runStart',
  barredGroups: 'pairs of a grid, within matchmakingProgramme',
  meetingSession: 'hours within matchmakingProgramme, which ClockField reads',
  programmeDay: 'days within matchmakingProgramme',
  table: 'tables within matchmakingProgramme, which are chosen and counted',
} as const;

/** Fields that may not be empty and are on no form: the page knows them. */
const KNOWN: Readonly<Record<string, string>> = {
  'signUp.language': 'that of the screens',
  'join.token': 'of the link',
  'newPassword.token': 'of the link',
  'newMeeting.participantId': 'with whom the page was opened',
  'participantSettings.participantIds': 'who was ticked',
  'campaign.fairId': 'whose page it is',
  'outcome.survey': 'which is asked',
  'product.currency': 'that of the exhibitor',
  'moveMeeting.slotStart': 'chosen among the free ones; nothing is sent without',
  'moveToTable.slotStart': 'chosen among the free ones; nothing is sent without',
  'identitySettlement.holderId': 'chosen among the sides; nothing is sent without',
};

const nameOf = (constant: string): string => constant.replace(/Limits$/, '');
const limitsOf: Readonly<Record<string, Limits>> = Object.fromEntries(
  Object.entries(limits).map(([constant, value]) => [nameOf(constant), value]),
);

/** The requests whose limits a file uses. */
const usedIn = (file: string): string[] =>
  [...new Set([...textOf(file).matchAll(/\b(\w+)Limits\b/g)].map(([, name]) => name!))].filter(
    (name) => name in limitsOf,
  );

/** The names by which a form asks for its fields, here and in the parts that it is made of. */
function fieldsOf(file: string, depth = 2): string[] {
  const code = textOf(file);
  const asked = [...code.matchAll(/getInputProps\(\s*['`]([\w.]+)/g)].map(([, name]) => name!);
  // A name that is put together stands in the file as a text.
  const listed = /getInputProps\(\s*`\$\{/.test(code)
    ? [...code.matchAll(/'(\w+)'/g)].map(([, name]) => name!)
    : [];
  const plain = [...code.matchAll(/\b\w+Limits\.(\w+)/g)].map(([, name]) => name!);
  const below = depth === 0 ? [] : partsOf(file).flatMap((part) => fieldsOf(part, depth - 1));
  return [...asked, ...listed, ...plain, ...below];
}

const partsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/from '(\.[^']+)'/g)]
    .map(([, path]) => `${resolve(dirname(file), path!)}.tsx`)
    .filter((part) => part.startsWith(web) && existsSync(part));

const forms = files
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => usedIn(file).map((request) => ({ file, request })));

it('finds the forms', () => {
  expect(forms.length).toBeGreaterThan(40);
});

it('has a form for every request, or a reason', () => {
  const filled = new Set(forms.map(({ request }) => request));
  const without = Object.keys(limitsOf).filter((request) => !filled.has(request));
  expect(without.sort()).toEqual(Object.keys(PRESSED).sort());
});

describe('a field that may not be empty', () => {
  const missing = forms.flatMap(({ file, request }) => {
    const fields = fieldsOf(file);
    const isShown = (path: string) => fields.some((name) => name === path || name.startsWith(`${path}.`));
    return Object.entries(limitsOf[request]!)
      .filter(([path, { needed }]) => needed === true && !isShown(path))
      .map(([path]) => ({ field: `${request}.${path}`, file: file.slice(web.length + 1) }));
  });

  it('is on each form that sends it, or somebody fills it', () => {
    expect(missing.filter(({ field }) => !(field in KNOWN))).toEqual([]);
  });

  it('is excused only where it is on no form', () => {
    const fields = new Set(missing.map(({ field }) => field));
    expect(Object.keys(KNOWN).filter((field) => !fields.has(field))).toEqual([]);
  });
});

it('takes two requests of one form by the same limits', () => {
  expect(limitsOf['organisationInvitation']).toEqual({
    ...limitsOf['organiserInvitation'],
    role: limitsOf['organisationInvitation']!['role'],
  });
});

/** Ways to say a limit beside the one source. */
const OWN_LIMITS = [
  /\b(?:maxLength|minLength|min|max|maxTags|maxItems)=\{[\d_]+\}/,
  // A browser cuts what is pasted there, without a word.
  /\bmaxLength=\{\w+Limits/,
  /^\s*(?:required|withAsterisk)$/m,
  /<[A-Z]\w+ [^>\n]*\b(?:required|withAsterisk)\b/,
  /\brequired=\{/,
  /\buseForm\b(?!ReturnType)/,
];
/** A filter of a list is no form. */
const FILTERS = ['recommendations/match-filters.tsx'];

it.each(['<TextInput required />', '  required', 'max={1_000}', 'useForm({', 'required={isNew}'])(
  'knows %j for a limit of its own',
  (code) => expect(OWN_LIMITS.some((way) => way.test(code))).toBe(true),
);

it('has no limit that a form says itself', () => {
  const found = files
    .filter((file) => file.endsWith('.tsx') && !FILTERS.some((filter) => file.endsWith(filter)))
    .flatMap((file) =>
      OWN_LIMITS.filter((way) => way.test(textOf(file))).map(
        (way) => `${file.slice(web.length + 1)}: ${way}`,
      ),
    );
  expect(found).toEqual([]);
});

import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService } from '@nestjs/core';
import { newId } from '#lib/kernel';
import { RequestValidation, verbatimPropertiesOf } from '#platform/http';
import { operationsOf } from '../../support/api/contract.js';
import { sampleBody } from '../../support/api/sample.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

type RequestClass = new () => object;

/** The class of every handler's body by the id of its operation. */
function bodyClasses(): Map<string, RequestClass> {
  const controllers = app.nest.get(DiscoveryService, { strict: false }).getControllers();
  return new Map(
    controllers.flatMap(({ metatype }) => {
      const controller = metatype as RequestClass;
      const prototype = controller.prototype as object;
      return Object.getOwnPropertyNames(prototype).flatMap((handler): [string, RequestClass][] => {
        const args = Reflect.getMetadata('__routeArguments__', controller, handler) as object | undefined;
        const place = Object.keys(args ?? {}).find((key) => key.startsWith(`${RouteParamtypes.BODY}:`));
        if (place === undefined) return [];
        const types = Reflect.getMetadata('design:paramtypes', prototype, handler) as RequestClass[];
        const id = `${controller.name.replace(/Controller$/, '')}_${handler}`;
        return [[id, types[Number(place.split(':')[1])]!]];
      });
    }),
  );
}

const pipe = new RequestValidation();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const taken = async (body: unknown, metatype: RequestClass) =>
  plain(await pipe.transform(plain(body), { type: 'body', metatype }));

/** As it comes from a PDF or a mail: accents apart, blanks around, and signs that nobody sees. */
const soiled = (text: string) => ` \u200B${text.normalize('NFD')}\u202E\u0007\u00A0`;

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everyText(one, change)]));
}

it('takes every text of every body tidied, but for passwords, tokens and JSON of any shape', async () => {
  const classes = bodyClasses();
  const bodies = operationsOf(app).filter(({ body, takesFile }) => body && !takesFile);
  const differing: string[] = [];
  const verbatim = new Set<string>();
  for (const { id, body } of bodies) {
    const requestClass = classes.get(id)!;
    const clean = sampleBody(body!, { idFor: () => newId() });
    const asGiven = verbatimPropertiesOf(requestClass);
    asGiven.forEach((name) => verbatim.add(name));
    const kept = Object.fromEntries([...asGiven, 'plan'].map((name) => [name, clean[name]]));
    const dirty = { ...(everyText(clean, soiled) as object), ...kept };
    const wanted = JSON.stringify(await taken(clean, requestClass));
    const found = JSON.stringify(await taken(dirty, requestClass).catch((error: unknown) => error));
    if (wanted !== found) differing.push(`${id}: ${found}`);
  }
  expect(differing).toEqual([]);
  expect(bodies.length).toBeGreaterThan(60);
  expect([...verbatim].sort()).toEqual(['currentPassword', 'newPassword', 'password', 'token']);
});

it('takes a password letter for letter', async () => {
  const body = { email: ' A@Example.vn\u200B', password: ' Ð\u200Ba\u0301 ' };
  const [, requestClass] = [...bodyClasses()].find(([id]) => id === 'Session_signIn') ?? [];
  expect(await taken(body, requestClass!)).toEqual({ email: 'a@example.vn', password: body.password });
});

it('finds blanks alone to be no text', async () => {
  const requestClass = bodyClasses().get('Organisers_create')!;
  const body = { slug: 'hoi-cho', replyTo: 'a@example.vn', name: { vi: ' \u200B\u3000' } };
  await expect(pipe.transform(body, { type: 'body', metatype: requestClass })).rejects.toMatchObject({
    fields: expect.arrayContaining([expect.objectContaining({ field: 'name', rule: 'isNotEmpty' })]),
  });
});

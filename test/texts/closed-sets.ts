import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../support/project-root.js';

interface Schema {
  enum?: readonly (string | null)[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
}

// Lower-case words are names of the program; currencies and terms of trade are what people say themselves.
const CODE = /^[a-z][a-z-]*$/;

const schemas = (): Record<string, Schema> => {
  const document = JSON.parse(readFileSync(join(projectRoot, 'libs/api-client/openapi.json'), 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  return document.components.schemas;
};

const enumOf = ({ enum: values, items }: Schema): readonly string[] =>
  (values ?? items?.enum ?? []).filter((value) => value !== null);

// Names of other things too: what somebody wrote, a stage of the festival, the choices of a column.
const WRITTEN = new Set(['reason', 'stage', 'allowed']);

/** Names of the properties whose values the API's document lists, such as "state" and "dropReason". */
export const closedProperties = (): ReadonlySet<string> =>
  new Set(
    Object.values(schemas())
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .filter(([name, schema]) => !WRITTEN.has(name) && enumOf(schema).some((value) => CODE.test(value)))
      .map(([name]) => name),
  );

/** What "MeetingResponse.state" may be; throws when the document leaves it open. */
export function closedValues(path: string): readonly string[] {
  const [schema = '', property = ''] = path.split('.');
  const values = enumOf(schemas()[schema]?.properties?.[property] ?? {});
  if (values.length === 0) throw new Error(`${path} is no closed set`);
  return values;
}

/** A property that an event records. */
export interface Recorded {
  event: string;
  key: string;
  /** Of a closed set, its values; "number", "boolean" or "other" otherwise. */
  values: readonly string[] | 'number' | 'boolean' | 'other';
}

function valuesOf(type: ts.Type): Recorded['values'] {
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) return parts.map((part) => part.value);
  if (parts.every(({ flags }) => flags & ts.TypeFlags.NumberLike)) return 'number';
  return parts.every(({ flags }) => flags & ts.TypeFlags.BooleanLike) ? 'boolean' : 'other';
}

function recordedBy(call: ts.CallExpression, checker: ts.TypeChecker): Recorded[] {
  const [name] = call.arguments;
  const [data] = call.typeArguments ?? [];
  if (call.expression.getText() !== 'defineEvent' || !data || !name || !ts.isStringLiteral(name)) return [];
  return checker
    .getTypeFromTypeNode(data)
    .getProperties()
    .map((property) => ({
      event: name.text,
      key: property.name,
      values: valuesOf(checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, call))),
    }));
}

function* callsIn(node: ts.Node): Generator<ts.CallExpression> {
  if (ts.isCallExpression(node)) yield node;
  for (const child of node.getChildren()) yield* callsIn(child);
}

/** What all events of these files record, by the types that they are declared with. */
export function recordedIn(paths: readonly string[]): Recorded[] {
  const { config } = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot, { types: [] });
  const files = paths.map((path) => join(projectRoot, path));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) =>
    [...callsIn(program.getSourceFile(file)!)].flatMap((call) => recordedBy(call, checker)),
  );
}

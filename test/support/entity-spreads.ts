import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './project-root.js';

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(projectRoot, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  projectRoot,
);

/**
 * Where these files of the project put a whole entity, or the rest of one, into another object: `path:line: code`. What a new column is
 * called goes along unseen. `planted` are files that do not exist, by path.
 */
export function entitySpreads(paths: readonly string[], planted: Record<string, string> = {}): string[] {
  const sources = new Map(Object.entries(planted).map(([path, code]) => [join(projectRoot, path), code]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => sources.has(path) || disk.fileExists(path),
    readFile: (path) => sources.get(path) ?? disk.readFile(path),
    getSourceFile: (path, target) => {
      const code = sources.get(path);
      return code === undefined
        ? disk.getSourceFile(path, target)
        : ts.createSourceFile(path, code, target, true);
    },
  };
  const all = [...paths, ...Object.keys(planted)];
  const program = ts.createProgram(
    all.map((path) => join(projectRoot, path)),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  return all.flatMap((path) => {
    const source = program.getSourceFile(join(projectRoot, path))!;
    return spreadsIn(source)
      .filter(({ expression }) => typesIn(spreadType(checker, expression)).some(isEntity))
      .map((spread) => {
        const { line } = source.getLineAndCharacterOfPosition(spread.getStart());
        return `${path}:${line + 1}: ${spread.getText()}`;
      });
  });
}

function spreadsIn(node: ts.Node): ts.SpreadAssignment[] {
  const found: ts.SpreadAssignment[] = ts.isSpreadAssignment(node) ? [node] : [];
  node.forEachChild((child) => void found.push(...spreadsIn(child)));
  return found;
}

/** Of the rest of something, as in `({ id, ...rest }: Fair)`, the type of the whole. */
function spreadType(checker: ts.TypeChecker, expression: ts.Expression): ts.Type {
  const declared = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  const isRest = declared && ts.isBindingElement(declared) && declared.dotDotDotToken;
  return checker.getTypeAtLocation(isRest ? declared.parent : expression);
}

/** The types that it is made of; what an `Omit` leaves grows with the whole. */
function typesIn(type: ts.Type): ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap(typesIn);
  return type.aliasSymbol?.name === 'Omit' ? typesIn(type.aliasTypeArguments![0]!) : [type];
}

const isEntity = ({ symbol }: ts.Type): boolean =>
  (symbol?.declarations ?? []).some(
    (declaration) =>
      ts.isClassDeclaration(declaration) &&
      (ts.getDecorators(declaration) ?? []).some(({ expression }) => /^Entity\(/.test(expression.getText())),
  );

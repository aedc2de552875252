import ts from 'typescript';

// Attributes whose text a reader sees or hears.
const SAID =
  /^(?:label|title|subtitle|text|hint|description|message|placeholder|alt|aria-label|aria-description)$/;

function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent))
    return !ts.isJsxAttribute(parent.parent) || SAID.test(parent.parent.name.getText());
  if (ts.isTemplateSpan(parent)) return isSaid(parent.parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isSaid(parent);
  if (ts.isBinaryExpression(parent)) return isAlternative(parent, node) && isSaid(parent);
  if (ts.isArrowFunction(parent)) return parent.body === node && isRender(parent);
  return ts.isParenthesizedExpression(parent) ? isSaid(parent) : isPutIn(node);
}

const isAlternative = ({ operatorToken, right }: ts.BinaryExpression, node: ts.Node): boolean =>
  [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(operatorToken.kind) ||
  (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && right === node);

/** What draws a cell of a list. */
const isRender = ({ parent }: ts.ArrowFunction): boolean =>
  ts.isPropertyAssignment(parent) && parent.name.getText() === 'render';

const isTranslating = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ['t', 'i18n.t'].includes(node.expression.getText());

/** A value for a placeholder of a text: `t('key', { state: run.state })`. */
function isPutIn(node: ts.Node): boolean {
  const { parent } = node;
  const isProperty = ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);
  if (!isProperty || (ts.isPropertyAssignment(parent) && parent.name === node)) return false;
  if (['context', 'ns'].includes(parent.name.getText())) return false;
  return isTranslating(parent.parent.parent) && parent.parent.parent.arguments[1] === parent.parent;
}

/** The property that an expression reads: of an object, or taken out of one before. */
function propertyRead(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) && isTakenOut(node, node.text) ? node.text : undefined;
}

/** Whether the nearest declaration of a name is in a pattern such as `({ state })`, not a value that has been worded. */
function isTakenOut(node: ts.Node, name: string): boolean {
  for (let scope = node.parent; !ts.isSourceFile(scope); scope = scope.parent) {
    const declared = declarationsIn(scope).find((one) => one.name.getText() === name);
    if (declared) return ts.isBindingElement(declared) && ts.isObjectBindingPattern(declared.parent);
  }
  return false;
}

type Declaration = ts.BindingElement | ts.VariableDeclaration | ts.ParameterDeclaration;

function namesIn(declaration: Declaration): Declaration[] {
  if (ts.isIdentifier(declaration.name)) return [declaration];
  return declaration.name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? namesIn(element) : [],
  );
}

function declarationsIn(scope: ts.Node): Declaration[] {
  const parameters = ts.isFunctionLike(scope) ? [...scope.parameters] : [];
  const statements = ts.isBlock(scope) ? scope.statements.filter((one) => ts.isVariableStatement(one)) : [];
  const variables = statements.flatMap(({ declarationList }) => [...declarationList.declarations]);
  return [...parameters, ...variables].flatMap(namesIn);
}

/** Where a page shows a value of a closed set as the API writes it. */
export const shownRaw = (nodes: Iterable<ts.Node>, closed: ReadonlySet<string>): ts.Node[] =>
  [...nodes].filter((node) => closed.has(propertyRead(node) ?? '') && isSaid(node));

const hasDefaultInWords = ({ arguments: [, options] }: ts.CallExpression): boolean =>
  options !== undefined &&
  ts.isObjectLiteralExpression(options) &&
  options.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'defaultValue' &&
      (isTranslating(property.initializer) || property.initializer.getText() === "''"),
  );

const isCast = (name: ts.Expression | undefined): boolean =>
  name !== undefined &&
  (ts.isAsExpression(name) || ts.isTemplateExpression(name)) &&
  / as /.test(name.getText());

/** Translations whose key the types do not prove, and which would show it when nobody has worded it. */
export const unproven = (nodes: Iterable<ts.Node>): ts.Node[] =>
  [...nodes].filter(
    (node) =>
      isTranslating(node) &&
      (isCast(node.arguments[0]) || /\bdefaultValue\b/.test(node.arguments[1]?.getText() ?? '')) &&
      !hasDefaultInWords(node),
  );

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { repositoryPath } from './repository';

/** Texts that a library hands over to be translated where they are known. */
const FROM_LIBRARIES = ['server/src/cli/program/help.ts: title'];

/** What the code hands to a person: the first argument of `message('…')` and `l10n.t('…')`. */
export interface ToldTexts {
  /** Each text with a place where it is said. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a text is put together of parts: no bundle could hold it. */
  readonly unreadable: readonly string[];
}

export function toldTexts(): ToldTexts {
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const folder of ['server/src', 'client/src']) {
    const names = readdirSync(repositoryPath(folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const path = `${folder}/${name}`;
      const text = readFileSync(repositoryPath(path), 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      for (const call of callsOf(source, 'message', 'l10n.t')) {
        const { line } = source.getLineAndCharacterOfPosition(call.getStart());
        const told = textsOf(call.arguments[0], source);
        told?.forEach((each) => texts.set(each, `${path}:${line + 1}`));
        const said = `${path}: ${call.arguments[0]?.getText() ?? ''}`;
        if (!told && !FROM_LIBRARIES.includes(said)) unreadable.push(said);
      }
    }
  }
  return { texts, unreadable };
}

function callsOf(source: ts.SourceFile, ...names: string[]): ts.CallExpression[] {
  return nodesOf(source).filter(
    (node): node is ts.CallExpression => ts.isCallExpression(node) && names.includes(node.expression.getText()),
  );
}

function nodesOf(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...nodesOf(child));
  });
  return [node, ...below];
}

/**
 * The texts that an expression may be: written there, chosen of several, a constant's, a table's, or handed on by a
 * function of the same file; undefined where it is anything else.
 */
function textsOf(text: ts.Node | undefined, source: ts.SourceFile): string[] | undefined {
  if (!text) return undefined;
  if (ts.isStringLiteralLike(text)) return [text.text];
  const parts = partsOf(text, source).map((part) => textsOf(part, source));
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 && known.length === parts.length ? known.flat() : undefined;
}

/** The expressions of which an expression is one. */
function partsOf(text: ts.Node, source: ts.SourceFile): (ts.Node | undefined)[] {
  if (ts.isConditionalExpression(text)) return [text.whenTrue, text.whenFalse];
  if (ts.isObjectLiteralExpression(text)) {
    return text.properties.map((property) => (ts.isPropertyAssignment(property) ? property.initializer : undefined));
  }
  const isWrapped = ts.isAsExpression(text) || ts.isSatisfiesExpression(text) || ts.isParenthesizedExpression(text);
  const isOneOfTable = ts.isElementAccessExpression(text) || ts.isPropertyAccessExpression(text);
  if (isWrapped || isOneOfTable) return [text.expression];
  return ts.isIdentifier(text) ? sourcesOf(text, source) : [];
}

/** What a name stands for: what its constant is made of, or what is handed to the function whose parameter it is. */
function sourcesOf(name: ts.Identifier, source: ts.SourceFile): (ts.Expression | undefined)[] {
  for (let node: ts.Node = name; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const at = node.parameters.findIndex((parameter) => parameter.name.getText() === name.text);
    const holder = ts.isVariableDeclaration(node.parent) ? node.parent : node;
    if (at >= 0) return callsOf(source, holder.name?.getText() ?? '').map((call) => call.arguments[at]);
  }
  return nodesOf(source).flatMap((node) =>
    ts.isVariableDeclaration(node) && node.name.getText() === name.text ? [node.initializer] : [],
  );
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { repositoryPath } from '../../support/repository';

/** Texts that a library hands over to be translated where they are known. */
const FROM_LIBRARIES = ['server/src/cli/help.ts: title'];

/** Every text that the code hands to a person, with the place: the first argument of `message('…')` and `l10n.t('…')`. */
export function toldTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of ['server/src', 'client/src']) {
    const names = readdirSync(repositoryPath(folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts'))) collectTexts(`${folder}/${name}`, texts);
  }
  return texts;
}

function collectTexts(path: string, texts: Map<string, string>): void {
  const text = readFileSync(repositoryPath(path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  for (const call of callsOf(source, 'message', 'l10n.t')) {
    const { line } = source.getLineAndCharacterOfPosition(call.getStart());
    for (const told of literalsOf(call.arguments[0], source)) texts.set(told, `${path}:${line + 1}`);
  }
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
 * The texts that an expression may be: written there, chosen of two, a constant's, or handed on by a function of the
 * same file. It may not be put together of parts: then no bundle could hold it.
 */
function literalsOf(text: ts.Expression | undefined, source: ts.SourceFile): string[] {
  if (text && ts.isStringLiteralLike(text)) return [text.text];
  if (text && ts.isConditionalExpression(text)) {
    return [...literalsOf(text.whenTrue, source), ...literalsOf(text.whenFalse, source)];
  }
  const place = `${source.fileName}: ${text?.getText() ?? ''}`;
  if (FROM_LIBRARIES.includes(place)) return [];
  const sources = text && ts.isIdentifier(text) ? sourcesOf(text, source) : [];
  assert.ok(sources.length > 0, `${place} is no plain text, so it cannot be looked up in another language`);
  return sources.flatMap((each) => literalsOf(each, source));
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

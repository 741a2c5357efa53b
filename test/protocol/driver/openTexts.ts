import assert from 'node:assert/strict';
import type { Position, Range, TextDocumentPositionParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folder } from './folder';

/** The texts of a folder as an editor has them open; closed ones as they stand on the disk. Files are told by their names. */
export class OpenTexts {
  protected readonly documents = new Map<string, TextDocument>();

  constructor(protected readonly folder: Folder) {}

  textDocument(name: string): { uri: string } {
    return { uri: this.folder.uri(name) };
  }

  /** The place in a file where `‸` stands in the words, which are in the file once. */
  at(name: string, marked: string): TextDocumentPositionParams {
    const document = this.document(name);
    const start = document.offsetAt(this.rangeOf(name, marked.replace('‸', '')).start);
    return { textDocument: this.textDocument(name), position: document.positionAt(start + marked.indexOf('‸')) };
  }

  rangeOf(name: string, words: string): Range {
    const document = this.document(name);
    const parts = document.getText().split(words);
    assert.equal(parts.length, 2, `“${words}” stands ${parts.length - 1} times in ${name}`);
    const start = parts[0]?.length ?? 0;
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  endOf(name: string): Position {
    const document = this.document(name);
    return document.positionAt(document.getText().length);
  }

  text(name: string): string {
    return this.document(name).getText();
  }

  version(name: string): number {
    return this.document(name).version;
  }

  /** The words at a place, with the file's name before them. */
  quote({ uri, range }: { uri: string; range: Range }): string {
    const name = this.folder.nameOf(uri);
    return `${name}:${range.start.line + 1} ${this.document(name).getText(range)}`;
  }

  protected document(name: string): TextDocument {
    const open = this.documents.get(name);
    return open ?? TextDocument.create(this.folder.uri(name), 'shisaku', 0, this.folder.read(name));
  }
}

import type { Diagnostic } from 'vscode-languageserver';
import { Checker } from '../../../rules/check';
import { RULES } from '../../../rules/table';
import type { ServerContext } from '../../context';
import { diagnosticOf } from '../../conversion/diagnosticOf';

/**
 * The findings in files, as diagnostics. A file is checked again only when something that its findings depend on has
 * changed. Until the folders are read, only the rules of single blocks are asked: the others would report as missing what
 * another file may hold.
 */
export class FileDiagnostics {
  private readonly ofBlocks = new Checker(RULES.filter(({ scope }) => scope === 'block'));
  private readonly known = new Map<
    string,
    { readonly of: readonly unknown[]; readonly items: readonly Diagnostic[] }
  >();

  constructor(private readonly context: ServerContext) {}

  /** Those of a file as it is now; none where it is not known. */
  of(uri: string): readonly Diagnostic[] {
    const snapshot = this.context.snapshot(uri);
    if (!snapshot) {
      this.known.delete(uri);
      return [];
    }
    const { file, edition } = snapshot;
    const { previous } = edition;
    const { rules } = this.context.settings();
    const encoding = this.context.encodingOf(file.uri);
    const checker = this.context.isIndexed() ? this.context.checker : this.ofBlocks;
    const of = [file, edition, edition.version, previous, previous?.version, rules, encoding, checker];
    const before = this.known.get(uri);
    if (before && of.every((each, at) => each === before.of[at])) return before.items;
    const { translate, rulePage } = this.context;
    const findings = checker.check(file, edition, rules, encoding);
    const items = findings.map((finding) => diagnosticOf(finding, translate, rulePage));
    this.known.set(uri, { of, items });
    return items;
  }
}

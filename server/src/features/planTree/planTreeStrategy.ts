import { lazily } from '../../base/lazily';
import { strategyName } from '../../form/formWords';
import { searchKey } from '../../text/characters';
import type { Edition } from '../../workspace/editions/edition';
import { rangeInFile } from '../../workspace/files/location';
import type { Piece } from '../../workspace/resolver/pieces';
import { inOrder, strategyOf } from '../../workspace/resolver/pieces';
import { nameOfUri } from '../../workspace/uris';
import { listedGroups } from '../reading/listedGroups';
import type { WholeStrategy } from '../reading/wholeStrategies';
import { outlineOfPiece } from '../outline/outlineOfPiece';
import { mayBeCalledIn } from '../reading/mayBeCalledIn';
import type { OutlinedNode } from './planTreeOutline';
import { countsOf, gatheredNodes, outlinedNodes } from './planTreeOutline';
import type { FindingsOf, PlanTreeNode } from './planTreeNode';

/** A strategy in the tree, with all its pieces. */
export function strategyNode(
  edition: Edition,
  pieces: WholeStrategy,
  id: string,
  findingsOf: FindingsOf,
): PlanTreeNode {
  const [first] = pieces;
  const { title, number } = first.strategy;
  const fileName = nameOfUri(first.file.uri);
  const names = number === null ? [] : [`${strategyName(edition.config.form, number)} ${title ?? ''}`.trim()];
  const [label = fileName, hint] = title === null ? [...names, fileName] : names;
  const outlined = lazily(() => inOrder(pieces).flatMap((piece) => outlinedIn(piece, edition, findingsOf)));
  return {
    id,
    kind: 'strategy',
    label,
    called: label,
    hint,
    mark: undefined,
    get location() {
      return placeOf(first);
    },
    holds: (uri, { line }) => pieces.some((piece) => piece.file.uri === uri && holdsLine(piece, line)),
    mayName: (wanted) =>
      searchKey(label).includes(wanted) || pieces.some(({ file }) => mayBeCalledIn(file, wanted, edition.config.form)),
    counts: () => countsOf(outlined().map(({ node }) => node)),
    findings: lazily(() => pieces.flatMap((piece) => findingsIn(piece, edition, findingsOf))),
    children: lazily(() =>
      pieces.length === 1
        ? outlinedNodes(outlined(), id)
        : gatheredNodes(outlined(), listedGroups(inOrder(pieces)), id),
    ),
  };
}

function placeOf(piece: Piece): PlanTreeNode['location'] {
  const { file } = piece;
  const { heading, firstBlock = 0 } = strategyOf(piece) ?? {};
  const span = heading ? heading.fact.title : { line: 0, start: 0, end: 0 };
  return { uri: file.uri, range: rangeInFile(file, firstBlock, span) };
}

function holdsLine(piece: Piece, line: number): boolean {
  const { file } = piece;
  const { firstBlock = 0, endBlock = 0 } = strategyOf(piece) ?? {};
  if (line < file.lineOf(firstBlock)) return false;
  return endBlock >= file.document.blocks.length || line < file.lineOf(endBlock);
}

function findingsIn(piece: Piece, edition: Edition, findingsOf: FindingsOf) {
  return findingsOf(piece.file, edition).filter(({ range }) => holdsLine(piece, range.start.line));
}

function outlinedIn(piece: Piece, edition: Edition, findingsOf: FindingsOf): OutlinedNode[] {
  const findings = lazily(() => findingsIn(piece, edition, findingsOf));
  return outlineOfPiece(piece).map((node) => ({
    node,
    uri: piece.file.uri,
    form: edition.config.form,
    findings,
    initiative: undefined,
  }));
}

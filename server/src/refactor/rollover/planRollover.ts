import { measureOfBlock } from '../../plan/plan';
import type { YearsLeft } from '../../plan/yearKind';
import { numberKey } from '../../syntax/tree/line';
import type { Section } from '../../syntax/tree/tree';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { comparePositions } from '../../text/position';
import { fiscalYearName } from '../../text/years/eras';
import { isConfig } from '../../workspace/configuration/planConfig';
import type { Edition } from '../../workspace/editions/edition';
import { filesByUri } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { isUntitled } from '../../workspace/uris';
import { achievementChanges } from './achievements/achievements';
import type { BlockInEdition } from './blockInEdition';
import type { Change, ChangeInBlock, FileRollover } from './change';
import { newMarkChanges } from './newMarks';
import { confirm } from './openPoints/confirm';
import type { RolloverPlaces } from './places';
import { placesOf } from './places';
import { subsectionOf } from './subsection';
import { yearChanges } from './years/yearChanges';

/** Next year's edition as it would be made from this one: nothing is written yet. */
export interface Rollover extends RolloverPlaces {
  readonly edition: Edition;
  readonly from: number;
  readonly to: number;
  readonly files: readonly FileRollover[];
}

/** Plans the roll-over of an edition to a later fiscal year, or says why it cannot be. */
export function planRollover(edition: Edition, to: number): Rollover | { readonly refused: Message } {
  const { fiscalYear: from } = edition;
  if (from === undefined) {
    return {
      refused: message(
        'The plan does not say its fiscal year. Write it in the heading of the guideline, or as "fiscalYear" in shisaku.json.',
      ),
    };
  }
  if (to <= from) return { refused: message('The plan is of {0}: name a later year.', fiscalYearName(from)) };
  // Globs as wide as ** take the settings for a plan; they are written by themselves.
  const files = filesByUri(edition).filter(({ uri }) => !isUntitled(uri) && !isConfig(uri));
  const places = placesOf(edition, files, from, to);
  if (!places) return { refused: message('The plan has no folder yet. Save its files first.') };
  return {
    ...places,
    edition,
    from,
    to,
    files: files.map((file) => {
      const path = places.pathOf(file.uri);
      const newPath = newPathOf(places, path, files);
      return { file, path, newPath, changes: changesOf(edition, file, path, { from, to }) };
    }),
  };
}

/** With the new year in it, unless another file stands there already. */
function newPathOf(places: RolloverPlaces, path: string, files: readonly PlanFile[]): string {
  const newPath = places.newPathOf(path);
  return files.some(({ uri }) => places.pathOf(uri) === newPath) ? path : newPath;
}

function changesOf(edition: Edition, file: PlanFile, path: string, left: YearsLeft): Change[] {
  return file.document.blocks
    .flatMap((_, block) => {
      const measure = file.facts[block]?.measure;
      return changesOfBlock({ edition, file, block }, left).map((change): Change => {
        const { line, character } = change.range.start;
        return {
          ...change,
          id: `${path}:${line + 1}:${character + 1}:${change.kind}`,
          measure: measure && numberKey(measure.number),
        };
      });
    })
    .sort((one, other) => comparePositions(one.range.start, other.range.start));
}

function changesOfBlock(place: BlockInEdition, left: YearsLeft): ChangeInBlock[] {
  const { file, block } = place;
  const changes = [...yearChanges(place, left), ...newMarkChanges(file, block)];
  const measure = measureOfBlock(file.plan, block);
  if (!measure) return changes;
  const necessity = file.document.blocks[block]?.block.tree.children.find(
    (node): node is Section => node.kind === 'section' && node.section.kind === 'necessity',
  );
  const kept = [necessity, subsectionOf(file, block, 'challenges')].flatMap((node) => (node ? [node] : []));
  return [
    ...changes,
    ...achievementChanges(place, measure, left),
    ...kept.flatMap((node) => confirm(place, node, measure.rests)),
  ];
}

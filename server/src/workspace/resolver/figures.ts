import type { FigureFact, FigureRole } from '../../plan/facts/facts';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import { figureKey } from '../index/indexKeys';

type Figure = Pick<FigureFact, 'series' | 'number'>;

/** The captions of a figure that is named in a file: those in it, for each chapter may count from 1, else all others. */
export function captionsOf(edition: Edition, file: PlanFile, figure: Figure): Located<FigureFact>[] {
  const captions = named(edition, 'caption', figure);
  const here = captions.filter((caption) => caption.file === file);
  return here.length > 0 ? here : captions;
}

/** The captions of a figure that is named in a file, and where the text refers to them. */
export function placesOfFigure(edition: Edition, file: PlanFile, figure: Figure): Located<FigureFact>[] {
  const captions = captionsOf(edition, file, figure);
  const isHere = captions.some((caption) => caption.file === file);
  const references = named(edition, 'reference', figure).filter((reference) => !isHere || reference.file === file);
  return [...captions, ...references];
}

/** Whether a figure may have its caption somewhere in the edition, be it that 図3 is called 図表3 there. */
export function mayHaveCaption(edition: Edition, { series, number }: Figure): boolean {
  return spellingsOf(series).some((spelling) =>
    (['caption', 'uncertain'] as const).some((role) => edition.hasUnder(figureKey(role, spelling, number))),
  );
}

/** Whether a figure plainly has its caption in the edition. */
export function hasCaption(edition: Edition, { series, number }: Figure): boolean {
  return edition.hasUnder(figureKey('caption', series, number));
}

/**
 * Whether a figure has one caption, in this file, and is plainly meant wherever the edition names one of its number: in
 * another file, those of that file are.
 */
export function isNamedHereOnly(edition: Edition, file: PlanFile, figure: Figure): boolean {
  const { series, number } = figure;
  const captioned = edition.filesUnder(figureKey('caption', series, number));
  const referring = edition.filesUnder(figureKey('reference', series, number));
  return (
    captionsOf(edition, file, figure).length === 1 &&
    referring.every((other) => other === file || captioned.includes(other)) &&
    !spellingsOf(series).some((spelling) => mayMean(edition, spelling, figure))
  );
}

/** Whether words may mean a figure that do not say so plainly, be it that they call 図3 図表3. */
function mayMean(edition: Edition, spelling: string, { series, number }: Figure): boolean {
  const roles: readonly FigureRole[] = ['uncertain', 'other', ...(spelling === series ? [] : ['reference' as const])];
  return roles.some((role) => edition.hasUnder(figureKey(role, spelling, number)));
}

function spellingsOf(series: string): string[] {
  const prefix = series.replace(/^[図表]+/, '');
  return series.startsWith('図表') ? [series, `図${prefix}`, `表${prefix}`] : [series, `図表${prefix}`];
}

function named(edition: Edition, role: FigureRole, { series, number }: Figure): Located<FigureFact>[] {
  return edition
    .filesUnder(figureKey(role, series, number))
    .sort(byUri)
    .flatMap((file) =>
      file.facts.flatMap((facts, block) =>
        facts.figures
          .filter((fact) => fact.role === role && fact.series === series && fact.number === number)
          .map((fact) => ({ file, block, fact })),
      ),
    );
}

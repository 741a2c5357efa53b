import fc from 'fast-check';
import type { TextChange } from '../../support/plans/planTexts';
import { changed, planTexts, textChanges } from '../../support/plans/planTexts';
import type { LineChange } from './lineChange';
import { lineChanges, withLineChange } from './lineChange';

/** How a text is made: a passage of a plan with changes. It is small to print, and can be kept. */
export interface PlanRecipe {
  readonly plan: string;
  readonly firstLine: number;
  readonly lines: number;
  readonly lineChanges: readonly LineChange[];
  readonly changes: readonly TextChange[];
}

/** A recipe, or a text as it is. */
export type Recipe = PlanRecipe | { readonly text: string };

/** Texts out of some plans, and texts of no plan at all. */
export function recipes(plans: ReadonlyMap<string, string>, longest: number): fc.Arbitrary<Recipe> {
  const ofPlan = fc.record({
    plan: fc.constantFrom(...plans.keys()),
    firstLine: fc.oneof(fc.constant(0), fc.nat(400)),
    lines: fc.integer({ min: 1, max: longest }),
    lineChanges: fc.array(lineChanges, { maxLength: 4 }),
    changes: fc.array(textChanges, { maxLength: 3 }),
  });
  return fc.oneof({ weight: 3, arbitrary: ofPlan }, { weight: 1, arbitrary: planTexts.map((text) => ({ text })) });
}

export function textBy(recipe: Recipe, plans: ReadonlyMap<string, string>): string {
  if ('text' in recipe) return recipe.text;
  const { plan, firstLine, lines, lineChanges: ofLines, changes } = recipe;
  const all = (plans.get(plan) ?? '').split('\n');
  const passage = [...all.slice(firstLine % all.length), ...all.slice(0, firstLine % all.length)].slice(0, lines);
  return changes.reduce(changed, ofLines.reduce(withLineChange, passage.join('\n')));
}

import { readPlanFile } from '../workspaces/plan';

/** What tells where something stands, and nothing of what it is. */
const PLACES = new Set([
  'line',
  'start',
  'end',
  'firstLine',
  'lastLine',
  'firstBlock',
  'endBlock',
  'group',
  'numberSpan',
]);

/** A text as it is read, without the places: its trees and its facts, as data to compare. */
export function planShape(text: string): unknown {
  const { document, facts, plan } = readPlanFile(text);
  const blocks = document.blocks.map(({ block }, at) => ({ text: block.text, tree: block.tree, facts: facts[at] }));
  const spoken = blocks.filter((block) => block.text.trim() !== '');
  return withoutPlaces({ blocks: spoken.map(({ tree, facts: said }) => ({ tree, said })), year: plan.fiscalYear });
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, inside]) => [key, withoutPlaces(inside)]),
  );
}

/** The lines of a text that say something. */
export function spokenLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

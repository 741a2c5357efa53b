import { greatestOf } from '../../base/extremes';
import snippets from '../../../../snippets/shisaku.json';
import { STANDARD_FORM } from '../../form/standardForm';
import type { PlanStrategy } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Position } from '../../text/position';
import type { Message } from '../../text/message';
import { japaneseYear } from '../../text/years/eras';
import { blockAtLine } from '../../syntax/tree/document';
import { strategyOverFiles } from '../../workspace/resolver/strategyOverFiles';
import type { Snapshot } from '../snapshot';
import { asPlanWrites } from './asPlanWrites';
import { inForm } from './inForm';
import { TEMPLATE_NAMES } from './templateNames';

/** A template as data: how it is called up, what it says of itself, its lines in VS Code's snippet syntax. */
export interface Template {
  readonly id: string;
  readonly prefixes: readonly string[];
  readonly name: Message;
  readonly lines: readonly string[];
}

export const TEMPLATES: readonly Template[] = Object.entries(snippets).map(([id, { prefix, body }]) => ({
  id,
  prefixes: prefix,
  name: TEMPLATE_NAMES[id as keyof typeof snippets],
  lines: body,
}));

/**
 * A template's text in the plan's form and manner, with its own year and numbers put in; everything else stays a tab stop.
 */
export function fillTemplate(template: Template, snapshot: Snapshot | undefined, position: Position): string {
  const values = planValues(snapshot, position);
  const { form } = snapshot?.edition.config ?? { form: STANDARD_FORM };
  const lines = inForm(template.lines, form).map((line) =>
    line.replace(
      /\$\{([A-Z_]+)(?::((?:[^{}]|\{[^{}]*\})*))?\}/g,
      (_whole, name: string, otherwise: string | undefined) => values[name] ?? otherwise ?? '',
    ),
  );
  return (snapshot ? asPlanWrites(lines, snapshot, position) : lines).join('\n');
}

function planValues(snapshot: Snapshot | undefined, position: Position): Record<string, string | undefined> {
  const fiscalYear = snapshot?.edition.fiscalYear;
  const written = fiscalYear === undefined ? undefined : japaneseYear(fiscalYear);
  const strategy = snapshot && strategyAt(snapshot, position);
  const number = strategy?.number ?? nextStrategy(snapshot);
  return {
    FISCAL_YEAR: written?.replace(/^[^\d元]+/, ''),
    FISCAL_YEAR_FULL: written && `${written}年度`,
    STRATEGY_NUMBER: String(number),
    MEASURE_NUMBER: `${number}-${freeIndex(snapshot, strategy, position)}`,
    PLAN_TITLE: snapshot?.edition.config.title?.replace(/[$}\\]/g, '\\$&'),
  };
}

function strategyAt({ file }: Snapshot, position: Position) {
  const placed = blockAtLine(file.document, position.line);
  return placed && strategyOfBlock(file.plan, placed.index);
}

/** The number after that of the measure above, where it is free in all files of the strategy; else the one after all. */
function freeIndex(snapshot: Snapshot | undefined, strategy: PlanStrategy | undefined, position: Position): number {
  if (!snapshot || !strategy) return 1;
  const { file, edition } = snapshot;
  const above = strategy.measures.findLast(({ block }) => file.lineOf(block) < position.line);
  const { measures } = strategyOverFiles(edition, { file, strategy }).strategy;
  const taken = measures.map(({ fact }) => fact.number.index);
  const next = (above?.fact.number.index ?? 0) + 1;
  return taken.includes(next) ? greatestOf(taken) + 1 : next;
}

function nextStrategy(snapshot: Snapshot | undefined): number {
  const files = snapshot ? [...snapshot.edition.files.values()] : [];
  return Math.max(0, greatestOf(files.flatMap(({ strategies }) => strategies.map(({ number }) => number ?? 0)))) + 1;
}

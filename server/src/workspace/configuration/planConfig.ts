import { isRecord } from '../../base/isRecord';
import type { Form } from '../../form/form';
import { readForm } from '../../form/readForm';
import { STANDARD_FORM } from '../../form/standardForm';
import type { ParseError } from 'jsonc-parser';
import { parse } from 'jsonc-parser';
import { isModestGlob } from './modestGlob';
import type { NotationConfig } from './notationConfig';
import { NO_NOTATION, readNotation } from './notationConfig';
import { statedFiscalYear } from './statedFiscalYear';

export const CONFIG_NAME = 'shisaku.json';
export const PLAN_GLOBS = ['**/*.shisaku', '**/*.shisaku.md', '**/*.shisaku.txt'];
/** How the name of a file may end that is a plan, or is treated as one. */
export const PLAN_ENDING = /(?:\.shisaku(?:\.(?:txt|md))?|\.txt|\.md)$/i;

/** Whether a file tells the settings of the plan in whose folder it stands. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`);
}

/** A programme that goes by another name since last year, as a person said (改称). */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** `shisaku.json` at a plan's root. */
export interface PlanConfig {
  readonly title: string | undefined;
  readonly fiscalYear: number | undefined;
  /** The globs of the plan's files: those that are always plans, and what `files` adds. */
  readonly files: readonly string[];
  /** Last year's root, relative to this one. */
  readonly previous: string | undefined;
  readonly renamed: readonly Renamed[];
  readonly form: Form;
  /** A rule's code to its level. */
  readonly rules: Readonly<Record<string, string>>;
  readonly notation: NotationConfig;
}

export const NO_CONFIG: PlanConfig = {
  title: undefined,
  fiscalYear: undefined,
  files: PLAN_GLOBS,
  previous: undefined,
  renamed: [],
  form: STANDARD_FORM,
  rules: {},
  notation: NO_NOTATION,
};

/**
 * Reads a `shisaku.json`. What is missing or of the wrong kind is left at its default: a broken file stops nothing.
 * @param before what the file said until now: a form that says the same stays the same object
 */
export function readPlanConfig(text: string, before: PlanConfig = NO_CONFIG): PlanConfig {
  const json = settingsIn(text);
  if (!json) return NO_CONFIG;
  return {
    title: stringOr(json.title),
    fiscalYear: statedFiscalYear(json.fiscalYear),
    files: [...PLAN_GLOBS, ...(stringsOr(json.files) ?? []).filter(isModestGlob)],
    previous: stringOr(json.previous),
    renamed: Array.isArray(json.renamed) ? json.renamed.filter(isRenamed) : [],
    form: sameOr(before.form, readForm(json.form)),
    rules: isRecord(json.rules) ? onlyStrings(json.rules) : {},
    notation: readNotation(json.notation),
  };
}

/** What a `shisaku.json` holds, key by key; undefined where it is no object, or nested deeper than can be read. */
export function settingsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const errors: ParseError[] = [];
  try {
    const json: unknown = parse(text, errors, { allowTrailingComma: true });
    if (json === undefined) return {};
    return isRecord(json) ? json : undefined;
  } catch (error) {
    // It is nested deeper than the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sameOr(before: Form, form: Form): Form {
  return JSON.stringify(before) === JSON.stringify(form) ? before : form;
}

function isRenamed(value: unknown): value is Renamed {
  return isRecord(value) && typeof value.from === 'string' && typeof value.to === 'string';
}

function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function stringsOr(value: unknown): string[] | undefined {
  const strings = Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
  return strings.length > 0 ? strings : undefined;
}

function onlyStrings(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

import type { Form, SectionForm, SubsectionForm } from './form';
import { STANDARD_FORM } from './standardForm';

/**
 * Reads a custom form from parsed JSON. What it does not say stays as in the standard form; what is of the wrong kind
 * is passed over.
 */
export function readForm(json: unknown): Form {
  if (!isRecord(json)) return STANDARD_FORM;
  const { levels, parts, marks, sections } = json;
  const standard = STANDARD_FORM;
  return {
    levels: {
      strategy: words(levels, 'strategy', standard.levels.strategy),
      measure: words(levels, 'measure', standard.levels.measure),
    },
    parts: {
      approach: words(parts, 'approach', standard.parts.approach),
      guideline: words(parts, 'guideline', standard.parts.guideline),
    },
    marks: {
      relisted: words(marks, 'relisted', standard.marks.relisted),
      listedElsewhere: words(marks, 'listedElsewhere', standard.marks.listedElsewhere),
    },
    sections: standard.sections.map((section) => readSection(section, named(sections, section.kind))),
  };
}

function readSection(standard: SectionForm, json: Record<string, unknown> | undefined): SectionForm {
  if (!json) return standard;
  const { subsections } = json;
  return {
    ...standard,
    title: wordOr(json, 'title', standard.title),
    aliases: words(json, 'aliases', standard.aliases),
    required: typeof json.required === 'boolean' ? json.required : standard.required,
    subsections: standard.subsections.map((subsection) =>
      readSubsection(subsection, named(subsections, subsection.kind)),
    ),
  };
}

function readSubsection(standard: SubsectionForm, json: Record<string, unknown> | undefined): SubsectionForm {
  if (!json) return standard;
  return {
    ...standard,
    title: wordOr(json, 'title', standard.title),
    aliases: words(json, 'aliases', standard.aliases),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(list: unknown, kind: string): Record<string, unknown> | undefined {
  return Array.isArray(list) ? list.filter(isRecord).find((entry) => entry.kind === kind) : undefined;
}

function wordOr(json: Record<string, unknown>, name: string, standard: string): string {
  const word = json[name];
  return typeof word === 'string' && word.trim() !== '' ? word.trim() : standard;
}

/** Words come from a file that anyone may have written: they are matched as they are, never as patterns. */
function words(json: unknown, name: string, standard: readonly string[]): readonly string[] {
  const list = isRecord(json) ? json[name] : undefined;
  const strings = Array.isArray(list)
    ? list.filter((word): word is string => typeof word === 'string' && word.trim() !== '')
    : [];
  return strings.length > 0 ? strings.map((word) => word.trim()) : standard;
}

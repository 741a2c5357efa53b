import { isRecord } from '../base/isRecord';
import type { Form, SectionForm, SubsectionForm } from './form';
import { OTHER_SECTION, STANDARD_FORM } from './standardForm';

/**
 * Reads a custom form from parsed JSON. Levels, parts and marks that it does not name stay as in the standard form; where
 * it names sections, these are all that its plans have. What is of the wrong kind is passed over.
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
    sections: readSections(sections),
  };
}

function readSections(json: unknown): readonly SectionForm[] {
  const sections: SectionForm[] = [];
  for (const section of records(json).flatMap(readSection)) {
    if (!sections.some((before) => isSame(before, section))) sections.push(section);
  }
  return sections.length > 0 ? sections : STANDARD_FORM.sections;
}

/** Of each kind that the design knows a form has one; others go by their titles. */
function isSame(one: SectionForm, other: SectionForm): boolean {
  return one.title === other.title || (one.kind === other.kind && one.kind !== 'other');
}

function readSection(json: Record<string, unknown>): SectionForm[] {
  const standard = [...STANDARD_FORM.sections, OTHER_SECTION].find(({ kind }) => kind === json.kind);
  const title = standard && wordOr(json, 'title', standard.title);
  if (!title) return [];
  const { subsections } = json;
  return [
    {
      ...standard,
      title,
      aliases: words(json, 'aliases', title === standard.title ? standard.aliases : []),
      shortTitles: title === standard.title ? standard.shortTitles : [],
      required: typeof json.required === 'boolean' ? json.required : standard.required,
      subsections: Array.isArray(subsections) ? readSubsections(standard, subsections) : standard.subsections,
    },
  ];
}

function readSubsections({ subsections }: SectionForm, json: readonly unknown[]): SubsectionForm[] {
  return records(json).flatMap((given) => {
    const standard = subsections.find(({ kind }) => kind === given.kind);
    if (!standard) return [];
    return [
      {
        ...standard,
        title: wordOr(given, 'title', standard.title),
        aliases: words(given, 'aliases', standard.aliases),
      },
    ];
  });
}

function records(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
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

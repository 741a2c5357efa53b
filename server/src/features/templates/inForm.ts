import { append } from '../../base/append';
import type { Form, SectionForm } from '../../form/form';
import { markSign, strategyName } from '../../form/formWords';
import { STANDARD_FORM } from '../../form/standardForm';
import { literal } from './literal';

/** A section of a template, without the blank lines below it. */
interface TemplateSection {
  readonly standard: SectionForm;
  readonly heading: string;
  readonly body: readonly string[];
}

/** A template's lines as the plans of a form have them: with its words, and its sections where it has several. */
export function inForm(lines: readonly string[], form: Form): readonly string[] {
  if (form === STANDARD_FORM) return lines;
  const written: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfSections(lines, at);
    if (end === at) written.push(withWords(lines[at++] ?? '', form));
    else {
      append(written, ownSections(sectionsIn(lines.slice(at, end)), form));
      at = end;
    }
  }
  return written;
}

function withWords(line: string, form: Form): string {
  const words = [
    ['戦略${STRATEGY_NUMBER}', `${literal(strategyName(form))}\${STRATEGY_NUMBER}`],
    ['の考え方》', `の${literal(form.parts.approach[0] ?? '')}》`],
    ['《指針－', `《${literal(form.parts.guideline[0] ?? '')}－`],
    [markSign(STANDARD_FORM, 'relisted'), literal(markSign(form, 'relisted'))],
    [markSign(STANDARD_FORM, 'listedElsewhere'), literal(markSign(form, 'listedElsewhere'))],
  ] as const;
  return words.reduce((written, [standard, own]) => written.replace(standard, () => own), line);
}

function standardSection(line: string): SectionForm | undefined {
  return STANDARD_FORM.sections.find(({ title }) => /^\d /.test(line) && line.endsWith(title));
}

/** Where the sections of one measure end that begin on a line; the line itself where none begins. */
function endOfSections(lines: readonly string[], start: number): number {
  if (!standardSection(lines[start] ?? '')) return start;
  const next = lines.findIndex((line, at) => at > start && (line === '$0' || line.startsWith('${STRATEGY_NUMBER}-')));
  const end = next === -1 ? lines.length : next;
  return lines.slice(0, end).findLastIndex((line) => line !== '') + 1;
}

function sectionsIn(lines: readonly string[]): TemplateSection[] {
  const starts = lines.flatMap((line, at) => (standardSection(line) ? [at] : []));
  return starts.flatMap((start, at) => {
    const [heading = '', ...body] = lines.slice(start, starts[at + 1]);
    const standard = standardSection(heading);
    return standard ? [{ standard, heading, body: body.slice(0, body.findLastIndex((line) => line !== '') + 1) }] : [];
  });
}

/** A template of a single section stays one; a whole measure has all that the form names. */
function ownSections(sections: readonly TemplateSection[], form: Form): string[] {
  const isMeasure = sections.length > 1;
  const written = form.sections.flatMap((section, at) => {
    const known = sections.find(({ standard }) => standard.kind === section.kind);
    if (known) return [ownSection(known, section, at + 1)];
    return isMeasure ? [[`${at + 1} ${literal(section.title)}`, ...PLACE]] : [];
  });
  const those = written.length > 0 ? written : sections.map(({ heading, body }) => [heading, ...body]);
  return those.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** Below a heading: where something is to be written. */
const PLACE = ['', '- '];

function ownSection({ standard, heading, body }: TemplateSection, section: SectionForm, place: number): string[] {
  const own = heading.replace(/^\d+/, String(place)).replace(standard.title, () => literal(section.title));
  if (standard.subsections.length === 0) return [own, ...body];
  const bullets = body.filter((line) => line.startsWith('- '));
  const parts = section.subsections.flatMap(({ kind, title }) => {
    const bullet = bullets[standard.subsections.findIndex((subsection) => subsection.kind === kind)] ?? '';
    return ['', `○ ${literal(title)}`, '', bullet];
  });
  return [own, ...(parts.length > 0 ? parts : PLACE)];
}

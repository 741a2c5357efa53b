import type { Measure, Node, Section, Text, Words } from '../syntax/tree';
import type { MeasureFact, SectionFact } from './facts';
import { sentenceOf, withKey } from './sentences';

export function measureFact(measure: Measure): MeasureFact {
  const sections = measure.children.filter((child): child is Section => child.kind === 'section');
  const directions = sections
    .flatMap(({ children }) => children)
    .filter((child): child is Text => child.kind === 'direction');
  return {
    number: measure.number,
    numberSpan: measure.numberSpan,
    title: withKey(measure.title),
    looseLines: looseLines(measure).map(withKey),
    sections: sections.map(sectionFact),
    directions: directions.map(sentenceOf),
  };
}

function sectionFact({ firstLine, lastLine, section, number, title, children }: Section): SectionFact {
  return {
    kind: section.kind,
    firstLine,
    lastLine,
    number,
    title,
    subsections: children.flatMap((child) =>
      child.kind === 'subsection'
        ? [{ kind: child.subsection, firstLine: child.firstLine, lastLine: child.lastLine, title: child.title }]
        : [],
    ),
  };
}

/** The lines without a sign: paragraphs, captions, headings of initiatives, and the further lines of a bullet. */
function looseLines(node: Node, loose: Words[] = []): Words[] {
  if (node.kind === 'paragraph' || node.kind === 'caption') loose.push(...node.texts);
  else if (node.kind === 'bullet' || node.kind === 'direction') loose.push(...node.texts.slice(1));
  else if (node.kind === 'initiative') loose.push(...node.titles);
  for (const child of node.children) looseLines(child, loose);
  return loose;
}

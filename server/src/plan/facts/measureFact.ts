import { append } from '../../base/append';
import type { Measure, Node, Section, Text, Words } from '../../syntax/tree/tree';
import type { MeasureFact, SectionFact } from './facts';
import { lazily } from '../../base/lazily';
import { sentenceOf, withKey } from './sentences';

/** What an outline does not need is read when somebody asks. */
export function measureFact(measure: Measure): MeasureFact {
  const { number, numberSpan, title } = measure;
  const sections = measure.children.filter((child): child is Section => child.kind === 'section');
  const looseLines = lazily(() => looseLinesIn(measure).map(withKey));
  const directions = lazily(() => directionsIn(sections).map(sentenceOf));
  return {
    number,
    numberSpan,
    title: withKey(title),
    sections: sections.map(sectionFact),
    get looseLines() {
      return looseLines();
    },
    get directions() {
      return directions();
    },
  };
}

function directionsIn(sections: readonly Section[]): Text[] {
  return sections.flatMap(({ children }) => children).filter((child): child is Text => child.kind === 'direction');
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
function looseLinesIn(node: Node, loose: Words[] = []): Words[] {
  if (node.kind === 'paragraph' || node.kind === 'caption') append(loose, node.texts);
  else if (node.kind === 'bullet' || node.kind === 'direction') append(loose, node.texts.slice(1));
  else if (node.kind === 'initiative') append(loose, node.titles);
  for (const child of node.children) looseLinesIn(child, loose);
  return loose;
}

import { HeadingWriter } from '../../rules/fixes/headingWriter';
import { lineLike } from '../../rules/fixes/measureLine';
import type { WrittenBlock } from '../../rules/fixes/writtenHeadings';
import type { PlacedBlock } from '../../syntax/tree/document';
import { blockAtLine } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { Position } from '../../text/position';
import type { Snapshot } from '../snapshot';
import { literal } from './literal';

/** How many blocks above and below tell how a plan writes: more say the same, and a long plan has very many. */
const AROUND = 6;
const MEASURE = /^(- )?(\d+)-(\d+) (?=\S)/;
const NUMBERED = /^\d+ [^$]*$/;

/** A template's lines as the plan around them writes its own: numbers, widths, signs, headings. What it has none of stays. */
export function asPlanWrites(lines: readonly string[], { file, edition }: Snapshot, position: Position): string[] {
  const { config, fiscalYear } = edition;
  const { blocks } = file.document;
  const here = blockAtLine(file.document, position.line)?.index ?? 0;
  const around = blocks.slice(Math.max(0, here - AROUND), here + AROUND).map(writtenBlock);
  const writer = new HeadingWriter(around, config.form, fiscalYear);
  const listed = file.plan.strategies.find((strategy) => strategy.listed.length > 0)?.listed[0];
  const measure = file.plan.strategies.find((strategy) => strategy.measures.length > 0)?.measures[0];
  return lines.map((line) => measureLine(line) ?? heading(line) ?? bullet(line) ?? line);

  function measureLine(line: string): string | undefined {
    const [signs = '', sign, strategy = '', index = ''] = MEASURE.exec(line) ?? [];
    const model = sign ? listed : measure;
    const placed = model && blocks[model.block];
    if (signs === '' || !placed) return undefined;
    return lineLike(
      { ...model, block: 0 },
      [writtenBlock(placed)],
      { strategy: Number(strategy), index: Number(index) },
      line.slice(signs.length),
    );
  }

  function heading(line: string): string | undefined {
    const section = config.form.sections.find(({ title }) => NUMBERED.test(line) && line.endsWith(title));
    if (section) return writer.hasSections ? literal(writer.section(section)) : undefined;
    const subsections = config.form.sections.flatMap((each) => each.subsections);
    const subsection = subsections.find(({ title }) => line === `○ ${title}`);
    return subsection && literal(writer.subsection(subsection));
  }

  function bullet(line: string): string | undefined {
    if (!line.startsWith('- ') || line.startsWith('- **')) return undefined;
    const isDirection = line.startsWith('- ◎');
    return (isDirection ? writer.direction : writer.bullet).trimStart() + line.slice(isDirection ? 3 : 2);
  }
}

function writtenBlock({ block: { tree, text } }: PlacedBlock): WrittenBlock {
  return { tree, lines: splitLines(text) };
}

import type { Form } from '../../form/form';
import { measureName, strategyName } from '../../form/formWords';
import { message } from '../../text/message';
import { csvOf } from '../formats/csv';
import { jsonOf } from '../formats/json';
import { escapedForMarkdown } from '../formats/markdownTable';
import type { Report } from '../report';
import type { SystemDiagram, SystemKind, SystemNode } from './systemDiagram';
import { systemDiagram } from './systemDiagram';
import { systemHtml } from './systemHtml';

export const systemReport: Report = {
  name: 'system',
  title: message('How the plan hangs together, from strategies to programmes'),
  fileName: '施策体系図',
  formats: {
    md: ({ edition }) => writeMarkdown(systemDiagram(edition)),
    html: ({ edition }) => systemHtml(systemDiagram(edition)),
    csv: ({ edition }) => writeCsv(systemDiagram(edition), edition.config.form),
    json: ({ edition }) => jsonOf(systemDiagram(edition)),
  },
};

/** What each column of the table holds. */
function columnsIn(form: Form): readonly (readonly [SystemKind, heading: string])[] {
  return [
    ['strategy', strategyName(form)],
    ['group', '見出し'],
    ['measure', measureName(form)],
    ['initiative', '重点的取組'],
    ['programme', '主な事業'],
  ];
}

/** Lists within lists: a document, an e-mail or a slide takes them as they are. */
function writeMarkdown({ title, strategies }: SystemDiagram): string {
  const lists = strategies.flatMap(({ name, children }) => [
    `\n## ${escapedForMarkdown(name)}\n`,
    ...children.flatMap((child) => listed(child, '')),
  ]);
  return `${[`# ${escapedForMarkdown(title)}`, ...lists].join('\n')}\n`;
}

function listed({ name, children }: SystemNode, indent: string): string[] {
  return [`${indent}- ${escapedForMarkdown(name)}`, ...children.flatMap((child) => listed(child, `${indent}  `))];
}

/** A row for each programme, and for what has none below it. */
function writeCsv({ strategies }: SystemDiagram, form: Form): string {
  const columns = columnsIn(form);
  return csvOf([
    columns.map(([, heading]) => heading),
    ...strategies
      .flatMap((strategy) => branches(strategy, []))
      .map((branch) => columns.map(([kind]) => branch.find((node) => node.kind === kind)?.name ?? '')),
  ]);
}

/** The ways from the top to each end. */
function branches(node: SystemNode, above: readonly SystemNode[]): (readonly SystemNode[])[] {
  const branch = [...above, node];
  return node.children.length === 0 ? [branch] : node.children.flatMap((child) => branches(child, branch));
}

import { groupBy } from '../../base/groupBy';
import type { XmlElement } from '../container/xml';
import { child, descendants, elements, textIn } from '../container/xml';

/** Points that only tell how a diagram is drawn. */
const DRAWN = new Set(['doc', 'pres']);

/**
 * The words of a diagram (SmartArt), paragraph by paragraph: each point's before those of the points below it.
 * @param model the part that holds its data
 */
export function wordsInDiagram(model: XmlElement): string[] {
  const points = elements(child(model, 'dgm:ptLst'), 'dgm:pt');
  return inTree(points, pointsBelow(model))
    .flatMap((point) => elements(child(point, 'dgm:t'), 'a:p').map(wordsOf))
    .filter((words) => words !== '');
}

function wordsOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'a:t').map(textIn).join('').trim();
}

/** A point that stands below another, by their names. */
interface Connection {
  readonly from: string;
  readonly to: string;
  readonly order: number;
}

/** What hangs on each point, in its order. */
function pointsBelow(model: XmlElement): Map<string, Connection[]> {
  const connections = elements(child(model, 'dgm:cxnLst'), 'dgm:cxn')
    .filter(({ attributes }) => (attributes.get('type') ?? 'parOf') === 'parOf')
    .map(({ attributes }): Connection => ({
      from: attributes.get('srcId') ?? '',
      to: attributes.get('destId') ?? '',
      order: Number(attributes.get('srcOrd') ?? 0),
    }))
    .sort((one, other) => one.order - other.order);
  return groupBy(connections, ({ from }) => from);
}

/** The points as a person reads them; those that hang on nothing, such as words on an arrow, come last. */
function inTree(points: readonly XmlElement[], below: ReadonlyMap<string, readonly Connection[]>): XmlElement[] {
  const left = new Map(points.map((point) => [nameOf(point), point]));
  const waiting = points.filter(({ attributes }) => attributes.get('type') === 'doc').map(nameOf);
  const read: XmlElement[] = [];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const point = left.get(name);
    if (!point) continue;
    left.delete(name);
    read.push(point);
    for (const { to } of (below.get(name) ?? []).toReversed()) waiting.push(to);
  }
  return [...read, ...left.values()].filter(({ attributes }) => !DRAWN.has(attributes.get('type') ?? 'node'));
}

function nameOf({ attributes }: XmlElement): string {
  return attributes.get('modelId') ?? '';
}

import type { XmlElement } from '../../container/xml';
import { child, elements, textIn } from '../../container/xml';
import { raised } from './raised';

type Writer = (element: XmlElement) => string;

/** Each kind of a formula on one line, so that 1/2 is not read as 12. */
const WRITERS: Readonly<Record<string, Writer>> = {
  'm:f': (f) => `${part(f, 'm:num')}/${part(f, 'm:den')}`,
  'm:sSup': (power) => part(power, 'm:e') + above(power),
  'm:sSub': (index) => part(index, 'm:e') + below(index),
  'm:sSubSup': (both) => part(both, 'm:e') + below(both) + above(both),
  'm:rad': (root) => `${inside(root, 'm:deg')}√${part(root, 'm:e')}`,
  'm:d': (group) => {
    const [begin, end] = [sign(group, 'm:dPr', 'm:begChr') ?? '(', sign(group, 'm:dPr', 'm:endChr') ?? ')'];
    return begin + elements(group, 'm:e').map(equationText).join(', ') + end;
  },
  'm:nary': (sum) => `${sign(sum, 'm:naryPr', 'm:chr') ?? '∫'}${below(sum)}${above(sum)} ${inside(sum, 'm:e')}`,
  'm:m': (matrix) =>
    elements(matrix, 'm:mr')
      .map((row) => elements(row, 'm:e').map(equationText).join(', '))
      .join('; '),
  'm:eqArr': (rows) => elements(rows, 'm:e').map(equationText).join('; '),
};

/** A formula as it is said in a line of text: (a+b)/2, 10³, √2. */
export function equationText(element: XmlElement): string {
  return elements(element)
    .map((each) => {
      const write = Object.hasOwn(WRITERS, each.name) ? WRITERS[each.name] : undefined;
      if (write) return write(each);
      return each.name === 'm:t' || each.name === 'w:t' ? textIn(each) : equationText(each);
    })
    .join('');
}

function inside(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found ? equationText(found) : '';
}

/** A part that is one thing: what has several is put in parentheses. */
function part(element: XmlElement, name: string): string {
  const text = inside(element, name).trim();
  return /^(?:[\p{L}\p{N}.,%]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}

function above(element: XmlElement): string {
  const text = part(element, 'm:sup');
  return text === '' ? '' : (raised(text, 'superscript') ?? `^${text}`);
}

function below(element: XmlElement): string {
  const text = part(element, 'm:sub');
  return text === '' ? '' : (raised(text, 'subscript') ?? `_${text}`);
}

function sign(element: XmlElement, properties: string, name: string): string | undefined {
  return child(child(element, properties), name)?.attributes.get('m:val');
}

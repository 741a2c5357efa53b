import type { XmlElement } from '../container/xml';
import { descendants, textIn } from '../container/xml';
import { wordsInDiagram } from './diagrams';
import type { Surroundings } from './surroundings';
import type { Picture, TextBox } from './wordDocument';

const BOX = 'w:txbxContent';

/** What a drawing is: text boxes where it holds words, as diagrams do, else a picture; drawings that are grouped may be both. */
export function readDrawing(drawing: XmlElement, surroundings: Surroundings): (TextBox | Picture)[] {
  const boxes = [...descendants(drawing, BOX), ...diagramsIn(drawing, surroundings)].map((box): TextBox => ({
    kind: 'textBox',
    blocks: surroundings.blocksOf(box),
  }));
  const first = (name: string): XmlElement | undefined => descendants(drawing, name, BOX)[0];
  const [blip, image, chart] = [first('a:blip'), first('v:imagedata'), first('c:chart')];
  if (boxes.length > 0 && !blip && !image && !chart) return boxes;
  const relationship =
    blip?.attributes.get('r:embed') ??
    blip?.attributes.get('r:link') ??
    image?.attributes.get('r:id') ??
    chart?.attributes.get('r:id') ??
    '';
  const properties = first('wp:docPr');
  const description =
    properties?.attributes.get('descr') ??
    properties?.attributes.get('title') ??
    first('v:textpath')?.attributes.get('string') ??
    first('v:shape')?.attributes.get('alt') ??
    (chart && titleOfChart(surroundings.partOf(relationship))) ??
    '';
  return [...boxes, { kind: 'picture', description, fileName: surroundings.fileNameOf(relationship) ?? '' }];
}

/** The words of each diagram, as a text box would hold them. */
function diagramsIn(drawing: XmlElement, surroundings: Surroundings): XmlElement[] {
  return descendants(drawing, 'dgm:relIds', BOX).flatMap(({ attributes }) => {
    const model = surroundings.partOf(attributes.get('r:dm') ?? '');
    const words = model ? wordsInDiagram(model) : [];
    return words.length > 0 ? [element(BOX, words.map(paragraph))] : [];
  });
}

function titleOfChart(chart: XmlElement | undefined): string | undefined {
  const title = chart && descendants(chart, 'c:title')[0];
  return title && descendants(title, 'a:t').map(textIn).join('');
}

function paragraph(words: string): XmlElement {
  return element('w:p', [element('w:r', [element('w:t', [words])])]);
}

function element(name: string, children: XmlElement['children']): XmlElement {
  return { name, attributes: new Map<string, string>(), children };
}

import type { XmlElement } from '../container/xml';
import { descendants } from '../container/xml';
import type { Surroundings } from './surroundings';
import type { Picture, TextBox } from './wordDocument';

const BOX = 'w:txbxContent';

/** What a drawing is: text boxes where it holds words, else a picture; drawings that are grouped may be both. */
export function readDrawing(drawing: XmlElement, surroundings: Surroundings): (TextBox | Picture)[] {
  const boxes = descendants(drawing, BOX).map((box): TextBox => ({
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
    '';
  return [...boxes, { kind: 'picture', description, fileName: surroundings.fileNameOf(relationship) ?? '' }];
}

import { strToU8 } from 'fflate';
import { zipped } from './wordFile';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/**
 * An Excel workbook, as Excel itself might have written it.
 * @param sheets their names, each with what stands in its `sheetData`
 * @param strings what stands in `sst`
 */
export function workbook(sheets: Readonly<Record<string, string>>, strings = ''): Uint8Array {
  const names = Object.keys(sheets);
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships ${PACKAGE_LINKS}>${link('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${LINKS}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${PACKAGE_LINKS}>${names
      .map((_, at) => link(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${link('w', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
  };
  names.forEach((name, at) => {
    const data = sheets[name] ?? '';
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`;
  });
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** How words look, how a table is drawn, where Word once broke a page: nothing of it becomes part of a plan. */
const LOOKS = [
  ...['rFonts', 'sz', 'szCs', 'lang', 'color', 'kern', 'u', 'bCs', 'i', 'iCs', 'highlight', 'shd', 'spacing', 'w'],
  ...['position', 'fitText', 'noProof', 'eastAsianLayout', 'ind', 'jc', 'textAlignment', 'snapToGrid'],
  ...['widowControl', 'keepNext', 'keepLines', 'autoSpaceDE', 'autoSpaceDN', 'adjustRightInd', 'wordWrap', 'kinsoku'],
  ...['overflowPunct', 'topLinePunct', 'contextualSpacing', 'proofErr', 'lastRenderedPageBreak'],
  ...['bookmarkStart', 'bookmarkEnd', 'tcW', 'tblW', 'tblInd', 'tblLayout', 'tblLook', 'gridCol', 'vAlign', 'noWrap'],
  ...['trHeight', 'cantSplit', 'top', 'left', 'bottom', 'right', 'insideH', 'insideV', 'tl2br', 'tr2bl'],
];
const LEAVES = new RegExp(`<w:(?:${LOOKS.join('|')})(?: [^<>]*)?/>`, 'g');
/** Tags that tell when each of them was edited. */
const EDITED = /<w:(?:p|r|tr) [^<>]*>/g;
const EDITS = / (?:w:rsid\w*|w14:textId)="\w*"/g;
/** What then holds nothing. Properties of old stay, empty or not: there it tells that there were none. */
const EMPTY = /<w:rPr><\/w:rPr>(?=<w:t[ >]|<\/w:pPr>)|<w:(?:tcBorders><\/w:tcBorders|tblGrid><\/w:tblGrid)>/g;

/**
 * A part of a Word file without what says nothing of a plan: of a file that many have edited, most of it. What is left
 * takes a third of the time and of the room, and can be counted.
 */
export function withoutNoise(xml: string): string {
  // Tags may be quoted in comments and CDATA, which no Word writes.
  if (xml.includes('<!')) return xml;
  return xml
    .replace(LEAVES, '')
    .replace(EDITED, (tag) => tag.replace(EDITS, ''))
    .replace(EMPTY, '');
}

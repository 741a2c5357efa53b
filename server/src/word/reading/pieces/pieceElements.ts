/** What stands in a paragraph or a run and says nothing itself. */
export const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:delInstrText',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:lastRenderedPageBreak',
  'w:softHyphen',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);

/** What stands for a sign of its own. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** What holds words that came or went in a tracked change. */
export const CHANGES: ReadonlyMap<string, 'inserted' | 'deleted'> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
]);

/**
 * Styles of what an export adds to the plan, by the names that Word shows. An import leaves out what stands in them: it
 * is made anew by the next export.
 */
export const FURNITURE_STYLES = {
  planName: '計画名',
  listHeading: '事業一覧 見出し',
  listCell: '事業一覧',
} as const;

/** The style of what stands above each page of an export. */
export const MARGIN_STYLE = '計画の柱';

/** The style of captions, by which an import knows them again. */
export const CAPTION_STYLE = '図表名';

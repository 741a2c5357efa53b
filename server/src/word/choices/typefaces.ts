/** The pairs of typefaces in which official documents are printed. */
export const TYPEFACES = {
  'ms-mincho': { body: 'ＭＳ 明朝', heading: 'ＭＳ ゴシック' },
  'yu-mincho': { body: '游明朝', heading: '游ゴシック' },
} as const;

export type TypefaceName = keyof typeof TYPEFACES;
export type Typefaces = (typeof TYPEFACES)[TypefaceName];

export const TYPEFACE_NAMES = Object.keys(TYPEFACES) as TypefaceName[];
export const DEFAULT_TYPEFACE: TypefaceName = 'ms-mincho';

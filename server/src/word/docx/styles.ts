import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import { CAPTION_STYLE, FURNITURE_STYLES, MARGIN_STYLE } from '../ownFiles/styleNames';
import type { Typefaces } from '../choices/typefaces';

/** Style ids; the names beside them are what a person sees in Word. */
export const STYLE = {
  text: 'PlanText',
  caption: 'PlanCaption',
  note: 'PlanNote',
  boxTitle: 'PlanBoxTitle',
  comment: 'PlanComment',
  cell: 'PlanCell',
  header: 'PlanHeader',
  planName: 'PlanName',
  listHeading: 'ProgrammeListHeading',
  listCell: 'ProgrammeListCell',
  programme: 'ProgrammeName',
  mark: 'PlanMark',
} as const;

/** Lines of one height, whichever typeface stands in for one that a machine lacks: pages then break alike. */
const LINES = { line: 350, lineRule: LineRuleType.AT_LEAST };
const CLOSE_LINES = { line: 290, lineRule: LineRuleType.AT_LEAST };
const BODY_SIZE = 21;
const SMALL = { size: 18 };
/** Colours of headings, dark enough to be printed in black. */
const INK = '1F3864';
const RULE = '8496B0';

/** The styles of all exports. Sizes are in half points, spacing in twentieths of a point, as Word has them. */
export function stylesOf(typefaces: Typefaces): IStylesOptions {
  return {
    default: standardStyles(typefaces),
    paragraphStyles: paragraphStyles(typefaces),
    characterStyles: characterStyles(typefaces),
  };
}

function headingRunIn(typeface: string) {
  return { font: fontOf(typeface), color: INK, bold: true };
}

/** Word's own styles: of the text, of its headings, of footnotes. */
function standardStyles({ body, heading }: Typefaces): NonNullable<IStylesOptions['default']> {
  const headingRun = headingRunIn(heading);
  return {
    document: {
      run: { font: fontOf(body), size: BODY_SIZE, language: { value: 'en-US', eastAsia: 'ja-JP' } },
      paragraph: { spacing: LINES },
    },
    heading1: {
      run: { ...headingRun, size: 32 },
      paragraph: {
        keepNext: true,
        spacing: { before: 240, after: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: INK, space: 4 } },
      },
    },
    heading2: {
      run: { ...headingRun, size: 26 },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
    },
    heading3: {
      run: { ...headingRun, size: 23 },
      paragraph: {
        keepNext: true,
        spacing: { before: 220, after: 80 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 1 } },
      },
    },
    heading4: {
      run: { ...headingRun, size: BODY_SIZE },
      paragraph: { keepNext: true, spacing: { before: 140, after: 40 } },
    },
    footnoteText: { run: SMALL },
  };
}

function paragraphStyles({ heading }: Typefaces): IParagraphStyleOptions[] {
  const headingRun = headingRunIn(heading);
  return [
    style(STYLE.text, '計画本文', { paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 60 } } }),
    style(STYLE.caption, CAPTION_STYLE, {
      run: SMALL,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60 } },
    }),
    style(STYLE.note, '注の説明', { run: SMALL, paragraph: { spacing: { before: 40, after: 60 } } }),
    style(STYLE.boxTitle, '囲み 見出し', {
      run: { ...headingRun, size: BODY_SIZE },
      paragraph: { keepNext: true, spacing: { after: 60 } },
    }),
    style(STYLE.comment, '編集メモ', { run: { ...SMALL, color: '7F7F7F' } }),
    style(STYLE.cell, '表の文字', { run: SMALL, paragraph: { spacing: CLOSE_LINES } }),
    style(STYLE.header, MARGIN_STYLE, {
      run: { ...SMALL, font: fontOf(heading), color: INK },
      paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 2 } } },
    }),
    style('TOCHeading', 'TOC Heading', {
      run: { ...headingRun, size: 28 },
      paragraph: { spacing: { before: 240, after: 160 } },
    }),
    style(STYLE.planName, FURNITURE_STYLES.planName, {
      run: { ...headingRun, size: 36 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 240 } },
    }),
    style(STYLE.listHeading, FURNITURE_STYLES.listHeading, {
      run: { ...headingRun, size: 28 },
      paragraph: { keepNext: true, spacing: { after: 160 }, outlineLevel: 0 },
    }),
    style(STYLE.listCell, FURNITURE_STYLES.listCell, { run: SMALL, paragraph: { spacing: CLOSE_LINES } }),
  ];
}

function characterStyles({ heading }: Typefaces): NonNullable<IStylesOptions['characterStyles']> {
  return [
    // The library bases its own styles on this one, and leaves it out.
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', semiHidden: true },
    { id: STYLE.programme, name: '事業名', quickFormat: true, run: { bold: true } },
    { id: STYLE.mark, name: '再掲・別掲', quickFormat: true, run: { font: fontOf(heading), color: INK } },
  ];
}

/** Digits and letters in the same typeface as the kanji around them, as official writing sets them. */
function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function style(id: string, name: string, options: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}

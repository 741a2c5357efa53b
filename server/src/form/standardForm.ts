import type { Form, SectionForm } from './form';

/** The form of the design: 戦略 → 指針 → 施策, each 施策 with its four sections. */
export const STANDARD_FORM: Form = {
  levels: { strategy: ['戦略'], measure: ['施策'] },
  parts: { approach: ['考え方'], guideline: ['指針'] },
  sections: [
    {
      kind: 'necessity',
      title: '施策の必要性',
      aliases: [],
      shortTitles: ['必要性', '取組の必要性'],
      dated: false,
      required: true,
      subsections: [],
    },
    {
      kind: 'results',
      title: '成果と課題',
      aliases: ['これまでの成果と課題', '取組の成果と課題', 'これまでの取組の成果と課題', '課題と成果'],
      shortTitles: [],
      dated: false,
      required: true,
      subsections: [
        { kind: 'achievements', title: '成果', aliases: ['主な成果', 'これまでの成果'] },
        { kind: 'challenges', title: '課題', aliases: ['主な課題', '今後の課題'] },
      ],
    },
    {
      kind: 'direction',
      title: '取組の方向性',
      aliases: ['取組の方向', '今後の取組の方向性'],
      shortTitles: ['方向性', '施策の方向性', '今後の方向性'],
      dated: true,
      required: true,
      subsections: [],
    },
    {
      kind: 'initiatives',
      title: '重点的取組と主な事業',
      aliases: ['重点的な取組と主な事業', '重点取組と主な事業'],
      shortTitles: ['重点的取組', '重点的な取組', '重点取組'],
      dated: false,
      required: true,
      subsections: [],
    },
  ],
  marks: { relisted: ['再掲'], listedElsewhere: ['別掲'] },
};

/** What a custom form says of a section that the standard form has not. */
export const OTHER_SECTION: SectionForm = {
  kind: 'other',
  title: '',
  aliases: [],
  shortTitles: [],
  dated: false,
  required: true,
  subsections: [],
};

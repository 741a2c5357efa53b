/** What may be left out of a measure, or written otherwise. */
export interface SmallMeasure {
  readonly number?: string;
  readonly title?: string;
  readonly necessity?: string;
  readonly achievements?: string;
  readonly challenges?: string;
  readonly year?: string;
  readonly directions?: string;
  readonly initiatives?: string;
}

/** A measure in which no rule finds anything. An empty string leaves the section out, heading and all. */
export function smallMeasure({
  number = '1-1',
  title = '朝市を育てる',
  necessity = '- 朝市に店を出す人を増やすことが必要。',
  achievements = '- 朝市の日を月2回に増やした。',
  challenges = '- 雨の日は客が少ない。',
  year = '24年度',
  directions = '- ◎雨の日も店を開ける場所を整える。',
  initiatives = '朝市の場所づくり\n\n- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**',
}: SmallMeasure = {}): string {
  const results = [under('○ 成果', achievements), under('○ 課題', challenges)].filter((part) => part !== '');
  return [
    `${number} ${title}`,
    under('1 施策の必要性', necessity),
    under('2 成果と課題', results.join('\n\n')),
    under(`3 ${year}における取組の方向性`, directions),
    under('4 重点的取組と主な事業', initiatives),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function under(heading: string, body: string): string {
  return body === '' ? '' : `${heading}\n\n${body}`;
}

/** A second measure, of other words. */
export function otherMeasure(changes: SmallMeasure = {}): string {
  return smallMeasure({
    number: '1-2',
    title: '港に人を迎える',
    necessity: '- 港には、船を降りた人が休む場所がない。',
    achievements: '- 港に案内板を3か所設けた。',
    challenges: '- 案内板を読める言語が限られている。',
    directions: '- ◎港に立ち寄る人が休める場所をつくる。',
    initiatives: '港の休憩所づくり\n\n- 待合室を改修し、誰でも休める場所にする。**(港の休憩所の整備)**',
    ...changes,
  });
}

/** A strategy whose guideline lists the measures, before their bodies. */
export function smallStrategy(list: readonly string[], ...measures: readonly string[]): string {
  const listed = list.map((line) => `- ${line}`).join('\n');
  const head = `戦略1 まちの市場と港を元気にする\n\n《指針－平成24年度の重点的な取組》\n\nにぎわいの場づくり\n\n${listed}\n`;
  return [head, ...measures].join('\n');
}

/** A third one. */
export function thirdMeasure(): string {
  return smallMeasure({
    number: '1-3',
    title: '畑を貸し借りする',
    necessity: '- 畑を借りたい人が増えている。',
    achievements: '- 空いた畑の地図を作成した。',
    challenges: '- 畑の持ち主と話す機会が少ない。',
    directions: '- ◎畑を貸す人と借りる人を引き合わせる。',
    initiatives: '畑の橋渡し\n\n- 貸してもよい畑の情報を集める。**(畑の橋渡し)**',
  });
}

/** The three measures as a guideline lists them. */
export const ONE = '1-1 朝市を育てる';
export const TWO = '1-2 港に人を迎える';
export const THREE = '1-3 畑を貸し借りする';

/** A measure that says some words, where any may be said. */
export function saying(words: string): string {
  return smallMeasure({ challenges: `- ${words}` });
}

/** A strategy of two measures with lines below its list. */
export function withLinesBelowList(...lines: readonly string[]): string {
  const text = smallStrategy([ONE, TWO], smallMeasure(), otherMeasure());
  return text.replace(`- ${TWO}\n`, `- ${TWO}\n\n${lines.join('\n')}\n`);
}

/** Measures below a guideline whose heading gives the year. */
export function inYear(year: string, ...measures: readonly string[]): string {
  return `《指針－${year}の重点的な取組》\n\n${measures.join('\n')}`;
}

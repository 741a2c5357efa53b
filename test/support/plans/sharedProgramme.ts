import { readEdition } from '../workspaces/editions';
import { CountedEdition } from '../workspaces/countedEdition';

const SHARED = '護岸の整備';

/** An edition whose every chapter lists one programme, and one of its own. */
export async function editionSharing(
  chapters: number,
  markIn: (chapter: number) => string,
  fiscalYear = 2011,
): Promise<CountedEdition> {
  const files = Array.from({ length: chapters }, (_, at) => ({
    path: `senryaku${at + 1}.shisaku`,
    text: chapterText(at + 1, markIn(at + 1)),
  }));
  return new CountedEdition(await readEdition(files, JSON.stringify({ fiscalYear })));
}

function chapterText(chapter: number, mark: string): string {
  return [
    `戦略${chapter} 港の仕事その${chapter}`,
    `- ${chapter}-1 ${chapter}番の港を直す`,
    `${chapter}-1 ${chapter}番の港を直す`,
    '1 施策の必要性',
    '- 港が古い。',
    '2 成果と課題',
    '○ 成果',
    `- 「${SHARED}」と「護岸のお手入れ」を終えた。`,
    '4 重点的取組と主な事業',
    '港',
    `- 直す。(${SHARED})${mark}`,
    `- 歌う。(${chapter}番の祭り)`,
    '',
  ].join('\n');
}

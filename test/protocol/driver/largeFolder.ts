import { readdirSync } from 'node:fs';
import { Folder } from './folder';

/** More than are read one by one: workers read them, and closed files rest. */
export const FILES = 450;
export const FIRST = nameOf(1);

/** An edition of very many files, each of which lists a programme of the first again, and one of its own. */
export function largeFolder(): Folder {
  const folder = Folder.ofSamples('fy2011');
  for (const name of readdirSync(folder.path)) folder.remove(name);
  for (let number = 1; number <= FILES; number++) folder.write(nameOf(number), text(number));
  return folder;
}

export function text(number: number): string {
  const mark = number === 1 ? '' : '【再掲】';
  return [
    `戦略${number} 港`,
    '《指針－平成23年度の重点的な取組》',
    `- ${number}-1 港を直す`,
    `${number}-1 港を直す`,
    '2 成果と課題',
    '○ 成果',
    `- 「護岸の整備」と「${number}番の祭り」を終えた。`,
    '4 重点的取組と主な事業',
    '港',
    `- 直す。(護岸の整備)${mark}`,
    `- 歌う。(${number}番の祭り)`,
    '',
  ].join('\n');
}

export function nameOf(number: number): string {
  return `senryaku${number}.shisaku`;
}

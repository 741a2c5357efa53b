import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plan } from './chapter';
import { makeChapter } from './chapter';
import { decodeAndScan } from './decodeAndScan';
import { chapterText } from './planText';

const FILES_IN_FOLDER = 100;

/** An edition on the disk: each chapter a file, a hundred to a folder. Gives the files' names, in order. */
export async function writePlanFolder(folder: string, plan: Plan): Promise<string[]> {
  await writeFile(join(folder, 'shisaku.json'), JSON.stringify({ title: '地区計画', fiscalYear: 2011 }));
  const names: string[] = [];
  for (let number = 1; number <= plan.chapters; number++) {
    const name = `${Math.ceil(number / FILES_IN_FOLDER)}/senryaku${number}.shisaku`;
    if (number % FILES_IN_FOLDER === 1) await mkdir(dirname(join(folder, name)));
    await writeFile(join(folder, name), chapterText(makeChapter(number, plan)));
    names.push(name);
  }
  return names;
}

/** The least that taking in a folder can cost. */
export function readAndScan(folder: string, names: readonly string[]): void {
  for (const name of names) decodeAndScan(readFileSync(join(folder, name)));
}

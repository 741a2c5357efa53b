// Takes a Word file in, in a process that does nothing else, and prints what that costs: `importHere.ts FILE`.
import { readFileSync } from 'node:fs';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { wordTools } from '../../../server/src/main.word';
import { translate } from '../../../server/src/text/message';

const MEGABYTE = 1024 * 1024;
const bytes = readFileSync(process.argv[2] ?? '');
const before = process.memoryUsage().rss;
const begin = process.cpuUsage();
const read = wordTools.importWord(bytes, { changes: 'accept', form: STANDARD_FORM });
const { user, system } = process.cpuUsage(begin);
console.log(
  JSON.stringify({
    milliseconds: (user + system) / 1_000,
    megabytes: (process.resourceUsage().maxRSS * 1024 - before) / MEGABYTE,
    refused: 'refused' in read ? translate(read.refused) : undefined,
  }),
);

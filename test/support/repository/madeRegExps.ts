// Prints, as JSON, every regular expression that the sources make out of strings: while they are loaded, and while the
// samples are read and checked by the standard form and by another.
import { join } from 'node:path';
import { repositoryPath } from './repository';
import { readSamples } from '../plans/samples';

const SOURCES = repositoryPath('server', 'src');
const OTHER_FORM = JSON.stringify({
  fiscalYear: 2011,
  form: { levels: { strategy: ['柱', '戦略'], measure: ['取組', '施策'] } },
  notation: { spellings: [{ use: '取組', not: ['取り組み', 'とりくみ'] }] },
});

const made = new Map<string, { source: string; flags: string; where: string }>();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: [string, string]) {
    const pattern = new target(...args);
    const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
    if (caller.includes(SOURCES)) {
      const { source, flags } = pattern;
      made.set(String(pattern), { source, flags, where: caller.slice(caller.indexOf(SOURCES) + SOURCES.length + 1) });
    }
    return pattern;
  },
});

async function collect(): Promise<void> {
  await import(join(SOURCES, 'protocol', 'server'));
  await import(join(SOURCES, 'cli', 'run'));
  await import(join(SOURCES, 'main.word'));
  const { checkFiles } = await import('../findings/check');
  const files = readSamples('fy2011').map(({ name, text }) => ({ path: name, text }));
  await checkFiles(files);
  await checkFiles([...files, { path: 'shisaku.json', text: OTHER_FORM }]);
  process.stdout.write(JSON.stringify([...made.values()]));
}

void collect();

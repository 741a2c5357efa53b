import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/edition';
import { rangeInFile } from '../../workspace/planFile';
import { listingsNamed } from '../../workspace/resolve';
import { fixIn, replaceSpan } from '../edit';
import type { FileContext, Found } from '../rule';

/**
 * The mentions in 「」 that name a programme with other brackets or quotes than its listings do. It is found all the same,
 * so this is told softly.
 */
export function spelledOtherwise({ file, edition }: FileContext): Found[] {
  const namesOf = namesByKey(edition);
  return file.facts.flatMap(({ mentions }, block) =>
    mentions.flatMap((mention): Found[] => {
      const names = namesOf(mention.key);
      const [name] = names;
      const isSpelledSo = names.some((each) => spelled(each) === spelled(mention.text));
      if (name === undefined || isSpelledSo) return [];
      return [
        {
          range: rangeInFile(file, block, mention),
          level: 'hint',
          message: message('This programme is listed as “{0}”.', name),
          fixes: () => [fixIn(file, message('Write “{0}”', name), replaceSpan(file, block, mention, name))],
        },
      ];
    }),
  );
}

/** The names of a key as the listings write them. Each key is looked up once. */
function namesByKey(edition: Edition): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    let names = known.get(key);
    if (!names) {
      const listed = listingsNamed(edition, key).filter(({ fact }) => fact.key === key);
      known.set(key, (names = [...new Set(listed.map(({ fact }) => fact.name.text))]));
    }
    return names;
  };
}

/** Quotes within quotes are 『』. */
function spelled(name: string): string {
  return foldHeading(name).replace(/『/g, '「').replace(/』/g, '」');
}

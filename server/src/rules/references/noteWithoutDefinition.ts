import type { NoteFact } from '../../plan/facts';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { FileRule } from '../rule';
import { loneNotes } from './notePairs';

/** A marker has no definition: none in its measure, and for a numbered one none in the file. */
export const noteWithoutDefinition: FileRule = {
  code: 'note-without-definition',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file, views }) => {
    const defined = new Set(file.facts.flatMap(({ noteDefinitions }) => noteDefinitions.map(({ key }) => key)));
    const isDefined = ({ key }: NoteFact) => /\d/.test(key) && defined.has(key);
    return views.flatMap((view, block) =>
      loneNotes(view)
        .markers.filter((marker) => !isDefined(marker))
        .map(({ marker }) => ({
          range: rangeInFile(file, block, marker),
          message: message('{0} has no definition.', marker.text),
        })),
    );
  },
};

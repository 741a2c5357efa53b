import { message } from '../../text/message';
import { WordError } from './wordError';

/** The ways in which a file is no Word file that can be read. */
export const refusal = {
  empty: () => new WordError(message('The file is empty. Ask for it again.')),
  truncated: () =>
    new WordError(message('The file breaks off or is damaged. Open it in Word, save it again, and try once more.')),
  damagedPart: (part: string) =>
    new WordError(
      message('The file is damaged ({0} cannot be read). Open it in Word, save it again, and try once more.', part),
    ),
  encrypted: () =>
    new WordError(
      message('The file is locked with a password. Open it in Word, take the password off, and save it again.'),
    ),
  oldWord: () =>
    new WordError(
      message('This is a file of an older Word (.doc). Open it in Word and save it as a Word document (.docx).'),
    ),
  ichitaro: () =>
    new WordError(message('This is an Ichitaro file. Open it in Ichitaro and save it again as Word format (.docx).')),
  otherOffice: (kind: string) =>
    new WordError(
      message('This is not a Word document but {0}. Copy what is needed into a Word document (.docx).', kind),
    ),
  convertible: (kind: string) =>
    new WordError(
      message('This is not a Word document but {0}. Open it there and save it as a Word document (.docx).', kind),
    ),
  otherArchive: () =>
    new WordError(
      message('This is an archive (zip), but no Word document. Unpack it and take in the .docx files in it.'),
    ),
  notWord: () =>
    new WordError(
      message('This is no Word document. Open it in the program that made it and save it as a Word document (.docx).'),
    ),
  unsafeNames: () =>
    new WordError(
      message(
        'The file holds parts whose names lead out of it, as no Word file does. Do not trust it: ask for it again.',
      ),
    ),
  declarations: () =>
    new WordError(
      message('The file holds declarations (DTD) that no Word file has. Do not trust it: ask for it again.'),
    ),
  tooLarge: () =>
    new WordError(
      message(
        'The file is far larger than any plan when unpacked, so it was not read. Save only the plan’s text in a new Word document.',
      ),
    ),
  tooDeep: () =>
    new WordError(
      message(
        'The file nests tables or frames too deeply to be read. Take the outer ones away in Word and save it again.',
      ),
    ),
};

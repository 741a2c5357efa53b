import type { ConfigurationScope } from 'vscode';
import { workspace } from 'vscode';
import type { TypefaceName } from '../../../server/src/word/choices/typefaces';
import { DEFAULT_TYPEFACE, TYPEFACE_NAMES } from '../../../server/src/word/choices/typefaces';

/** The typeface that a person has set for what is printed of a plan. */
export function typefaceFor(plan: ConfigurationScope): TypefaceName {
  const asked = workspace.getConfiguration('shisaku', plan).get<string>('export.typeface');
  return TYPEFACE_NAMES.find((name) => name === asked) ?? DEFAULT_TYPEFACE;
}

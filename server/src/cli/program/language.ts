import { isJapanese } from '../../text/l10nBundle';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak: what `--lang` says, which counts before anything else is understood, else the system's.
 */
export function languageOf(args: readonly string[], locale: string): Language {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === asked) ?? (isJapanese(locale) ? 'ja' : 'en');
}

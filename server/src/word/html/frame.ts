import { escapeHtml } from '../../text/escapeHtml';
import type { TypefaceName } from '../choices/typefaces';
import { TYPEFACES } from '../choices/typefaces';
import { styleSheet } from './style';

/** Nothing is fetched and nothing runs: the page is text and how it looks. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What a page is made of. */
interface Content {
  readonly title: string;
  readonly body: string;
  /** How it looks beside what all pages have. */
  readonly style?: string;
}

/** A page that holds all it needs. */
export function framed(typeface: TypefaceName, { title, body, style = '' }: Content): string {
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet(TYPEFACES[typeface])}${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

import { checkText } from './check';

/** What is found in a text, each with the lines that it is found on: where these stand makes no difference. */
export async function findingWords(text: string): Promise<string[]> {
  const lines = text.split(/\r\n|\n|\r/);
  return (await checkText(text)).map(
    ({ code, range: { start, end } }) => `${code} ${lines.slice(start.line, end.line + 1).join('/')}`,
  );
}

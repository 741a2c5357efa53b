import { isBlankLine } from '../../text/characters';

const LINE_OF_ITS_OWN = /\n\$0$/;

/**
 * A template as it ends above a line: the cursor comes to rest in a line of its own, which parts it from what follows; above
 * a blank line, which does that already, behind the template’s last words.
 * @param lineBelow undefined at the end of the text
 */
export function endedAbove(lineBelow: string | undefined, template: string): string {
  const isParted = lineBelow !== undefined && isBlankLine(lineBelow);
  return isParted ? template.replace(LINE_OF_ITS_OWN, () => '$0') : template;
}

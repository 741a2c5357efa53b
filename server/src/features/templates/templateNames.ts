import type snippets from '../../../../snippets/shisaku.json';
import type { Message } from '../../text/message';
import { message } from '../../text/message';

/** What each template says of itself. */
export const TEMPLATE_NAMES: Readonly<Record<keyof typeof snippets, Message>> = {
  measure: message('A whole measure with its four sections'),
  'section-necessity': message('Section 1: why the measure is needed'),
  'section-results': message('Section 2: achievements and challenges'),
  'section-direction': message('Section 3: the direction for the fiscal year'),
  'section-initiatives': message('Section 4: initiatives and programmes'),
  item: message('An item that ends with its programme'),
  'item-own-line': message('An item with its programme on a line of its own'),
  'relisted-item': message('An item listed again'),
  'listed-elsewhere-item': message('An item treated in full elsewhere'),
  note: message('A note: its marker and its definition'),
  'guideline-list': message('A guideline with its list of measures'),
  'group-points': message('A group in bold with its points'),
  box: message('A box, as for a case'),
  'strategy-file': message('A whole new strategy'),
};

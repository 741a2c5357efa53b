import type { Figure } from '../report/figure';
import { besideEcho } from '../servers/besideEcho';
import { BARE } from '../servers/floor';
import { HOVER } from '../servers/questions';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 200;

/** From a key to what is known of a name, beside a server of the usual make that keeps the text and knows nothing. */
export const bare: Work = { name: 'bare', measure: measureBeside };

async function measureBeside(options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    options.say(`keystroke → hover, beside a bare server, ${size.name}`);
    const { ours, echo } = await besideEcho(
      BARE,
      planText(wholeChapters(size.chapters)),
      HOVER,
      effort(options, ROUNDS),
    );
    const beside = { name: BARE.name, summary: echo };
    figures.push({ work: 'keystroke → hover, beside a bare server', size: size.name, ours, beside });
  }
  return figures;
}

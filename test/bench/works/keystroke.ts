import type { Summary } from '../measure/statistics';
import type { Figure, Target } from '../report/figure';
import { besideEcho } from '../servers/besideEcho';
import { FLOOR } from '../servers/floor';
import type { Question } from '../servers/questions';
import { ABOUT_PLACES, FINDINGS } from '../servers/questions';
import type { Size } from '../targets';
import { answerTarget, findingsTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 200;

/** From a key to the answer to what is asked then, beside an echo of that answer. */
export const keystroke: Work = { name: 'keystroke', measure: measureKeystrokes };

async function measureKeystrokes(options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    const text = planText(wholeChapters(size.chapters));
    for (const question of [FINDINGS, ...ABOUT_PLACES]) {
      options.say(`keystroke → ${question.name}, ${size.name}`);
      const { ours, echo: floor } = await besideEcho(FLOOR, text, question, effort(options, ROUNDS));
      const target = targetOf(question, size, floor);
      figures.push({
        work: `keystroke → ${question.name}`,
        size: size.name,
        ours,
        beside: { name: 'floor', summary: floor },
        target,
      });
    }
  }
  return figures;
}

function targetOf(question: Question, size: Size, floor: Summary): Target {
  return question === FINDINGS ? findingsTarget(size, floor) : answerTarget(floor);
}

import { alternate, timed } from '../measure/alternate';
import type { Figure } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { Echo, FLOOR } from '../servers/floor';
import { OURS } from '../servers/ours';
import { OUTLINE } from '../servers/questions';
import type { Session } from '../servers/session';
import { openTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { decodeAndScan } from '../text/decodeAndScan';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 40;

/** From the opening of a document to its outline. */
export const opening: Work = { name: 'opening', measure: measureOpening };

async function measureOpening(options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { chapters, name: size } of options.sizes) {
    options.say(`open → outline, ${size}`);
    let opened = 0;
    // Each time another text: a server may know again what it has read before.
    const newText = (): string => planText(wholeChapters(chapters, 1 + chapters * opened++));
    const text = newText();
    const bytes = Buffer.from(text);
    const { ours, floor, scan } = await inNewFolder((folder) =>
      withSessions([OURS, FLOOR], folder, async ([session, floor]) => {
        if (!session || !floor) throw new Error('two servers were to be started');
        const echo = new Echo(floor);
        const outline = (): Promise<unknown> => session.ask(OUTLINE.method, OUTLINE.params(session, undefined));
        await session.open('plan', text);
        await floor.open('plan', text);
        await echo.learn('outline', await outline());
        return alternate(
          {
            ours: () => afterOpening(session, newText(), outline),
            floor: () => afterOpening(floor, text, () => echo.ask('outline')),
            scan: () => timed(() => decodeAndScan(bytes)),
          },
          effort(options, ROUNDS),
        );
      }),
    );
    figures.push({
      work: 'open → outline',
      size,
      ours,
      beside: { name: 'floor', summary: floor },
      target: openTarget(floor, scan),
    });
  }
  return figures;
}

async function afterOpening(session: Session, text: string, ask: () => Promise<unknown>): Promise<number> {
  await session.close();
  return timed(async () => {
    const opened = session.open('plan', text);
    await ask();
    await opened;
  });
}

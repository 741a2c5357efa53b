import type { Draft } from './draft';
import { sectionsOf } from './draft';
import type { Fault, Mutation } from './fault';
import { rewritten, withLines } from './fault';

type Place = () => Fault;

interface Bullet {
  readonly line: number;
  readonly text: string;
}

/** The bullets on one line that no other text repeats: those of the necessity. */
function bullets(draft: Draft): Bullet[] {
  return draft.measures.flatMap((measure) =>
    sectionsOf(measure)
      .filter(({ section }) => section.kind === 'necessity')
      .flatMap(({ children }) => children)
      .flatMap((child) => {
        const line = measure.offset + child.firstLine;
        return child.kind === 'bullet' && child.texts.length === 1 ? [{ line, text: draft.line(line) }] : [];
      }),
  );
}

/** Writes something else in the place of each match, or only of the last one in a line. */
function written(draft: Draft, pattern: RegExp, wrong: string, code: string, words = wrong): Place[] {
  return bullets(draft).flatMap(({ line, text }) =>
    Array.from(text.matchAll(pattern), ({ 0: right, index }) => (): Fault => ({
      lines: rewritten(draft, line, index, index + right.length, wrong),
      expected: [{ code, line, words }],
    })),
  );
}

/** Begins a bullet with words of which some are wrong. */
function inserted(draft: Draft, words: string, code: string, wrong: string): Place[] {
  return written(draft, /(?<=- )(?=.)/g, words, code, wrong);
}

export const NOTATION_MUTATIONS: readonly Mutation[] = [
  {
    name: 'writes an old form of a kanji',
    places: (draft) => [
      ...written(draft, /県/g, '縣', 'old-form-kanji'),
      ...written(draft, /国/g, '國', 'old-form-kanji'),
      ...written(draft, /学/g, '學', 'old-form-kanji'),
    ],
  },
  {
    name: 'writes a kanji outside the table',
    places: (draft) => written(draft, /(?<=、)(?=[ぁ-ん])/g, '躊躇なく', 'kanji-outside-table', '躊躇'),
  },
  {
    name: 'writes a character that the encoding of the file lacks',
    places: (draft) => written(draft, /(?<=、)(?=[ぁ-ん])/g, '♥', 'unencodable-character'),
  },
  {
    name: 'types a sign twice',
    places: (draft) => [
      ...written(draft, /(?<=[ぁ-ん]、)(?=[^、。])/g, '、', 'doubled-sign'),
      ...written(draft, /(?<=[^、。]。)$/g, '。', 'doubled-sign'),
    ],
  },
  {
    name: 'pastes a character that is not seen',
    places: (draft) => written(draft, /(?<=[ぁ-ん]、)(?=[^「(A-Z])/g, '\u2060', 'stray-character'),
  },
  {
    name: 'pastes a kana in two characters',
    places: (draft) => written(draft, /が(?=[ぁ-ん])/g, 'か\u3099', 'stray-character'),
  },
  {
    name: 'writes katakana in half width',
    places: (draft) => written(draft, /(?<=、)(?=[ぁ-ん])/g, 'ﾃﾞｰﾀで', 'half-width-kana', 'ﾃﾞｰﾀ'),
  },
  {
    name: 'ends a sentence politely',
    places: (draft) => written(draft, /(?<=[ぁ-ん。]|- )(?=。$)/g, 'のです', 'mixed-politeness', 'です'),
  },
  {
    name: 'leaves a bracket open',
    places: (draft) => written(draft, /(?<=[ぁ-ん]、)(?=[^、。]*[、。])/g, '「', 'unbalanced-brackets'),
  },
  {
    name: 'opens the parentheses of a programme, and does not close them',
    places: (draft) =>
      draft.measures.flatMap(({ facts, offset }) =>
        facts.programmes
          .filter(({ kind, parentheses, name }) => kind !== 'primary' && parentheses.end === name.end + 1)
          .map(({ parentheses }) => () => {
            const line = offset + parentheses.line;
            return {
              lines: rewritten(draft, line, parentheses.end - 1, parentheses.end, ''),
              expected: [{ code: 'unbalanced-brackets', line, words: '(' }],
            };
          }),
      ),
  },
  {
    name: 'mixes widths in a number',
    places: (draft) =>
      draft.lines.flatMap((text, line) =>
        Array.from(
          text.matchAll(/(?<=[ぁ-ん])[1-9](?=[0-9]{1,2}[人社件回店])/g),
          ({ 0: digit, index }): Place =>
            () => {
              const wide = '０１２３４５６７８９'.charAt(Number(digit));
              const rest = /^[0-9]+/.exec(text.slice(index + 1))?.[0] ?? '';
              return {
                lines: rewritten(draft, line, index, index + 1, wide),
                expected: [{ code: 'mixed-width', line, words: wide + rest }],
              };
            },
        ),
      ),
  },
  {
    name: 'leaves a blank in a sentence',
    places: (draft) => written(draft, /(?<=[ぁ-ん]、)(?=[^「(A-Z])/g, ' ', 'space-in-sentence'),
  },
  {
    name: 'breaks a sentence',
    places: (draft) =>
      bullets(draft).flatMap(({ line, text }) =>
        Array.from(text.matchAll(/(?<=[ぁ-ん]、)(?=[\p{Script=Han}])/gu), ({ index }): Place => () => ({
          lines: withLines(draft, line, line, [text.slice(0, index), text.slice(index)]),
          expected: [{ code: 'broken-sentence', line }],
        })),
      ),
  },
  { name: 'writes another comma', places: (draft) => written(draft, /、/g, '，', 'comma-style') },
  {
    name: 'spells a word in another way',
    places: (draft) =>
      draft.text.includes('全て')
        ? written(draft, /(?<=。|- )(?=[^。]+。$)/g, 'すべての', 'spelling-variants', 'すべて')
        : [],
  },
  {
    name: 'copies a sentence',
    places: (draft) =>
      draft.measures.flatMap((measure, at) => {
        const copied = bullets(draft).find(({ line, text }) => line < measure.offset && /^[^。(「]{30,}。$/.test(text));
        const [necessity] = sectionsOf(measure);
        if (at === 0 || !copied || necessity?.section.kind !== 'necessity') return [];
        const line = measure.offset + (necessity.children[0]?.firstLine ?? 0);
        return [
          () => ({
            lines: withLines(draft, line, line - 1, [copied.text]),
            expected: [{ code: 'repeated-sentence', line }],
          }),
        ];
      }),
  },
  {
    name: 'doubles a particle',
    places: (draft) => inserted(draft, '企業が円滑な承継が行えるよう、', 'doubled-particle', 'が円滑な承継が'),
  },
  {
    name: 'drops the は of a clause that stands elsewhere',
    places: (draft) =>
      draft.measures.flatMap((measure): Place[] => {
        const [first] = sectionsOf(measure);
        if (first?.section.kind !== 'necessity') return [];
        const line = measure.offset + (first.children[0]?.firstLine ?? 0);
        const clause = (particle: string) => `- 湧水${particle}産業活動の礎となるものであり、`;
        return [
          () => ({
            lines: withLines(draft, line, line - 1, [`${clause('は')}守ることが必要。`, `${clause('')}育てる。`]),
            expected: [{ code: 'dropped-particle', line: line + 1, words: '湧水産業活動' }],
          }),
        ];
      }),
  },
  {
    name: 'puts the wrong kana to a kanji',
    places: (draft) => [
      ...written(draft, /行(?=[うっ])/g, '行な', 'okurigana'),
      ...written(draft, /少な(?=[いく])/g, '少', 'okurigana'),
      ...inserted(draft, '静な環境のため、', 'okurigana', '静な'),
      ...inserted(draft, '実施に当って、', 'okurigana', '当っ'),
    ],
  },
  {
    name: 'mistypes a verb',
    places: (draft) => [
      ...written(draft, /れて(?=い[るな])/g, 'れって', 'verb-form'),
      ...inserted(draft, '対応してきれない中、', 'verb-form', 'してきれな'),
      ...inserted(draft, '連携を使ってつつ、', 'verb-form', 'ってつつ、'),
      ...inserted(draft, '多く見られれる中、', 'verb-form', 'られれる'),
    ],
  },
  {
    name: 'shortens a name, and does not say so',
    places: (draft) => inserted(draft, '海岸防災計画に沿い、海防計の点検を進め、', 'untold-abbreviation', '海防計'),
  },
  {
    name: 'leaves an open point',
    places: (draft) => written(draft, /(?<=。)$/g, '［要確認］', 'open-point'),
  },
];

declare module 'joyo-kanji' {
  /** The 2,136 kanji of the table of 2010 (常用漢字表). */
  export const kanji: readonly string[];
}

/** The language of a plan. */
export const LANGUAGE = 'shisaku';

/** A text that is only shown: it is no plan yet, and no server is told of it. */
export const PREVIEW_SCHEME = 'shisaku-preview';

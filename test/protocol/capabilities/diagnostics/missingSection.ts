/** The plan in which a section is missing. */
export const NAME = 'senryaku1.shisaku';
/** Another of its edition. */
export const NEIGHBOUR = 'senryaku3.shisaku';

export const WITH = '1 施策の必要性\n\n- 市内の製造業では';
export const WITHOUT = '- 市内の製造業では';
export const FOUND = ['missing-section 240'];

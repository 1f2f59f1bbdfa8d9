/** What is aimed at: a figure or degree; a title or rank; works and plans; bodies and buildings. */
export const kinds = ['figure', 'status', 'project', 'institution'] as const;
/** One of the kinds. */
export type Kind = (typeof kinds)[number];

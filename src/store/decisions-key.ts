/** Where a browser keeps what was decided in it. */
export const decisionsKey = 'dateline-decisions'

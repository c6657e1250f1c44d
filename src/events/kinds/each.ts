/** Several verbs with one list of what stands near them. */
export const each = (verbs: string, near: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb}(${near})`)
    .join(' ')

/** Dateline's own version, as in package.json (a test holds them together). */
export const datelineVersion = '0.1.0'

/** Raised whenever the rules change what is found in the same text with the same gazetteer. */
export const rulesVersion = '1'

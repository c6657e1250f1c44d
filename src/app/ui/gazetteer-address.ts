/** Where the index of places lies that ships with the page. Workers are told it: they know no page. */
export const gazetteerAddress = (): string => new URL('gazetteer/gazetteer.bin.gz', document.baseURI).href

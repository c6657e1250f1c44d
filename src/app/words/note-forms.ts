/**
 * The sentences in which reading tells what was lost or went wrong. They are English wherever they are made (a build, the worker, a
 * manifest of last year), so the other languages know them by their form; one that is not known is shown as it is.
 */
export const noteForms = {
  inLine: /^(?<name>.+), line (?<n>\d+): (?<note>.+)$/s,
  inList: /^(?<name>.+), article (?<n>\d+): (?<note>.+)$/s,
  lineNotJson: /^The line is not JSON: (?<line>.+)$/s,
  notObject: /^It is JSON, but not an object\.$/,
  noText: /^"text" is missing or is not a string\.$/,
  badDay: /^"published" is (?<given>.+), not a day such as/s,
  badOutlet: /^"outlet" is not a string\.$/,
  noArticles: /^(?<name>.+) holds no articles that can be read: expected is an object with “text”/,
  empty: /^(?<name>.+) is empty(?:\.|: it holds nothing but white space\.)$/,
  notText: /^(?<name>.+) is .+, not a text\. Save the article as plain text/,
  leftovers: /^(?<name>.+) holds no article, only a page's leftovers\.$/,
  notDated: /^(?<name>.+) states no publication date; words such as/,
  notEnglish: /^(?<name>.+) does not read as English: of other languages/,
  guessed: /^(?<name>.+) is not valid UTF-8; it was read as (?<encoding>.+)\.$/,
  monthFirst: /^“(?<words>.+)” was read month first, as (?<day>.+)\.$/,
  sameText: /^(?<name>.+) has the same text as (?<other>.+) and was left out\.$/,
  noPlace: /^(?<name>.+) names no place that Dateline knows;/,
  leftOut: /^(?<name>\S+): (?<lost>\d+) of (?<all>\d+) \w+ were left out\./,
  damaged: /^(?<name>.+?) is damaged: (?<detail>.+)$/,
  notThere: /^(?<name>\S+) is not there: the server sent a web page in its place\.$/,
  notJson: /^(?<name>.+?) is not JSON: (?<detail>.+)$/,
  notDecisions: /^(?<name>.+) holds no decisions by hand: its format is not/,
  otherVersion: /^(?<name>.+) has format version (?<version>.+?); this Dateline reads decisions of version (?<ours>.+)\.$/,
  notRead: /^(?<name>\S+) could not be read: (?<detail>.+)$/,
} as const satisfies Record<string, RegExp>
export type NoteForm = keyof typeof noteForms

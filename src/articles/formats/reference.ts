/** A source as a library of references keeps it, each field as it stands there; empty where there is none. */
export interface Reference {
  title: string
  /** An abstract, else notes. */
  text: string
  outlet: string
  /** “2024/03/05/”, “5 mar 2024”, “2024”. */
  date: string
  address: string
}

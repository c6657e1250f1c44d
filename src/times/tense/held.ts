import { inOneLine } from '../../text/in-one-line.ts'

/** What is held on a day that is known before: "the election", "a summit", "his trial". */
export const held = new RegExp(inOneLine`
  ^(elections?|polls?|vote|ballot|referendum|run-?off|summit|meetings?|talks|hearing|session|debate|ceremony|parade|rally|march|match|
  game|final|race|funeral|launch|conference|deadline|date|trial|sentencing|arraignment)$`)

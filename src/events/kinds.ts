import type { EventKind } from './event.ts'
import { finding } from './kinds/finding.ts'
import { force } from './kinds/force.ts'
import { harm } from './kinds/harm.ts'
import { justice } from './kinds/justice.ts'
import { life } from './kinds/life.ts'
import { meeting } from './kinds/meeting.ts'
import { statement } from './kinds/statement.ts'
import { works } from './kinds/works.ts'

/**
 * The kinds. A crime, an accident or a disaster is filed by what a reader looks for on the map: violence by one person
 * against another is *force*, whatever the motive; what befalls people without a will behind it is *people*.
 * Where a word may tell of several, the first of this list is asked first.
 */
export const kinds = {
  strike: force.strike,
  shelling: force.shelling,
  bombing: force.bombing,
  clash: force.clash,
  shooting: force.shooting,
  attack: force.attack,
  abduction: force.abduction,
  robbery: force.robbery,
  capture: force.capture,
  deployment: force.deployment,
  exercise: force.exercise,
  test: force.test,
  visit: meeting.visit,
  talks: meeting.talks,
  summit: meeting.summit,
  agreement: meeting.agreement,
  construction: works.construction,
  demolition: works.demolition,
  destruction: works.destruction,
  repair: works.repair,
  closure: works.closure,
  discovery: finding.discovery,
  seizure: finding.seizure,
  imagery: finding.imagery,
  investigation: finding.investigation,
  statement: statement.statement,
  decision: statement.decision,
  warning: statement.warning,
  condemnation: statement.condemnation,
  threat: statement.threat,
  demand: statement.demand,
  accusation: statement.accusation,
  sanction: statement.sanction,
  casualty: harm.casualty,
  birth: life.birth,
  displacement: harm.displacement,
  protest: life.protest,
  gathering: life.gathering,
  arrest: justice.arrest,
  release: justice.release,
  trial: justice.trial,
  accident: harm.accident,
  disaster: harm.disaster,
  outbreak: harm.outbreak,
  election: life.election,
  aid: life.aid,
  diplomacy: meeting.diplomacy,
  business: works.business,
  start: works.start,
  measurement: finding.measurement,
  appointment: life.appointment,
  contest: life.contest,
  journey: life.journey,
}

export type Subkind = keyof typeof kinds

export const subkinds = Object.keys(kinds) as Subkind[]

/** `familyOf('demolition')` is `'works'`. */
export function familyOf(subkind: Subkind): EventKind {
  return kinds[subkind].family
}

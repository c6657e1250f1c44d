import type { Kind } from '../kind.ts'

/** Statements: what is said, decided, demanded and threatened. */
export const statement = {
  statement: {
    family: 'statement',
    definition: 'Somebody of note says something for the record.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 2,
    verbs: `
      announce declare pledge vow promise apologize apologise endorse hold_conference
      leak(document data record file email recording)
    `,
    nouns: 'announcement news_conference press_conference declaration apology',
    dated: `
      present address(!question issue problem concern gap letter need) admit
      speak_at(Name rally conference university congress funeral)
      propose
      publish(report study figure letter book list finding data paper survey result)
      report(team researcher scientist astronomer archaeologist physicist biologist geologist palaeontologist paleontologist&nature science
        journal lancet proceedings)
      publish(cable document memo)
      release(report figure statement data video footage album film)
      unveil reveal
      present(plan budget bill report)
      address(parliament assembly council nation congress rally crowd conference summit)
      apply(asylum licence license permit membership)
      submit
      report(commission inquiry panel committee)
      appear(television broadcast)
    `,
  },
  decision: {
    family: 'statement',
    definition: 'A council, a parliament or another body votes on something.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `
      vote(council board parliament senate house lawmaker committee commission assembly congress cabinet legislator trustee commissioner
        alderman mp member)
      approve(council board parliament senate house lawmaker committee commission assembly congress cabinet legislator trustee commissioner
        voter)
      pass(bill law resolution budget ordinance amendment)
      reject(council board parliament senate lawmaker committee commission voter bill)
      repeal abstain veto
      override(veto)
      adopt(council parliament assembly resolution ordinance)
      vote(councillor councilor lawmaker deputy legislator)
      approve(councillor councilor regulator cabinet government)
      reject(demand offer proposal bid appeal)
      order(court judge labour tribunal government ministry)
      lift(alert alarm warning emergency curfew restriction ban)
      declare(emergency holiday outbreak)
      extend(emergency curfew deadline voting)
    `,
    nouns: 'vote/council|parliament|confidence|no-confidence|senate|unanimous',
    dated: `
      decide(!match game goal tie race final title series) offer review
      decide(council board government federation committee court parliament cabinet ministry commission union assembly regulator judge
        league panel club)
      approve reject adopt
      pass(!storm cyclone hurricane typhoon comet asteroid ship convoy train plane canal strait cape equator river peak exam test)
      order ban bar allow permit grant issue declare lift extend revoke authorise authorize abolish repeal scrap veto block abstain
      accept(!paper manuscript article study)
      offer(resignation rise deal talks amnesty reward contract increase truce ceasefire compensation)
      promise vote withdraw elevate waive
      lower(risk alert level)
      raise(risk alert level)
      bring_in
      refuse(permission entry visa asylum vessel ship)
      deny(entry visa permission)
      turn_away(vessel ship boat fan patient)
      turn_back(vessel ship boat fan)
      overturn(veto ban law ruling decision order result)
      uphold impose
      set_up(commission inquiry committee panel)
      allocate earmark enact
      sign(order bill law decree)
      grant(interdict injunction)
      back(plan bill motion proposal)
      turn_down
      throw_out(plan bill proposal motion)
      propose(plan truce law bill budget deal tariff reform)
      drop(plan proposal scheme)
      ditch(plan proposal scheme)
      abandon(plan proposal scheme)
      expel(student pupil lawmaker mp member)
      annul(council parliament government commission ministry officer junta army soldier&vote election result law licence license decree)
      refuse(plan bid application request permit)
      relax(curfew lockdown restriction)
      ease(curfew lockdown restriction)
      review(licence license plan permit ban decision rule policy contract)
      pay(compensation ransom damages arrears bonus benefit pension)
      strip(member mp lawmaker deputy minister citizenship seat immunity title licence license medal!paint bark wire lead copper)
      renew(ban embargo emergency curfew order mandate)
      outlaw legalise legalize criminalise criminalize
    `,
  },
  warning: {
    family: 'statement',
    definition: 'Somebody says that harm may come.',
    acled: null,
    plover: 'THREATEN',
    sudden: true,
    gravity: 3,
    verbs: 'warn issue_warning',
    nouns: '',
  },
  condemnation: {
    family: 'statement',
    definition: 'Somebody speaks against what another did.',
    acled: null,
    plover: 'REJECT',
    sudden: true,
    gravity: 3,
    verbs: `
      condemn denounce decry deplore criticize criticise
      slam(president minister government move decision)
      protest_against
      lodge(protest)
      file_protest
    `,
    nouns: 'condemnation',
  },
  threat: {
    family: 'statement',
    definition: 'Somebody says they will do harm.',
    acled: null,
    plover: 'THREATEN',
    sudden: true,
    gravity: 3,
    verbs: 'threaten',
    nouns: 'ultimatum',
  },
  demand: {
    family: 'statement',
    definition: 'Somebody asks another to act.',
    acled: null,
    plover: 'REQUEST',
    sudden: true,
    gravity: 2,
    verbs: 'demand urge call_on call_for appeal_to',
    nouns: '',
  },
  accusation: {
    family: 'statement',
    definition: 'Somebody says another did wrong.',
    acled: null,
    plover: 'ACCUSE',
    sudden: true,
    gravity: 2,
    verbs: 'accuse blame',
    nouns: 'accusation',
  },
  sanction: {
    family: 'statement',
    definition: 'A state penalises another, or a person, by law.',
    acled: null,
    plover: 'SANCTION',
    sudden: true,
    gravity: 4,
    verbs: `
      sanction impose_sanction lift_sanction impose_tariff
      expel(diplomat ambassador)
      ban blacklist
      designate(person individual entity vessel tanker company companies network&department treasury government ministry council office
        commission union we!site park area zone operate)
      impose(sanction tariff embargo)
      lift(sanction tariff embargo)
      ease(sanction embargo)
    `,
    nouns: 'sanctions tariffs',
    dated: 'freeze(asset account fund funding aid) revoke(visa licence license) sanction disqualify',
  },
} as const satisfies Record<string, Kind>

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
      claim(responsibility)
      claim(attack bombing killing blast&group militant separatist rebel)
      confess
      apologise_for
      hold(conference&press news)
      table(report)
      lodge(claim)
    `,
    nouns: 'announcement news_conference press_conference declaration apology',
    dated: `
      grill(minister chairman chief director executive lawmaker senator committee boss governor commissioner)
      present address(!question issue problem concern gap letter need) admit
      speak_at(Name rally conference university congress funeral)
      propose
      publish(report study figure letter book list finding data paper survey result)
      report(team researcher scientist astronomer archaeologist physicist biologist geologist palaeontologist paleontologist&nature science
        journal lancet proceedings)
      publish(cable document memo)
      release(report study survey poll finding figure statement data video footage album film)
      unveil reveal
      present(plan budget bill report)
      address(parliament assembly council nation congress rally crowd conference summit)
      apply(asylum licence license permit membership)
      submit
      report(commission inquiry panel committee)
      appear(television broadcast)
      disclose(company firm maker bank regulator ministry)
      tweet(president minister)
      unveil(plan budget design strategy programme manifesto)
      deliver(speech lecture address)
      lay_out(plan)
      write_in(nature science journal lancet)
      name(victim suspect)
      retract
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
      extend(emergency curfew deadline voting mandate)
      decree rescind nullify vote_down proclaim(president government governor king council ministry day days mourning)
      back(deputies deputy lawmaker mp senator councillor member delegate shareholder&motion bill plan proposal amendment)
      defeat(motion bill amendment&parliament lawmaker senate deputy council vote)
      amend(constitution law bill&parliament lawmaker senate deputy council)
      gazette
      promulgate
      outlaw
      legalise legalize
      refuse(president governor king&sign assent)
      give(assent)
      leave(rate&bank unchanged hold)
      clear(senate parliament house assembly&bill law budget)
      sign_into_law
      withhold(assent approval)
      certify(board commission)
      declare(majeure)
      declare(mourning)
      declare(national)
      impose(lockdown toll ban restriction limit moratorium blackout)
      introduce(curfew ban levy tax toll restriction rationing)
      tighten(border curfew rule restriction)
      bar(court council government ministry&from)
      bar(import export poultry beef traffic ship)
      slap(ban)
      place(alert curfew watch)
      put(alert)
      raise(alert threat)
      activate(plan emergency)
      invoke(article emergency power powers)
      scrap(tax law plan rule&parliament government council minister)
      overhaul(law system&parliament government council)
      turn_down(bid application appeal request)
      rebuff(offer bid appeal)
      spurn(offer bid)
      reject(regulator shareholder union member worker miner)
      clear(regulator watchdog&deal merger takeover)
      block(regulator watchdog minister court judge government president&deal merger takeover sale bill)
      order(regulator watchdog mayor governor)
      suspend(licence license permit)
      revoke(licence license permit accreditation)
      pull(licence license permit)
      withdraw(licence license permit)
      strip(of&licence license citizenship title)
      grant(licence license permit pardon citizenship amnesty)
      set(date&election trial referendum)
      turn_away(patient pupil ship vessel migrant passenger school clinic hospital)
      table(motion amendment bill budget)
      debate(parliament lawmaker council senate assembly mps deputies bill motion)
      pass(measure levy decree&council parliament senate house)
      award(council government ministry&contract)
      bring_forward(election budget)
      allocate
      designate(unesco council government ministry&park site reserve)
      list(unesco)
      rename
      cancel(trip visit tour) postpone(trip visit tour) call_off(trip visit tour) put_off(trip visit tour)
    `,
    nouns: `
      vote/council|parliament|confidence|no-confidence|senate|unanimous
      veto/presidential|Occurs moratorium no-confidence_vote confidence_vote vote_of_confidence decree/presidential|royal
        pardon/presidential|royal
      ban/travel|import|export|ivory|smoking|court|nationwide|blanket
    `,
    dated: `
      advance(bill measure legislation resolution ordinance&panel committee senate house council board lawmaker)
      decide(!match game goal tie race final title series) offer review
      decide(council board government federation committee court parliament cabinet ministry commission union assembly regulator judge
        league panel club)
      approve reject adopt
      give(go green nod clearance&light ahead council councillor minister regulator cabinet board committee)
      throw_out(plan scheme application bill appeal budget objection proposal)
      pass(!storm cyclone hurricane typhoon comet asteroid ship convoy train plane canal strait belt sound channel lighthouse buoy cape equator river peak exam test)
      order ban bar allow permit grant issue(!check cheque card bond passport stamp ticket licence license) declare lift extend revoke authorise authorize abolish repeal scrap veto block abstain
      accept(!paper manuscript article study)
      offer(resignation rise deal talks amnesty reward contract increase truce ceasefire compensation)
      promise vote withdraw elevate waive
      lower(risk alert level)
      raise(risk alert level)
      bring_in
      refuse(permission entry visa asylum vessel ship)
      deny(entry visa permission)
      turn_away(vessel ship boat fan patient)
      turn_back(vessel ship boat fan!migrant refugee)
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
      amend debate ratify
      legislate
      shelve(plan bill proposal law)
      renew(licence license)
      exempt
      enshrine
      toughen
      endorse(council board assembly parliament party)
      nod_through
      recommend(panel committee commission inquiry)
      green-light
      clear(regulator)
      upgrade(alert storm rating)
      downgrade(alert storm rating)
    `,
  },
  warning: {
    family: 'statement',
    definition: 'Somebody says that harm may come.',
    acled: null,
    plover: 'THREATEN',
    sudden: true,
    gravity: 3,
    verbs: `
      warn issue_warning
      issue(warning alert advisory)
      caution
      alert(police authorities coastguard neighbour neighbor resident)
      sound(siren alarm&raid alert missile rocket drone incoming)
    `,
    nouns: `
      tsunami_warning tsunami_alert evacuation_order
    `,
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
      rebuke lambast lambaste assail censure castigate berate excoriate chide repudiate
      blast(president minister government opposition union critic&government plan president law decision policy)
      rap(minister government court watchdog)
      attack(plan law decision policy)
    `,
    nouns: `
      condemnation
      rebuke/Occurs censure
    `,
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
    verbs: `
      demand urge call_on call_for appeal_to
      exhort implore beseech
      plead_for(help aid calm food)
      appeal_for(help aid calm food blood tent donation)
      seek(damages injunction extradition)
      summon(minister chief witness)
    `,
    nouns: '',
  },
  accusation: {
    family: 'statement',
    definition: 'Somebody says another did wrong.',
    acled: null,
    plover: 'ACCUSE',
    sudden: true,
    gravity: 2,
    verbs: `
      accuse blame
    `,
    nouns: `
      accusation
      allegation/Occurs
    `,
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
      embargo
      slap(tariff sanction ban fine levy penalty duty)
      impose(penalty fine duty)
      dock(point)
      ban(player coach club driver athlete jockey)
      suspend(player athlete club)
    `,
    nouns: 'sanctions tariffs',
    dated: 'freeze(asset account fund funding aid) revoke(visa licence license) sanction disqualify',
  },
} as const satisfies Record<string, Kind>

import type { Kind } from '../kind.ts'

/** Meetings: those who govern come together, agree and fall out. */
export const meeting = {
  visit: {
    family: 'meeting',
    definition: 'Somebody of note goes somewhere to see or be received.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 5,
    verbs: `
      visit tour
      host(leader president minister delegation summit talks meeting by envoy secretary general)
      inspect(factory base site facility plant troop unit shipyard school hospital ship vessel bridge)
      welcome(president leader minister delegation)
      receive(delegation envoy ambassador minister counterpart)
      cut_short(visit trip tour)
      arrive_in(president minister leader delegation secretary envoy)
      travel_to(president minister leader delegation secretary envoy pope king)
      fly_to(president minister leader delegation secretary envoy)
      pay(visit&president minister leader king queen pope prince envoy secretary)
      greet(president minister leader king queen pope&airport palace airbase steps)
      embark_on(tour visit trip)
    `,
    nouns: `
      visit/state|official|first|two-day|three-day|day|surprise|historic|his|her|their
      trip/president|official|first|minister|leader tour/president|official|minister|leader inspection/base|site|factory|nuclear
      pilgrimage/his|papal|to
    `,
    dated: `
      welcome visit tour host inspect
      greet(president minister leader king queen pope prince crowd)
      meet(survivor family families victim resident&president minister king pope queen governor)
    `,
  },
  talks: {
    family: 'meeting',
    definition: 'Two or more parties confer.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 5,
    verbs: `
      hold_talk meet_with hold_meeting negotiate confer
      meet(president minister leader envoy delegation official counterpart king ambassador chancellor secretary general pope patriarch imam
        ayatollah board committee cabinet)
      convene consult_with shake_hands
      mediate(talks truce)
      parley
      confer_with
      sit_down_with
      open(talk negotiation)
      resume(talk negotiation)
      call_off(talk negotiation meeting)
      founder(talk negotiation)
      break_up(talk meeting summit&without)
      stall(talk negotiation)
    `,
    nouns: `
      talks negotiation
      meeting/public|community|town|annual|with|between|of|held|emergency|cabinet|council|bilateral|trilateral|Occurs
      consultations phone_call
    `,
    dated: `
      brief
      convene reconvene
      meet(!goal target deadline demand need requirement standard criteria expectation criterion obligation quota cost) discuss
      speak(phone telephone)
      brief(council parliament minister lawmaker)
      consult
      call(meeting session strike stoppage election referendum)
      invite(talks meeting summit side leader president minister delegation envoy)
      telephone(president minister leader counterpart chancellor king Name)
      phone(president minister leader counterpart Name)
      huddle(leader minister official)
      ring(president minister leader counterpart)
      falter(talk negotiation)
      revive(talk negotiation process)
      negotiate
      sit_down(envoy minister negotiator delegation delegate premier president ambassador side leader mediator)
    `,
  },
  summit: {
    family: 'meeting',
    definition: 'Leaders meet.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 6,
    verbs: 'hold_summit attend(summit)',
    nouns: 'summit peace_conference',
  },
  agreement: {
    family: 'meeting',
    definition: 'Parties bind themselves: a treaty, a ceasefire, a deal.',
    acled: 'Agreement',
    plover: 'AGREE',
    sudden: true,
    gravity: 6,
    verbs: `
      sign(truce ceasefire armistice agreement treaty pact deal accord memorandum contract law decree declaration)
      ratify reach_agreement reach_deal strike_deal
      agree_on(ceasefire truce deal)
      agree(ceasefire cease-fire truce armistice deal pact&side army minister government leader party faction rebel president envoy
        union company)
      broker
      swap(prisoner)
      exchange(prisoner)
      merge_with agree_to_buy agree_to_sell agree_to_merge agree_to_exchange agree_to_swap
      acquire(company stake firm rival)
      reach(agreement deal compromise settlement)
      strike(deal bargain accord agreement pact truce compromise!honda)
      ink(deal pact agreement treaty contract)
      initial(deal pact agreement treaty)
      hammer_out(deal agreement compromise truce)
      thrash_out(deal agreement compromise)
      make_peace
      patch_up(quarrel row difference)
      break(truce ceasefire cease-fire&troop rebel side army force)
      violate(truce ceasefire cease-fire)
      tear_up(contract treaty agreement deal pact)
      withdraw_from(treaty pact agreement accord)
      pull_out_of(treaty pact agreement accord deal)
      swap(captive detainee soldier hostage body bodies remains)
      trade(prisoner captive&for)
      agree_to(truce ceasefire talk deal)
      accede_to
    `,
    nouns: `
      ceasefire cease-fire truce armistice peace_deal peace_agreement treaty accord prisoner_exchange prisoner_swap
      pact/Occurs peace_accord peace_treaty trade_deal hostage_deal
    `,
    dated: `
      agree sign
      conclude(agreement treaty deal pact contract accord talks)
      clinch(deal agreement)
      finalise(deal agreement)
      finalize(deal agreement)
      renew(contract agreement pact treaty lease licence license mandate)
      scrap(deal treaty pact agreement)
      terminate(contract agreement treaty)
      settle(dispute strike)
      seal(deal agreement pact treaty)
      extend(truce ceasefire contract agreement deal lease)
      team_up
      rejoin
    `,
  },
  diplomacy: {
    family: 'meeting',
    definition: 'States mend or break their relations: an ambassador recalled, ties cut, asylum granted.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 4,
    verbs: `
      recall(ambassador envoy diplomat)
      summon(ambassador envoy diplomat chargé)
      break_off(relation tie)
      sever(relation tie)
      cut(relation tie)
      restore(relation tie)
      establish(relation tie)
      normalise(relation tie)
      normalize(relation tie)
      recognise(state statehood independence)
      recognize(state statehood independence)
      revoke(visa)
      grant(asylum)
      suspend(treaty accession membership)
      withdraw(ambassador envoy)
      kick_out(ambassador diplomat envoy)
      throw_out(ambassador diplomat envoy)
      boot_out(ambassador diplomat envoy)
      send_home(ambassador diplomat envoy)
      call_in(ambassador envoy)
      downgrade(relation tie)
      freeze(relation tie)
      resume(relation tie)
      mend(relation tie)
      snub(minister president summit envoy ambassador)
      present(credential)
      withdraw_from(bloc alliance union commonwealth nato)
      pull_out_of(bloc alliance union commonwealth nato)
      admit(member&bloc alliance union nato eu)
    `,
    nouns: '',
    dated: `
      leave(bloc alliance commonwealth nato ecowas)
      quit(bloc alliance treaty pact nato ecowas)
      join(bloc alliance nato eurozone schengen)
      open(embassy consulate)
      close(embassy consulate)
    `,
  },
} as const satisfies Record<string, Kind>

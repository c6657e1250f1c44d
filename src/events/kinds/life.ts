import type { Kind } from '../kind.ts'
import { each } from './each.ts'

/** Public life: who gathers, protests, votes, helps, takes an office, wins and travels. */
export const life = {
  birth: {
    family: 'people',
    definition: 'A child or a young animal comes into the world.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 5,
    verbs: 'give_birth deliver(baby twin triplet quadruplet quintuplet newborn caesarean cesarean)',
    nouns: '',
    dated: 'born hatch(egg chick turtle eaglet hatchling)',
  },
  protest: {
    family: 'people',
    definition: 'People gather in public to be heard.',
    acled: 'Peaceful protest',
    plover: 'PROTEST',
    sudden: true,
    gravity: 6,
    verbs: `
      protest riot
      demonstrate(crowd thousand hundred people student worker)
      rally(thousand hundred people supporter)
      march(extremist nationalist thousand hundred people protester woman student crowd worker union unionist)
      go_on_strike walk_out(!jail prison court custody courtroom courthouse hospital free station police alive unhurt)
      block(protester farmer demonstrator crowd resident villager trucker driver worker student activist supporter)
      blockade(protester farmer trucker)
      picket
      strike(worker nurse teacher driver pilot union doctor miner member staff)
      down_tools take_to_the_streets
      begin_a(strike stoppage walkout sit-in!air missile drone)
      begin_an(strike stoppage walkout sit-in!air missile drone)
      stage(strike stoppage walkout sit-in protest)
      gather(people&outside square street)
      gather(crowd hundred thousand fan supporter protester worker demonstrator mourner)
      call(strike stoppage)
      stop_work
      occupy(student protester worker striker building hall)
      invade(fan supporter spectator&pitch field court)
      break_up(camp encampment rally march demonstration)
      disperse(police officer force crowd protester)
      fire(tear&gas)
      use(tear pepper&gas spray)
      fire(cannon&water)
      turn(cannon&water)
      pour_into(street)
      throw(stone bottle firework)
      block(people hundred thousand striker&road bridge street highway motorway railway gate entrance port square junction crossing)
      burn(tyre tire barricade)
    `,
    nouns: `
      protest demonstration riot rally
      march/protest|women|through|against|thousands|planned|silent|part|peace|torchlight|Occurs
      general_strike unrest walkout sit-in uprising picket
      strike/hunger|national|nationwide|rail|nurses|teachers|workers|wildcat|hour|day|week|indefinite|dock|transport
    `,
    dated: `
      gather assemble march rally occupy stop_work
      end(strike walkout stoppage!missile air drone)
      parade converge
      walk_off(job site)
      hand_over(demand petition letter memorandum)
      hand_in(petition letter memorandum)
      stone(police bus car office house gate embassy train)
      set_up(barricade roadblock)
      glue(activist themselves himself herself)
      chain(activist themselves himself herself)
      form(chain&human)
      throw(egg tomato paint flour&protester demonstrator activist crowd farmer student)
      blockade(miner family villager resident driver)
      dump(manure&farmer)
      use(cannon&water)
    `,
  },
  gathering: {
    family: 'people',
    definition: 'People come together to mourn or to mark something.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs: `
      mourn lay_to_rest
      consecrate(shrine church temple altar cathedral mosque)
      bury(victim son daughter soldier body president pope!when under beneath alive rubble debris mud landslide avalanche snow collapse)
      commemorate
      celebrate(festival anniversary victory holiday)
      lay(wreath flower bouquet rose lily poppy chrysanthemum tulip carnation)
    `,
    nouns: `
      vigil funeral memorial_service candlelight_vigil commemoration parade ceremony visitation campaign_rally election_rally wedding burial
      reburial concert/Occurs festival/Occurs celebration/Occurs
    `,
    dated: `
      hold_in(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention cell suspect detainee inmate arrest connection office contempt reserve)
      hold_on(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention suspicion suspect charge bond)
      hold_at(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention suspicion suspect charge bond gunpoint knifepoint bay home draw)
      hold(festival election vote rally ceremony parade funeral meeting conference hearing event ballot referendum match race exam session
        concert run-off poll exercise competition)
      celebrate
      mark(anniversary day birthday centenary)
      bury(!avalanche landslide mudslide snow rubble mud alive school village hut truck car container bus miner worker hatchet)
      gather marry wed say_mass
      attend(funeral mass service ceremony memorial)
      bless(church chapel ship boat fleet altar bell hall baptistery)
      dedicate(church chapel temple altar)
      light(candle)
      observe(silence)
      cheer(crowd thousand hundred)
      remember(dead victim died killed fallen lost)
      rebury
      sing_at(Name)
      sing_in(Name)
      perform_at(Name)
      perform_in(Name)
      ring(bell)
      light(flame)
      play(orchestra philharmonic)
    `,
  },
  election: {
    family: 'people',
    definition: 'People vote, or power changes hands by law.',
    acled: 'Non-violent transfer of territory',
    plover: 'COOPERATE',
    sudden: true,
    gravity: 5,
    verbs: `
      elect re-elect hold_election inaugurate_president go_to_the_polls cast_ballot cast_ballots
      vote(voter poll ballot million)
      go_to_polls head_to_the_polls
      win(election presidency referendum runoff vote presidential parliamentary mayoral)
      lose(election referendum runoff vote)
      concede(election defeat race)
      unseat hold_referendum
      dissolve(parliament assembly)
      impeach
      cast(ballot vote)
      form(government coalition&party president premier minister leader)
      open(poll polling)
    `,
    nouns: `
      election runoff referendum by-election run-off impeachment conclave presidential_inauguration inauguration_of_president
      inauguration/presidential|president|his|her
    `,
    dated: `
      choose(voter cardinal delegate party elector)
      count(vote ballot)
      boycott(vote election poll)
      win(seat majority)
      vote(poll ballot)
      concede(!goal try run penalty corner point wicket land)
    `,
  },
  aid: {
    family: 'people',
    definition: 'Help reaches people in need.',
    acled: null,
    plover: 'AID',
    sudden: true,
    gravity: 4,
    verbs: `
      rescue
      deliver(vaccine dose aid food supplies medicine relief)
      airlift
      distribute(aid food water)
      airdrop
      pull_from(rubble wreckage water sea ruin debris)
      pull(people survivor resident family passenger crew child villager boy girl man woman baby mother worker miner&from)
      pull_alive dig_out vaccinate
      pluck(climber hiker sailor crew people man woman survivor passenger boy girl swimmer skier)
      send(aid medic doctor rescuer tent dose vaccine)
      fly(dose vaccine aid medicine medic rescuer)
      pull(survivor alive)
      reach(team convoy medic doctor rescuer soldier&village town township camp!rebel militant insurgent army)
      pull_out(people survivor resident passenger child)
      hand_out(aid food water tent blanket)
      bring(safety)
      set_up(shelter camp clinic hotline)
      open(shelter evacuation)
      refloat
      raise(wreck hull&sea river lake harbour harbor seabed bottom)
      send(investigator engineer diver inspector specialist)
      treat(injury wound burn smoke shock inhalation hypothermia dehydration poisoning exhaustion)
    `,
    nouns: 'rescue airlift aid_delivery relief_effort airdrop vaccination_campaign',
    dated: `
      distribute donate shelter
      give(cheque check grant donation prize&school hospital charity family families church fund shelter museum university children victim
        village orphanage)
      deliver
      treat(Number)
      donate(Number)
      send(aid team rescuer helicopter plane supply tent medic doctor ship boat vessel tug engine)
      set_up(shelter camp centre center clinic hotline)
      begin(search)
      resume(search)
      call_off(search)
      treat_for treat_at treat_in
      spray(plane aircraft drone helicopter team&hectare acre field crop locust mosquito)
      shelter(people resident family)
      take_in(refugee migrant evacuee child asylum)
      take(boat truck plane helicopter lorry convoy barge&food aid medicine tonne ton)
      drop(plane aircraft helicopter&food aid supplies)
      hand_out(rice bread flour parcel ration voucher)
      drop(food aid supplies ration parcel&air parachute)
      take_off(crew sailor passenger survivor&coastguard coast lifeboat helicopter rescuer tug)
      winch(crew sailor man woman survivor passenger climber hiker helicopter)
    `,
  },
  appointment: {
    family: 'people',
    definition: 'Somebody takes or leaves an office or a post.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 5,
    verbs: `
      step_down resign take_office take_the_oath take_oath swear_in consecrate enthrone ordain
      appoint(minister premier governor chief director head judge ambassador commander successor mediator)
      hand_in(resignation)
      tender(resignation)
      accept(resignation)
      name(successor)
      remove(office post command)
      offer(resignation)
    `,
    nouns: 'resignation',
    dated: `
      appoint
      name(minister premier governor chief head director successor ambassador coach captain chairman chairwoman president chancellor
        secretary judge commissioner)
      nominate
      dismiss(!claim report criticism allegation accusation idea suggestion rumour rumor concern fear appeal case complaint charge)
      sack
      fire(minister chief coach director manager governor official)
      replace succeed promote hire retire quit resign
      suspend(minister officer official coach teacher player judge officers director)
      reinstate step_aside
      take_over(as from president minister chief director coach manager)
      take_charge
      dissolve(cabinet government)
      oust join
      install(bishop archbishop chief)
      relieve(duty)
      sign(striker midfielder defender goalkeeper quarterback pitcher)
      leave(post job firm company!office site police border base)
      leave_office defrock
      crown(emir king queen emperor sultan)
      strike_off(doctor solicitor nurse lawyer dentist register)
      hand_over_to(Name!was were been be being suspect body bodies prisoner hostage evidence)
    `,
  },
  contest: {
    family: 'people',
    definition: 'A match, a race or a prize is won or lost.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `
      beat(Name Score)
      defeat(Name Score)
      ${each('thrash hammer crush edge rout thump trounce stun down sink outplay upset overcome draw hold give', 'Score')}
      win(Score)
      lose(Score)
      lose_to(Name&match game league cup final point score goal set season table)
      earn(win victory draw medal title promotion!court lawsuit case appeal)
      secure(win victory title promotion!court lawsuit case appeal)
      top(table medal standing podium)
      beat(cup final league match semi-final champion playoff tournament)
      defeat(cup final league match semi-final champion playoff tournament team)
      award(prize medal honour honor trophy)
      win(cup title medal gold silver bronze championship marathon race trophy match league)
      lose(final semi-final match playoff)
      score(goal penalty try minute)
      qualify(cup final olympics tournament)
      save(penalty)
      convert(penalty try)
      send_off(player striker midfielder defender goalkeeper captain referee red booking minute foul tackle)
      take(gold silver bronze)
    `,
    nouns: 'win victory defeat loss draw',
    dated: `
      host(games olympics cup championship tournament marathon)
      beat defeat
      draw_with(Name)
      draw_at(Name)
      lose_at(Name)
      lose_to(Name)
      take(prize crown laurels&first second third top)
      win
      lose(match game final title race bout fight election seat)
      score
      draw(match game side team)
      draw(test&wicket innings against)
      meet(Side)
      play(Side)
      face(Side)
      host(Side)
      visit(Side)
      thrash qualify triumph finish crown
      save(penalty)
      equalise equalize
      net(winner equaliser equalizer opener goal penalty)
      miss(cup games championship tournament final)
      play(match game final)
      hand_over(prize award medal trophy)
      go_to(prize award medal trophy)
      reach(final semi-final quarter-final)
      knock_out
      eliminate(team side club match game playoff cup round player)
      upset(team side club champion seed)
      clinch
      claim(title gold)
      lift(trophy cup)
      receive(prize award medal honour honor palme trophy doctorate)
      retain(title)
      cross(line&yacht rider runner boat winner first)
      stop(prix race stage)
      neutralise(stage race)
      fall(rider skier jockey cyclist)
    `,
  },
  journey: {
    family: 'people',
    definition: 'Somebody or something goes, or is taken, from one place to another.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs: '',
    nouns: 'arrival/of departure/of',
    dated: `
      board cross drift anchor(!innings show programme program news bulletin side team) escort return(!verdict fire rocket missile shot call favour favor mandate serve profit ban rule curfew rain) drive_to(Name)
      arrive depart
      call_at(Name port)
      leave(Name port airport harbour harbor station base home camp)
      cross(border river sea frontier into)
      travel fly_to fly_from fly_into fly_home fly_out return_to return_from return_home sail dock
      land(Name airport plane flight jet)
      land_at(Name airport base airfield)
      land_in(Name)
      take_to(body bodies remains coffin injured wounded)
      hand_over(body bodies remains museum artefact artifact painting sculpture statue relic treasure bronze manuscript skull)
      return(artefact artifact painting sculpture statue relic treasure bronze manuscript skull)
      move(Name)
      transfer relocate transport
      take(museum morgue laboratory zoo warehouse)
      carry ship
      go_to(Name)
      go_home hand_back(!control power)
      reach(Name port shore border)
      send_to
      take_off(flight plane aircraft jet helicopter airliner airbus boeing)
      fly_on
      bring_to(!safety life court justice book boil attention end)
      bring_ashore set_sail tow
      push_off(beach boat shore)
      reach(coast island archipelago)
      fly_over fly_back
      leave_for(Name)
      set_out(!plan case position vision terms proposal policy reason timetable strategy demand rule)
      enter(airspace port harbour harbor waters)
      take_off_from(Name)
      disembark moor
      anchor(ship boat vessel tanker yacht fleet frigate freighter off)
      ferry
      reach(ship vessel wreck summit)
      call_in(Name)
      turn_back
      arrive_at(Name)
      move_to(Name)
      fly_in
      reach(laboratory lab hospital)
      reach(tug lifeboat helicopter coastguard)
      cross_from
      return(body bodies remains ashes bust)
      take_to(relic idol)
      escort(navy frigate destroyer police&ship tanker vessel convoy)
      surface(submarine)
      drift(balloon boat raft ship vessel tanker ferry barge freighter yacht trawler iceberg buoy)
      enter(convoy truck lorry)
      enter(orbit)
      leave(orbit)
      reach(orbit)
      cross(channel strait&swimmer boat ferry canoe rower)
      reach(top&climber mountaineer)
      set_foot
      land(!job deal role contract punch blow fish catch spot jail prison hot water)
      bring(plane ferry flight ship train bus convoy&passenger body bodies crew survivor migrant patient)
      row(harbour harbor port ocean sea channel strait lake into across)
      paddle(harbour harbor port ocean sea channel strait lake into across)
    `,
  },
} as const satisfies Record<string, Kind>

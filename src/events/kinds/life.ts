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
    verbs: `
      give_birth deliver(baby twin triplet quadruplet quintuplet newborn caesarean cesarean)
      calve(elephant rhino giraffe whale hippo)
    `,
    nouns: '',
    dated: `
      born hatch(egg chick turtle eaglet hatchling)
      foal lay(egg&zoo turtle eagle penguin condor nest)
    `,
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
      break_into(protester demonstrator crowd mob&palace parliament ministry embassy hall headquarters office building compound)
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
      run_riot go_on_hunger_strike begin_a_hunger_strike take_to_the_barricades rise_up down(tool tools)
      barricade(gate road street bridge entrance striker worker student protester farmer)
      pelt(protester demonstrator farmer crowd fan mob&stone egg tomato manure bottle)
      hurl(protester demonstrator youth crowd fan&stone egg tomato bottle brick rock)
      stream(thousand hundred protester crowd&street square)
      throng(thousand hundred protester crowd&street square)
      mass(people crowd protester supporter royalist monk thousand hundred)
      swarm(protester crowd fan&building street square pitch parliament)
      flood(protester demonstrator thousand hundred crowd&street square)
      fill(protester demonstrator thousand hundred crowd&street square)
      pack(protester demonstrator thousand hundred crowd&street square)
      scale(protester demonstrator activist student&fence wall gate building)
      storm(protester demonstrator activist student farmer&stage hall studio pitch)
      storm_out(union delegate councillor lawmaker mp opposition)
      walk_off
      camp(protester student activist farmer&outside square campus)
      camp_out(protester student activist farmer)
      encamp
      pitch(tent&protester student activist farmer)
      burn(flag effigy)
      hang(effigy banner)
      unfurl(banner flag)
      block(activist climate striker)
      chant(thousand hundred protester crowd slogan)
      heckle
      boo(crowd fan supporter protester&minister president premier mayor anthem)
      jeer(crowd fan supporter protester)
      dump(farmer fisherman fishermen dairy&manure milk tyre fish potato wine grain hay straw apple tomato)
      stage(rally march strike die-in)
      mount(picket protest blockade)
      refuse(crew worker docker driver&work load sail)
      shut_down(striker protester)
      rampage(rioter mob youth fan supporter)
      overrun(protester demonstrator crowd fan&stage palace parliament pitch building residence)
      break_through(protester demonstrator crowd&barrier cordon line fence gate)
      tear_down(protester demonstrator crowd mob&barrier fence statue poster)
      overturn(rioter mob fan&car bus van bench)
      set_fire_to(tyre)
      march_on(parliament palace capital ministry embassy city)
      converge_on
      descend_on(thousand hundred protester supporter&square capital parliament street city)
      rally_outside rally_in(Name)
      sit_down(protester activist student&road street)
      chain_themselves glue_themselves shackle_themselves
      lock_out(worker miner docker player staff)
      blockade(striker)
      turn_out(thousand hundred crowd)
      break_up(rave party vigil protest sit-in)
    `,
    nouns: `
      protest demonstration riot rally
      march/protest|women|through|against|thousands|planned|silent|part|peace|torchlight|Occurs
      general_strike unrest walkout sit-in uprising picket
      strike/hunger|national|nationwide|rail|nurses|teachers|workers|wildcat|hour|day|week|indefinite|dock|transport|Walkout
      boycott/Occurs die-in blockade/road|farmers|highway|border stoppage/work|hour lockout revolt/tax|peasant|farmers sit-down go-slow
      hunger_strike
    `,
    dated: `
      gather(!evidence information data fact detail intelligence food mushroom berry speed pace momentum) assemble(!cast team kit car panel)
      march rally occupy(!vehicle car apartment home house room seat) stop_work
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
      rebel(soldier prisoner farmer mp lawmaker backbencher) revolt
      boycott jeer
      congregate
      fast(activist prisoner monk)
      throng
      wave(placard flag&thousand crowd protester supporter)
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
      cremate beatify canonise canonize baptise baptize christen
      hold(mass vigil)
      bid_farewell
      honour(victim dead fallen)
      honor(victim dead fallen)
      bow(head)
      observe(silence minute)
      pack(mourner worshipper faithful pilgrim)
      line(mourner thousand crowd&street route road)
      queue(mourner thousand&coffin)
      file_past(mourner thousand coffin)
      file(mourner thousand&past coffin)
      pray(thousand crowd mourner villager worshipper pope)
      toll(bell)
      release(lantern balloon dove)
      scatter(ash ashes)
      throng(pilgrim worshipper faithful)
      flock_to(pilgrim worshipper faithful thousand)
      carry(coffin)
      burn(thousand&incense)
      hold_funeral
      wed
    `,
    nouns: `
      vigil funeral memorial_service candlelight_vigil commemoration parade ceremony visitation campaign_rally election_rally wedding burial
      reburial concert/Occurs festival/Occurs celebration/Occurs
      wake/held|a cremation coronation baptism pilgrimage carnival/Occurs procession/Occurs
        mass/funeral|requiem|memorial|open-air|thanksgiving
      memorial/Occurs beatification canonisation canonization reunion/Occurs christening
    `,
    dated: `
      hold_in(!Suspect wanted hospital man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention cell suspect detainee inmate arrest connection office contempt reserve)
      hold_on(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention suspicion suspect charge bond)
      hold_at(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner
        detention suspicion suspect charge bond gunpoint knifepoint bay home draw)
      hold(festival election vote rally ceremony parade funeral meeting conference hearing event ballot referendum match race exam session
        concert run-off poll exercise competition)
      celebrate
      mark(anniversary day birthday centenary)
      bury(!avalanche landslide slab tent camp mudslide snow rubble mud alive school village hut truck car container bus miner worker hatchet)
      gather(!evidence information data fact detail intelligence food mushroom berry speed pace momentum) marry wed say_mass
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
      pay_tribute pay_their_respects pay_respects divorce
      pray(crowd thousand mourner pope bishop imam villager)
      parade(thousand troop soldier band)
      reunite
      salute(president king queen general troop)
      dance(crowd thousand villager)
      inter(body remains ashes&cemetery churchyard tomb vault)
      pack(fan thousand)
      perform(choir band orchestra musician singer dancer)
      sing(choir crowd thousand)
      pray(monk nun thousand hundred crowd pilgrim worshipper people bishop priest mourner)
      take_place(concert match festival ceremony wedding funeral race parade carnival)
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
      vote_in vote_out
      clinch(presidency nomination seat majority vote election mayoralty mandate referendum)
      secure(presidency nomination seat majority election)
      capture(presidency nomination seat majority mayoralty)
      bring_down(government cabinet coalition premier minister)
      topple(government cabinet coalition&vote motion lawmaker deputies confidence)
      collapse(government coalition cabinet)
      fall(government coalition cabinet&vote motion confidence lawmaker deputies deputy parliament)
      sweep(election vote poll&party premier president)
      romp_home(party president candidate)
      take(seat&party candidate percent % vote)
      call(election referendum)
      announce_candidacy
      run_for(president mayor governor office senate congress parliament)
      stand_for(president mayor parliament election)
      stand(candidate&election)
      declare(winner&commission)
      certify(result election vote)
      throw_out(voter)
      back(voter&plan referendum reform constitution)
      reject(voter&plan referendum reform constitution)
      cross_the_floor
      fall_apart(government coalition cabinet alliance)
      form(cabinet coalition)
      prorogue
      swear_in(cabinet government)
      queue(voter)
    `,
    nouns: `
      election runoff referendum by-election run-off impeachment conclave presidential_inauguration inauguration_of_president
      inauguration/presidential|president|his|her
      recount/Occurs ballot/Occurs snap_election vote/presidential|parliamentary|runoff|referendum
        poll/presidential|parliamentary|general|snap
      primary/presidential|democratic|republican ouster/of|his|her reshuffle/cabinet swearing-in
    `,
    dated: `
      choose(voter cardinal delegate party elector)
      count(vote ballot)
      boycott(vote election poll)
      win(seat majority)
      vote(poll ballot)
      concede(!goal try run penalty corner point wicket land)
      campaign(candidate party president premier)
      canvass(candidate party)
      defect(lawmaker deputy mp senator party)
      split(party coalition)
      merge(party)
      field(candidate)
      register(candidate party voter)
      lead(count poll&vote)
      miss(outright majority)
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
      open(corridor&humanitarian evacuation)
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
      inoculate immunise immunize pull_to_safety carry_to_safety lead_to_safety lift_to_safety bring_to_safety
      bring_ashore bring_to_shore cut_free cut_from(wreck wreckage car vehicle) pull_ashore
      haul(survivor crew man woman people passenger child children boy girl worker climber hiker sailor swimmer migrant fisherman
        fishermen&out from shore ashore safety water rubble ruin sea river ice)
      hoist(crew hiker climber survivor passenger sailor helicopter&from off safety aboard)
      lift(helicopter guard coastguard guardsmen rescuer&roof ship deck mountain people crew passenger resident hiker climber family
        families)
      lift_off(roof people crew passenger resident)
      fish_out_of(sea river water lake)
      fish(crew man woman people passenger boy girl sailor&water sea river lake)
      scoop(crew man woman people passenger helicopter&water sea river roof)
      prise(firefighter fireman firemen people passenger driver&out from free)
      prize(firefighter fireman firemen people passenger driver&out from free)
      pry(firefighter rescuer people passenger driver&out from free)
      free(firefighter fireman firemen rescuer lifeboat diver coastguard wreck crew crews&man woman driver operator passenger boy girl
        child victim people whale dolphin worker climber them him her worker miner)
      dig(rescuer villager neighbour neighbor firefighter woman man herself himself companion friend&out free survivor body alive)
      claw_out
      revive(medic paramedic doctor bystander lifeguard man woman boy girl swimmer companion spot scene)
      emerge(miner boy caver hiker crew survivor worker&alive unhurt unscathed unharmed safe safely shaft cave mine)
      walk_out(miner hiker caver&unhurt alive unharmed)
      pick_up(survivor crew passenger migrant sailor people&ship vessel boat tanker freighter helicopter coastguard trawler lifeboat)
      take_aboard(crew survivor)
      take_to(lifeboat raft liferaft)
      salvage(wreck ship cargo vessel)
      tow(tug lifeboat coastguard)
      tow_to tow_back tow_into
      escort_to(safety shore)
      guide_to(safety shore)
      carry(resident patient firefighter soldier&out)
      winch_to
      pluck(sea water roof rooftop river cliff ledge mountain)
      scramble(lifeboat helicopter ambulance crew)
      rush(aid food water medicine rescuer ambulance doctor team helicopter)
      launch(lifeboat)
      parachute(aid food supplies)
      truck(water food aid)
      feed(kitchen volunteer charity church&people families family hundred thousand)
      operate_on(surgeon doctor)
      undergo(surgery operation transplant amputation procedure)
      separate(twin conjoined)
      save(passenger woman man men crew driver child toddler sailor)
      transplant
      put_up(tent shelter)
      pitch(tent&red family families relief)
      shore_up(levee dyke wall bank crew)
      sandbag
      pile(sandbag)
      pump(water&basement cellar street mine tunnel house home)
      drain(lake reservoir tunnel mine&crew engineer)
      hose(firefighter fireman crew tug hull deck)
      hose_down
      beat_back(fire flame blaze)
      tackle(fire flame blaze firefighter)
      smother(fire flame blaze foam)
      quell(fire flame blaze)
      snuff_out(fire flame blaze)
      stamp_out(fire flame blaze)
      tend_to(injured wounded)
      appeal(tent blood food)
      perform(surgery cpr operation transplant)
    `,
    nouns: `
      rescue airlift aid_delivery relief_effort airdrop vaccination_campaign
      food_drop relief_flight aid_flight aid_convoy/Occurs transplant/Occurs surgery/emergency blood_drive inoculation immunisation
        immunization
    `,
    dated: `
      distribute donate shelter
      give(cheque check grant donation prize&school hospital charity family families church fund shelter museum university children victim
        village orphanage)
      deliver
      treat(Number)
      donate(Number)
      send(aid team rescuer helicopter plane supply tent medic doctor ship boat vessel tug engine)
      set_up(shelter camp centre center clinic hotline)
      begin(search!manager chief leader successor replacement coach superintendent chancellor)
      resume(search!manager chief leader successor replacement coach superintendent chancellor)
      call_off(search!manager chief leader successor replacement coach superintendent chancellor)
      treat_for treat_at treat_in
      spray(plane aircraft drone helicopter team&hectare acre field crop locust mosquito)
      shelter(people resident family)
      take_in(refugee migrant evacuee child asylum)
      take(boat truck plane helicopter lorry convoy barge&food aid medicine tonne ton)
      drop(plane aircraft helicopter&food aid supplies)
      hand_out(rice bread flour parcel ration voucher)
      drop(food aid supplies ration parcel&air parachute)
      take_off(crew sailor passenger survivor&coastguard coast lifeboat helicopter rescuer tug)
      winch(crew sailor man woman men women survivor passenger climber hiker walker student skier couple pair boy girl helicopter)
      winch_off(crew sailor man woman men women survivor passenger climber hiker walker student skier couple pair boy girl helicopter)
      dispatch(lifeboat helicopter rescuer firefighter engine)
      despatch(lifeboat helicopter rescuer firefighter engine)
      salvage(!point draw pride deal career)
      restock
      right(ship ferry vessel yacht)
      contribute(Number)
      raise(Number)
      ferry(food aid blanket medicine water tent)
      dig_for
      comfort(president king queen pope mayor)
      clear(snow mud debris rubble&soldier volunteer crew)
      shovel(mud snow)
      house(church school gym hall&family families people evacuee refugee)
      provide(shelter food water tent)
      hand_out(meal blanket bottle)
      release(Number&fund bank government)
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
      abdicate stand_down step_aside reappoint bow_out(minister premier president leader chairman)
      oust(chairman chief director coach manager board minister premier president speaker mayor)
      sack(minister coach official officer director manager chief head commissioner governor general editor ambassador judge)
      fire(commissioner general editor ambassador coach head)
      dismiss(minister coach official officer director manager commissioner governor general editor ambassador judge cabinet&president
        premier minister king board club government company council ministry!claim report criticism allegation accusation idea suggestion
        rumour rumor concern fear appeal case complaint charge)
      suspend(minister officer official coach teacher engineer judge lawmaker mp councillor doctor nurse principal headteacher director)
      reshuffle(cabinet government)
      replace(minister governor chief coach head director)
      demote(minister officer general official)
      promote(general officer captain lieutenant)
      quit(minister commissioner chief secretary director premier president governor mayor lawmaker coach manager chairman ambassador
        judge bishop)
      join(cabinet government)
      leave(cabinet government coalition)
      walk_out_of(cabinet government coalition)
      pull_out_of(government coalition cabinet)
      bolt(party coalition)
      quit(coalition cabinet government party)
      succeed(president premier minister chancellor governor mayor king chairman director pope)
      pick(successor premier minister ambassador governor cabinet)
      name(minister ambassador cabinet premier)
      swear(office minister president premier judge oath mayor)
      take(oath)
      take_over_as
      hand(resignation)
      submit(resignation)
      remove(minister president premier judge governor general chief director court&court parliament board lawmaker king president senate
        council)
      strip(rank duty duties office post)
      anoint(bishop archbishop king)
      hand_over(power command presidency chairmanship)
      take_command
      hand(power&to)
      assume(office command presidency post)
      retire_as
      fill(vacancy)
      strike_off(medic pharmacist vet barrister)
      co-opt
      bench(coach captain)
    `,
    nouns: `
      resignation
      abdication enthronement ordination dismissal/of sacking/of reshuffle appointment/of handover/of handover_of_power
    `,
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
      install(bishop archbishop chief president king premier government regime)
      relieve(duty)
      sign(striker midfielder defender goalkeeper quarterback pitcher)
      leave(post job firm company!office site police border base)
      leave_office defrock
      crown(emir king queen emperor sultan)
      strike_off(doctor solicitor nurse lawyer dentist register)
      hand_over_to(Name!was were been be being suspect body bodies prisoner hostage evidence)
      elevate(cardinal bishop court)
      become(president premier minister chancellor governor mayor king queen pope archbishop)
      pick(coach captain chairman chief director)
      tap(president minister governor)
      knight
      reassign
      rehire
      recruit
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
      outpoint outclass outscore
      ${each('oust dethrone stun shock down beat edge pip outlast overpower humble', `champion seed titleholder holders`)}
      ${each('dethrone blank dispatch whip outclass demolish maul drub blitz', 'Score')}
      ${each('shock humble dump smash rally overpower clobber pummel', 'Score')}
      dethrone
      defeat(Name&seed champion final round match set)
      save(match&point)
      seal(win victory promotion title series place)
      snatch(win victory draw point equaliser equalizer winner)
      grab(win victory winner equaliser equalizer hat-trick)
      bag(gold silver bronze medal brace hat-trick winner goal)
      scoop(prize award medal gold oscar jackpot)
      pocket(prize purse&golfer player winner race)
      pick_up(prize award medal gold silver bronze)
      crash_out(cup tournament round final games championship wimbledon open)
      bow_out(cup tournament round final games championship wimbledon open)
      go_out(cup tournament round&penalties)
      withdraw(tournament race event cup games final marathon squad match injury)
      pull_out_of(tournament race event cup games final marathon squad match)
      retire_hurt
      retire(race lap match injury&set lap hurt)
      advance(semi-final semifinal quarter-final quarterfinal final round playoff)
      progress(semi-final semifinal quarter-final quarterfinal final round)
      relegate
      promote(league division)
      sprint
      outsprint
      power_to
      storm_to(win victory title)
      cruise_to(win victory title)
      ease_to(win victory title)
      romp_to(win victory title)
      sweep(series doubleheader)
      complete(double treble sweep hat-trick)
      break_the_tape
      knock_out(boxer bout champion)
      stop(boxer bout&round)
      take(prize oscar trophy crown&novel film author director player)
      hit(winner century)
      hole(putt)
      birdie bogey
      strike(gold&games olympic championship)
      finish(first second third fourth fifth last&race marathon prix stage games regatta)
      come(first second third last&race marathon prix stage games regatta)
      shoot(Number&par round open)
      take(wicket&Number)
      bowl_out
      dismiss(Number&wicket test innings)
      pitch(inning innings shutout)
      homer
      swim(channel lake strait island river)
      scale(peak summit everest mountain face&climber mountaineer)
      summit(everest mountaineer climber)
      climb(everest peak summit&climber mountaineer team)
      circumnavigate
      row(atlantic pacific)
      relinquish(title lead)
      defend(title)
      unify(title belt)
      abandon(tour stage race&rider sailor team)
    `,
    nouns: `
      win victory defeat loss draw
      knockout/Occurs whitewash/series upset/stunning|shock comeback/Occurs hat-trick shutout no-hitter
      relegation
    `,
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
      replay(match game final tie fixture semi-final)
      finish_first finish_second finish_third finish_fourth finish_fifth finish_last
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
      debut(striker midfielder defender bowler batsman)
      break(hoodoo duck record)
      overtake(driver rider race prix)
      win_gold win_silver win_bronze
      capture(title crown gold cup trophy)
      sub_on(player)
      dislodge(leader top table)
      withdraw(player rider captain)
    `,
  },
  journey: {
    family: 'people',
    definition: 'Somebody or something goes, or is taken, from one place to another.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs: `
      put_to_sea set_sail
    `,
    nouns: 'arrival/of departure/of',
    dated: `
      board cross drift anchor(!innings show programme program news bulletin side team) escort return(!verdict indictment fire rocket missile shot call favour favor mandate serve profit ban rule curfew rain) drive_to(Name)
      arrive depart
      call_at(Name port)
      leave(Name port airport harbour harbor station base home camp zoo)
      cross(border river sea frontier into)
      travel fly_to fly_from fly_into fly_home fly_out return_to return_from return_home sail dock
      land(Name airport plane flight jet)
      land_at(Name airport base airfield)
      land_in(Name!missile rocket mortar shell drone projectile bomb shrapnel salvo)
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
      send_to(!email letter message text invitation bill questionnaire survey)
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
      arrive_at(Name!troop soldier warship force marines peacekeeper mercenary reinforcement)
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
      land(!job deal role contract punch blow fish catch spot jail prison hot water missile rocket mortar shell projectile
        bomb)
      bring(plane ferry flight ship train bus convoy&passenger body bodies crew survivor migrant patient)
      row(harbour harbor port ocean sea channel strait lake into across)
      paddle(harbour harbor port ocean sea channel strait lake into across)
      berth steam swim hitchhike
      bus_to truck_to cycle_to trek_to hike_to haul_to haul_away march_to
      set_out(ship boat expedition convoy team party Name)
      set_off_for set_off_from put_into put_in_at pull_into pull_out_of
      whisk_to whisk_from whisk_away
      whisk(helicopter car minister president&from to)
      lead_to(Name)
      steam_into steam_out
      overfly
      ${each(
        'whizz whiz zip fly swing hurtle brush glide sail pass skim',
        `asteroid comet probe spacecraft planet&past by earth moon mars
        venus jupiter saturn`,
      )}
      come_ashore go_ashore
      wander_into(bear elephant moose deer tiger leopard wolf)
      stray_into(bear elephant moose deer tiger leopard wolf drone plane balloon jet boat)
      swim_to swim_from
      drift_to drift_across drift_into
      reach(pole)
      head_for(ship boat convoy plane flight)
      slip_out_of(harbour harbor port)
      stream_out
      cross_into
    `,
  },
} as const satisfies Record<string, Kind>

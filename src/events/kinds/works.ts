import type { Kind } from '../kind.ts'
import { each } from './each.ts'

/** What goes up and down in the news of business, by a number. */
const figures = `
  share price stock index currency export import sale inflation unemployment profit revenue order output production turnover rate yield
  wage reserve fuel petrol diesel oil gas gold&Number`

/** Works: what is built, broken, mended, shut, bought and begun. */
export const works = {
  construction: {
    family: 'works',
    definition: 'Something is built, enlarged, renewed or opened.',
    acled: 'Headquarters or base established',
    plover: null,
    sudden: false,
    gravity: 5,
    verbs: `
      build construct rebuild erect upgrade modernize modernise renovate refurbish
      expand(factory base site facility plant airport port road runway)
      install(!government regime president king leader premier minister bishop archbishop) enlarge inaugurate
      open(bridge airport hospital centre center clinic library museum stadium line site shelter factory railway embassy dam tunnel runway)
      replace(building structure bridge hall roof plant by with!minister governor chief coach head director president premier manager captain mayor
        leader he she him who)
      complete(construction bridge dam building plant)
      pave dredge
      break_ground resurface retrofit
      open_to_traffic
      lay(foundation cornerstone)
      top_out
      cut(ribbon)
      reclaim(land&sea)
      bore(tunnel)
      span(bridge)
      extend(line runway tramway metro railway pier)
      double(track&line)
      dam(river engineer government)
      tarmac
      asphalt
      launch(ship vessel hull&yard shipyard slipway)
      christen(ship vessel)
    `,
    nouns: `
      construction renovation modernization modernisation reconstruction groundbreaking
      expansion/factory|base|site|facility|plant|airport|port|runway
      upgrade/facility|base|site|plant|factory|port inauguration
      ribbon-cutting topping-out unveiling/of opening/official|grand|of refurbishment
    `,
    dated: `
      drill
      open(!case probe inquiry investigation inquest file account door window eye letter parcel capsule umbrella)
      build
      complete(building bridge construction road line plant tower project stadium work)
      deliver commission
      hand_over(bridge building house home ship vessel boat aircraft plant school hospital station key)
      plant
      lay(stone foundation wreath cable)
      install(!government regime president king leader premier minister bishop archbishop) reopen break_ground switch_on
      unveil(statue monument memorial plaque mural)
      widen(road street highway motorway bridge canal channel port tunnel lane)
      resurface(road street highway motorway lane runway track)
      convert(building house mill church school hotel station warehouse factory plant office barn)
      pour(foundation concrete)
      drill(well borehole tunnel shaft)
      electrify(line railway route)
      convert
      expand
      modernise
      refit
      open_its_doors open_their_doors open_to_the_public
      unearth
      bore
      roll_out
      restore(church castle palace temple house mill theatre theater)
      rename(street square stadium airport school)
      raise(dam wall dyke levee)
      set_up(plant factory base camp)
      finish(builder engineer worker&tunnel bridge road dam line tower stadium canal)
    `,
  },
  demolition: {
    family: 'works',
    definition: 'Something built is taken down.',
    acled: 'Looting/property destruction',
    plover: null,
    sudden: false,
    gravity: 5,
    verbs: `
      demolish dismantle raze bulldoze tear_down knock_down
      flatten(bulldozer) raze_to_the_ground implode(demolition crew chimney tower stadium)
      blow_up(demolition sapper engineer chimney tower)
      topple(statue protester crowd)
      clear(slum shack shanty settlement)
      uproot(settler soldier bulldozer&olive tree vine)
      strip_out
      cut_up(ship hull)
      scrap(ship ferry carrier reactor)
    `,
    nouns: 'demolition dismantling dismantlement',
    dated: `
      pull_down(building statue house wall tower) remove(statue monument) clear(camp settlement slum)
      tear_out topple(statue) cut_down dig_up(road grave pavement)
    `,
  },
  destruction: {
    family: 'works',
    definition: 'Something built is damaged or destroyed; by whom or what is told elsewhere.',
    acled: 'Looting/property destruction',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 6,
    verbs: `
      destroy
      cut_down(tree poplar pine oak mast pole pylon)
      damage(building house home bridge road school hospital plant facility roof power ship port depot cable pipeline silo pier church
        mosque turbine)
      collapse burn_down flatten
      level(building block village house neighborhood)
      burn(car vehicle shop)
      come_down(ceiling roof wall bridge building tower block)
      bring_down(bridge building tower)
      give_way(wall roof bridge floor stand dam railing)
      cave_in(!demand pressure request)
      obliterate(!serial record rival opponent side mark) pulverise pulverize annihilate(!critic rival opponent side opposition team record) reduce_to_rubble reduce_to_ashes lay_waste
      wreak_havoc(storm flood tornado hurricane typhoon cyclone fire mob virus)
      crumble(wall building tower bridge dam ceiling house facade quay pier)
      crumple(wall building tower bridge roof)
      disintegrate(plane jet rocket ship satellite bridge submersible)
      subside(quay building house wall pier platform bridge)
      sag(roof bridge wall)
      buckle(bridge footbridge rail road track roof wall platform pier)
      wrench(bridge roof pier door hinges)
      shear(corner roof wing mast wall)
      rip_through(roof wall building)
      shatter(window glass pane windscreen windshield fitting)
      blow_out(window)
      blow_in(window door)
      blow(hole roof)
      blast(hole)
      drop(bridge span deck viaduct&river water current road valley)
      plummet(roof ceiling balcony bridge platform canopy walkway)
      plunge(roof ceiling balcony bridge platform canopy walkway)
      crash_down(roof ceiling balcony bridge platform canopy walkway wall tower steeple chimney)
      fall_down(roof ceiling balcony bridge wall tower steeple chimney house building)
      tumble_down(roof ceiling balcony bridge wall tower steeple chimney house building)
      come_down(statue pylon mast pole line tree scaffolding canopy steeple chimney balcony crane fence)
      break_apart(bridge ship building)
      break_away(pontoon dock bridge)
      sever(cable pipeline line road railway bridge artery)
      rupture(cable)
      cut(cable&anchor sea ship undersea seabed vandal)
      gut(house building church hotel factory warehouse market theatre theater)
      wreck(house building car home church shop bus train school)
      demolish(car truck lorry train tram bus bulldozer storm)
      ravage(town city village valley neighbourhood neighborhood)
      devastate(town city village valley neighbourhood neighborhood)
      wipe_out(town city village hamlet crop herd)
      decimate(herd crop forest village)
      sink(pier pontoon quay)
      lose(roof&school house home church building)
      lean(tower building)
      scar(bullet shrapnel)
      mangle
      dent(hail)
      smash_through
      tear(hole&hull roof wall side road)
      rip(hole&hull roof wall side road)
      punch(hole&hull roof wall side road)
      gouge(hole trench)
      split(hull tank road ground)
      take_down(tree pole line&wind storm)
      knock_down(wall tree pole fence statue sign&storm wind car truck lorry quake)
    `,
    nouns: `
      destruction/of collapse/building|bridge|roof|of|dam|mine
      devastation/widespread damage/extensive|heavy|severe|serious|widespread|structural|major|Occurs
        collapse/roof|wall|tower|crane|scaffold|scaffolding|balcony|pier
      subsidence
    `,
    dated: `
      smash
      damage burn buckle crack
      fall(wall roof ceiling chimney steeple spire crane pylon mast scaffold gantry billboard tower)
      give_way wreck topple
      shatter(!record dream hope illusion myth silence confidence peace calm)
      smash(roof wall car)
      lose(roof)
      lose(house home&fire blaze bushfire wildfire flood floodwater storm cyclone hurricane quake earthquake)
      tear(roof&off)
      tear_off(roof wing roofing sheet branch)
      rip_off(roof wing roofing sheet branch)
      uproot(tree)
      fall_in(roof ceiling shaft tunnel)
      bring_down(pylon line tree wire mast)
      level(!score game match criticism charge accusation playing)
      fell(tree elm oak pine cedar sycamore)
      clear(forest rainforest mangrove woodland)
      fall(statue)
      cut_down(vine olive orchard)
      appear(crack sinkhole&road dam wall ground bridge street)
      snap(cable rope chain hawser wire pylon mast)
      blow_off(slate tile roof)
      blow_down(tree fence wall)
      fall(bridge footbridge wall roof ceiling balcony canopy gantry scaffold chimney billboard!from off over near beside behind under onto)
      crush(car taxi van house vehicle&tree wall bridge footbridge rock boulder crane mast)
      dent shred crumple crumble
      subside
      deface
      trash
      sag
      log(forest hectare)
      hack(hectare forest)
      disintegrate
    `,
  },
  repair: {
    family: 'works',
    definition: 'Something broken is made to work again.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 4,
    verbs: `
      repair restore(power water bridge service electricity line supply network signal connection) reopen reconnect
      patch(pipe road hole leak hull roof runway crew)
      patch_up(pipe road hole leak hull roof runway)
      fix(pipe leak cable bridge line pump dam crew engineer&crew engineer worker repair)
      plug(leak hole well breach)
      cap(well)
      reinstate(service train bus flight ferry)
      restart(reactor plant mill pump production service furnace refinery factory turbine)
      switch_back_on
      come_back_on(power electricity light)
      mend(road pipe roof fence bridge)
      splice(cable)
      relay(track)
      clear(line road&crew)
      get_back(power electricity&on)
    `,
    nouns: `
      repair restoration/of reopening
      restart/of
    `,
    dated: `
      clear(minefield rubble debris track railway highway runway snow snowdrift) restore(!order calm confidence faith peace hope trust tie
        relation democracy painting fresco)
      mend rebuild
      restore
      fix(pipe leak cable bridge road line pump roof dam)
      refill(reservoir lake)
      come_back(power electricity water)
    `,
  },
  closure: {
    family: 'works',
    definition: 'Something is shut, cut off or stops: a border, a road, a plant and its jobs, an airspace, the power.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `
      cut(road highway motorway railway track pass&flood floodwater landslide mudslide slide mud rockfall rock avalanche storm quake snow
        river rubble!toll)
      close(Name shop beach works line trail depot branch brewery smelter camp border crossing road highway route interstate bridge tunnel
        airport airspace runway school plant factory mill mine port station hospital store office checkpoint consulate embassy gate pass)
      shut(Name shop beach works line trail depot branch brewery smelter camp internet highway interstate route border crossing road bridge
        airport airspace school plant factory mill mine port station hospital store office gate pass)
      shut_at(Name)
      shut_from(Name)
      shut_between(Name)
      close_from(Name)
      close_between(Name)
      shut_down(border road airport school plant factory mill mine refinery reactor port)
      seal(border crossing)
      suspend(traffic flight train service operation production class school)
      cancel(flight train ferry sailing crossing)
      divert(flight)
      ground(flight plane aircraft airline fleet jet airliner barge ferry)
      halt(production flight operation train traffic export)
      cut(power electricity job internet)
      cut_power
      cut_off(power electricity water gas supply internet)
      knock_out(power electricity)
      lose_power(!party coalition election government parliament senate democrat republican conservative labour liberal socialist vote
        voter)
      lose(power electricity&home house household customer)
      leave(power electricity&without)
      leave(dark&in!about kept him her)
      lay_off
      axe(job)
      see(job post position&go axed lost disappear)
      slash(job)
      file_for_bankruptcy declare_bankruptcy go_bankrupt
      impose(curfew)
      suspend(operation delivery activity league match work exam)
      strand(passenger bus truck motorist tourist lorry)
      cancel(concert match festival event)
      postpone(launch concert match festival event election vote)
      reroute(vessel ship flight bus train truck traffic)
      close(poll polling)
      stop(production operation)
      plunge(darkness blackout)
      delay(race match start launch flight)
      leave(without&power electricity water heat heating internet)
      crash(website server app computer network!plane car train bus helicopter)
      go_down(website server network system app)
      go_dark go_offline
      bring_down(website system network server)
      trip(line reactor turbine breaker grid unit)
      paralyse(city traffic country transport airport network capital)
      paralyze(city traffic country transport airport network capital)
      come_to_a_standstill bring_to_a_standstill come_to_a_halt bring_to_a_halt
      abandon(match game race search fixture derby tie semi-final)
      call_off(strike walkout stoppage protest march match game race concert festival summit talks)
      postpone(game fixture race derby final)
      cancel(game fixture race)
      shut_down(system network website server)
      cripple(attack ransomware malware virus&network system service centre center hospital port airport company)
      lock_down
      shutter(plant factory mill shop store branch school restaurant hotel mine newspaper office)
      go_into_lockdown
      black_out(city town district region state country)
      plunge_into(darkness blackout)
      shut_its_doors close_its_doors close_their_doors shut_their_doors pull_down_the_shutters
      furlough
      make_redundant
      let_go(worker staff employee people)
      go_out_of_business go_out_of_service
      shed(job worker staff employee workforce)
      trim(job workforce staff)
      sack(worker staff employee miner docker pilot)
      fire(worker staff employee miner docker pilot)
      dismiss(worker staff employee miner docker pilot!claim report case complaint)
      lay_idle
      cease(production operation publication)
      pause(production operation work service flight)
      stop(baking production printing)
      quit(production market)
      extinguish(furnace reactor kiln)
      switch_off(furnace reactor transmitter light)
      take_offline(reactor plant unit server turbine)
      trip(reactor reactors grid plant line substation)
      shed(grid megawatt gigawatt load)
      clog(drain pump intake road sewer port canal traffic jellyfish mud seaweed)
      choke(road port traffic)
      jam(road highway motorway bridge border traffic lorry truck car)
      snarl(traffic commuter train road)
      gridlock
      bar(traffic lorry truck vehicle ship vessel)
      block(landslide rockfall rock slide tree snow debris avalanche ship barge wreck&road line track canal river gallery tunnel highway
        railway entrance channel pass motorway)
      detour(train bus traffic freight)
      sidetrack
      turn_around(flight plane jet ferry)
      turn_back(flight plane jet ferry)
      stop_running
      grind_to_a_halt
      stall(train elevator lift)
      hobble(export port traffic production)
      disrupt(flight train traffic service supply power)
      delay(flight train passenger traveller ferry)
      hit(flight train service&cancelled delayed)
      call_off(operation hunt rescue match game race concert festival ferry)
      cancel(class lesson school show parade concert service surgery operation train)
      suspend(flight train ferry school class trade trading service licence license)
      shut_off(water gas power electricity)
      turn_off(water gas power electricity)
      cut_off(from)
      fail(power electricity grid mains)
      go_out(power electricity light lights)
      lose(home homes customer customers&power electricity water)
      send(pupil student worker staff&home)
      send_home
      wind_up(company firm bank club)
      wind_down(company firm plant mine)
      liquidate
      fold(company firm airline newspaper magazine club chain)
      go_bust go_under(company firm bank airline club chain) go_into_liquidation go_into_receivership
      collapse_into(administration bankruptcy)
      call_in(administrator receiver liquidator)
      file(bankruptcy)
      deactivate
      decommission
      board_up
      padlock
      abandon(launch voyage flight crossing)
      curtail(flight service)
      close_off
      fence_off
      rope_off
      ration
      put_off(launch vote match race)
      scrap(flight ferry route)
    `,
    nouns: `
      power_outage power_cut outage blackout layoff closure shutdown bankruptcy power_failure
      power_loss brownout load-shedding gridlock redundancies job_cuts liquidation insolvency foreclosure cancellation
        shutdown/reactor|plant|emergency
      standstill/Occurs road_closure school_closure
    `,
    dated: `
      abandon
      close(!purchase acquisition merger gap) shut
      stop(construction production work operation loading unloading service traffic train ferry flight delivery)
      halt suspend cancel(!trip visit tour holiday) postpone(!trip visit tour holiday) call_off(!trip visit tour holiday) cut cut_off block strand reroute divert disrupt delay interrupt shut_down close_down
      put_off(decision vote launch election opening operation surgery appointment)
      shelve cordon_off seal_off ration switch_off shut_off turn_off
      disconnect(power water gas electricity line home house grid)
      mothball
      ground(!rule floor force)
      idle(line plant mill mine furnace smelter unit kiln refinery terminal worker factory dock rig)
      lock(gate door office building entrance)
      hold_up(train flight traffic bus ferry tram lorry convoy)
      fall_silent(mill smelter plant mine factory gun furnace)
      go_down(network website system data server)
      run_out(bread water food medicine)
      stop(pump reactor turbine mill plant factory loom furnace)
      abandon(match final race game)
      suspend(search)
      quarantine
      discontinue
      obstruct
      decommission
      ration(water fuel bread power electricity food petrol)
      trap(lift elevator train)
      scrap(plan route service ferry)
      bring(traffic train city&standstill halt)
      clock_off(shift)
      run(train tram bus metro ferry&no)
    `,
  },
  business: {
    family: 'works',
    definition: 'A firm or a market moves: a sale, a takeover, a contract, results, prices.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `
      fall(share price stock index currency export sale inflation unemployment profit revenue peso sol rupee ruble lira dollar&percent %
        point cent fifth quarter third half tenth)
      rise(share price stock index currency export sale inflation unemployment profit revenue&percent % point cent fifth quarter third half
        tenth)
      drop(share price stock index export sale inflation order profit revenue&percent % point cent fifth quarter third half tenth)
      jump(share price stock sale inflation profit revenue&percent % point)
      slump(share price stock sale profit)
      surge(share price stock sale profit)
      soar(share price stock sale profit)
      plunge(share price stock sale profit currency)
      tumble(share price stock currency)
      weaken(currency peso rupee lira yen ruble sol dollar naira)
      raise(price fare tariff rate wage duty)
      slash(price rate spending forecast)
      devalue
      post(profit loss)
      report(profit loss earnings)
      shrink(economy gdp)
      go_public
      lose(share stock currency&percent % cent!vote market)
      take_over(company firm bank rival)
      win(contract tender)
      award(contract tender)
      ${each('rise fall drop jump surge slump soar plunge climb tumble gain weaken strengthen shrink grow', 'percent % percentage!turnout approval humidity')}
      go_up(price rent fare)
      go_down(price rent)
      recall(vehicle product batch model toy car truck van)
      outbid nationalise nationalize privatise privatize expropriate snap_up
      ${each(
        'slip dip edge leap rally rebound nosedive plummet skyrocket spike retreat inch creep ease dive sink',
        `share price stock
        index currency shares stocks export exports sale sales inflation profit profits revenue&percent % point cent fifth quarter third
        half tenth`,
      )}
      ${each(
        'slide slip climb tick',
        `export import output sale profit revenue inflation unemployment&fifth quarter third half tenth
        percent %`,
      )}
      hit(low high&share price stock index currency oil gold dollar rouble yen peso lira rupee)
      swallow(rival bank firm company competitor)
      scoop_up(rival firm company stake)
      gobble_up(rival firm company)
      buy_out(partner rival shareholder firm company)
      buy_up(share land stock rival)
      buy(company firm bank airline club stake newspaper rival brewery hotel chain&million billion bn)
      acquire(company firm bank airline club stake newspaper rival brewery hotel chain)
      sell(stake unit subsidiary division brewery mine business&million billion bn)
      offload(stake unit business)
      put_pen_to_paper
      spin_off(unit division business)
      divest
      pull(loaf loaves product batch shelf shelves brand toy drug model)
      pull_from(shelf shelves sale)
      recall(milk food bread cheese meat formula phone battery batteries drug medicine loaf car)
      withdraw(product drug medicine loaf brand&sale shelf shelves market)
      hike(rate tax fare price tariff wage duty)
      trim(rate forecast outlook)
      cut(rate&bank central)
      lift(rate&bank central)
      lower(rate&bank central)
      hold(rate&bank central)
      downgrade(agency bond rating debt)
      levy(tax tariff duty)
      freeze(price rent wage)
      cap(price rent)
      float(company firm exchange share)
      swing_to(loss profit)
      sink_to(loss)
      book(loss profit charge)
      write_off(loan debt Number)
      write_down(asset stake)
      fetch(Number&auction sale sold hammer)
      go_under_the_hammer
      go_for(auction hammer)
      launch(bid takeover)
      bid(Number)
      bail_out(bank airline government state)
      default(government country company bond debt loan treasury)
      relocate(plant factory headquarters production office firm)
      move(plant headquarters production&to from)
      invest(Number)
      repay
      crash(market stock currency bitcoin price exchange)
      halt(trading)
      open(branch store outlet showroom)
      ship(order first)
    `,
    nouns: `
      auction/Occurs
      merger acquisition/of buyout bailout recall/product|vehicle|car|food takeover/company|hostile|bank sell-off flotation
        stock_market_crash default/sovereign
      devaluation privatisation privatization nationalisation nationalization price_cut price_rise rate_cut rate_rise rate_hike
    `,
    dated: `
      pay(million billion bn fine ransom compensation debt dividend damages bribe) export
      buy sell purchase acquire invest merge
      fall(share stock) rise(share stock) drop(share stock) climb(share stock)
      slide(rouble ruble rupee lira peso naira rand yen won euro pound dollar share stock&% percent)
      hold(rate&bank)
      ${each('fall rise drop jump surge slump climb tumble slide gain weaken strengthen slow shrink grow lower reduce increase', figures)}
      double triple halve
      cut(Number&price job)
      lose(job customer contract)
      earn(Number!hour wage wages salary degree doctorate reputation nickname)
      borrow(Number)
      export(Number)
      import(Number)
      list(exchange)
      award(contract tender)
      win(contract tender order)
      go_into_administration enter_administration
      order(aircraft plane jet vehicle ship truck bus)
      delist
      raise(million billion&fund funding share)
      take_over(terminal port plant mine pit bank airline operator firm company branch)
      expand_into auction
      lose(value&currency share peso rupee lira ruble naira kip)
      lose(million billion bn!vote voter acre hectare viewer people follower)
      default_on(!promise)
      cut(rate tax tariff dividend forecast spending!power water job)
      quadruple quintuple
      float(company firm)
      bid_for
      recruit(Number&worker staff soldier nurse teacher)
      repay refund
      compensate
      fetch
      change_hands(firm company club hotel building brewery)
      lay(keel)
      bankroll
      subsidise
      offer(Number&bid share stake)
      hit(low high)
    `,
  },
  start: {
    family: 'works',
    definition: 'Something begins, takes effect, goes on again or ends.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs: `
      go_on_show go_on_display
    `,
    nouns: '',
    dated: `
      form
      begin start resume end conclude finish expire take_effect come_into_force enter_into_force
      become(museum library memorial)
      enter(force service)
      come_into_effect go_into_effect go_live go_on_sale kick_off set_off get_under_way get_underway restart launch introduce unveil
      establish found set_up create break_down break_off
      retire(boat ship plane aircraft locomotive)
      collapse(talks deal negotiation truce ceasefire agreement)
      fall_through lapse cease debut premiere
      open(season exhibition festival fair)
      close(exhibition)
      complete(!study studies degree course training form questionnaire pass sentence hat-trick marathon race)
      wrap_up finalise
      stage(opera play theatre theater festival)
      screen(film festival)
      exhibit(museum gallery painter sculptor)
      commence
      dissolve(company firm band)
      wind_up
      disband
      break_up(band group)
      relaunch
      go_out_of_service
      phase_out
      mark(start end)
      connect(grid)
      pour(first&gold steel copper aluminium iron)
    `,
  },
} as const satisfies Record<string, Kind>

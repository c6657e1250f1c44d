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
      install enlarge inaugurate
      open(bridge airport hospital centre center clinic library museum stadium line site shelter factory railway embassy dam tunnel runway)
      replace(building structure bridge hall roof plant by with)
      complete(construction bridge dam building plant)
      pave dredge
    `,
    nouns: `
      construction renovation modernization modernisation reconstruction groundbreaking
      expansion/factory|base|site|facility|plant|airport|port|runway
      upgrade/facility|base|site|plant|factory|port inauguration
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
      install reopen break_ground switch_on
      unveil(statue monument memorial plaque mural)
      widen(road street highway motorway bridge canal channel port tunnel lane)
      resurface(road street highway motorway lane runway track)
      convert(building house mill church school hotel station warehouse factory plant office barn)
      pour(foundation concrete)
      drill(well borehole tunnel shaft)
      electrify(line railway route)
    `,
  },
  demolition: {
    family: 'works',
    definition: 'Something built is taken down.',
    acled: 'Looting/property destruction',
    plover: null,
    sudden: false,
    gravity: 5,
    verbs: 'demolish dismantle raze bulldoze tear_down knock_down',
    nouns: 'demolition dismantling dismantlement',
    dated: 'pull_down(building statue house wall tower) remove(statue monument) clear(camp settlement slum)',
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
    `,
    nouns: 'destruction/of collapse/building|bridge|roof|of|dam|mine',
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
    `,
  },
  repair: {
    family: 'works',
    definition: 'Something broken is made to work again.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 4,
    verbs: 'repair restore(power water bridge service electricity line supply network signal connection) reopen reconnect',
    nouns: 'repair restoration/of reopening',
    dated:
      'clear(minefield rubble debris track railway highway runway snow snowdrift) restore(!order calm confidence faith peace hope trust tie relation democracy painting fresco)',
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
      slash(job)
      file_for_bankruptcy declare_bankruptcy go_bankrupt
      impose(curfew)
      suspend(operation delivery activity league match work exam)
      strand(passenger bus truck motorist tourist lorry)
      cancel(trip visit concert match festival event)
      postpone(trip visit launch concert match festival event election vote)
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
      call_off(strike walkout stoppage protest march match game race concert festival visit trip summit talks)
      postpone(game fixture race derby final)
      cancel(game fixture race)
      shut_down(system network website server)
      cripple(attack ransomware malware virus&network system service centre center hospital port airport company)
    `,
    nouns: 'power_outage power_cut outage blackout layoff closure shutdown bankruptcy power_failure',
    dated: `
      abandon
      close shut
      stop(construction production work operation loading unloading service traffic train ferry flight delivery)
      halt suspend cancel postpone call_off cut cut_off block strand reroute divert disrupt delay interrupt shut_down close_down
      put_off(decision vote launch trip visit election opening operation surgery appointment)
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
      ${each('rise fall drop jump surge slump soar plunge climb tumble gain weaken strengthen shrink grow', 'percent % percentage')}
      go_up(price rent fare)
      go_down(price rent)
      recall(vehicle product batch model toy car truck van)
    `,
    nouns: 'auction/Occurs',
    dated: `
      pay export
      buy sell purchase acquire invest merge
      slide(rouble ruble rupee lira peso naira rand yen won euro pound dollar share stock&% percent)
      hold(rate&bank)
      ${each('fall rise drop jump surge slump climb tumble slide gain weaken strengthen slow shrink grow lower reduce increase', figures)}
      double triple halve
      cut(Number&price job)
      lose(job customer contract)
      earn(Number)
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
    `,
  },
  start: {
    family: 'works',
    definition: 'Something begins, takes effect, goes on again or ends.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs: '',
    nouns: '',
    dated: `
      form
      begin start resume end conclude finish expire take_effect come_into_force enter_into_force
      enter(force service)
      come_into_effect go_into_effect go_live go_on_sale kick_off set_off get_under_way get_underway restart launch introduce unveil
      establish found set_up create break_down break_off
      retire(boat ship plane aircraft locomotive)
      collapse(talks deal negotiation truce ceasefire agreement)
      fall_through lapse cease debut premiere
      open(season exhibition festival fair)
      close(exhibition)
      complete(!study studies degree course training form questionnaire pass sentence hat-trick marathon race)
    `,
  },
} as const satisfies Record<string, Kind>

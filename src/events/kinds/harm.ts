import type { Kind } from '../kind.ts'
import { each } from './each.ts'

/** What breaks out and spreads. */
const diseases = `measles cholera ebola flu influenza polio dengue mpox malaria meningitis typhoid virus covid disease plague rabies diphtheria
  hantavirus marburg zika diarrhoea diarrhea lassa nipah anthrax chikungunya hepatitis h5n1 mers pneumonia fever`

/** Harm: what befalls people by accident, by nature, by disease or by what is told elsewhere. */
export const harm = {
  casualty: {
    family: 'people',
    definition: 'People are killed, hurt or missing; by what is told elsewhere.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 7,
    verbs: `
      find_dead find_shot kill die pass_away wound injure hurt drown perish electrocute
      fall_to(death deaths)
      leave_dead leave_injured leave_wounded suffocate
      bury(under beneath alive rubble debris!landslide mudslide avalanche rockslide)
      burn_to_death succumb
      leave(dead injured wounded)
      claim(life lives)
      lose_their_lives lose_his_life lose_her_life go_missing report_missing hospitalize hospitalise gore trample
      bite(man woman boy girl child swimmer surfer)
      crush(people pilgrim passenger fan worker miner woman man child boy girl dead house wall rubble)
      fall(from off&ladder roof cliff window balcony bridge wall horse post tree train bus pylon tower scaffold scaffolding ridge mountain
        peak ledge crag chair chairlift)
      collapse(man woman boy girl brother sister father mother husband wife son daughter player runner worker pensioner teenager marathon)
      bite(dog snake shark)
      maul
      attack(bear shark dog crocodile elephant bees wasps hornets wolf tiger leopard hippo monkey)
      freeze_to_death bleed_to_death starve_to_death take_his_own_life take_her_own_life take_their_own_lives sweep_out_to_sea
    `,
    nouns: 'death/of|accidental|sudden|in fatality casualty drowning overdose suicide',
    dated: `
      put_down(horse mare colt filly stallion gelding stayer dog bull elephant lion tiger animal whale!phone receiver marker deposit)
      euthanise euthanize
      fall(metre meter feet)
      leave(ward clinic)
      burn(Somebody)
      release(hospital)
      break(leg ankle arm hip wrist rib neck jaw nose collarbone shoulder finger toe thumb foot hand elbow knee pelvis)
      admit(hospital)
      discharge(hospital)
      rush_to hospitalise hospitalize fall_ill fall_sick vanish disappear sting
      lose(leg arm eye limb finger foot)
      slip_to(death)
      maim
      snatch(crocodile shark leopard tiger hyena wolf)
      drag(crocodile shark leopard tiger hyena)
      fall_into(well shaft crevasse quarry ravine gorge canal manhole!bus car truck van lorry train coach jeep tractor)
      plunge(cliff bridge window balcony roof death)
      sweep_off(rock pier beach deck)
    `,
  },
  displacement: {
    family: 'people',
    definition: 'People must leave where they live, or come back.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 6,
    verbs: `
      displace evacuate
      flee(Name toward home house village town city country area region fighting attack wave gang advance clash shelling offensive fire
        wildfire violence war flood!suspect gunman robber thief driver attacker assailant burglar)
      deport evict resettle repatriate order_out tell_to_leave order_to_leave ask_to_leave tell_to_evacuate order_to_evacuate
      leave(resident people family villager&had)
      leave(people resident tourist thousand hundred&Name)
      force(people resident family villager thousand hundred&home house flee)
      leave(homeless)
      arrive(migrant refugee)
      disembark(migrant refugee)
      cross_into(migrant refugee)
      land(migrant refugee)
      move(people resident&district home out)
      relocate(resident family village)
      relocate(shelter camp safety)
      drive(people family resident villager thousand hundred inhabitant&home out)
      move_to(safety shelter camp)
      move_to(ground&higher)
      push_back(migrant refugee)
      move_to(ground&safer)
      return(refugee displaced family resident&home village)
    `,
    nouns: 'evacuation exodus displacement deportation',
    dated: `
      leave(family villager resident civilian!job office post)
      flee(!suspect gunman robber thief driver attacker assailant burglar)
      displace relocate
      move(people resident family out)
      send(migrant refugee&back)
      wade(migrant refugee people family)
      turn_back(migrant refugee)
      send_back(migrant refugee)
      move_off(land)
    `,
  },
  accident: {
    family: 'people',
    definition: 'Harm without intent: a crash, a fire, a derailment.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 7,
    verbs: `
      clip(line pole tree fence cable wire wing mast roof warehouse building)
      hit(plane helicopter aircraft duster glider balloon&line cable wire mast)
      turn_over(boat sloop yacht ferry canoe dinghy raft car bus coach lorry truck van tractor tanker)
      go_through(ice)
      fall_through(ice)
      break_through(ice)
      crash derail collide capsize
      burst(pipe main pipeline tyre furnace boiler)
      founder(ship boat ferry vessel barque trawler freighter crew sea hour off)
      sink(mv ss hms uss ship boat ferry vessel trawler tanker dinghy canoe barge yacht freighter)
      catch_fire explode
      overturn(!veto ban law ruling verdict conviction sentence decision order result election lead deficit)
      run_over run_aground run_ashore roll_over
      leak(oil fuel gas chemical tanker pipeline)
      spill(oil fuel chemical gallon barrel)
      plunge(bus car truck van&ravine gorge river cliff gully)
      slam_into(car truck bus train tree house wall plane jet boeing airbus airliner aircraft helicopter mountain mountainside hillside
        ridge barrier embankment pier bridge)
      plow_into(car truck bus crowd)
      plough_into(car truck bus lorry crowd)
      hit_by(car truck bus train van suv lorry motorcycle)
      skid(plane bus truck runway)
      slide(runway)
      hit(wall embankment&car bus plane jet train truck van lorry)
      hit(car van truck lorry bus tram taxi motorcycle pickup suv&him her them cyclist pedestrian jogger toddler pensioner)
      surge(crowd worshipper pilgrim fan spectator&toward towards forward after gate exit stage door)
      go_down(storm squall)
      go_down(plane helicopter jet aircraft aboard ferry ship boat vessel trawler barge freighter yacht schooner sailboat tug dinghy canoe
        submarine)
      fly_into(plane helicopter jet aircraft airliner flight&mountain mountainside hill hillside ridge cliff slope building wall ground)
      come_down(plane helicopter jet aircraft airliner balloon drone)
      fight(fire blaze flame)
      sweep_through(fire flame blaze)
      race_through(fire flame blaze)
      tear_through(fire flame blaze)
      rip_through(fire flame blaze)
      gut(fire blaze flame)
      engulf(fire flame blaze)
      battle(fire blaze flame)
      douse(fire blaze flame)
      extinguish(fire blaze flame)
      burn(mill barn house home warehouse factory)
      run_into(train car bus truck wall)
      run_into(ship vessel boat ferry freighter trawler yacht&tanker ship vessel boat ferry freighter trawler barge pier quay bridge)
      ram(ship vessel boat ferry car truck lorry bus pier bridge train barge tug tanker trawler gate quay)
      strike(pole tree pedestrian cyclist guardrail)
      hit(rock reef iceberg sandbank&ship vessel boat ferry tanker freighter yacht trawler dinghy)
      strike(rock reef iceberg sandbank&ship vessel boat ferry tanker freighter yacht trawler dinghy)
      hit(pier quay jetty pole tree pedestrian cyclist guardrail freighter deer elk moose kangaroo)
      fall(bus car truck van lorry train coach minibus tractor plane jet helicopter aircraft airliner&ravine gorge river cliff lake canal
        valley reservoir)
      fall_on(plane jet helicopter aircraft airliner!passenger fare price)
      fall_into(plane jet helicopter aircraft airliner&sea field house)
      start(fire blaze)
      put_out(fire blaze flame firefighter)
      trap(miner worker passenger climber hiker trekker boy rubble debris mine cave)
      bring_under_control
      break_out(fire blaze)
      fail(mission launch rocket)
      blow_up(boiler tank cylinder transformer reactor generator furnace pipeline gas)
      rip_through(blast explosion)
      tear_through(blast explosion)
      ignite(gas methane fuel dust vapour)
      veer_off(plane jet aircraft flight car bus train runway road)
      overrun(runway)
      ditch(plane helicopter pilot)
      run_out(fuel)
      lose_control lose_contact
      fall(crane scaffolding lift elevator gondola)
      leave(adrift)
      burst_into(flame)
      go_off(road rail track runway cliff)
      jump(train tram locomotive wagon carriage&rail track)
      run_off(road)
      crash_into smash_into
      back_into(car truck van wall pole meter house fence tree)
      reverse_into
      contain(fire wildfire blaze)
      break_up(ship vessel tanker freighter carrier)
    `,
    nouns: `
      crash accident collision derailment blaze house_fire explosion blast stampede plane_crash car_crash shipwreck pileup pile-up oil_spill
      gas_leak chemical_spill
      fire/house|apartment|building|factory|forest|warehouse|hotel|camp|market|school|kitchen
      emergency_landing crash_landing cave-in rockburst
    `,
    dated: `
      burst(!into song tears flames laughter) spill gut engulf extinguish trap ignite
      fail(pipe main turbine engine motor brake winch crane cable power grid dam levee parachute system valve signal alarm bridge generator
        pump)
      break_down
      burst(silo tank boiler pipe pipeline main dyke levee dam)
      sink(!price share heart hope spirit mood morale stock index bond currency pound sterling dollar euro yen lira rupee peso ruble rand
        profit sale)
      flip jackknife swerve
      contain(firefighter crew fire&acre percent % half quarter third)
      contain(hectare acre)
      fly_into(car bike motorcycle&crowd)
      run_onto(rock reef sandbank sandbar shoal)
      plunge(cable car gondola lift elevator bus coach minibus helicopter&ground ravine gorge river sea canal embankment)
      fall_on(tree branch boulder rock wall crane mast pole container)
      fall_onto(tree branch boulder rock wall crane mast pole container)
      lose(brake)
      lose(container&overboard)
      abandon(crew sailor&ship vessel yacht tanker trawler)
      eject(pilot)
      leak(chlorine ammonia acid pond dam tank pipe barrel drum valve reactor lagoon)
      strike(train tram locomotive)
      escape(zoo circus enclosure sanctuary)
      founder(schooner brig bark steamer sloop ketch freighter)
      lose(contact&plane aircraft helicopter ship boat flight jet)
      leave(runway rails track road&plane jet train tram airliner car carriage coach locomotive funicular bus minibus lorry truck
        van!factory line)
      ground(ship vessel carrier bulker tanker freighter ferry trawler yacht barge frigate dhow)
      strike(rock reef sandbank shoal iceberg)
      hit(turbulence iceberg reef sandbank)
      lose(airship aircraft submarine steamer schooner barque trawler!race match game contract)
    `,
  },
  disaster: {
    family: 'people',
    definition: 'Nature strikes: an earthquake, a flood, a storm, a wildfire.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 8,
    verbs: `
      rattle(shock magnitude)
      shake(shock magnitude)
      jolt(shock magnitude)
      give_way(Ground)
      come_down(Ground!flu cold illness)
      collapse(Ground)
      slip(Ground)
      slide(Ground)
      break_away(Ground)
      cave_in(Ground)
      crash_down(Ground)
      flood(river street home town city village area port quarter!fan supporter demonstrator caller call complaint tourist)
      inundate submerge
      erupt(volcano mount mountain lava ash crater)
      spew(ash lava volcano)
      spit(ash lava)
      belch(ash lava)
      jump(fire wildfire blaze&river road highway line)
      burn_in(fire wildfire)
      threaten(fire wildfire bushfire flood floodwater storm hurricane blaze lava)
      burst(dam levee embankment river bank lake)
      break(river stream creek beck canal&bank)
      rise(river creek&feet metre meter)
      make_landfall
      flood(basement neighborhood neighbourhood road field farmland county district!fan supporter demonstrator caller call complaint
        tourist)
      swamp(floodwater river town street home)
      crest(river creek stream feet metre meter)
      overflow(river creek dam bank lake reservoir canal stream pond drain)
      breach(levee dam dike dyke embankment)
      hit(storm hurricane typhoon cyclone tornado twister quake earthquake tsunami waterspout squall)
      hit(worst hardest&district province region county area island)
      strike(storm waterspout squall hurricane typhoon cyclone tornado twister)
      flatten(storm hurricane typhoon cyclone tornado twister quake earthquake)
      batter(storm hurricane typhoon cyclone wave)
      lash(storm hurricane typhoon cyclone rain)
      pummel(storm hurricane typhoon)
      devastate(storm hurricane typhoon cyclone tornado quake earthquake flood)
      tear_through(tornado storm twister hurricane flood floodwater torrent mud water mudslide)
      rip_through(tornado storm twister flood floodwater torrent mud water mudslide)
      sweep_through(flood floodwater torrent mud water mudslide wave tsunami storm)
      roar_through(flood floodwater torrent mud water)
      slam_into(hurricane typhoon cyclone storm)
      touch_down(tornado twister)
      bury(landslide mudslide avalanche mud lava rockslide snow hut hotel car truck vehicle bus highway railway)
      wash_away
      sweep_away(estate block village market stall shop hut pier dock bus truck lorry vehicle jeep boy girl man woman child people farmer
        motorist avalanche street village town tent river flood floodwater water current wave tide road bridge house home car creek rain
        stream sea mud landslide mudslide)
      slide_down(hillside home house slope)
      burn_out_of_control
      burn(acre hectare wildfire bushfire)
      rage(fire wildfire bushfire)
      break(dam levee dyke dike embankment)
      come_ashore
      slam_into(coast coastline)
      burn(fire wildfire&home house building acre)
      fail(rain monsoon crop harvest)
      slide(side flank mountainside hillside glacier&into)
      face(hunger famine starvation)
      carry_away(flood river mud current torrent wave mudflow tide&bridge house hotel home road highway car hut street)
      carry_off(flood river mud current torrent wave mudflow tide&bridge house road highway car hut street)
      fall(ash&on over across)
    `,
    nouns: `
      earthquake quake flood flooding landslide mudslide avalanche hurricane typhoon cyclone tornado wildfire tsunami eruption drought
      heatwave blizzard aftershock famine bushfire forest_fire brush_fire grass_fire rockslide mud_slide sinkhole storm_surge flash_flood
      hailstorm thunderstorm snowstorm ice_storm sandstorm waterspout heat_wave cold_snap tremor twister floodwater mudflow mud_flow
      debris_flow landslip rockfall cloudburst lahar storm/tropical|winter|severe|powerful|violent|Name
    `,
    dated: `
      recede
      weaken(storm hurricane typhoon cyclone depression)
      overflow(!hospital prison morgue jail inbox bin crowd ward)
      strengthen(storm hurricane typhoon cyclone depression)
      cross(coast&between near)
      fall(rain snow hail&heavy torrential record)
      reach(fire wildfire flood flames lava water storm hurricane typhoon cyclone)
      pass_over(storm hurricane typhoon cyclone)
      pass_within(storm hurricane typhoon cyclone)
      pass_through(storm hurricane typhoon cyclone)
      cross(storm hurricane typhoon cyclone tornado)
      flood(!inbox phone call caller memory love letter complaint message order fan supporter tourist)
      dry_up(!fund funding money credit demand supply supplies work order aid investment goal)
      recede(water flood floodwater river)
      crest
      peak(river flood floodwater)
      strengthen(storm hurricane typhoon cyclone)
      weaken(storm hurricane typhoon cyclone)
      break_off(glacier iceberg ice cliff)
      swallow(mud landslide mudslide sinkhole lava wave dune)
      swarm(locust)
      descend_on(locust swarm)
      reach(slick&beach coast shore)
      bury(Place)
      bury(school village camp hut container truck)
      fall(hail hailstone meteorite)
      bring(front storm monsoon depression cyclone system typhoon hurricane&rain snow hail wind gust flood)
      dump(storm front blizzard&snow rain hail)
      strike(magnitude!quake earthquake tremor shock)
      hit(magnitude!quake earthquake tremor shock)
      erupt(!cheer applause laughter anger row scandal violence fighting protest clash war dispute)
    `,
  },
  outbreak: {
    family: 'people',
    definition: 'A disease spreads.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 7,
    verbs: `
      infect sicken quarantine
      spread(${diseases} infection)
      break_out(${diseases}!election cup gold)
      ${each('report confirm record reach rise detect', `case infection cluster outbreak&${diseases}`)}
      notify(case outbreak cluster&${diseases})
      ${each('report_in report_from confirm_in detect_in record_in', diseases)}
      test_positive
      ${each('contract diagnose', diseases)}
      ${each('fall_ill fall_sick', 'people pupil student children passenger guest worker villager dozen hundred')}
      diagnose_with
      confirm(case infection)
      cull(bird chicken poultry pig flock herd cattle duck goose geese turkey hen mink)
    `,
    nouns: 'outbreak epidemic pandemic lockdown',
    dated: `
      spread(!fire blaze wildfire bushfire flame smoke rumour rumor news fear panic protest unrest demonstration strike riot looting slick)
      diagnose
      find(case!wine beer whisky whiskey ammunition)
      detect(case)
      ${each('report confirm', diseases)}
    `,
  },
} as const satisfies Record<string, Kind>

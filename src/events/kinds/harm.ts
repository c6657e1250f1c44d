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
      asphyxiate concuss resuscitate(!career economy plan deal market) choke_to_death crush_to_death trample_to_death burn_alive bury_alive commit_suicide
        lose_consciousness
      overdose scald fall_overboard go_overboard
      hang(himself herself themselves!up)
      jump_to(death deaths)
      leap_to(death deaths)
      plunge_to(death deaths)
      plummet_to(death deaths)
      tumble_to(death deaths)
      slip_into(coma)
      fall_into(coma)
      choke(fume fumes gas smoke bone monoxide)
      overcome(fume fumes smoke gas heat)
      inhale(smoke fume fumes gas chlorine ammonia)
      poison(monoxide gas mushroom methanol)
      throw_from(car bus truck train horse bike motorcycle camper caravan vehicle boat jeep carriage cart window)
      fling_from(car bus truck train horse bike motorcycle camper caravan vehicle boat)
      eject_from(car bus truck vehicle)
      throw_overboard
      pin(under beneath against underneath rubble)
      entomb(miner worker panner digger hillside mud rubble slide landslide landslip collapse)
      impale
      suffer(injury injuries burn wound fracture cut stroke concussion bruise shock hypothermia dehydration poisoning amputation&Number
        dozen several people man woman passenger driver worker child children boy girl pedestrian cyclist officer rider)
      sustain(injury injuries burn wound fracture cut stroke concussion bruise)
      suffer(attack&heart)
      send(hospital&Number worker pupil)
      leave(trapped stranded maimed hospitalised hospitalized fatherless blind disfigured critical paralysed paralyzed)
      savage(dog dogs bear lion tiger)
      catch(propeller mower thresher conveyor baler auger)
      collapse(rower cyclist swimmer recruit cadet soldier referee actor singer priest docker farmer migrant)
      cost(life lives&crash accident fire flood storm attack quake collapse blast)
      claim(Number&life lives)
      drag_under drag_to_his_death
      sear(worker fireman firefighter face)
      singe(herder farmer man woman firefighter)
      blind(acid explosion firework pellet)
      disfigure
      lose_his_footing
      lose(footing)
      knock_off(bike bicycle motorcycle scooter horse)
      knock_down(car bus truck lorry van taxi tram&man woman boy girl child pedestrian cyclist pensioner)
      knock_unconscious
      sting_to_death
      charge(bull elephant rhino buffalo boar&farmer tourist hiker walker ranger man woman)
      kick(horse cow camel kangaroo)
      trample(elephant buffalo hippo herd crowd)
    `,
    nouns: `
      death/of|accidental|sudden|in fatality casualty drowning overdose suicide
      electrocution asphyxiation poisoning/food|monoxide|gas|methanol|mass|lead miscarriage/Occurs stampede_death mauling shark_attack
        bear_attack
      dog_attack
    `,
    dated: `
      put_down(horse mare colt filly stallion gelding stayer dog bull elephant lion tiger animal whale!phone receiver marker deposit)
      euthanise euthanize
      fall(metre meter feet!square litre liter millimetre millimeter rain rainfall snow hail ash river level temperature price)
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
      faint pass_out
      fracture(skull leg ankle arm wrist rib neck jaw nose collarbone shoulder hip spine)
      sprain dislocate amputate
      put_down(zoo vet keeper bear wolf cow cattle sheep)
      get_lost
      twist(ankle knee)
      tear(ligament hamstring calf cruciate muscle)
      rupture(tendon achilles ligament appendix spleen)
      puncture(lung)
      bruise
      swallow(battery fishbone bone magnet)
      crush(crane forklift tractor lift elevator)
      starve(people children child animal cattle)
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
        wildfire violence war flood!suspect gunman robber thief driver attacker assailant burglar scene shooter motorist passenger)
      deport evict resettle repatriate order_out tell_to_leave order_to_leave ask_to_leave tell_to_evacuate order_to_evacuate
      tell_to_move order_to_move tell_to_flee
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
      rehouse turf_out uproot(people family families resident)
      move_out(patient resident family families villager people neighbour neighbor tenant)
      bus_out bus(resident evacuee migrant refugee)
      clear(resident villager tenant squatter&home homes building camp street)
      drive_out(villager resident family families people)
      chase_out(villager resident family families people migrant)
      chase_away(villager resident family families people migrant)
      expel(migrant refugee villager resident families)
      stream(refugee resident migrant villager people&across into out border)
      pour(refugee migrant&across into out border)
      pour_across(refugee migrant people)
      wash_ashore(migrant refugee)
      storm(migrant refugee&fence border)
      scale(migrant&fence)
      abandon(villager resident family families people inhabitant&village home house town island)
      empty(village town city&resident villager evacuated flood fire)
      take_shelter take_refuge
      shelter(resident people families villager&school church gym cellar basement station stadium)
      spend(night nights&shelter gym school church cellar open street car cars)
    `,
    nouns: `
      evacuation exodus displacement deportation
      eviction resettlement repatriation influx/refugee|migrant
    `,
    dated: `
      leave(family villager resident civilian!job office post)
      flee(!suspect gunman robber thief driver attacker assailant burglar scene foot shooter motorist passenger)
      displace relocate
      move(people resident family out)
      send(migrant refugee&back)
      wade(migrant refugee people family)
      turn_back(migrant refugee asylum)
      send_back(migrant refugee)
      move_off(land)
      emigrate immigrate migrate
      camp(migrant refugee displaced family families)
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
      leak(oil fuel diesel petrol gasoline kerosene sewage gas chemical tanker pipeline)
      spill(oil fuel diesel petrol gasoline sewage chemical gallon barrel)
      plunge(bus car truck van&ravine gorge river cliff gully)
      slam_into(car truck bus train tree house wall plane jet boeing airbus airliner aircraft helicopter mountain mountainside hillside
        ridge barrier embankment pier bridge)
      plow_into(car taxi truck bus van train tram crowd queue)
      plough_into(car taxi truck bus lorry van coach train tram crowd queue)
      hit_by(car truck bus train van suv lorry motorcycle!missile drone rocket bomb shell mine projectile airstrike bullet gunfire tariff delay
        price cost shortage closure cut fare walkout)
      skid(plane bus truck runway)
      slide(runway)
      hit(wall embankment&car bus plane jet train truck van lorry)
      hit(car van truck lorry bus coach minibus train tram locomotive taxi motorcycle tractor&car van truck lorry bus coach minibus
        train tram locomotive taxi motorcycle tractor pickup suv vehicle house wall shop building barrier bridge tree pole crowd!service
        strike walkout sale tariff tax shortage price cost cut demand maker industry driver passenger traffic fare delay missile drone rocket bomb
        shell mine)
      strike(car van truck lorry bus coach minibus train tram locomotive taxi motorcycle tractor&car van truck lorry bus coach minibus
        train tram locomotive taxi motorcycle tractor pickup suv vehicle house wall shop building barrier bridge tree pole crowd!service
        strike walkout sale tariff tax shortage price cost cut demand maker industry driver passenger traffic fare delay missile drone rocket bomb
        shell mine)
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
      hit(motorboat dinghy yacht ferry&vessel boat ship ferry dinghy kayak raft!missile drone rocket mine)
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
      go_off(explosive ammunition munition shell dynamite gunpowder firework warhead)
      jump(train tram locomotive wagon carriage&rail track)
      run_off(road)
      crash_into smash_into
      back_into(car truck van wall pole meter house fence tree)
      reverse_into
      contain(fire wildfire blaze)
      break_up(ship vessel tanker freighter carrier)
      careen rear-end sideswipe broadside aquaplane crash-land belly-land short-circuit nosedive(plane jet aircraft helicopter glider
        train)
      plough_through plow_through barrel_into barrel_through pile_into crunch_into bang_into turn_turtle flip_over tip_over topple_over
      take_on_water run_off_the_road
      career(bus car truck lorry van coach minibus train tram tractor vehicle motorcycle carriage&into off down through onto across)
      hurtle(bus car truck lorry van coach minibus train tram carriage wagon vehicle&into off down through onto across)
      tumble(bus car truck lorry van coach minibus train tractor vehicle jeep carriage helicopter plane&ravine gorge river cliff canal
        valley slope embankment gully lake hillside mountainside metre meter into)
      roll(bus car truck lorry van coach minibus tractor jeep quad train carriage wagon&ravine gorge river cliff canal ditch embankment)
      somersault(car bus truck lorry vehicle)
      keel_over(ship boat ferry vessel crane yacht pylon mast tower tree)
      list(ship ferry vessel freighter tanker trawler barge&port starboard degree)
      tip(lorry truck bus tractor crane carriage ferry boat&over into onto)
      slew(lorry truck bus car&across into off)
      swerve(bus car truck lorry van coach driver plane)
      veer(bus car truck lorry van coach driver plane tram&into off across)
      drift_onto(ship ferry vessel freighter tanker trawler barge boat)
      drift_ashore(ship ferry vessel freighter tanker trawler barge boat)
      wash_aground
      strike(sandbar sandbank shoal mine wall kerb ship boat vessel ferry&ship boat vessel ferry trawler tanker)
      clip(kerb plane jet wing lorry bus)
      mount(kerb curb pavement sidewalk)
      plunge_into(bus car truck van lorry coach minibus train helicopter plane&river lake canal ravine gorge sea reservoir)
      plunge_off
      topple(crane lorry truck bus tram container boat)
      fall_onto(track rail container crane)
      run_into(boat ship bus car truck train tram&rock reef wall pole tree)
      jump(rail track&train tram locomotive wagon carriage)
      leave(rails)
      run_over(car bus truck train tram lorry tractor van)
      knock_down(car bus truck lorry van taxi tram)
      burn(tanker ship ferry vessel trawler freighter yacht bus train plane jet depot refinery hut silo sawmill plant hangar cabin chalet
        church chapel hotel pub restaurant block flat apartment building warehouse dormitory tunnel nightclub palace castle
        theatre theater stadium boat)
      burn_through(night weekend day)
      burn_to_the_ground burn_to_ashes go_up_in_flames go_up_in_smoke go_up(flame cylinder boiler depot)
      catch_light catch_alight
      catch(fire alight&engine boat ship car bus truck roof house plane train tanker ferry lorry home building tent hut)
      smoulder(fire blaze ruin peat wreck depot)
      smolder(fire blaze ruin peat wreck depot)
      reignite(fire blaze wreck)
      ignite(depot warehouse fuel tank refinery forest field grass roof house drone wreckage debris spark lightning brush barn scrub)
      consume(fire flame flames blaze)
      devour(fire flame flames blaze)
      raze(fire blaze flame flames)
      spread_to(fire flame flames blaze)
      leap(fire flame flames blaze)
      char(fire blaze hectare acre)
      scorch(fire blaze flame)
      blacken(fire blaze)
      rupture(pipe main pipeline tank boiler dam hose valve line hull cylinder gas)
      implode(submersible submarine capsule tower chimney tank)
      overheat(generator engine reactor battery boiler transformer brake motor server)
      malfunction(engine brake rocket signal gear parachute)
      seize(gearbox engine rotor)
      misfire(rocket engine gun firework)
      seep(oil fuel sewage gas chemical diesel acid)
      gush(oil gas sewage fuel)
      spew(oil sewage fume smoke gas plant chimney)
      vent(gas steam plant refinery)
      belch(smoke)
      contaminate(water well river supply soil beach milk spill food batch)
      pollute(river lake stream beach well sea)
      spill_into(oil fuel sewage gas chemical diesel acid milk waste slurry)
      leak_into(oil fuel sewage gas chemical diesel acid waste slurry)
      pour_into(oil fuel sewage chemical diesel acid waste slurry)
      discharge(sewage effluent wastewater waste chemical)
      dump(sewage effluent waste sludge&river sea lake canal)
      foul(river beach coast)
      taint(water milk food batch meat)
      trap(lift elevator cave pothole shaft mine gondola cable rubble car wreck rock ice tunnel)
      get_stuck
      give_out(ice brake engine)
      become_trapped become_stuck get_trapped
      lose(wheel engine wing rotor propeller mast rudder&plane jet aircraft ship ferry yacht helicopter car train)
      throw(off&train tram carriage wagon horse rails track)
      hurl(off&train tram carriage wagon rails track)
      abort(takeoff landing flight)
      make_an_emergency_landing make_a_forced_landing
      blow_out(tyre tire)
      go_out_of_control spin_out_of_control spin_off spin(plane helicopter car&control off)
      drag_anchor break_its_moorings break_her_moorings slip_its_moorings
      crash_down(lift elevator crane scaffolding)
      come_off(train tram carriage wagon&rails track)
      come_off(motorcycle motorbike bike horse)
      mow_down(car bus truck lorry van driver)
      plough_up
      tear_through(fire)
      rage_through
      roar_through(fire blaze)
      rip_apart(blast explosion)
      tear_apart(blast explosion)
      rock(blast explosion)
      jolt(blast explosion)
      shatter(blast explosion)
      flash_over
      crash_through
    `,
    nouns: `
      crash accident collision derailment blaze house_fire explosion blast stampede plane_crash car_crash shipwreck pileup pile-up oil_spill
      gas_leak chemical_spill
      fire/house|apartment|building|factory|forest|warehouse|hotel|camp|market|school|kitchen
      emergency_landing crash_landing cave-in rockburst
      inferno conflagration fireball capsizing sinking/of grounding/of implosion meltdown near-miss hit-and-run bus_crash train_crash
      train_derailment helicopter_crash head-on_collision backdraft rupture/pipeline|pipe|main|dam|tank malfunction
        spill/oil|fuel|chemical|toxic|diesel|acid
      leak/gas|oil|ammonia|chlorine|chemical|radiation|fuel|toxic|methane crush/crowd|fatal|deadly pile_up rollover
        fire/dormitory|nightclub|mine|train|ship|ferry|boat|refinery|depot|electrical|bush|hospital|prison|shop|barn|church|mill|large|huge|massive|major|deadly|fatal|raging|terminal|airport|plant
      mishap/Occurs aground/motorboat|boat|ship|vessel|yacht|trawler|tanker|ferry|barge|freighter|coaster
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
      leave(runway rails track road route highway interstate freeway motorway roadway&plane jet train tram airliner car carriage coach locomotive funicular bus minibus lorry truck
        van!factory line)
      ground(ship vessel carrier bulker tanker freighter ferry trawler yacht barge frigate dhow)
      strike(rock reef sandbank shoal iceberg)
      hit(turbulence iceberg reef sandbank)
      lose(airship aircraft submarine steamer schooner barque trawler!race match game contract)
      topple(!government president regime minister leader dictator cabinet record champion)
      seep gush
      smoulder smolder
      reignite combust
      rupture(!tendon achilles ligament appendix spleen tie relation)
      malfunction overheat
      stall(train lift elevator engine car bus tram boat ferry)
      stick(train lift elevator bus lorry truck gondola&in under between on)
      pollute(river lake stream beach well)
      flare(fire blaze gas refinery)
      tilt(ship crane platform building)
      scrape(hull ship plane wing)
      graze(car bus plane)
      fizzle(rocket)
      snag(trawler anchor net)
      snap(mast axle cable wing)
      stall(chairlift gondola rollercoaster funicular)
      come_crashing_down(scaffolding ceiling roof wall crane tree mast bridge balcony chandelier)
      drift_into(balloon boat yacht ship barge glider)
      blow(pipeline boiler transformer)
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
      blanket(snow ash fog smoke dust ice hail sand haze)
      cover(ash hail lava mud dust&street village town home house field car roof city)
      coat(ice ash oil dust)
      shroud(smoke fog smog dust haze)
      choke(smog haze dust smoke&city town capital)
      rake(storm hurricane typhoon cyclone wind)
      buffet(storm wind gale hurricane)
      pelt(hail rain)
      pound(storm wave rain hail wind hurricane typhoon cyclone surf)
      drench(rain storm downpour)
      soak(rain storm downpour&town city village field county)
      deluge(rain storm downpour water mud)
      barrel(hurricane storm typhoon cyclone tornado)
      roar_ashore(hurricane storm typhoon cyclone)
      crash_ashore(hurricane storm typhoon cyclone wave)
      move_ashore(hurricane storm typhoon cyclone)
      plough_through(storm tornado hurricane typhoon cyclone)
      plow_through(storm tornado hurricane typhoon cyclone)
      carve(tornado twister storm)
      skirt(hurricane storm typhoon cyclone)
      brush(hurricane storm typhoon cyclone&coast island past)
      graze(hurricane storm typhoon cyclone&coast island)
      rip_up(tornado storm twister wind)
      rip(tornado storm twister wind gale hurricane typhoon cyclone&roof roofs tile)
      peel(wind gale tornado storm hurricane typhoon cyclone roof)
      strip(wind gale tornado storm hurricane typhoon cyclone hail&roof tree leaf leaves orchard crop)
      flip(tornado storm wind twister gale gust)
      overturn(tornado storm wind twister gale gust)
      toss(tornado storm wind twister gale gust wave)
      topple(tornado storm wind twister gale gust quake earthquake)
      fell(tornado storm wind twister gale gust quake earthquake hurricane typhoon cyclone tremor shock&tree bridge building power line
        pole pagoda house home)
      down(tornado storm wind gale gust hurricane typhoon cyclone snow ice tree&tree power line cable pole)
      knock_over(wind storm gale gust wave)
      blow_over(wind storm gale gust)
      snap(wind storm gale gust tornado ice snow&tree pole branch line)
      rock(quake earthquake tremor aftershock temblor magnitude)
      shake(quake earthquake tremor aftershock temblor)
      jolt(quake earthquake tremor aftershock temblor)
      rattle(quake earthquake tremor aftershock temblor)
      strike(lightning)
      zap(lightning)
      rumble(volcano mountain)
      rain_down(ash hail rock)
      pour_down(lava mud)
      send(volcano crater eruption&ash lava smoke rock)
      knock(wave gust wind&off over down)
      ooze(lava)
      flow(lava mud&into through over down)
      creep(lava)
      maroon
      strand(flood snow ice tide storm flooding&villager people family families resident hiker traveller traveler)
      isolate(flood snow landslide storm flooding&village town valley hamlet people)
      cut_off(village town hamlet valley island&flood snow landslide landslip slide storm mud road)
      snow_in
      ice_over(river lake road bridge harbour harbor)
      freeze(river lake canal harbour harbor pipe main water street bay&solid over)
      calve(glacier iceberg)
      dam(landslide debris slide mud lake ice)
      wash_out
      spill_over(lake dam reservoir river water)
      spill(river lake dam reservoir&bank banks)
      burst_its_banks burst_their_banks break_its_banks overflow_its_banks
      swell(river stream rain creek&bank metre meter flood)
      overtop
      surge(water river sea flood tide wave mud)
      undermine(river flood current wave sea water&bridge road wall bank cliff house track pier)
      undercut(river flood current wave sea water)
      erode(river flood current wave sea water storm&bridge road wall bank cliff house track beach)
      parch(drought)
      wither(drought heat&crop harvest maize wheat)
      scorch(heat drought frost)
      bake(heat sun)
      char(acre hectare wildfire bushfire)
      blacken(acre hectare wildfire bushfire)
      consume(acre hectare wildfire bushfire)
      leap(fire wildfire bushfire flame flames&river road line highway ridge)
      ravage(flood fire wildfire storm hurricane typhoon cyclone pest locust drought frost quake earthquake blight)
      infest(locust worm beetle rat caterpillar)
      devour(locust caterpillar armyworm)
      thunder(rock ice avalanche boulder mud debris)
      hurtle(rock ice avalanche boulder)
      roll(rock boulder&onto into down)
      tumble(rock boulder cliff hillside&onto into down)
      crumble(cliff hillside slope bank coast coastline bluff)
      subside(ground road street land)
      engulf(mud landslide avalanche flood water lava sand dust tsunami mudslide landslip)
      entomb(mud landslide avalanche slide landslip mudslide hillside snow ash)
      overwhelm(mud landslide avalanche flood water lava tsunami mudslide)
      carry(avalanche current flood wave torrent mudslide&metre meter skier tourer climber hiker walker car house boy girl man woman child
        villager)
      sweep(avalanche current flood wave torrent mudslide landslide tide water&skier tourer climber hiker walker car house boy girl man
        woman child villager road bridge people off)
      sweep_into(river sea lake canal current)
      catch(avalanche)
      slam(wave surge)
      crash_over(wave sea)
      wash_over(wave sea water river)
      wash_into(sea river lake)
      pile_up(snow ice)
      lash(wind wave gale tornado)
      wipe_out(tornado storm hurricane typhoon cyclone flood quake earthquake tsunami landslide avalanche frost hail drought glacier mud)
      obliterate(tornado storm hurricane typhoon cyclone flood quake earthquake tsunami landslide avalanche glacier mud ice)
      pulverise(tornado storm hurricane quake earthquake)
      ruin(hail frost flood storm drought rain&crop harvest vineyard orchard field)
      destroy(hail frost locust&crop harvest vineyard orchard)
      batter(wind gale sea)
      hammer(storm hurricane typhoon cyclone hail rain)
      thrash(storm hurricane typhoon cyclone wind)
      clobber(storm hurricane typhoon cyclone)
      ice_up
      drift(snow&metre meter road highway)
    `,
    nouns: `
      earthquake quake flood flooding landslide mudslide avalanche hurricane typhoon cyclone tornado wildfire tsunami eruption drought
      heatwave blizzard aftershock famine bushfire forest_fire brush_fire grass_fire rockslide mud_slide sinkhole storm_surge flash_flood
      hailstorm thunderstorm snowstorm ice_storm sandstorm waterspout heat_wave cold_snap tremor twister floodwater mudflow mud_flow
      debris_flow landslip rockfall cloudburst lahar storm/tropical|winter|severe|powerful|violent|Name
      downpour deluge cold_wave squall derecho whirlwind firestorm tidal_wave seaquake dust_storm gale/severe|violent|autumn|winter|heavy
        rock_slide
      snowslide glacial_flood lake_outburst mudslip windstorm ice_jam infestation/locust|armyworm|beetle|rat landfall volcanic_eruption
        washout
      storm/dust|hail|ice|sand|wind|thunder|spring|summer|autumn|deadly|fierce|huge|major|heavy|devastating monsoon/heavy lightning_strike
      fire/wild|peat|vegetation|forest|grass|scrub|moorland|gorse swarm/locust|of
    `,
    dated: `
      recede
      weaken(storm hurricane typhoon cyclone depression)
      overflow(!hospital prison morgue jail inbox bin crowd ward)
      strengthen(storm hurricane typhoon cyclone depression)
      cross(coast&between near)
      fall(rain snow hail&heavy torrential record)
      fall(litre liter millimetre millimeter&square rain snow hour)
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
      descend_on(locust)
      reach(slick&beach coast shore)
      bury(Place)
      bury(school village camp tent hut container truck)
      fall(hail hailstone meteorite)
      bring(front storm monsoon depression cyclone system typhoon hurricane&rain snow hail wind gust flood)
      dump(storm front blizzard&snow rain hail)
      strike(magnitude!quake earthquake tremor shock)
      hit(magnitude!quake earthquake tremor shock)
      erupt(!cheer applause laughter anger row scandal violence fighting protest clash war dispute)
      subside(flood floodwater water river wind storm)
      thaw(river lake ice)
      melt(glacier ice road snow)
      stall(storm hurricane typhoon cyclone)
      dissipate(storm hurricane typhoon cyclone)
      intensify(storm hurricane typhoon cyclone drought fire)
      form(storm depression hurricane typhoon cyclone sinkhole cloud)
      track(storm hurricane typhoon cyclone)
      spread(wildfire bushfire smoke)
      ease(flood rain storm drought wind)
      dry(river lake reservoir well dam gorge)
      wither(crop plant tree harvest maize wheat grass leaves) parch swelter
      rumble(volcano)
      awaken(volcano)
      open_up(sinkhole crack crater fissure hole)
      dust(ash)
      beach(whale dolphin&themselves)
      strand(whale dolphin)
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
      notify(case outbreak cluster&${diseases} new suspected)
      ${each('report_in report_from confirm_in detect_in record_in', diseases)}
      test_positive
      ${each('contract diagnose', diseases)}
      ${each('fall_ill fall_sick', 'people pupil student children passenger guest worker villager dozen hundred')}
      diagnose_with
      confirm(case infection)
      cull(boar deer badger fox kangaroo seal camel)
      cull(bird chicken poultry pig flock herd cattle duck goose geese turkey hen mink)
      re-infect reinfect
      vomit(Number pupil children guest passenger people)
      strike_down(virus bug illness flu norovirus)
      afflict
      isolate(patient passenger contact crew&hospital ward ship cabin)
      gas(hen chicken bird poultry flock)
      slaughter(hen chicken bird poultry flock pig cattle cow goat sheep herd mink&flu fever disease mouth plague anthrax outbreak virus
        tuberculosis)
      destroy(hen chicken bird poultry flock herd&flu fever disease virus)
      fall_ill(camp school wedding hotel ship)
      disinfect fumigate
      come_down_with
      eradicate(disease polio measles malaria)
    `,
    nouns: `
      outbreak epidemic pandemic lockdown
      contagion/Occurs food_poisoning norovirus_outbreak cull/badger|mass|of|Occurs quarantine
    `,
    dated: `
      spread(!fire blaze wildfire bushfire flame smoke rumour rumor news fear panic protest unrest demonstration strike riot looting slick)
      diagnose
      find(case!wine beer whisky whiskey ammunition)
      detect(case)
      ${each('report confirm', diseases)}
      spike(case infection)
      surge(case infection)
      flare_up(disease virus cholera measles)
      resurge
      vaccinate
      catch(measles flu cholera malaria dengue covid virus hepatitis typhoid mumps rabies infection disease cold)
    `,
  },
} as const satisfies Record<string, Kind>

import type { Kind } from '../kind.ts'

const weapons = 'missile rocket shot gun round bullet shell artillery mortar drone torpedo weapon gunshot volley projectile'

/** Force and crime: what somebody does to others, or to what is theirs, by violence or by stealth. */
export const force = {
  strike: {
    family: 'force',
    definition: 'An attack from the air or from afar with aircraft, drones or missiles.',
    acled: 'Air/drone strike',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `
      strafe carry_out_airstrike
      launch(missile rocket drone airstrike strike salvo)
      fire(missile rocket)
      strike(rocket drone missile jet warplane aircraft refinery depot airbase target building base village town city port substation)
      hit(drone missile rocket airstrike refinery depot)
      target(drone missile airstrike)
      target(aircraft warplane jet helicopter gunship bomber artillery&camp base position house building village town convoy school
        hospital mosque bridge airport depot headquarters refinery port)
      carry_out(strike airstrike!hunger worker teacher nurse doctor)
      conduct(airstrike)
      take_a_direct_hit suffer_a_direct_hit score_a_direct_hit
      destroy(defence defense force jet gunner&drone missile rocket)
      sink(missile torpedo drone warplane airstrike submarine&boat ship vessel tanker frigate cruiser corvette submarine destroyer
        freighter trawler)
      sink(missile torpedo drone&Name)
      explode(drone missile!pad launch test)
      drop(bomb)
      shoot_down
      intercept(missile drone rocket)
      strike(base airbase site position)
      strike(projectile)
      strike(force military army aircraft warplane gunship bomb&block house home apartment flat complex tower school hospital
        clinic mosque church market camp shelter convoy car vehicle bridge plant warehouse headquarters barracks airport
        !plane helicopter train crash pilot passenger runway wind storm)
      hit(airbase projectile)
      hit(force military army aircraft warplane gunship bomb&block house apartment flat complex tower school hospital
        clinic mosque church market camp shelter convoy car vehicle bridge plant headquarters barracks airport
        !plane helicopter train crash pilot passenger runway wind storm)
      fall(missile rocket bomb!orbit orbital earth launch space debris stage booster)
      land(missile!sea waters ocean test)
      land(rocket!pad moon mars ocean sea barge booster stage launch)
      rain_down(missile rocket drone bomb)
      hit(substation refinery barracks kindergarten mosque church warehouse airfield&was were been!record high low hard storm hurricane
        typhoon cyclone tornado flood flooding quake earthquake lightning lorry truck barge ship thief burglar walkout shortage outage cut
        virus wave hail wind landslide mudslide avalanche fire blaze)
      hit(missile drone bomb&building block house clinic school hospital market)
      set(drone missile rocket&fire ablaze alight)
      fall(drone wreckage wreck debris fragment&on onto)
      down(drone missile jet aircraft helicopter warplane)
      pound(drone missile jet warplane bomber airstrike)
      smash_into(missile drone rocket)
      crash_into(missile drone rocket&building block house home school hospital depot substation apartment)
      slam_into(missile drone rocket)
      plough_into(missile drone rocket)
      tear_into(missile drone rocket)
      rip_into(missile drone rocket)
      pepper(missile drone rocket shrapnel)
      rain_down(missile rocket bomb)
      blast(drone missile rocket jet warplane)
      level(drone missile rocket jet warplane bomb airstrike)
      down(gunner army troop soldier rebel militia defence defense)
      crash(drone missile&roof building block depot substation refinery airport)
      bring_down(drone missile jet warplane helicopter)
    `,
    nouns: `
      strike/on|hit|hits|struck|killed|kills|wounded|injured|destroyed|damaged|targeted|flattened|levelled|leveled
      airstrike air_strike drone_strike missile_strike missile_attack drone_attack rocket_attack air_raid airraid bombardment
    `,
    dated: `
      hit(clinic hospital depot refinery barracks!record high low)
      hit(station market school bridge warehouse church mosque kindergarten flat block tower substation silo convoy&was were been!record
        high low hard storm hurricane typhoon cyclone tornado flood flooding quake earthquake lightning lorry truck barge ship boat vessel
        thief burglar walkout shortage outage cut tariff crisis virus wave hail wind downturn rockfall boulder landslide mudslide avalanche)
      hit(freighter tanker oilfield pipeline airfield airbase headquarters checkpoint dam&drone missile rocket jet warplane)
    `,
  },
  shelling: {
    family: 'force',
    definition: 'Fire by artillery, mortars, tanks or ships’ guns.',
    acled: 'Shelling/artillery/missile attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `
      shell bombard
      hit(shell mortar artillery howitzer)
      strike(shell mortar artillery howitzer)
      strike(shell artillery howitzer&market station building house home school hospital block village town)
      fire(artillery mortar howitzer shell!practise practised practising practice drill exercise)
      fall(shell mortar!share price percent % stock profit)
      land(shell mortar!share)
      explode(shell mortar artillery)
      rain(shell mortar&on down)
      rain_down(shell mortar)
      come_under_fire(artillery rocket launcher shell mortar howitzer tank sniper gunner)
      fire_into(troop soldier army&Name province territory village district)
      pound(artillery gun shell mortar howitzer cannon tank)
      tear_into(shell mortar)
      slam_into(shell mortar)
      smash_into(shell mortar)
      plunge_into(shell)
      lob(shell mortar)
    `,
    nouns: 'shelling artillery_fire mortar_fire artillery_strike artillery_attack cannonade',
  },
  bombing: {
    family: 'force',
    definition: 'An explosive set off on purpose: a bomb, a mine, a suicide attack.',
    acled: 'Remote explosive/landmine/IED',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `
      bomb detonate blow_up firebomb
      explode(bomb grenade ied landmine)
      kill(grenade ied landmine)
      go_off(bomb grenade ied)
      strike(bomber)
      hit(bomb ied mine landmine&patrol convoy vehicle bus car truck jeep lorry tractor ship tug tanker vessel boat trawler freighter carrier)
      strike(mine landmine&patrol convoy vehicle bus car truck jeep lorry tractor ship tug tanker vessel boat trawler freighter carrier)
      blow(himself herself themselves)
      petrol-bomb
      dynamite
      blow_apart(bomb mine explosive)
      blast(bomb explosive mine)
      tear_through(bomb)
      rip_through(bomb)
      hurl(bomb mine explosive&car bus carriage train truck vehicle)
      tread_on(mine)
      step_on(mine)
      run_over(mine landmine)
      plant(bomb explosive device ied mine)
    `,
    nouns: `
      bombing suicide_bombing car_bombing bomb_attack bomb_blast suicide_attack car_bomb detonation
      bomb_explosion mine_blast roadside_bomb
    `,
  },
  clash: {
    family: 'force',
    definition: 'Two armed sides fight.',
    acled: 'Armed clash',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs: `
      exchange_blows exchange_punches
      clash
      fight(troop soldier force rebel army militant fighter faction clan gang cartel tribe families!fire blaze flame wildfire fighter)
      skirmish mutiny
      storm(insurgent rebel militant fighter jihadist rebels&barracks outpost garrison post)
      exchange_fire trade_fire repel exchange(fire)
      beat_off(attack assault raid attacker)
      beat_back(attack assault troop force)
      ambush
      raid(troop soldier militant gunman commando marine fighter rebel village camp base)
      counterattack repulse
      come_to_blows trade_blows trade_punches trade_gunfire exchange_shots
      square_off(boat crew fan supporter gang troop police villager fisherman fishermen)
      engage(troop soldier army navy jet rebel militant&fire militant rebel target enemy fighter)
      encircle(troop soldier army rebel police force&town city village base unit)
      push_back(troop soldier army rebel force attack militant)
      beat_off(pirate raider militant)
      fend_off(attack assault troop soldier raid)
      fight_off(attack assault troop raider pirate robber)
      grapple(police guard officer intruder)
      tussle
      trade(fire gunfire blow shot shell&troop soldier army force gang fighter police militia)
      waylay
      neutralise(militant terrorist rebel fighter insurgent gunman gunmen) neutralize(militant terrorist rebel fighter insurgent gunman gunmen)
    `,
    nouns: `
      clash fighting battle skirmish firefight gunbattle gun_battle shootout ambush offensive incursion combat crossfire
      gunfight shoot-out counter-offensive counteroffensive counterattack bloodbath raid/rebel|commando|cross-border|night|cattle
        insurrection
      rebellion revolt mutiny
    `,
    dated: `
      fight
      scuffle
      infiltrate(rebel soldier militant fighter gunman border commando)
      flare(fighting clash battle violence unrest)
      flare_up(fighting clash battle violence unrest)
      reignite(fighting war conflict violence)
    `,
  },
  shooting: {
    family: 'force',
    definition: 'Somebody fires a gun at people, or a gun goes off and hits somebody.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `
      ring_out(shot gunfire gunshot) fall(shot!wide short)
      shoot gun_down
      fire_at(Name civilian crowd protester car people house police convoy checkpoint post patrol soldier troop guard boat ship vessel vehicle)
      fire_on(crowd protester people convoy car)
      fire_into(crowd house car)
      fire_through open_fire shoot_dead fatally_shoot
      fire(${weapons}!practise practised practising practice drill exercise)
      discharge(${weapons} firearm rifle pistol handgun)
      exchange_gunfire
      hit(gunfire bullet)
      strike(gunfire bullet gunshot)
      fire_on(Somebody)
      fire_on(position troop soldier patrol post base helicopter vehicle ship boat vessel aircraft village)
      fire(police soldier officer guard troop gunman gunmen militiaman&air)
      mow_down
      spray(bullet gunfire round)
      riddle(bullet)
      pepper(bullet)
      pump(bullet)
      empty(magazine clip&gun pistol rifle gunman)
      loose_off(shot round)
      let_off(shot round)
      squeeze_off(shot round)
      snipe
      kill(sniper gunman gunmen gunfire)
      turn(gun weapon pistol rifle&himself herself themselves)
      rake(gunfire bullet fire)
      pick_off(sniper gunman soldier officer policeman policemen troop)
    `,
    nouns: `
      shooting gunfire drive-by murder-suicide murder_suicide gunshot shooting_death shooting_spree
      hail_of_bullets
    `,
  },
  attack: {
    family: 'force',
    definition: 'Violence against people or property by other means: an assault, a stabbing, a killing, arson.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs: `
      attack(!finish peloton lap breakaway) assault stab murder slay assassinate behead
      execute(hostage prisoner captive civilian)
      kill(militant fighter rebel jihadist insurgent militia militiaman paramilitary terrorist bandit!airstrike strike drone missile shell
        fire crash)
      burn(fighter militant rebel gunman gunmen bandit jihadist settler militia&tanker truck lorry bus car vehicle house home hut village shop
        market school church mosque crop field)
      burn(people crowd mob protester rioter&house home shop church car office mosque school cinema theatre theater hotel)
      torch
      hit(skiff craft speedboat usv&vessel ship tanker carrier freighter bulker)
      set_fire set_on_fire set_alight set_upon hack_to_death poison
      throw(grenade molotov)
      drive_into(crowd pedestrian)
      drive(crowd pedestrian shopper market&into through)
      beat(Somebody police crowd death!final match game league cup set round title points race champion championship seconds)
      hit(Somebody&head face stick baton rifle hammer fist butt bat bottle brick)
      kick(Somebody)
      punch(Somebody)
      whip(Somebody)
      flog(Somebody)
      torture massacre strangle bludgeon slash(!budget price million rate job cost spending forecast tax percent) lynch rape
      gas(villager protester crowd demonstrator people prisoner civilian)
      storm(building protester demonstrator crowd mob gunmen militant parliament capitol compound headquarters base troop prison office camp hideout den village
        embassy consulate)
      hack hack_into
      breach(network system server database computer account)
      deface(website page)
      knock_out(website server network system computer)
      knock_offline take_offline
      infect(computer server network malware ransomware)
      encrypt(file data server system)
      break_out(brawl scuffle)
      break_up(fight brawl)
      strike(flare bottle brick firework)
      hit(flare bottle coin brick firework egg)
      copy(hacker intruder attacker&record data file database)
      pistol-whip headbutt manhandle gang-rape decapitate disembowel dismember garrotte molest
      beat_up rough_up beat_to_death put_to_death bludgeon_to_death stone_to_death set_ablaze
      maul(Somebody)
      mob(Somebody referee umpire)
      bash(Somebody&head face skull)
      batter(Somebody&head face death hammer bat)
      club(Somebody)
      knife(Somebody)
      throttle(Somebody)
      smother(Somebody baby infant)
      shove(Somebody&platform track train window stairs ground)
      push(Somebody&platform track train window stairs ground cliff balcony)
      pelt(stone rock egg bottle tomato brick firework flare snowball)
      lob(grenade petrol stone brick bottle)
      hurl(grenade molotov petrol brick stone rock bottle flare bolt firework acid)
      fling(grenade molotov petrol brick stone rock bottle acid)
      toss(grenade molotov)
      douse(petrol gasoline acid kerosene)
      throw(acid petrol)
      lace(antifreeze poison drink food curry cyanide arsenic thallium)
      tie_up(Somebody)
      plough_into(crowd shopper pedestrian parade)
      rampage dehorn
      go_on_a_rampage go_on_the_rampage run_amok lay_in_wait
      slaughter(villager family people civilian gunmen rebel militant)
      butcher(villager family people civilian)
      trash(office shop store restaurant school church mosque mob fan intruder)
      spit_at(Somebody police)
      paralyse(hacker ransomware)
      paralyze(hacker ransomware)
      grope(Somebody passenger commuter)
      set(light&arsonist attacker mob protester settler gang)
      cripple(hacker ransomware malware cyberattack)
    `,
    nouns: `
      attack assault stabbing murder homicide slaying assassination massacre killing arson beating rampage lynching execution manslaughter
      double-homicide rape cyberattack cyber-attack data_breach hack/attempted|massive|major|suspected brawl scuffle melee
      knifing slaughter bloodshed mutilation decapitation beheading gang-rape hanging/public stoning flogging caning acid_attack
      ransomware_attack cyber_attack pogrom
    `,
    dated: `
      ram(car van truck lorry&crowd market pedestrian shopper people)
      set(settler mob protester rioter arsonist agent saboteur intruder vandal youth gunman militant villager attacker raider&fire ablaze
        alight)
      storm(police soldier troop&mosque church hospital school university newsroom)
      sabotage brawl
      fight(fan supporter inmate prisoner pupil)
      hang(men prisoner convict murderer dissident inmate gallows scaffold traitor spy ringleader)
      execute(murderer convict inmate killer men)
      slaughter butcher terrorise terrorize
      harass
      poach(elephant rhino tiger leopard pangolin ranger deer)
      smash_up
      overpower
      jostle(crowd fan protester supporter&minister reporter referee player president)
      stalk(woman actress singer girl)
    `,
  },
  abduction: {
    family: 'force',
    definition: 'People are taken or held against their will.',
    acled: 'Abduction/forced disappearance',
    plover: 'COERCE',
    sudden: true,
    gravity: 7,
    verbs: `
      drag(gunman gunmen militant rebel soldier kidnapper armed&car home house bed bus vehicle)
      take_from(girl boy pupil student villager schoolgirl children&school village dormitory camp farm!hospital custody)
      seize(people villager student pupil girl boy child schoolgirl schoolboy hostage worker teacher traveller traveler passenger
        tourist monk nun priest!drug weapon cocaine heroin cash power)
      abduct kidnap take_hostage
      take(hostage)
      hijack
      take_away(Somebody)
      drag_away(Somebody)
      hold_hostage
      seize_by(gunmen kidnapper captor)
      seize_by(rebel militant fighter&he she man woman boy girl villager student passenger worker journalist)
      seize(pirate gunman gunmen&ship vessel tanker dhow freighter carrier yacht)
      hold_captive hold_at_gunpoint hold_for_ransom snatch_from bundle_into(car van boot vehicle)
      snatch(gunmen gunman kidnapper militant boy girl child children man woman baby teacher student priest&from car school home street
        village)
      hold(ransom gunpoint knifepoint)
      march_off(gunmen gunman rebel militant villager captive)
      lead_away(gunmen gunman rebel militant)
      barricade_himself barricade_herself barricade_themselves
    `,
    nouns: `
      abduction kidnapping hostage-taking hijacking carjacking standoff
      kidnap
    `,
    dated: `
      board(men gunman gunmen pirate&ship vessel tanker dhow freighter carrier yacht) take_captive take_prisoner
      traffic(girl woman women people child children migrant)
      snatch(gunmen kidnapper rebel)
    `,
  },
  robbery: {
    family: 'force',
    definition: 'Property is taken by force or stealth.',
    acled: 'Looting/property destruction',
    plover: null,
    sudden: true,
    gravity: 6,
    verbs: `
      tunnel_into(bank vault jeweller jeweler shop store)
      rob loot burglarize burgle vandalize vandalise ransack steal break_into carjack
      break_in(thief burglar robber gang intruder raider)
      rustle(cow cattle sheep goat camel livestock animal head)
      take(gunman gunmen bandit raider robber thief looter attacker burglar militiaman militiamen&goat cattle cow sheep camel herd livestock
        grain motorcycle motorbike phone jewellery jewelry cash money valuable food medicine)
      shoplift pilfer siphon pillage burglarise counterfeit launder(money cash million)
      mug(Somebody tourist pensioner man woman boy girl)
      make_off_with
      get_away_with(cash jewel jewellery jewelry painting loot gold watch laptop phone)
      walk_off_with
      snatch(bag purse phone handbag necklace chain wallet jewel jewellery painting)
      pocket(money deposit fund million bribe cash clerk official)
      con(pensioner investor customer victim&out)
      scam(pensioner investor customer victim)
      fleece(pensioner investor customer victim tourist)
      plunder(grave tomb wreck museum shop village store warehouse)
      extort
      bribe
      forge(signature passport document cheque certificate banknote)
      divert(fund money&account pocket official)
      rifle(thief burglar drawer intruder)
      swap(fake cast copy&coin painting jewel)
      raid(robber thief burglar gang&shop store bank jeweller museum post)
      strip(copper lead wire cable&thief thieves roof)
      switch(fake&painting jewel)
      hold_up(station supermarket restaurant pharmacy casino garage kiosk)
    `,
    nouns: `
      robbery burglary looting theft break-in heist home_invasion vandalism
      mugging hold-up holdup stick-up smash-and-grab ram-raid raid/armed|bank|jewellery|jewelry|shop|ram pickpocketing extortion/of
    `,
    dated: `
      break(window pane!blast explosion bomb shell storm wind hail hailstone quake tremor earthquake wave leg ankle arm hip wrist rib)
      smash(window door windscreen!blast explosion bomb shell storm wind hail hailstone quake tremor earthquake wave)
      withdraw(thief robber fraudster hacker scammer gang&account)
      take(bribe kickback)
      accept(bribe kickback)
      defraud swindle embezzle
      take(bandit gunman gunmen robber thief raider burglar&truck car vehicle boat bus gold)
      hold_up(bank shop store post jeweller van coach cashier robber gunman gunmen)
      tie_up(jeweller guard cashier family staff couple)
      empty(vault safe till burglar thief robber)
      deface(grave tomb statue memorial mural church mosque synagogue monument)
      spray(paint graffiti slogan)
      pour(paint tar)
      daub
      steal_from plunder smuggle
      skim(card account million)
      cheat(investor customer pensioner bank)
      dupe(investor customer pensioner bank)
      trick(investor customer pensioner bank)
      misappropriate
      spirit_out
      rip_off(customer pensioner tourist investor)
    `,
  },
  capture: {
    family: 'force',
    definition: 'Ground or power changes hands, by force or by withdrawal.',
    acled: 'Non-state actor overtakes territory',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs: `
      capture(Name town city village base airport province territory district hill position)
      take_over(troop force rebel army militant fighter militia soldier gunmen armed&Name camp town city village base airport prison
        oilfield barracks island)
      overrun recapture retake invade annex besiege
      liberate(Name town city village)
      seize_control take_control seize_power
      seize(rebel army troop force militant insurgent fighter militia junta jihadist&Name town city village base airport capital
        territory!weapon gun ammunition arms drug cocaine heroin ship vessel tanker boat freighter cargo power control)
      seize_by(rebel army troop militia insurgent junta)
      seize(Place)
      capture(it&troop soldier force army rebel militant insurgent fighter)
      overthrow depose
      drive(office&from)
      topple(government president regime minister leader dictator)
      oust(government president regime minister leader dictator)
      take(rebel army troop force militant insurgent fighter militia junta&Name town city village base airport)
      fall_to(rebel force army insurgent militant troop fighter junta)
      conquer
      occupy(troop soldier army rebel militia paratrooper marine tank force gunman gunmen)
      reclaim(troop army rebel force&town city village district base airport)
      secure(troop army force&town city village airport bridge)
      wrest(control)
      regain_control lose_control_of(Name town city)
      lay_siege
      starve_out
      drive_out(troop army rebel militant force!people resident villager family families civilian inhabitant)
      push_out(troop army rebel militant force)
      expel(troop army rebel militant force&town city village area)
      declare(independence)
      move_into(troop army soldier rebel tank force)
      roll_into(troop army soldier rebel tank force)
      break_through(troop army rebel force&line defence defense front)
    `,
    nouns: `
      invasion annexation siege takeover coup
      coup_attempt putsch overthrow occupation/of
    `,
    dated: `
      fail(putsch coup mutiny)
      take(Taken!surprise storm)
      take(Place!court time penalties lead point seat)
      fall(Fallen!percent % point cent)
      change_hands(village town hill)
      take_power(!grid battery line plant)
      cede
      fall(garrison fortress citadel base stronghold&to rebel army troop)
      seize(farmer settler squatter villager&land farm)
      sweep_into(fighter rebel troop soldier militant insurgent militia army column)
    `,
  },
  deployment: {
    family: 'force',
    definition: 'Forces or weapons are moved into place, or withdrawn.',
    acled: 'Change to group/activity',
    plover: 'MOBILIZE',
    sudden: false,
    gravity: 5,
    verbs: `
      deploy redeploy mobilize mobilise
      withdraw(troop force soldier army)
      pull_out(troop force)
      pull_back(troop force soldier army unit militia fighter rebel column)
      retreat(troop force soldier army rebel)
      send(troop warship soldier battalion aircraft)
      station(troop missile soldier)
      amass
      mass(troop tank)
      enter(troop force soldier tank rebel fighter militia&Name town city village)
      move(troop force soldier army battalion brigade&border front frontline line)
      leave(troop soldier peacekeeper mercenary&base barracks garrison outpost)
      advance(troop force rebel army)
      reach(troop force rebel army&airport outskirts town city capital)
      cross(troop tank soldier&border river)
      sail(carrier warship fleet destroyer frigate submarine strait)
      transit(carrier warship destroyer strait)
      send(officer policeman peacekeeper contingent)
      dispatch(troop warship soldier frigate destroyer battalion brigade navy marine)
      despatch(troop warship soldier frigate destroyer battalion)
      call_up(reservist conscript)
      lay(mine)
      sow(mine)
      jam(gps signal radar)
      shadow(warship frigate destroyer jet)
      buzz(jet warplane helicopter)
      take_up_position take_up_positions dig_in(troop soldier rebel army)
      fan_out(troop soldier police)
      pour_into(troop soldier)
      stream_into(troop soldier)
      surrender_to(troop army rebel force)
      desert(soldier conscript unit&army post)
      pull_out_of(troop force army soldier rebel fighter contingent peacekeeper garrison)
    `,
    nouns: 'deployment mobilization mobilisation troop_withdrawal blockade buildup patrol',
    dated: `
      surround(!fan supporter singer controversy doubt mystery uncertainty)
      dock
      arrive(troop soldier warship force marines peacekeeper mercenary reinforcement)
      send(reinforcement brigade regiment tank jet fighter frigate)
      hand_over(base camp barracks)
      withdraw(mission observer peacekeeper monitor staff)
      scramble(jet fighter warplane)
      surround(police soldier officer troop gendarme&house home building compound office headquarters)
      defect(commander soldier general pilot officer fighter lawmaker)
      lay_down(arm weapon)
      violate(airspace)
      chase_off chase_away drive_off(attacker raider rebel militant troop intruder pirate)
      fly(jet warplane bomber&low)
      conscript
      patrol(troop soldier armoured armored tank navy peacekeeper marine)
      reinforce(troop soldier army border garrison)
      fortify
      rearm
      parachute
    `,
  },
  exercise: {
    family: 'force',
    definition: 'Forces train; nobody is attacked.',
    acled: 'Change to group/activity',
    plover: 'MOBILIZE',
    sudden: false,
    gravity: 5,
    verbs: 'stage_exercise hold_exercise conduct_exercise hold_drill conduct_drill',
    nouns: `
      military_exercise naval_exercise joint_exercise military_drill naval_drill joint_drill live-fire_drill war_game
      exercise/military|naval|joint|troop|forces|army|navy|live|around|emergency|rescue|evacuation
      drill/military|naval|joint|trilateral|troop|forces|army|navy|live|emergency|evacuation|earthquake|tsunami|fire
      maneuver/military|naval|joint|troop|army manoeuvre/military|naval|joint|troop|army
    `,
    dated:
      'hold(drill exercise manoeuvre maneuver&navy navies army armies troop force marines military sea strait gulf ocean border warship jet)',
  },
  test: {
    family: 'force',
    definition: 'A weapon is tried out, or a rocket or spacecraft sent up: a missile launch, a nuclear test.',
    acled: 'Disrupted weapons use',
    plover: 'MOBILIZE',
    sudden: true,
    gravity: 7,
    verbs: `
      test-fire test-launch
      test(missile weapon rocket bomb warhead engine torpedo interceptor)
      detonate(nuclear)
      launch(satellite spacecraft ballistic)
      launch(rocket missile&satellite orbit space spacecraft astronaut crew)
      fire(missile&sea waters coast test pacific ocean)
      lift_off(rocket spacecraft)
      blast_off
      land(moon mars lunar asteroid)
      place(satellite&orbit)
      put(satellite&orbit)
      splash_down
      fall(economic&zone)
      land(economic&zone)
      soar(rocket spacecraft&pad orbit space)
      roar(rocket&pad orbit space)
      loft(satellite rocket)
      hurl(satellite rocket)
      undock
      trial(missile drone tank torpedo vaccine)
      abort(launch countdown liftoff)
      scrub(launch countdown)
    `,
    nouns: `
      missile_test nuclear_test weapons_test missile_launch rocket_launch satellite_launch test_launch engine_test
      test/nuclear|missile|underground|rocket launch/missile|rocket|satellite|ballistic
      liftoff lift-off splashdown blast-off flyby spacewalk moon_landing
    `,
    dated: `
      catch(booster&tower arms) lift_off touch_down(lander probe rover capsule spacecraft)
      land(spacecraft capsule lander rover probe)
      orbit
      burn_up(satellite rocket spacecraft meteor atmosphere)
      spacewalk
    `,
  },
} as const satisfies Record<string, Kind>

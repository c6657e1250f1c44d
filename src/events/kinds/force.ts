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
      drop(bomb)
      shoot_down
      intercept(missile drone rocket)
      strike(base airbase site position)
      strike(projectile)
      hit(airbase projectile)
      fall(missile rocket bomb!orbit orbital earth launch space debris stage booster)
      land(missile!sea waters ocean test)
      land(rocket&hospital village house home school market camp base city)
      rain_down(missile rocket drone bomb)
      hit(substation refinery barracks kindergarten mosque church warehouse airfield&was were been!record high low hard storm hurricane
        typhoon cyclone tornado flood flooding quake earthquake lightning lorry truck barge ship thief burglar walkout shortage outage cut
        virus wave hail wind landslide mudslide avalanche fire blaze)
      hit(missile drone bomb&building block house clinic school hospital market)
      set(drone missile rocket&fire ablaze alight)
      fall(drone wreckage wreck debris fragment&on onto)
      down(drone missile jet aircraft helicopter warplane)
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
      rain(shell mortar&on down)
      rain_down(shell mortar)
      come_under_fire(artillery rocket launcher shell mortar howitzer tank sniper gunner)
      fire_into(troop soldier army&Name province territory village district)
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
      go_off(bomb grenade ied)
      strike(bomber)
      hit(bomb ied mine landmine&patrol convoy vehicle bus car truck jeep)
      blow(himself herself themselves)
    `,
    nouns: 'bombing suicide_bombing car_bombing bomb_attack bomb_blast suicide_attack car_bomb detonation',
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
      exchange_fire trade_fire repel
      beat_off(attack assault raid attacker)
      beat_back(attack assault troop force)
      ambush
      raid(troop soldier militant gunman village camp base)
    `,
    nouns: `
      clash fighting battle skirmish firefight gunbattle gun_battle shootout ambush offensive incursion combat crossfire
    `,
    dated: 'fight',
  },
  shooting: {
    family: 'force',
    definition: 'Somebody fires a gun at people, or a gun goes off and hits somebody.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `
      ring_out(shot gunfire gunshot)
      shoot gun_down
      fire_at(Name civilian crowd protester car people house police convoy)
      fire_on(crowd protester people convoy car)
      fire_into(crowd house car)
      fire_through open_fire shoot_dead fatally_shoot
      fire(${weapons}!practise practised practising practice drill exercise)
      discharge(${weapons} firearm rifle pistol handgun)
      exchange_gunfire
      hit(gunfire bullet)
      strike(gunfire bullet gunshot)
      fire_on(Somebody)
      fire(police soldier officer guard troop gunman gunmen militiaman&air)
    `,
    nouns: 'shooting gunfire drive-by murder-suicide murder_suicide gunshot shooting_death shooting_spree',
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
      torture massacre strangle bludgeon slash lynch rape gas
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
    `,
    nouns: `
      attack assault stabbing murder homicide slaying assassination massacre killing arson beating rampage lynching execution manslaughter
      double-homicide rape cyberattack cyber-attack data_breach hack/attempted|massive|major|suspected brawl scuffle melee
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
      take_from(girl boy pupil student villager schoolgirl children&school village dormitory camp farm!hospital custody)
      seize(people villager student pupil schoolgirl hostage worker traveller traveler passenger)
      abduct kidnap take_hostage
      take(hostage)
      hijack
      take_away(Somebody)
      drag_away(Somebody)
      hold_hostage
      seize_by(gunmen kidnapper captor)
      seize_by(rebel militant fighter&he she man woman boy girl villager student passenger worker journalist)
      seize(pirate gunman gunmen&ship vessel tanker dhow freighter carrier yacht)
    `,
    nouns: 'abduction kidnapping hostage-taking hijacking carjacking standoff',
    dated: 'board(men gunman gunmen pirate&ship vessel tanker dhow freighter carrier yacht) take_captive take_prisoner',
  },
  robbery: {
    family: 'force',
    definition: 'Property is taken by force or stealth.',
    acled: 'Looting/property destruction',
    plover: null,
    sudden: true,
    gravity: 6,
    verbs: `
      rob loot burglarize burgle vandalize vandalise ransack steal break_into carjack
      break_in(thief burglar robber gang intruder raider)
      rustle(cow cattle sheep goat camel livestock animal head)
      take(gunman gunmen bandit raider robber thief looter attacker burglar militiaman militiamen&goat cattle cow sheep camel herd livestock
        grain motorcycle motorbike phone jewellery jewelry cash money valuable food medicine)
    `,
    nouns: 'robbery burglary looting theft break-in heist home_invasion vandalism',
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
      topple(government president regime minister leader dictator)
      oust(government president regime minister leader dictator)
      take(rebel army troop force militant insurgent fighter militia junta&Name town city village base airport)
      fall_to(rebel force army insurgent militant troop fighter junta)
    `,
    nouns: 'invasion annexation siege takeover coup',
    dated: `
      fail(putsch coup mutiny)
      take(Taken!surprise storm)
      take(Place!court time penalties lead point seat)
      fall(Fallen!percent % point cent)
      change_hands(village town hill)
      take_power(!grid battery line plant)
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
      advance(troop force rebel army)
      reach(troop force rebel army&airport outskirts town city capital)
      cross(troop tank soldier&border river)
      sail(carrier warship fleet destroyer frigate submarine strait)
      transit(carrier warship destroyer strait)
      send(officer policeman peacekeeper contingent)
    `,
    nouns: 'deployment mobilization mobilisation troop_withdrawal blockade buildup patrol',
    dated: `
      surround(!fan supporter singer controversy doubt mystery uncertainty)
      dock
      arrive(troop soldier warship force marines peacekeeper)
      send(reinforcement brigade regiment tank jet fighter frigate)
      hand_over(base camp barracks)
      withdraw(mission observer peacekeeper monitor staff)
      scramble(jet fighter warplane)
      surround(police soldier officer troop gendarme&house home building compound office headquarters)
      defect(commander soldier general pilot officer fighter lawmaker)
      lay_down(arm weapon)
      violate(airspace)
      fly(jet warplane bomber&low)
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
    dated: 'hold(drill exercise manoeuvre maneuver&navy navies army armies troop force marines military)',
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
    `,
    nouns: `
      missile_test nuclear_test weapons_test missile_launch rocket_launch satellite_launch test_launch engine_test
      test/nuclear|missile|underground|rocket launch/missile|rocket|satellite|ballistic
    `,
    dated: 'catch(booster&tower arms) lift_off touch_down(lander probe rover capsule spacecraft)',
  },
} as const satisfies Record<string, Kind>

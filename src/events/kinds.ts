import type { EventKind } from './event.ts'

/** A finer kind of event: what it is, how others code it, and the words that give it away. */
export interface Kind {
  /** One of the six families, each with a colour and a shape on the map. */
  family: EventKind
  /** In our words, for a legend. */
  definition: string
  /** ACLED's sub-event type, where it has one. */
  acled: string | null
  /** PLOVER's event type, where it has one. */
  plover: string | null
  /** Happens at one moment, so that a report without a day is a report of that day: a shooting, not a renovation. */
  sudden: boolean
  /** How much it outweighs what else an article tells, 0…9: a killing outweighs the arrest, the arrest what was said. */
  gravity: number
  /**
   * Lemmas; inflections are made from them. `open_fire` is a phrase; `fire(shot missile)` counts only where one of those
   * words stands within a few words of it, `force(home&from)` only where one of each list does, `dismiss(!claim report)` only where none does; `Name`
   * stands for a name as its object, `Ground` for a slope or mud as its subject, `Suspect` for somebody as its subject, `Somebody` for whom it is done to ("my husband", "him").
   */
  verbs: string
  /** Verbs that tell an event only where their clause says when or where, or tells it as news: "sold in May", "has sold". */
  dated?: string
  nouns: string
}

/** Several verbs with one list of what stands near them. */
const each = (verbs: string, near: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb}(${near})`)
    .join(' ')

/** What breaks out and spreads. */
const diseases =
  `measles cholera ebola flu influenza polio dengue mpox malaria meningitis typhoid virus covid disease plague rabies diphtheria
  hantavirus marburg zika diarrhoea diarrhea lassa nipah anthrax chikungunya hepatitis h5n1 mers pneumonia fever`.replace(/\s+/g, ' ')

/** What goes up and down in the news of business, by a number. */
const figures =
  'share price stock index currency export import sale inflation unemployment profit revenue order output production turnover rate yield wage reserve fuel petrol diesel oil gas gold&Number'

const weapons = 'missile rocket shot gun round bullet shell artillery mortar drone torpedo weapon gunshot volley projectile'

/**
 * The kinds. A crime, an accident or a disaster is filed by what a reader looks for on the map: violence by one person
 * against another is *force*, whatever the motive; what befalls people without a will behind it is *people*.
 */
export const kinds = {
  strike: {
    family: 'force',
    definition: 'An attack from the air or from afar with aircraft, drones or missiles.',
    acled: 'Air/drone strike',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs:
      'strafe carry_out_airstrike launch(missile rocket drone airstrike strike salvo) fire(missile rocket) strike(rocket drone missile jet warplane aircraft refinery depot airbase target building base village town city port substation) hit(drone missile rocket airstrike refinery depot) target(drone missile airstrike) drop(bomb) shoot_down intercept(missile drone rocket) strike(base airbase site position) strike(projectile) hit(airbase projectile) fall(missile rocket bomb!orbit orbital earth launch space debris stage booster) land(missile!sea waters ocean test) land(rocket&hospital village house home school market camp base city) rain_down(missile rocket drone bomb) hit(substation refinery barracks kindergarten mosque church warehouse airfield&was were been!record high low hard storm hurricane typhoon cyclone tornado flood flooding quake earthquake lightning lorry truck barge ship thief burglar walkout shortage outage cut virus wave hail wind landslide mudslide avalanche fire blaze) hit(missile drone bomb&building block house clinic school hospital market) set(drone missile rocket&fire ablaze alight) fall(drone wreckage wreck debris fragment&on onto) down(drone missile jet aircraft helicopter warplane)',
    nouns:
      'strike/on|hit|hits|struck|killed|kills|wounded|injured|destroyed|damaged|targeted|flattened|levelled|leveled airstrike air_strike drone_strike missile_strike missile_attack drone_attack rocket_attack air_raid airraid bombardment',
    dated:
      'hit(clinic hospital depot refinery barracks!record high low) hit(station market school bridge warehouse church mosque kindergarten flat block tower substation silo convoy&was were been!record high low hard storm hurricane typhoon cyclone tornado flood flooding quake earthquake lightning lorry truck barge ship boat vessel thief burglar walkout shortage outage cut tariff crisis virus wave hail wind downturn rockfall boulder landslide mudslide avalanche)',
  },
  shelling: {
    family: 'force',
    definition: 'Fire by artillery, mortars, tanks or ships’ guns.',
    acled: 'Shelling/artillery/missile attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs:
      'shell bombard hit(shell mortar artillery howitzer) strike(shell mortar artillery howitzer) strike(shell artillery howitzer&market station building house home school hospital block village town) fire(artillery mortar howitzer shell!practise practised practising practice drill exercise) fall(shell mortar!share price percent % stock profit) land(shell mortar!share) rain(shell mortar&on down) rain_down(shell mortar) come_under_fire(artillery rocket launcher shell mortar howitzer tank sniper gunner) fire_into(troop soldier army&Name province territory village district)',
    nouns: 'shelling artillery_fire mortar_fire artillery_strike artillery_attack cannonade',
  },
  bombing: {
    family: 'force',
    definition: 'An explosive set off on purpose: a bomb, a mine, a suicide attack.',
    acled: 'Remote explosive/landmine/IED',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs:
      'bomb detonate blow_up firebomb explode(bomb grenade ied landmine) go_off(bomb grenade ied) strike(bomber) hit(bomb ied mine landmine&patrol convoy vehicle bus car truck jeep) blow(himself herself themselves)',
    nouns: 'bombing suicide_bombing car_bombing bomb_attack bomb_blast suicide_attack car_bomb detonation',
  },
  clash: {
    family: 'force',
    definition: 'Two armed sides fight.',
    acled: 'Armed clash',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs: `clash fight(troop soldier force rebel army militant fighter faction clan gang cartel tribe families!fire blaze flame wildfire fighter) skirmish mutiny storm(insurgent rebel militant fighter jihadist rebels&barracks outpost garrison post) exchange_fire trade_fire repel beat_off(attack assault raid attacker) beat_back(attack assault troop force) ambush raid(troop soldier militant gunman village camp base)`,
    nouns: 'clash fighting battle skirmish firefight gunbattle gun_battle shootout ambush offensive incursion combat crossfire',
  },
  shooting: {
    family: 'force',
    definition: 'Somebody fires a gun at people, or a gun goes off and hits somebody.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 9,
    verbs: `shoot gun_down fire_at(Name civilian crowd protester car people house police convoy) fire_on(crowd protester people convoy car) fire_into(crowd house car) fire_through open_fire shoot_dead fatally_shoot fire(${weapons}!practise practised practising practice drill exercise) discharge(${weapons} firearm rifle pistol handgun) exchange_gunfire hit(gunfire bullet) strike(gunfire bullet gunshot) fire_on(Somebody) fire(police soldier officer guard troop gunman gunmen militiaman&air)`,
    nouns: 'shooting gunfire drive-by murder-suicide murder_suicide gunshot shooting_death shooting_spree',
  },
  attack: {
    family: 'force',
    definition: 'Violence against people or property by other means: an assault, a stabbing, a killing, arson.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs:
      'attack assault stab murder slay assassinate behead execute(hostage prisoner captive civilian) burn(people crowd mob protester rioter&house home shop church car office mosque school cinema theatre theater hotel) torch hit(skiff craft speedboat usv&vessel ship tanker carrier freighter bulker) set_fire set_on_fire set_alight set_upon hack_to_death poison throw(grenade molotov) drive_into(crowd pedestrian) drive(crowd pedestrian shopper market&into through) beat(Somebody police crowd death!final match game league cup set round title points race champion championship seconds) hit(Somebody&head face stick baton rifle hammer fist butt bat bottle brick) kick(Somebody) punch(Somebody) whip(Somebody) flog(Somebody) torture massacre strangle bludgeon slash lynch rape gas storm(building protester demonstrator crowd mob gunmen militant parliament capitol compound headquarters base troop prison office embassy consulate) hack hack_into breach(network system server database computer account) deface(website page) knock_out(website server network system computer) knock_offline take_offline infect(computer server network malware ransomware) encrypt(file data server system) break_out(brawl scuffle) break_up(fight brawl) strike(flare bottle brick firework) hit(flare bottle coin brick firework egg) copy(hacker intruder attacker&record data file database)',
    nouns:
      'attack assault stabbing murder homicide slaying assassination massacre killing arson beating rampage lynching execution manslaughter double-homicide rape cyberattack cyber-attack data_breach hack/attempted|massive|major|suspected brawl scuffle melee',
    dated:
      'ram(car van truck lorry&crowd market pedestrian shopper people) set(settler mob protester rioter arsonist agent saboteur intruder vandal youth gunman militant villager attacker raider&fire ablaze alight) storm(police soldier troop&mosque church hospital school university newsroom) sabotage brawl fight(fan supporter inmate prisoner pupil) hang(men prisoner convict murderer dissident inmate gallows scaffold traitor spy ringleader) execute(murderer convict inmate killer men)',
  },
  abduction: {
    family: 'force',
    definition: 'People are taken or held against their will.',
    acled: 'Abduction/forced disappearance',
    plover: 'COERCE',
    sudden: true,
    gravity: 7,
    verbs:
      'take_from(girl boy pupil student villager schoolgirl children&school village dormitory camp farm!hospital custody) seize(people villager student pupil schoolgirl hostage worker traveller traveler passenger) abduct kidnap take_hostage take(hostage) hijack take_away(Somebody) drag_away(Somebody) hold_hostage seize_by(gunmen kidnapper captor) seize_by(rebel militant fighter&he she man woman boy girl villager student passenger worker journalist) seize(pirate gunman gunmen&ship vessel tanker dhow freighter carrier yacht)',
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
    verbs:
      'rob loot burglarize burgle vandalize vandalise ransack steal break_into carjack rustle(cow cattle sheep goat camel livestock animal head) take(gunman gunmen bandit raider robber thief looter attacker burglar militiaman militiamen&goat cattle cow sheep camel herd livestock grain motorcycle motorbike phone jewellery jewelry cash money valuable food medicine)',
    nouns: 'robbery burglary looting theft break-in heist home_invasion vandalism',
    dated:
      'break(window pane!blast explosion bomb shell storm wind hail hailstone quake tremor earthquake wave) smash(window door windscreen!blast explosion bomb shell storm wind hail hailstone quake tremor earthquake wave) withdraw(thief robber fraudster hacker scammer gang&account) take(bribe kickback) accept(bribe kickback) defraud swindle embezzle take(bandit gunman gunmen robber thief raider burglar&truck car vehicle boat bus gold) hold_up(bank shop store post jeweller van coach cashier robber gunman gunmen) tie_up(jeweller guard cashier family staff couple) empty(vault safe till burglar thief robber) deface(grave tomb statue memorial mural church mosque synagogue monument) spray(paint graffiti slogan)',
  },
  capture: {
    family: 'force',
    definition: 'Ground or power changes hands, by force or by withdrawal.',
    acled: 'Non-state actor overtakes territory',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 8,
    verbs: `capture(Name town city village base airport province territory district hill position) take_over(troop force rebel army militant fighter militia soldier gunmen armed&Name camp town city village base airport prison oilfield barracks island) overrun recapture retake invade annex besiege liberate(Name town city village) seize_control take_control seize_power seize(rebel army troop force militant insurgent fighter militia junta jihadist&Name town city village base airport capital territory!weapon gun ammunition arms drug cocaine heroin ship vessel tanker boat freighter cargo power control) seize_by(rebel army troop militia insurgent junta) seize(Place) capture(it&troop soldier force army rebel militant insurgent fighter) overthrow depose topple(government president regime minister leader dictator) oust(government president regime minister leader dictator) take(rebel army troop force militant insurgent fighter militia junta&Name town city village base airport) fall_to(rebel force army insurgent militant troop fighter junta)`,
    nouns: 'invasion annexation siege takeover coup',
    dated:
      'fail(putsch coup mutiny) take(Taken!surprise storm) take(Place!court time penalties lead point seat) fall(Fallen!percent % point cent) change_hands(village town hill) take_power(!grid battery line plant)',
  },
  deployment: {
    family: 'force',
    definition: 'Forces or weapons are moved into place, or withdrawn.',
    acled: 'Change to group/activity',
    plover: 'MOBILIZE',
    sudden: false,
    gravity: 5,
    verbs:
      'deploy redeploy mobilize mobilise withdraw(troop force soldier army) pull_out(troop force) pull_back(troop force soldier army unit) retreat(troop force soldier army rebel) send(troop warship soldier battalion aircraft) station(troop missile soldier) amass mass(troop tank) enter(troop force soldier tank rebel fighter militia&Name town city village) advance(troop force rebel army) reach(troop force rebel army&airport outskirts town city capital) cross(troop tank soldier&border river) sail(carrier warship fleet destroyer frigate submarine strait) transit(carrier warship destroyer strait) send(officer policeman peacekeeper contingent)',
    nouns: 'deployment mobilization mobilisation troop_withdrawal blockade buildup patrol',
    dated:
      'dock arrive(troop soldier warship force marines peacekeeper) send(reinforcement brigade regiment tank jet fighter frigate) hand_over(base camp barracks) withdraw(mission observer peacekeeper monitor staff) scramble(jet fighter warplane) surround(police soldier officer troop gendarme&house home building compound office headquarters) defect(commander soldier general pilot officer fighter lawmaker) lay_down(arm weapon) violate(airspace) fly(jet warplane bomber&low)',
  },
  exercise: {
    family: 'force',
    definition: 'Forces train; nobody is attacked.',
    acled: 'Change to group/activity',
    plover: 'MOBILIZE',
    sudden: false,
    gravity: 5,
    verbs: 'stage_exercise hold_exercise conduct_exercise hold_drill conduct_drill',
    nouns:
      'military_exercise naval_exercise joint_exercise military_drill naval_drill joint_drill live-fire_drill war_game exercise/military|naval|joint|troop|forces|army|navy|live|around|emergency|rescue|evacuation drill/military|naval|joint|trilateral|troop|forces|army|navy|live|emergency|evacuation|earthquake|tsunami|fire maneuver/military|naval|joint|troop|army manoeuvre/military|naval|joint|troop|army',
    dated: 'hold(drill exercise manoeuvre maneuver&navy navies army armies troop force marines military)',
  },
  test: {
    family: 'force',
    definition: 'A weapon is tried out, or a rocket or spacecraft sent up: a missile launch, a nuclear test.',
    acled: 'Disrupted weapons use',
    plover: 'MOBILIZE',
    sudden: true,
    gravity: 7,
    verbs:
      'test-fire test-launch test(missile weapon rocket bomb warhead engine torpedo interceptor) detonate(nuclear) launch(satellite spacecraft ballistic) launch(rocket missile&satellite orbit space spacecraft astronaut crew) fire(missile&sea waters coast test pacific ocean) lift_off(rocket spacecraft) blast_off land(moon mars lunar asteroid) place(satellite&orbit) put(satellite&orbit) splash_down fall(economic&zone) land(economic&zone)',
    nouns:
      'missile_test nuclear_test weapons_test missile_launch rocket_launch satellite_launch test_launch engine_test test/nuclear|missile|underground|rocket launch/missile|rocket|satellite|ballistic',
    dated: 'catch(booster&tower arms) lift_off touch_down(lander probe rover capsule spacecraft)',
  },
  visit: {
    family: 'meeting',
    definition: 'Somebody of note goes somewhere to see or be received.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 5,
    verbs:
      'visit tour host(leader president minister delegation summit talks meeting by envoy secretary general) inspect(factory base site facility plant troop unit shipyard school hospital ship vessel bridge) welcome(president leader minister delegation) receive(delegation envoy ambassador minister counterpart) cut_short(visit trip tour) arrive_in(president minister leader delegation secretary envoy) travel_to(president minister leader delegation secretary envoy pope king) fly_to(president minister leader delegation secretary envoy)',
    nouns:
      'visit/state|official|first|two-day|three-day|day|surprise|historic|his|her|their trip/president|official|first|minister|leader tour/president|official|minister|leader inspection/base|site|factory|nuclear',
    dated: 'visit tour host inspect',
  },
  talks: {
    family: 'meeting',
    definition: 'Two or more parties confer.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 5,
    verbs:
      'hold_talk meet_with hold_meeting negotiate confer meet(president minister leader envoy delegation official counterpart king ambassador chancellor secretary general pope patriarch imam ayatollah board committee cabinet) convene consult_with shake_hands mediate(talks truce)',
    nouns:
      'talks negotiation meeting/public|community|town|annual|with|between|of|held|emergency|cabinet|council|bilateral|trilateral consultations phone_call',
    dated:
      'meet discuss speak(phone telephone) brief(council parliament minister lawmaker) consult call(meeting session strike stoppage election referendum) invite(talks meeting summit side leader president minister delegation envoy) telephone(president minister leader counterpart chancellor king Name)',
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
    verbs: `sign(truce ceasefire armistice agreement treaty pact deal accord memorandum contract law decree declaration) ratify reach_agreement reach_deal strike_deal agree_on(ceasefire truce deal) broker swap(prisoner) exchange(prisoner) merge_with agree_to_buy agree_to_sell agree_to_merge agree_to_exchange agree_to_swap acquire(company stake firm rival) reach(agreement deal compromise settlement)`,
    nouns: 'ceasefire cease-fire truce armistice peace_deal peace_agreement treaty accord prisoner_exchange prisoner_swap',
    dated:
      'agree sign conclude(agreement treaty deal pact contract accord talks) clinch(deal agreement) finalise(deal agreement) finalize(deal agreement) renew(contract agreement pact treaty lease licence license mandate) scrap(deal treaty pact agreement) terminate(contract agreement treaty) settle(dispute strike) seal(deal agreement pact treaty) extend(truce ceasefire contract agreement deal lease)',
  },
  construction: {
    family: 'works',
    definition: 'Something is built, enlarged, renewed or opened.',
    acled: 'Headquarters or base established',
    plover: null,
    sudden: false,
    gravity: 5,
    verbs:
      'build construct rebuild erect upgrade modernize modernise renovate refurbish expand(factory base site facility plant airport port road runway) install enlarge inaugurate open(bridge airport hospital centre center clinic library museum stadium line site shelter factory railway embassy dam tunnel runway) replace(building structure bridge hall roof plant by with) complete(construction bridge dam building plant) pave dredge',
    nouns:
      'construction renovation modernization modernisation reconstruction groundbreaking expansion/factory|base|site|facility|plant|airport|port|runway upgrade/facility|base|site|plant|factory|port inauguration',
    dated:
      'open(!case probe inquiry investigation inquest file account door window eye letter parcel capsule umbrella) build complete(building bridge construction road line plant tower project stadium work) deliver commission hand_over(bridge building house home ship vessel boat aircraft plant school hospital station key) plant lay(stone foundation wreath cable) install reopen break_ground switch_on unveil(statue monument memorial plaque mural) widen(road street highway motorway bridge canal channel port tunnel lane) resurface(road street highway motorway lane runway track) convert(building house mill church school hotel station warehouse factory plant office barn) pour(foundation concrete) drill(well borehole tunnel shaft) electrify(line railway route)',
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
    verbs:
      'destroy cut_down(tree poplar pine oak mast pole pylon) damage(building house home bridge road school hospital plant facility roof power ship port depot cable pipeline silo pier church mosque turbine) collapse burn_down flatten level(building block village house neighborhood) burn(car vehicle shop) come_down(ceiling roof wall bridge building tower block) bring_down(bridge building tower) give_way(wall roof bridge floor stand dam railing) cave_in(!demand pressure request)',
    nouns: 'destruction/of collapse/building|bridge|roof|of|dam|mine',
    dated:
      'damage burn buckle crack fall(wall roof ceiling chimney steeple spire crane pylon mast scaffold gantry billboard) give_way wreck topple shatter(!record dream hope illusion myth silence confidence peace calm) smash(roof wall car) lose(roof) lose(house home&fire blaze bushfire wildfire flood floodwater storm cyclone hurricane quake earthquake) tear(roof&off) tear_off(roof wing roofing sheet branch) rip_off(roof wing roofing sheet branch) uproot(tree) fall_in(roof ceiling shaft tunnel) bring_down(pylon line tree wire mast) level(!score game match criticism charge accusation playing) fell(tree elm oak pine cedar sycamore) clear(forest rainforest mangrove woodland) fall(statue) cut_down(vine olive orchard) appear(crack sinkhole&road dam wall ground bridge street) snap(cable rope chain hawser wire pylon mast) blow_off(slate tile roof) blow_down(tree fence wall) fall(bridge footbridge wall roof ceiling balcony canopy gantry scaffold chimney billboard!from off over near beside behind under onto) crush(car taxi van house vehicle&tree wall bridge footbridge rock boulder crane mast)',
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
    dated: 'clear(minefield rubble debris)',
  },
  closure: {
    family: 'works',
    definition: 'Something is shut, cut off or stops: a border, a road, a plant and its jobs, an airspace, the power.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs:
      'cut(road highway motorway railway track pass&flood floodwater landslide mudslide slide mud rockfall rock avalanche storm quake snow river rubble!toll) close(Name shop beach works line trail depot branch brewery smelter camp border crossing road highway route interstate bridge tunnel airport airspace runway school plant factory mill mine port station hospital store office checkpoint consulate embassy gate pass) shut(Name shop beach works line trail depot branch brewery smelter camp internet highway interstate route border crossing road bridge airport airspace school plant factory mill mine port station hospital store office gate pass) shut_at(Name) shut_from(Name) shut_between(Name) close_from(Name) close_between(Name) shut_down(border road airport school plant factory mill mine refinery reactor port) seal(border crossing) suspend(traffic flight train service operation production class school) cancel(flight train ferry sailing crossing) divert(flight) ground(flight plane aircraft airline fleet jet airliner) halt(production flight operation train traffic export) cut(power electricity job internet) cut_power cut_off(power electricity water gas supply internet) knock_out(power electricity) lose_power(!party coalition election government parliament senate democrat republican conservative labour liberal socialist vote voter) lose(power electricity&home house household customer) leave(power electricity&without) leave(dark&in!about kept him her) lay_off axe(job) slash(job) file_for_bankruptcy declare_bankruptcy go_bankrupt impose(curfew) suspend(operation delivery activity league match work exam) strand(passenger bus truck motorist tourist lorry) cancel(trip visit concert match festival event) postpone(trip visit launch concert match festival event election vote) reroute(vessel ship flight bus train truck traffic) close(poll polling) stop(production operation) plunge(darkness blackout) delay(race match start launch flight) leave(without&power electricity water heat heating internet) crash(website server app computer network!plane car train bus helicopter) go_down(website server network system app) go_dark go_offline bring_down(website system network server) trip(line reactor turbine breaker grid unit) paralyse(city traffic country transport airport network capital) paralyze(city traffic country transport airport network capital) come_to_a_standstill bring_to_a_standstill come_to_a_halt bring_to_a_halt abandon(match game race search fixture derby tie semi-final) call_off(strike walkout stoppage protest march match game race concert festival visit trip summit talks) postpone(game fixture race derby final) cancel(game fixture race) shut_down(system network website server) cripple(attack ransomware malware virus&network system service centre center hospital port airport company)',
    nouns: 'power_outage power_cut outage blackout layoff closure shutdown bankruptcy power_failure',
    dated:
      'close shut stop(construction production work operation loading unloading service traffic train ferry flight delivery) halt suspend cancel postpone call_off cut cut_off block strand reroute divert disrupt delay interrupt shut_down close_down put_off(decision vote launch trip visit election opening operation surgery appointment) shelve cordon_off seal_off ration switch_off shut_off turn_off disconnect(power water gas electricity line home house grid) mothball ground(!rule floor force) hold_up(train flight traffic bus ferry tram lorry convoy) fall_silent(mill smelter plant mine factory gun furnace) go_down(network website system data server) run_out(bread water food medicine) stop(pump reactor turbine) abandon(match final race game) suspend(search)',
  },
  discovery: {
    family: 'finding',
    definition: 'Something is found that was hidden or lost.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 5,
    verbs:
      'find(rifle pistol revolver shotgun machete ammunition cocaine heroin cannabis piece capsule species frog insect fossil body corpse weapon gun drug bomb explosive component mass remains wreck wreckage debris man woman boy girl child hiker climber survivor victim tunnel cache fragment grave bone fossil bird trace wound) discover unearth uncover locate(body wreck) detect exhume dig_up recover(recorder box remains victim body wreckage) pull(body bodies remains) wash_up(body bodies boat lifeboat wreckage whale debris remains) wash_ashore spot(whale bear wolf shark leopard tiger crocodile lion elephant snake bird drone submarine ship) sight(whale bear wolf shark leopard tiger dolphin)',
    nouns: 'discovery mass_grave',
    dated:
      'describe(species genus reptile dinosaur fossil orchid frog beetle spider lizard) find come_upon come_across stumble_on stumble_upon stumble_across chance_upon see(whale bear wolf shark leopard tiger crocodile lion elephant dolphin species) spot sight film notice photograph collar tag(whale bear wolf shark turtle) locate recover(bell body box wreckage remains bottle coin painting) identify(victim body remains species) collect(sample) net(fisherman fishermen trawler) strike(gold&prospector miner) strike(gold!bar coin medal) sight(drone) see(comet aurora meteor eclipse) recover(wreck cargo) recover(police officer detective customs investigator agent!gun rifle weapon firearm casing drug handgun pistol shotgun bicycle) drill(core) identify(virus bacterium gene strain pathogen fossil)',
  },
  seizure: {
    family: 'finding',
    definition: 'Weapons, goods, ships or money are taken by authorities.',
    acled: 'Disrupted weapons use',
    plover: 'COERCE',
    sudden: true,
    gravity: 5,
    verbs:
      'seize confiscate impound recover(gun weapon firearm casing drug handgun bicycle) intercept(ship vessel shipment cargo) board(marine commando navy coastguard guard inspector police officer official&ship vessel tanker freighter carrier cargo yacht trawler ferry) intercept(boat dinghy pirogue canoe trawler tanker)',
    nouns: 'seizure confiscation drug_bust',
    dated:
      'intercept defuse(bomb mine device shell explosive) board(troop soldier commando&ship vessel tanker dhow freighter carrier yacht)',
  },
  imagery: {
    family: 'finding',
    definition: 'Pictures, often from satellites, show something.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 4,
    verbs: 'pinpoint photograph image_show',
    nouns: '',
  },
  investigation: {
    family: 'finding',
    definition: 'Authorities look into what happened.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 3,
    verbs:
      'investigate probe open(case probe inquiry investigation) open(prosecutor magistrate&file) search(police investigator deputy detective officer home house agent) examine raid_home raid(police officer agent detective prosecutor authorities&home house office apartment premises site headquarters flat warehouse)',
    nouns: 'autopsy raid/police|dawn|predawn|simultaneous|drug',
    dated:
      'interview question search launch(inquiry probe investigation inquest review) test(sample water) raid(police officer agent&newspaper newsroom broadcaster station bank mosque church it shop bookshop restaurant club hotel villa)',
  },
  statement: {
    family: 'statement',
    definition: 'Somebody of note says something for the record.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 2,
    verbs:
      'announce declare pledge vow promise apologize apologise endorse hold_conference leak(document data record file email recording)',
    nouns: 'announcement news_conference press_conference declaration apology',
    dated:
      'speak_at(Name rally conference university congress funeral) propose publish(report study figure letter book list finding data paper survey result) report(team researcher scientist astronomer archaeologist physicist biologist geologist palaeontologist paleontologist&nature science journal lancet proceedings) publish(cable document memo) release(report figure statement data video footage album film) unveil reveal present(plan budget bill report) address(parliament assembly council nation congress rally crowd conference summit) apply(asylum licence license permit membership) submit report(commission inquiry panel committee) appear(television broadcast)',
  },
  decision: {
    family: 'statement',
    definition: 'A council, a parliament or another body votes on something.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs:
      'vote(council board parliament senate house lawmaker committee commission assembly congress cabinet legislator trustee commissioner alderman mp member) approve(council board parliament senate house lawmaker committee commission assembly congress cabinet legislator trustee commissioner voter) pass(bill law resolution budget ordinance amendment) reject(council board parliament senate lawmaker committee commission voter bill) repeal abstain veto override(veto) adopt(council parliament assembly resolution ordinance) vote(councillor councilor lawmaker deputy legislator) approve(councillor councilor regulator cabinet government) reject(demand offer proposal bid appeal) order(court judge labour tribunal government ministry) lift(alert alarm warning emergency curfew restriction ban) declare(emergency holiday outbreak) extend(emergency curfew deadline voting)',
    nouns: 'vote/council|parliament|confidence|no-confidence|senate|unanimous',
    dated:
      'decide(council board government federation committee court parliament cabinet ministry commission union assembly regulator judge league panel club) approve reject adopt pass(!storm cyclone hurricane typhoon comet asteroid ship convoy train plane) order ban bar allow permit grant issue declare lift extend revoke authorise authorize abolish repeal scrap veto block abstain accept(!paper manuscript article study) offer(resignation rise deal talks amnesty reward contract increase truce ceasefire compensation) promise vote withdraw elevate waive lower(risk alert level) raise(risk alert level) bring_in refuse(permission entry visa asylum vessel ship) deny(entry visa permission) turn_away(vessel ship boat fan patient) turn_back(vessel ship boat fan) overturn(veto ban law ruling decision order result) uphold impose set_up(commission inquiry committee panel) allocate earmark enact sign(order bill law decree) grant(interdict injunction) back(plan bill motion proposal) turn_down throw_out(plan bill proposal motion) propose(plan truce law bill budget deal tariff reform) drop(plan proposal scheme) ditch(plan proposal scheme) abandon(plan proposal scheme) expel(student pupil lawmaker mp member) annul(council parliament government commission ministry officer junta army soldier&vote election result law licence license decree) refuse(plan bid application request permit) relax(curfew lockdown restriction) ease(curfew lockdown restriction) renew(ban embargo emergency curfew order mandate) outlaw legalise legalize criminalise criminalize',
  },
  warning: {
    family: 'statement',
    definition: 'Somebody says that harm may come.',
    acled: null,
    plover: 'THREATEN',
    sudden: true,
    gravity: 3,
    verbs: 'warn issue_warning',
    nouns: '',
  },
  condemnation: {
    family: 'statement',
    definition: 'Somebody speaks against what another did.',
    acled: null,
    plover: 'REJECT',
    sudden: true,
    gravity: 3,
    verbs:
      'condemn denounce decry deplore criticize criticise slam(president minister government move decision) protest_against lodge(protest) file_protest',
    nouns: 'condemnation',
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
    verbs: 'demand urge call_on call_for appeal_to',
    nouns: '',
  },
  accusation: {
    family: 'statement',
    definition: 'Somebody says another did wrong.',
    acled: null,
    plover: 'ACCUSE',
    sudden: true,
    gravity: 2,
    verbs: 'accuse blame',
    nouns: 'accusation',
  },
  sanction: {
    family: 'statement',
    definition: 'A state penalises another, or a person, by law.',
    acled: null,
    plover: 'SANCTION',
    sudden: true,
    gravity: 4,
    verbs:
      'sanction impose_sanction lift_sanction impose_tariff expel(diplomat ambassador) ban blacklist designate(person individual entity vessel tanker company companies network&department treasury government ministry council office commission union we!site park area zone operate) impose(sanction tariff embargo) lift(sanction tariff embargo) ease(sanction embargo)',
    nouns: 'sanctions tariffs',
    dated: 'freeze(asset account fund funding aid) revoke(visa licence license) sanction disqualify',
  },
  casualty: {
    family: 'people',
    definition: 'People are killed, hurt or missing; by what is told elsewhere.',
    acled: 'Attack',
    plover: 'ASSAULT',
    sudden: true,
    gravity: 7,
    verbs:
      'find_dead find_shot kill die pass_away wound injure hurt drown perish electrocute fall_to(death deaths) leave_dead leave_injured leave_wounded suffocate bury(under beneath alive rubble debris!landslide mudslide avalanche rockslide) burn_to_death succumb leave(dead injured wounded) claim(life lives) lose_their_lives lose_his_life lose_her_life go_missing report_missing hospitalize hospitalise gore trample bite(man woman boy girl child swimmer surfer) crush(people pilgrim passenger fan worker miner woman man child boy girl dead house wall rubble) fall(from off&ladder roof cliff window balcony bridge wall horse post tree train bus pylon tower scaffold scaffolding ridge mountain peak ledge crag chair chairlift) collapse(man woman boy girl brother sister father mother husband wife son daughter player runner worker pensioner teenager marathon) bite(dog snake shark) maul attack(bear shark dog crocodile elephant bees wasps hornets wolf tiger leopard hippo monkey) freeze_to_death bleed_to_death starve_to_death take_his_own_life take_her_own_life take_their_own_lives sweep_out_to_sea',
    nouns: 'death/of|accidental|sudden|in fatality casualty drowning overdose suicide',
    dated:
      'put_down(horse mare colt filly stallion gelding stayer dog bull elephant lion tiger animal whale!phone receiver marker deposit) euthanise euthanize fall(metre meter feet) leave(ward clinic) burn(Somebody) release(hospital) break(leg ankle arm hip wrist rib neck jaw nose collarbone shoulder) admit(hospital) discharge(hospital) rush_to hospitalise hospitalize fall_ill fall_sick vanish disappear sting lose(leg arm eye limb finger foot) slip_to(death) maim snatch(crocodile shark leopard tiger hyena wolf) drag(crocodile shark leopard tiger hyena) fall_into(well shaft crevasse quarry ravine gorge canal manhole!bus car truck van lorry train coach jeep tractor) plunge(cliff bridge window balcony roof death) sweep_off(rock pier beach deck)',
  },
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
  displacement: {
    family: 'people',
    definition: 'People must leave where they live, or come back.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 6,
    verbs: `displace evacuate flee(Name toward home house village town city country area region fighting attack wave gang advance clash shelling offensive fire wildfire violence war flood!suspect gunman robber thief driver attacker assailant burglar) deport evict resettle repatriate order_out tell_to_leave order_to_leave ask_to_leave tell_to_evacuate order_to_evacuate leave(resident people family villager&had) leave(people resident tourist thousand hundred&Name) force(people resident family villager thousand hundred&home house flee) leave(homeless) arrive(migrant refugee) disembark(migrant refugee) cross_into(migrant refugee) land(migrant refugee) move(people resident&district home out) relocate(resident family village) relocate(shelter camp safety) drive(people family resident villager thousand hundred inhabitant&home out) move_to(safety shelter camp) move_to(ground&higher) push_back(migrant refugee) move_to(ground&safer) return(refugee displaced family resident&home village)`,
    nouns: 'evacuation exodus displacement deportation',
    dated:
      'flee(!suspect gunman robber thief driver attacker assailant burglar) displace relocate move(people resident family out) send(migrant refugee&back) wade(migrant refugee people family) turn_back(migrant refugee) send_back(migrant refugee) move_off(land)',
  },
  protest: {
    family: 'people',
    definition: 'People gather in public to be heard.',
    acled: 'Peaceful protest',
    plover: 'PROTEST',
    sudden: true,
    gravity: 6,
    verbs:
      'protest riot demonstrate(crowd thousand hundred people student worker) rally(thousand hundred people supporter) march(extremist nationalist thousand hundred people protester woman student crowd worker) go_on_strike walk_out block(protester farmer demonstrator crowd resident villager trucker driver worker student activist supporter) blockade(protester farmer trucker) picket strike(worker nurse teacher driver pilot union doctor miner member staff) down_tools take_to_the_streets gather(people&outside square street) gather(crowd hundred thousand fan supporter protester worker demonstrator mourner) call(strike stoppage) stop_work occupy(student protester worker striker building hall) invade(fan supporter spectator&pitch field court) break_up(camp encampment rally march demonstration) disperse(police officer force crowd protester) fire(tear&gas) use(tear pepper&gas spray) fire(cannon&water) turn(cannon&water) pour_into(street) throw(stone bottle firework) block(people hundred thousand striker&road bridge street highway motorway railway gate entrance port square junction crossing) burn(tyre tire barricade)',
    nouns:
      'protest demonstration riot rally march/protest|women|through|against|thousands|planned|silent|part|peace|torchlight general_strike unrest walkout sit-in uprising picket strike/hunger|national|nationwide|rail|nurses|teachers|workers|wildcat|hour|day|week|indefinite|dock|transport',
    dated:
      'gather assemble march rally occupy stop_work end(strike walkout stoppage!missile air drone) parade converge walk_off(job site) hand_over(demand petition letter memorandum) hand_in(petition letter memorandum) stone(police bus car office house gate embassy train) set_up(barricade roadblock) glue(activist themselves himself herself) chain(activist themselves himself herself) form(chain&human) throw(egg tomato paint flour&protester demonstrator activist crowd farmer student) blockade(miner family villager resident driver) dump(manure&farmer) use(cannon&water)',
  },
  gathering: {
    family: 'people',
    definition: 'People come together to mourn or to mark something.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 3,
    verbs:
      'mourn lay_to_rest consecrate(shrine church temple altar cathedral mosque) bury(victim son daughter soldier body president pope!when under beneath alive rubble debris mud landslide avalanche snow collapse) commemorate celebrate(festival anniversary victory holiday) lay(wreath flower bouquet rose lily poppy chrysanthemum tulip carnation)',
    nouns:
      'vigil funeral memorial_service candlelight_vigil commemoration parade ceremony visitation campaign_rally election_rally wedding burial reburial',
    dated:
      'hold_in(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner detention cell suspect detainee inmate arrest connection office contempt reserve) hold_on(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner detention suspicion suspect charge bond) hold_at(!Suspect man woman boy girl teenager price share rebel truce ceasefire custody jail prison bail hostage captive prisoner detention suspicion suspect charge bond gunpoint knifepoint bay home draw) hold(festival election vote rally ceremony parade funeral meeting conference hearing event ballot referendum match race exam session concert run-off poll exercise competition) celebrate mark(anniversary day birthday centenary) bury(!avalanche landslide mudslide snow rubble mud alive school village hut truck car container bus miner worker hatchet) gather marry wed say_mass attend(funeral mass service ceremony memorial) bless(church chapel ship boat fleet altar bell hall baptistery) dedicate(church chapel temple altar) light(candle) observe(silence) cheer(crowd thousand hundred)  remember(dead victim died killed fallen lost) rebury sing_at(Name) sing_in(Name) perform_at(Name) perform_in(Name) ring(bell) light(flame) play(orchestra philharmonic)',
  },
  arrest: {
    family: 'people',
    definition: 'Somebody is taken into custody, or breaks out of it.',
    acled: 'Arrests',
    plover: 'COERCE',
    sudden: true,
    gravity: 4,
    verbs:
      'arrest detain apprehend hold(suspicion custody questioning detention cell murder manslaughter!hearing inquest trial meeting vigil service funeral protest rally march election vote referendum shareholder stake share conference event ceremony talks price reserve power office record) hold_in(Suspect!esteem regard contempt reserve hospital captivity captive hostage awe place check gunpoint rebel militant kidnapper gunmen league draw) hold_at(Suspect!gunpoint knifepoint bay league draw) take_into_custody jail book(jail prison charge county into suspicion) imprison turn_himself_in turn_herself_in surrender(suspect man police authority troop force rebel) catch(suspect fugitive smuggler poacher thief police escapee killer) catch_in(Name) catch_at(Name airport border) catch_near(Name border) recapture(fugitive prisoner inmate escapee convict suspect killer) capture(fugitive suspect inmate escapee prisoner killer kingpin gunman) escape(prison jail inmate prisoner custody) pardon pick_up(police) escape_from(prison jail custody) dismantle(network ring cell gang cartel) break_up(network ring cell gang) smash(ring gang network) round_up(people suspect migrant men student activist) break_out_of(jail prison custody)',
    nouns: 'arrest manhunt crackdown',
    dated:
      'hold(police officer soldier guard&man woman boy girl youth teenager suspect!Name talks meeting vigil) pick_up(!wind storm pace speed traffic trade demand business sale) question detain hand_over(suspect fugitive) catch(!booster rocket fire fish train bus crossfire traffic storm camera video film eye attention ball touchdown pass) cite(driver motorist speeding) stop(driver motorist car vehicle van lorry truck bus) surrender(!possession lead point title initiative ball advantage licence license right claim majority) nab unmask(spy mole agent) stop_at(airport border crossing)',
  },
  release: {
    family: 'people',
    definition: 'Somebody who was held is let go: a hostage, a prisoner, a crew.',
    acled: null,
    plover: 'CONCEDE',
    sudden: true,
    gravity: 5,
    verbs:
      'release(hostage captive girl schoolgirl crew sailor prisoner inmate detainee bail jail custody prison investigation) free(hostage captive girl schoolgirl student worker crew sailor prisoner inmate detainee bail jail custody prison)',
    nouns: '',
    dated: 'release free hand_over(hostage captive prisoner detainee policeman policemen soldier) hand(red&cross crescent)',
  },
  trial: {
    family: 'people',
    definition: 'A court, a judge or a prosecutor acts.',
    acled: null,
    plover: 'COERCE',
    sudden: true,
    gravity: 3,
    verbs:
      'charge(with murder count court suspect connection after man police prosecutor) indict convict sentence plead_guilty plead_not_guilty arraign acquit extradite prosecute testify appear_in_court sue find_guilty find_not_guilty go_on_trial stand_trial rule(judge court justice tribunal) uphold(court conviction sentence ban) overturn(court conviction ruling verdict) strike_down(court law) throw_out(court case charge lawsuit) dismiss(court judge&lawsuit case charge) open(trial hearing inquest inquiry) postpone(trial hearing) adjourn(trial hearing court) move(trial hearing) fine(court judge regulator) award(jury damages) settle(lawsuit suit) appeal(court verdict sentence ruling prosecutor conviction acquittal) jail_for(life year month murder) return(verdict) clear(jury court judge tribunal&of) jump_bail issue(warrant summons) file(lawsuit suit complaint appeal) drop(charge) grant(bail) clear_of',
    nouns: 'trial hearing arraignment indictment conviction sentencing lawsuit verdict court_appearance guilty_plea',
    dated:
      'file(complaint lawsuit suit appeal petition motion charge) admit(offence offense charge murder manslaughter theft fraud assault court magistrate) lodge(complaint appeal) fine clear(court jury inquiry judge charge wrongdoing panel) acquit remand drop(charge case) hear(witness case court) plead(guilty court) rule testify appear(court judge magistrate master tribunal dock) mention(case matter) try(court tribunal defendant judge charge murder treason spying crime genocide corruption) quash(court judge conviction sentence verdict order warrant case) adjourn ask_for(prosecutor&sentence term) demand(prosecutor&sentence term) admit(charge count offence offense) annul(court tribunal judge) dismiss(appeal petition&by court judge of against) take_the_stand give_evidence sit(court tribunal inquest) charge(!bull elephant rhino horse cavalry battery phone fee price toll rent fare customer interest percent dollar euro pound admission levy into through toward towards ahead at)',
  },
  accident: {
    family: 'people',
    definition: 'Harm without intent: a crash, a fire, a derailment.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 7,
    verbs:
      'clip(line pole tree fence cable wire wing mast roof) hit(plane helicopter aircraft duster glider balloon&line cable wire mast) turn_over(boat sloop yacht ferry canoe dinghy raft car bus coach lorry truck van tractor tanker) go_through(ice) fall_through(ice) break_through(ice) crash derail collide capsize burst(pipe main pipeline tyre furnace boiler) founder(ship boat ferry vessel barque trawler freighter crew sea hour off) sink(mv ss hms uss ship boat ferry vessel trawler tanker dinghy canoe barge yacht freighter) catch_fire explode overturn(!veto ban law ruling verdict conviction sentence decision order result election lead deficit) run_over run_aground run_ashore roll_over leak(oil fuel gas chemical tanker pipeline) spill(oil fuel chemical gallon barrel) plunge(bus car truck van&ravine gorge river cliff gully) slam_into(car truck bus train tree house wall plane jet boeing airbus airliner aircraft helicopter mountain mountainside hillside ridge barrier embankment pier bridge) plow_into(car truck bus crowd) plough_into(car truck bus lorry crowd) hit_by(car truck bus train van suv lorry motorcycle) skid(plane bus truck runway) slide(runway) hit(wall embankment&car bus plane jet train truck van lorry) hit(car van truck lorry bus tram taxi motorcycle pickup suv&him her them cyclist pedestrian jogger toddler pensioner) surge(crowd worshipper pilgrim fan spectator&toward towards forward after gate exit stage door) go_down(storm squall) go_down(plane helicopter jet aircraft aboard ferry ship boat vessel trawler barge freighter yacht schooner sailboat tug dinghy canoe submarine) fly_into(plane helicopter jet aircraft airliner flight&mountain mountainside hill hillside ridge cliff slope building wall ground) come_down(plane helicopter jet aircraft airliner balloon drone) fight(fire blaze flame) sweep_through(fire flame blaze) race_through(fire flame blaze) tear_through(fire flame blaze) rip_through(fire flame blaze) gut(fire blaze flame) engulf(fire flame blaze) battle(fire blaze flame) douse(fire blaze flame) extinguish(fire blaze flame) burn(mill barn house home warehouse factory) run_into(train car bus truck wall) run_into(ship vessel boat ferry freighter trawler yacht&tanker ship vessel boat ferry freighter trawler barge pier quay bridge) ram(ship vessel boat ferry car truck lorry bus pier bridge train) strike(pole tree pedestrian cyclist guardrail) hit(rock reef iceberg sandbank&ship vessel boat ferry tanker freighter yacht trawler dinghy) strike(rock reef iceberg sandbank&ship vessel boat ferry tanker freighter yacht trawler dinghy) hit(pier quay jetty pole tree pedestrian cyclist guardrail freighter deer elk moose kangaroo) fall(bus car truck van lorry train coach minibus tractor plane jet helicopter aircraft airliner&ravine gorge river cliff lake canal valley reservoir) fall_on(plane jet helicopter aircraft airliner!passenger fare price) fall_into(plane jet helicopter aircraft airliner&sea field house) start(fire blaze) put_out(fire blaze flame firefighter) trap(miner worker passenger climber hiker trekker boy rubble debris mine cave) bring_under_control break_out(fire blaze) fail(mission launch rocket) blow_up(boiler tank cylinder transformer reactor generator furnace pipeline gas) rip_through(blast explosion) tear_through(blast explosion) ignite(gas methane fuel dust vapour) veer_off(plane jet aircraft flight car bus train runway road) overrun(runway) ditch(plane helicopter pilot) run_out(fuel) lose_control lose_contact fall(crane scaffolding lift elevator gondola) leave(adrift) burst_into(flame) go_off(road rail track runway cliff) jump(train tram locomotive wagon carriage&rail track) run_off(road) crash_into smash_into back_into(car truck van wall pole meter house fence tree) reverse_into contain(fire wildfire blaze) break_up(ship vessel tanker freighter carrier)',
    nouns:
      'crash accident collision derailment blaze house_fire explosion blast stampede plane_crash car_crash shipwreck pileup pile-up oil_spill gas_leak chemical_spill fire/house|apartment|building|factory|forest|warehouse|hotel|camp|market|school|kitchen emergency_landing crash_landing cave-in rockburst',
    dated:
      'fail(pipe main turbine engine motor brake winch crane cable power grid dam levee parachute system valve signal alarm bridge generator pump) break_down burst(silo tank boiler pipe pipeline main dyke levee dam) sink(!price share heart hope spirit mood morale stock index bond currency pound sterling dollar euro yen lira rupee peso ruble rand profit sale) flip jackknife swerve contain(firefighter crew fire&acre percent % half quarter third) contain(hectare acre) fly_into(car bike motorcycle&crowd) run_onto(rock reef sandbank sandbar shoal) plunge(cable car gondola lift elevator bus coach minibus helicopter&ground ravine gorge river sea canal embankment) fall_on(tree branch boulder rock wall crane mast pole container) fall_onto(tree branch boulder rock wall crane mast pole container) lose(brake) lose(container&overboard) abandon(crew sailor&ship vessel yacht tanker trawler) eject(pilot) leak(chlorine ammonia acid pond dam tank pipe barrel drum valve reactor lagoon) strike(train tram locomotive) escape(zoo circus enclosure sanctuary) founder(schooner brig bark steamer sloop ketch freighter) lose(contact&plane aircraft helicopter ship boat flight jet) leave(runway rails track road&plane jet train tram airliner car carriage coach locomotive funicular bus minibus lorry truck van!factory line) ground(ship vessel carrier bulker tanker freighter ferry trawler yacht barge frigate dhow) strike(rock reef sandbank shoal iceberg) hit(turbulence iceberg reef sandbank) lose(airship aircraft submarine steamer schooner barque trawler!race match game contract)',
  },
  disaster: {
    family: 'people',
    definition: 'Nature strikes: an earthquake, a flood, a storm, a wildfire.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 8,
    verbs:
      'rattle(shock magnitude) shake(shock magnitude) jolt(shock magnitude) give_way(Ground) come_down(Ground!flu cold illness) collapse(Ground) slip(Ground) slide(Ground) break_away(Ground) cave_in(Ground) crash_down(Ground) flood(river street home town city village area port quarter!fan supporter demonstrator caller call complaint tourist) inundate submerge erupt(volcano mount mountain lava ash crater) spew(ash lava volcano) spit(ash lava) belch(ash lava) jump(fire wildfire blaze&river road highway line) burn_in(fire wildfire) threaten(fire wildfire bushfire flood floodwater storm hurricane blaze lava) burst(dam levee embankment river bank lake) break(river stream creek beck canal&bank) rise(river creek&feet metre meter) make_landfall flood(basement neighborhood neighbourhood road field farmland county district!fan supporter demonstrator caller call complaint tourist) swamp(floodwater river town street home) crest(river creek stream feet metre meter) overflow(river creek dam bank lake) breach(levee dam dike dyke embankment) hit(storm hurricane typhoon cyclone tornado twister quake earthquake tsunami waterspout squall) hit(worst hardest&district province region county area island) strike(storm waterspout squall hurricane typhoon cyclone tornado twister) flatten(storm hurricane typhoon cyclone tornado twister quake earthquake) batter(storm hurricane typhoon cyclone wave) lash(storm hurricane typhoon cyclone rain) pummel(storm hurricane typhoon) devastate(storm hurricane typhoon cyclone tornado quake earthquake flood) tear_through(tornado storm twister hurricane flood floodwater torrent mud water mudslide) rip_through(tornado storm twister flood floodwater torrent mud water mudslide) sweep_through(flood floodwater torrent mud water mudslide wave tsunami storm) roar_through(flood floodwater torrent mud water) slam_into(hurricane typhoon cyclone storm) touch_down(tornado twister) bury(landslide mudslide avalanche mud lava rockslide snow hut hotel car truck vehicle bus highway railway) wash_away sweep_away(estate block village market stall shop hut pier dock bus truck lorry vehicle jeep boy girl man woman child people farmer motorist avalanche street village town tent river flood floodwater water current wave tide road bridge house home car creek rain stream sea mud landslide mudslide) slide_down(hillside home house slope) burn_out_of_control burn(acre hectare wildfire bushfire) rage(fire wildfire bushfire) break(dam levee dyke dike embankment) come_ashore slam_into(coast coastline) burn(fire wildfire&home house building acre) fail(rain monsoon crop harvest) slide(side flank mountainside hillside glacier&into) face(hunger famine starvation) carry_away(flood river mud current torrent wave mudflow tide&bridge house hotel home road highway car hut street) carry_off(flood river mud current torrent wave mudflow tide&bridge house road highway car hut street) fall(ash&on over across)',
    nouns:
      'earthquake quake flood flooding landslide mudslide avalanche hurricane typhoon cyclone tornado wildfire tsunami eruption drought heatwave blizzard aftershock famine bushfire forest_fire brush_fire grass_fire rockslide mud_slide sinkhole storm_surge flash_flood hailstorm thunderstorm snowstorm ice_storm sandstorm waterspout heat_wave cold_snap tremor twister floodwater mudflow mud_flow debris_flow landslip rockfall cloudburst lahar storm/tropical|winter|severe|powerful|violent|Name',
    dated:
      'weaken(storm hurricane typhoon cyclone depression) strengthen(storm hurricane typhoon cyclone depression) cross(coast&between near) fall(rain snow hail&heavy torrential record) reach(fire wildfire flood flames lava water storm hurricane typhoon cyclone) pass_over(storm hurricane typhoon cyclone) pass_within(storm hurricane typhoon cyclone) pass_through(storm hurricane typhoon cyclone) cross(storm hurricane typhoon cyclone tornado) flood(!inbox phone call caller memory love letter complaint message order fan supporter tourist) dry_up(!fund funding money credit demand supply supplies work order aid investment goal) recede(water flood floodwater river) crest peak(river flood floodwater) strengthen(storm hurricane typhoon cyclone) weaken(storm hurricane typhoon cyclone) break_off(glacier iceberg ice cliff) swallow(mud landslide mudslide sinkhole lava wave dune) swarm(locust) descend_on(locust swarm) reach(slick&beach coast shore) bury(Place) bury(school village camp hut container truck) fall(hail hailstone meteorite) bring(front storm monsoon depression cyclone system typhoon hurricane&rain snow hail wind gust flood) dump(storm front blizzard&snow rain hail) strike(magnitude!quake earthquake tremor shock) hit(magnitude!quake earthquake tremor shock) erupt(!cheer applause laughter anger row scandal violence fighting protest clash war dispute)',
  },
  outbreak: {
    family: 'people',
    definition: 'A disease spreads.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 7,
    verbs: `infect sicken quarantine spread(${diseases} infection) break_out(${diseases}!election cup gold) ${each('report confirm record reach rise detect', `case infection cluster outbreak&${diseases}`)} notify(case outbreak cluster&${diseases}) ${each('report_in report_from confirm_in detect_in record_in', diseases)} test_positive ${each('contract diagnose', diseases)} ${each('fall_ill fall_sick', 'people pupil student children passenger guest worker villager dozen hundred')} diagnose_with confirm(case infection) cull(bird chicken poultry pig flock herd cattle duck goose geese turkey hen mink)`,
    nouns: 'outbreak epidemic pandemic lockdown',
    dated: `spread(!fire blaze wildfire bushfire flame smoke rumour rumor news fear panic protest unrest demonstration strike riot looting slick) diagnose find(case!wine beer whisky whiskey ammunition) detect(case) ${each('report confirm', diseases)}`,
  },
  election: {
    family: 'people',
    definition: 'People vote, or power changes hands by law.',
    acled: 'Non-violent transfer of territory',
    plover: 'COOPERATE',
    sudden: true,
    gravity: 5,
    verbs: `elect re-elect hold_election inaugurate_president go_to_the_polls cast_ballot cast_ballots vote(voter poll ballot million) go_to_polls head_to_the_polls win(election presidency referendum runoff vote presidential parliamentary mayoral) lose(election referendum runoff vote) concede(election defeat race) unseat hold_referendum dissolve(parliament assembly) impeach cast(ballot vote) form(government coalition&party president premier minister leader) open(poll polling)`,
    nouns:
      'election runoff referendum by-election run-off impeachment conclave presidential_inauguration inauguration_of_president inauguration/presidential|president|his|her',
    dated:
      'count(vote ballot) boycott(vote election poll) win(seat majority) vote(poll ballot) concede(!goal try run penalty corner point wicket land)',
  },
  aid: {
    family: 'people',
    definition: 'Help reaches people in need.',
    acled: null,
    plover: 'AID',
    sudden: true,
    gravity: 4,
    verbs:
      'rescue deliver(vaccine dose aid food supplies medicine relief) airlift distribute(aid food water) airdrop pull_from(rubble wreckage water sea ruin debris) pull(people survivor resident family passenger crew child villager&from) pull_alive dig_out vaccinate send(aid medic doctor rescuer tent dose vaccine) fly(dose vaccine aid medicine medic rescuer) pull(survivor alive) reach(team convoy medic doctor rescuer soldier&village town township camp!rebel militant insurgent army) pull_out(people survivor resident passenger child) hand_out(aid food water tent blanket) bring(safety) set_up(shelter camp clinic hotline) open(shelter evacuation) refloat raise(wreck hull&sea river lake harbour harbor seabed bottom) send(investigator engineer diver inspector specialist) treat(injury wound burn smoke shock inhalation hypothermia dehydration poisoning exhaustion)',
    nouns: 'rescue airlift aid_delivery relief_effort airdrop vaccination_campaign',
    dated:
      'give(cheque check grant donation prize&school hospital charity family families church fund shelter museum university children victim village orphanage) deliver treat(Number) donate(Number) send(aid team rescuer helicopter plane supply tent medic doctor ship boat vessel tug engine) set_up(shelter camp centre center clinic hotline) begin(search) resume(search) call_off(search) treat_for shelter(people resident family) take_in(refugee migrant evacuee child asylum) take(boat truck plane helicopter lorry convoy barge&food aid medicine tonne ton) drop(plane aircraft helicopter&food aid supplies) hand_out(rice bread flour parcel ration voucher) drop(food aid supplies ration parcel&air parachute) take_off(crew sailor passenger survivor&coastguard coast lifeboat helicopter rescuer tug) winch(crew sailor man woman survivor passenger climber hiker helicopter)',
  },
  diplomacy: {
    family: 'meeting',
    definition: 'States mend or break their relations: an ambassador recalled, ties cut, asylum granted.',
    acled: null,
    plover: 'CONSULT',
    sudden: true,
    gravity: 4,
    verbs:
      'recall(ambassador envoy diplomat) summon(ambassador envoy diplomat chargé) break_off(relation tie) sever(relation tie) cut(relation tie) restore(relation tie) establish(relation tie) normalise(relation tie) normalize(relation tie) recognise(state statehood independence) recognize(state statehood independence) revoke(visa) grant(asylum) suspend(treaty accession membership) withdraw(ambassador envoy)',
    nouns: '',
    dated:
      'leave(bloc alliance commonwealth nato ecowas) quit(bloc alliance treaty pact nato ecowas) join(bloc alliance nato eurozone schengen)',
  },
  business: {
    family: 'works',
    definition: 'A firm or a market moves: a sale, a takeover, a contract, results, prices.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `fall(share price stock index currency export sale inflation unemployment profit revenue peso sol rupee ruble lira dollar&percent % point cent fifth quarter third half tenth) rise(share price stock index currency export sale inflation unemployment profit revenue&percent % point cent fifth quarter third half tenth) drop(share price stock index export sale inflation order profit revenue&percent % point cent fifth quarter third half tenth) jump(share price stock sale inflation profit revenue&percent % point) slump(share price stock sale profit) surge(share price stock sale profit) soar(share price stock sale profit) plunge(share price stock sale profit currency) tumble(share price stock currency) weaken(currency peso rupee lira yen ruble sol dollar naira) raise(price fare tariff rate wage duty) slash(price rate spending forecast) devalue post(profit loss) report(profit loss earnings) shrink(economy gdp) go_public lose(share stock currency&percent % cent!vote market) take_over(company firm bank rival) win(contract tender) award(contract tender) ${each('rise fall drop jump surge slump soar plunge climb tumble gain weaken strengthen shrink grow', 'percent % percentage')} go_up(price rent fare) go_down(price rent) recall(vehicle product batch model toy car truck van)`,
    nouns: '',
    dated: `buy sell purchase acquire invest merge slide(rouble ruble rupee lira peso naira rand yen won euro pound dollar share stock&% percent) hold(rate&bank) ${each('fall rise drop jump surge slump climb tumble slide gain weaken strengthen slow shrink grow lower reduce increase', figures)} double triple halve cut(Number&price job) lose(job customer contract) earn(Number) borrow(Number) export(Number) import(Number) list(exchange) award(contract tender) win(contract tender order) go_into_administration enter_administration order(aircraft plane jet vehicle ship truck bus) delist raise(million billion&fund funding share) take_over(terminal port plant mine pit bank airline operator firm company branch) expand_into auction lose(value&currency share peso rupee lira ruble naira kip) lose(million billion bn!vote voter acre hectare viewer people follower) default_on(!promise) cut(rate tax tariff dividend forecast spending!power water job)`,
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
    dated:
      'begin start resume end conclude finish expire take_effect come_into_force enter_into_force enter(force service) come_into_effect go_into_effect go_live go_on_sale kick_off set_off get_under_way get_underway restart launch introduce unveil establish found set_up create break_down break_off retire(boat ship plane aircraft locomotive) collapse(talks deal negotiation truce ceasefire agreement) fall_through lapse cease debut premiere open(season exhibition festival fair) close(exhibition) complete(!study studies degree course training form questionnaire pass sentence hat-trick marathon race)',
  },
  measurement: {
    family: 'finding',
    definition: 'Something is measured or counted: a heat record, a gust, a toll.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs:
      'reach(degree celsius fahrenheit) hit(degree celsius fahrenheit) climb(degree celsius fahrenheit) drop(degree celsius fahrenheit) top(degree celsius fahrenheit) record(temperature degree gust rainfall snowfall) measure(gust degree rainfall magnitude) break(record) set(record) fall(record) measure(wind)',
    nouns: '',
    dated:
      'reach(Number) hit(Number&percent % degree high low record million billion) measure(Number) record register(Number) count(Number) report(case death patient infection) exceed(Number) top(Number) peak(Number) set(record mark) decline(case infection death temperature) fall(case temperature level&Number) rise(temperature level case&Number)',
  },
  appointment: {
    family: 'people',
    definition: 'Somebody takes or leaves an office or a post.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 5,
    verbs:
      'step_down resign take_office take_the_oath take_oath swear_in consecrate enthrone ordain appoint(minister premier governor chief director head judge ambassador commander successor mediator) hand_in(resignation) tender(resignation) accept(resignation) name(successor) remove(office post command) offer(resignation)',
    nouns: 'resignation',
    dated:
      'appoint name(minister premier governor chief head director successor ambassador coach captain chairman chairwoman president chancellor secretary judge commissioner) nominate dismiss(!claim report criticism allegation accusation idea suggestion rumour rumor concern fear appeal case complaint charge) sack fire(minister chief coach director manager governor official) replace succeed promote hire retire quit resign suspend(minister officer official coach teacher player judge officers director) reinstate step_aside take_over(as from president minister chief director coach manager) take_charge dissolve(cabinet government) oust join install(bishop archbishop chief) relieve(duty) sign(striker midfielder defender goalkeeper quarterback pitcher) leave(post job firm company!office site police border base) leave_office defrock crown(emir king queen emperor sultan) strike_off(doctor solicitor nurse lawyer dentist register) hand_over_to(Name!was were been be being suspect body bodies prisoner hostage evidence)',
  },
  contest: {
    family: 'people',
    definition: 'A match, a race or a prize is won or lost.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `beat(Name Score) defeat(Name Score) ${each('thrash hammer crush edge rout thump trounce stun down sink outplay upset overcome draw hold give', 'Score')} win(Score) lose(Score) lose_to(Name&match game league cup final point score goal set season table) earn(win victory draw medal title promotion!court lawsuit case appeal) secure(win victory title promotion!court lawsuit case appeal) top(table medal standing podium) beat(cup final league match semi-final champion playoff tournament) defeat(cup final league match semi-final champion playoff tournament team) award(prize medal honour honor trophy) win(cup title medal gold silver bronze championship marathon race trophy match league) lose(final semi-final match playoff) score(goal penalty try minute) qualify(cup final olympics tournament) save(penalty) convert(penalty try) send_off(player striker midfielder defender goalkeeper captain referee red booking minute foul tackle) take(gold silver bronze)`,
    nouns: 'win victory defeat loss draw',
    dated:
      'host(games olympics cup championship tournament marathon) beat defeat draw_with(Name) draw_at(Name) lose_at(Name) lose_to(Name) take(prize crown laurels&first second third top) win lose(match game final title race bout fight election seat) score draw(match game side team) draw(test&wicket innings against) meet(Side) play(Side) face(Side) host(Side) thrash qualify triumph finish crown save(penalty) equalise equalize net(winner equaliser equalizer opener goal penalty) miss(cup games championship tournament final) play(match game final) hand_over(prize award medal trophy) go_to(prize award medal trophy) reach(final semi-final quarter-final) knock_out eliminate(team side club match game playoff cup round player) upset(team side club champion seed) clinch claim(title gold) lift(trophy cup) retain(title) cross(line&yacht rider runner boat winner first) stop(prix race stage) neutralise(stage race) fall(rider skier jockey cyclist)',
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
    dated:
      'arrive depart call_at(Name port) leave(Name port airport harbour harbor station base home camp) cross(border river sea frontier into) travel fly_to fly_from fly_into fly_home fly_out return_to return_from return_home sail dock land(Name airport plane flight jet) land_at(Name airport base airfield) land_in(Name) take_to(body bodies remains coffin injured wounded) hand_over(body bodies remains museum artefact artifact painting sculpture statue relic treasure bronze manuscript skull) return(artefact artifact painting sculpture statue relic treasure bronze manuscript skull) move(Name) transfer relocate transport take(museum morgue laboratory zoo warehouse) carry ship go_to(Name) go_home reach(Name port shore border) send_to take_off(flight plane aircraft jet helicopter airliner airbus boeing) fly_on bring_to(!safety life court justice book boil attention end) bring_ashore set_sail tow push_off(beach boat shore) reach(coast island archipelago) fly_over fly_back leave_for(Name) set_out(!plan case position vision terms proposal policy reason timetable strategy demand rule) enter(airspace port harbour harbor waters) take_off_from(Name) disembark moor anchor(ship boat vessel tanker yacht fleet frigate freighter off) ferry reach(ship vessel wreck summit) call_in(Name) turn_back arrive_at(Name) move_to(Name) fly_in reach(laboratory lab hospital) return(body bodies remains ashes bust) take_to(relic idol) escort(navy frigate destroyer police&ship tanker vessel convoy) surface(submarine) drift(balloon boat raft) enter(convoy truck lorry) cross(channel strait&swimmer boat ferry canoe rower) reach(top&climber mountaineer) set_foot land(!job deal role contract punch blow fish catch spot jail prison hot water) bring(plane ferry flight ship train bus convoy&passenger body bodies crew survivor migrant patient) row(harbour harbor port ocean sea channel strait lake into across) paddle(harbour harbor port ocean sea channel strait lake into across)',
  },
} as const satisfies Record<string, Kind>

export type Subkind = keyof typeof kinds

export const subkinds = Object.keys(kinds) as Subkind[]

/** `familyOf('demolition')` is `'works'`. */
export function familyOf(subkind: Subkind): EventKind {
  return kinds[subkind].family
}

import type { Kind } from '../kind.ts'

/** Findings: what is found, seen, measured or looked into. */
export const finding = {
  discovery: {
    family: 'finding',
    definition: 'Something is found that was hidden or lost.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 5,
    verbs: `
      find(rifle pistol revolver shotgun machete ammunition cocaine heroin cannabis piece capsule species frog insect fossil body corpse
        weapon gun drug bomb explosive component mass remains wreck wreckage debris man woman boy girl child hiker climber survivor victim
        tunnel cache fragment grave bone fossil bird trace wound)
      discover unearth uncover
      locate(body wreck)
      detect exhume dig_up
      recover(recorder box remains victim body wreckage)
      pull(body bodies remains)
      wash_up(body bodies boat lifeboat wreckage whale debris remains)
      wash_ashore
      spot(whale bear wolf shark leopard tiger crocodile lion elephant snake bird drone submarine ship)
      sight(whale bear wolf shark leopard tiger dolphin)
      excavate fish_out(body bodies corpse car van bicycle) dredge_up turn_up(tunnel cache body bodies grave bone skeleton fossil drug weapon virus bacterium trace)
      retrieve(diver rescuer body bodies recorder box wreck wreckage remains sample)
      haul_up
      fish(body bodies corpse remains&from)
      trace(detective police investigator agent official scientist office lab outbreak)
      track(ranger police hunter collar tracker scientist)
      pick_up(telescope survey radar sonar satellite hydrophone sensor seismometer)
      stumble_on stumble_upon stumble_across chance_upon
      bring_up(diver diver body bodies cannon wreck anchor)
      raise(cannon anchor gun wreck&wreck sea seabed)
      strike(oil water&drill driller well)
      resurface(village wreck ruin house church remains boat)
      reappear
      re-emerge
      decipher
      decode(inscription genome tablet scroll)
      sequence(genome dna virus)
      ring(bird chick osprey)
      collar(elephant wolf bear lion leopard lynx rhino)
      find_alive find_safe
      find(skeleton skull mammoth dinosaur shipwreck tomb coin hoard mosaic painting manuscript tomb grenade shell landmine ring toddler
        pupil passenger sailor teenager pensioner migrant hostage cat dog whale toxin asbestos salmonella listeria)
      observe(astronomer telescope scientist researcher)
      glimpse
    `,
    nouns: `
      discovery mass_grave
      excavation sighting gold_strike oil_strike archaeological_dig dig/archaeological|Occurs
    `,
    dated: `
      turn_up(!volume heat pressure late collar)
      describe(species genus reptile dinosaur fossil orchid frog beetle spider lizard)
      find come_upon come_across stumble_on stumble_upon stumble_across chance_upon
      see(whale bear wolf shark leopard tiger crocodile lion elephant dolphin species)
      see_over(drone balloon)
      spot sight film notice photograph collar
      tag(whale bear wolf shark turtle)
      locate
      recover(bell body box wreckage remains bottle coin painting)
      identify(victim body remains species)
      collect(sample)
      net(fisherman fishermen trawler)
      strike(gold&prospector miner)
      strike(gold!bar coin medal)
      sight(drone)
      see(comet aurora meteor eclipse)
      recover(wreck cargo cache arm ammunition ied)
      recover(police officer detective customs investigator agent!gun rifle weapon firearm casing drug handgun pistol shotgun bicycle)
      drill(core)
      identify(virus bacterium gene strain pathogen fossil)
      map(team scientist diver sonar drone lidar researcher)
      emerge(body wreck ruin fossil village)
      re-emerge
      reappear resurface
      reintroduce
      release(lynx wolf wolves beaver eagle vulture condor turtle tortoise bison salmon otter)
      trace
      catalogue
      wash_in(body bodies whale)
      beach(whale dolphin orca)
      strand(whale dolphin orca)
      isolate(virus gene compound)
      clone
      catch(Number&fish shark squid frog bird bat)
      see(drone)
    `,
  },
  seizure: {
    family: 'finding',
    definition: 'Weapons, goods, ships or money are taken by authorities.',
    acled: 'Disrupted weapons use',
    plover: 'COERCE',
    sudden: true,
    gravity: 5,
    verbs: `
      seize confiscate impound
      recover(gun weapon firearm casing drug handgun bicycle)
      intercept(ship vessel shipment cargo)
      board(marine commando navy coastguard guard inspector police officer official&ship vessel tanker freighter carrier cargo yacht trawler
        ferry)
      intercept(boat dinghy pirogue canoe trawler tanker)
      freeze(account asset&police agent court bureau office)
      take_away(police officer agent inspector customs&computer file document laptop records record)
      carry_off(police officer agent inspector&computer file document laptop records record box)
      remove(police officer agent inspector customs&computer file document laptop records record box weapon dog dogs animal)
      haul_in(customs police agent)
      destroy(police customs authorities officials&ivory drug cocaine still opium poppy)
      burn(police customs authorities&ivory drug cocaine opium cannabis)
      repossess
    `,
    nouns: `
      seizure confiscation drug_bust
      haul/drug|cocaine|heroin|arms|ivory|record
    `,
    dated: `
      intercept
      defuse(bomb mine device shell explosive)
      board(troop soldier commando&ship vessel tanker dhow freighter carrier yacht)
      confiscate
      tow(police clamp&car cars vehicle)
      repossess
      disarm(police soldier troop)
    `,
  },
  imagery: {
    family: 'finding',
    definition: 'Pictures, often from satellites, show something.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 4,
    verbs: `
      pinpoint photograph image_show
      show(satellite&image imagery photo photograph picture)
      reveal(satellite&image imagery photo photograph picture)
      capture(image picture photo photograph snapshot footage camera telescope trap)
      catch(camera dashcam cctv trap&on)
      beam_back
      send_back(probe orbiter lander rover image picture)
      snap(photograph photo picture&satellite drone telescope)
    `,
    nouns: '',
    dated: `
      image(telescope satellite probe orbiter)
    `,
  },
  investigation: {
    family: 'finding',
    definition: 'Authorities look into what happened.',
    acled: null,
    plover: null,
    sudden: false,
    gravity: 3,
    verbs: `
      investigate probe
      open(case probe inquiry investigation)
      open(prosecutor magistrate&file)
      search(police investigator deputy detective officer home house agent)
      examine raid_home
      raid(police officer agent detective prosecutor authorities&home house office apartment premises site headquarters flat warehouse)
      scour(police officer detective diver rescuer searcher team dog helicopter volunteer agent)
      comb(police officer detective diver rescuer searcher team dog helicopter volunteer agent investigator inspector prosecutor)
      sift(police officer detective rescuer investigator inspector&through rubble ash debris wreckage ruin)
      hunt_for(police detective officer trooper deputy deputies soldier agent marshal) search_for(police diver rescuer searcher crew coastguard helicopter soldier team villager)
      hunt(police officer agent detective)
      inspect(inspector engineer investigator official&plant factory bridge dam mine site wreck reactor)
      swab
      sample(inspector scientist team)
      drag(police diver&river lake canal)
      dredge(police diver&for)
      launch(manhunt)
      audit
      dust(fingerprint)
      descend_on(inspector police officer agent investigator)
      reconstruct(police investigator)
      look_into(police prosecutor ombudsman regulator commission board)
      refer(police watchdog prosecutor ombudsman)
      order(inquiry probe investigation inquest audit review)
      raid(investigator inspector official customs&home house office premises site headquarters flat warehouse)
    `,
    nouns: `
      autopsy raid/police|dawn|predawn|simultaneous|drug|out|on|Occurs search/Occurs
      post-mortem audit/Occurs
    `,
    dated: `
      interview question search
      launch(inquiry probe investigation inquest review!space rocket satellite orbit moon mars spacecraft spaceport from)
      test(sample water)
      raid(police officer agent&newspaper newsroom broadcaster station bank mosque church it shop bookshop restaurant club hotel villa)
      survey(diver engineer team scientist inspector)
      inspect(inspector engineer)
      canvass(detective police)
      exhume
    `,
  },
  measurement: {
    family: 'finding',
    definition: 'Something is measured or counted: a heat record, a gust, a toll.',
    acled: null,
    plover: null,
    sudden: true,
    gravity: 4,
    verbs: `
      reach(degree celsius fahrenheit)
      hit(degree celsius fahrenheit)
      climb(degree celsius fahrenheit)
      drop(degree celsius fahrenheit)
      top(degree celsius fahrenheit)
      record(temperature degree gust rainfall snowfall)
      measure(gust degree rainfall magnitude)
      break(record)
      set(record)
      fall(record)
      measure(wind)
      smash(record)
      shatter(record)
      beat(record)
      eclipse(record mark)
      equal(record)
      better(record mark)
      surpass(record mark)
      soar(degree celsius fahrenheit)
      plunge(degree celsius fahrenheit)
      plummet(degree celsius fahrenheit)
      fall_to(degree celsius fahrenheit)
      sink(degree celsius fahrenheit)
      rise(degree celsius fahrenheit)
      pass(degree celsius fahrenheit)
      clock(Number)
      clear(bar&metre meter)
    `,
    nouns: `
      record_high record_low
    `,
    dated: `
      peak
      reach(Number)
      hit(Number&percent % degree high low record million billion)
      measure(Number)
      record
      register(Number)
      count(Number)
      report(case death patient infection)
      exceed(Number)
      top(Number)
      peak(Number)
      set(record mark)
      decline(case infection death temperature)
      fall(case temperature level&Number)
      rise(temperature level case&Number)
      climb(case&Number)
      rise(river lake reservoir&Number)
      jump(case&Number)
      drop(level temperature river lake reservoir case&Number)
      total(Number)
    `,
  },
} as const satisfies Record<string, Kind>

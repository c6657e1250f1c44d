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
    `,
    nouns: 'discovery mass_grave',
    dated: `
      turn_up(!volume heat pressure late collar)
      describe(species genus reptile dinosaur fossil orchid frog beetle spider lizard)
      find come_upon come_across stumble_on stumble_upon stumble_across chance_upon
      see(whale bear wolf shark leopard tiger crocodile lion elephant dolphin species)
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
      recover(wreck cargo)
      recover(police officer detective customs investigator agent!gun rifle weapon firearm casing drug handgun pistol shotgun bicycle)
      drill(core)
      identify(virus bacterium gene strain pathogen fossil)
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
    `,
    nouns: 'seizure confiscation drug_bust',
    dated: `
      intercept
      defuse(bomb mine device shell explosive)
      board(troop soldier commando&ship vessel tanker dhow freighter carrier yacht)
    `,
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
    verbs: `
      investigate probe
      open(case probe inquiry investigation)
      open(prosecutor magistrate&file)
      search(police investigator deputy detective officer home house agent)
      examine raid_home
      raid(police officer agent detective prosecutor authorities&home house office apartment premises site headquarters flat warehouse)
    `,
    nouns: 'autopsy raid/police|dawn|predawn|simultaneous|drug|Occurs search/Occurs',
    dated: `
      interview question search
      launch(inquiry probe investigation inquest review!space rocket satellite orbit moon mars spacecraft spaceport from)
      test(sample water)
      raid(police officer agent&newspaper newsroom broadcaster station bank mosque church it shop bookshop restaurant club hotel villa)
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
    `,
    nouns: '',
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
    `,
  },
} as const satisfies Record<string, Kind>

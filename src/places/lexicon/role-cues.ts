import { nameHeads, organisationHeads, personTitles, placeNouns, siteHeads, smallHeads, teamHeads } from './cues.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

export const prepositions = set(`
  in at near around outside inside across throughout within into to from on off along over through toward towards between of by for with against about
  under above below beyond behind beside past via than like after before during until since as among amid despite without onto upon out up down
`)

export const auxiliaries = set('is are was were be been being has have had do does did will would can could may might should must shall')

/** Words that say nothing of their own beside a name, and are learned of as they are. */
export const functionWords = new Set([
  ...prepositions,
  ...auxiliaries,
  ...set(`
    the a an and or but nor so yet if when where while that which who whom whose this these those it its he his she her they their we our i my you your there here not no
    having also then now only just even still both either neither what how why all some any each every other another more most less least many much few several such same own
  `),
])

/** Pasts of verbs that do not end in "-ed". */
export const irregularPasts = set(`
  met held struck hit found broke began fell shot fought left went came built sent won lost ran led made gave saw rose blew set burnt sank swept drew
  fled took got told said kept put cut shut hurt stood sat lay ate drank sang spoke wrote read flew grew knew threw wore tore bore taught caught bought brought sought thought
  sold paid laid spent lent bent slept wept crept felt dealt meant dug hung spun stuck swung
`)

/** Words around a name of a place that tell why it is named, by class. All as `normalizeName` writes them; a word has the first class that lists it. */
const classes: Record<string, string> = {
  'what stands abroad': `embassy embassies consulate consulates base bases troops warship warships diplomat diplomats expats`,
  speaking: `said says say saying told tells tell reported reports report announced announces stated states condemned warned warns warn accused accuses denied denies
    rejected rejects claimed claims insisted insists confirmed confirms declared declares criticized criticised vowed vows pledged pledges called calls urged urges
    welcomed responded respond replied reply added argued argues blamed blames believe believes fear fears feared expect expects expected estimated estimates predicted predicts
    forecast noted notes suggested suggests asked asks demanded demands offered offers promised promises agreed agrees wants want refused refuses hopes according
    explain explains explained hinted hints answered answers protested protests commented comments acknowledged acknowledges conceded concedes remarked cautioned cautions
    stressed stresses reiterated alleged alleges assured maintains signalled signaled lauded comment answer deny confirm reject insist`,
  harming: `killed kills kill killing injured injures injure injuring wounded wounds wounding hurt hurts hurting displaced displaces displacing infected infects
    sickened died dies buried trapped drowned burned affected affects`,
  taking: `evacuate evacuated evacuating rescue rescued rescuing abducted kidnapped removed expelled deported pulled freed airlifted withdraw withdrew withdrawn released
    recovered retrieved evicted stole stolen steal take takes taken took taking`,
  coming: `comes came come hails hailed hail originated originally native natives born bred based headquartered led backed`,
  learning: `studied studying studies trained training taught teaches teaching graduated educated raised grew qualified apprenticed schooled enrolled settled retired served coached coaches
    practised interned lectured lectures emigrated`,
  going: `sent send sends travelled traveled travels travel went goes go going gone flew flies fly flown fled flee flees moved moves move returned returns return
    arrived arrives arrive deployed visited visits visit drove drives drive driven marched headed heads heading crossed crosses cross crossing transferred
    sailed sails sail walked walk walks ran runs run reached reaches reach entered enters left leaves leave passed passes pass brought
    spread spreads stretches stretched fell rides rode ride transported carried bound`,
  staying: `lies lie lay stands stand stood sits sit lives live lived works work worked stayed stays remains remained opened opens held hosts hosted hosting`,
  happening: `fire fires blaze crash crashes collision accident accidents wreck attack attacks strike strikes raid raids shelling bombing bombings blast blasts explosion
    explosions shooting shootings killing killings murder murders robbery clash clashes fighting battle battles siege war wars offensive invasion occupation capture
    fall ambush assault flood floods flooding storm storms hurricane cyclone typhoon earthquake earthquakes quake eruption drought landslide landslides avalanche wildfire wildfires
    outbreak epidemic cases case deaths death protest protests rally rallies march demonstration demonstrations riot riots unrest violence election elections vote talks summit
    meeting meetings conference visit visits trip trips tour flight flights game games match matches race races festival concert wedding funeral ceremony trial hearing
    construction opening closure work works project projects exercise exercises test tests launch landing expedition excavation dig study survey fieldwork mission missions
    operation operations rescue evacuation harvest rain snow rains snowfall weather wind temperatures traffic service services job jobs post term school season
    birth life time years days stop stops arrests arrest incident incidents events event curfew ceasefire truce blackout outage shutdown lockdown stay childhood`,
  people: `leader leaders president presidents minister ministers ambassador ambassadors envoy envoys diplomat diplomats troops soldiers soldier forces citizen citizens national nationals
    man woman men women boy girl boys girls child children youth youths teenager teenagers teen couple family families resident residents people inhabitants villagers villager
    journalist journalists tourist tourists student students pupils scientist scientists researcher researchers player players singer actor refugees refugee migrants migrant workers worker
    investors businessman businesswoman billionaire militants rebels fighters gunmen firefighters firefighter crew crews rescuers divers medics paramedics doctors doctor engineers
    engineer volunteers volunteer fans farmers farmer growers grower ranchers rancher drivers driver miners miner climbers climber hiker hikers fishermen fisherman sailors sailor
    pilgrims survivor survivors delegation delegations monitors observers experts expert forecasters forecaster lawyers lawyer mercenaries contingent peacekeepers
    policemen policeman officer officers visitors visitor protesters demonstrators musicians musician band dancers labourers laborers settlers traders trader merchants merchant
    mayor mayors governor governors bishop king queen prince princess emir duke earl count chief chiefs commander commanders commissioner commissioners councillor councillors senator senators lawmaker
    lawmakers deputy deputies judge judges magistrate prosecutor nurse nurses teacher teachers professor author artist artists painter poet writer wife widow husband son sons
    daughter daughters mother father brother brothers sister sisters parents grandson granddaughter uncle aunt nephew niece cousin cousins friend friends guests guest
    buyers buyer customers owner owners bloke fellow lad lass kid kids folk folks guy guys crowd crowds members member representatives delegate delegates
    coach manager captain skipper rider riders runner runners winner champion champions boxer golfer swimmer cyclist native
    grandmother grandfather grandchild grandchildren stepson stepdaughter twin twins bride bridegroom groom fiance fiancee in-law nanny widower
    dentist plumber postman carpenter baker butcher barber blacksmith cook chef waiter waitress mechanic electrician caretaker janitor shepherd shepherds goatherd goatherds accountant
    priest priests pastor pastors vicar nun nuns monk monks imam imams rabbi preacher missionary missionaries analyst analysts economist economists broker brokers dealer dealers consultant
    entrepreneur tycoon suspects suspect fugitive historian historians geologist geologists meteorologist meteorologists seismologist seismologists biologist biologists botanist physicist
    astronomer astronomers archaeologist archaeologists songwriter drummer guitarist pianist violinist conductor composer filmmaker photographer architect architects barrister solicitor
    attorney attorneys surgeon surgeons vet vets midwife midwives librarian clerk mp mps bowler batsman defender defenders midfielder midfielders striker strikers goalkeeper winger
    haulier hauliers chemist chemists pollster pollsters spinner spinners smuggler smugglers curator curators attendant lecturer lecturers scholar scholars academic academics
    campaigner campaigners activist activists organiser organisers organizer organizers lobbyist lobbyists collector collectors breeder breeders grocer tailor mason masons bricklayer
    gardener gardeners beekeeper beekeepers hunter hunters ranger rangers warden wardens pensioner pensioners toddler toddlers teens baby babies infant patient patients passenger
    passengers motorist motorists pedestrian pedestrians cyclists commuter commuters shopper shoppers tenant tenants landlord landlords homeowner homeowners neighbour neighbours
    neighbor neighbors newcomer newcomers immigrant immigrants emigrants exile exiles dissident dissidents blogger bloggers reporter reporters correspondent correspondents editor
    editors columnist columnists printer printers designer designers developer developers programmer programmers hacker hackers scammer scammers thief thieves burglar burglars
    trafficker traffickers courier couriers bartender brewers winemaker winemakers vintner vintners distiller distillers bakers millers weaver weavers potter potters sculptor sculptors
    dancer soprano tenor comedian comedians playwright novelist novelists translator translators linguist linguists philosopher mathematician mathematicians statistician physicists
    apprentice apprentices trainee trainees graduate graduates undergraduate undergraduates alumni dropout orphan orphans veteran veterans reservist reservists recruit recruits
    conscript conscripts general colonel lieutenant sergeant corporal captain admiral major pilot pilots stewardess seaman seamen seafarer seafarers skipper stoker helmsman
    shopkeeper shopkeepers hotelier restaurateur landowner landowners peasant peasants herder herders nomads trapper woodcutter logger loggers lumberjack
    specialist specialists technician technicians plasterer roofer welder welders fitter turner founder founders co-founder investor partner partners rival rivals
    freshman sophomore jockey wrestler gymnast skier sprinter climber grandmaster qualifier helicopters reinforcements convoy trawler dredger`,
  officials: `ministry government officials official spokesman spokeswoman spokesperson embassy parliament authorities state-run media agency leadership army navy military police
    guard council court courts sheriff department office prosecutors congress senate assembly cabinet regulator regulators diocese district county legislature`,
  firms: `company companies firm firms maker makers giant bank banks brewery airline airlines startup group retailer manufacturer builder publisher producer supplier contractor
    operator brand studio label shop store bakery subsidiary consortium agency consultancy
    charity charities nonprofit start-up start-ups startups firms outfit chain insurer carrier carmaker chipmaker drugmaker brewer shipbuilder shipyard foundry distillery dairy manufacturers
    suppliers wholesaler retailers publishers producers broker laboratory laboratories lab labs think-tank makers banks packer`,
  clubs: `team teams side sides club clubs squad academy fc afc united city rovers wanderers athletic`,
  playing: `beat beats beaten defeated drew draw thrashed edged topped trimmed routed won win wins lost lose loses losing winning scored score host meet faced play plays played playing finished trailed led visits blanked downed dropped outscored stun stuns`,
  supplying: `ship ships order orders ordered ordering sourced sources imports imported importing purchased supplied shipped procured`,
  goods: `oil gas coal wine beer cheese wool cotton coffee tea rice wheat corn beef fish salmon gold copper iron steel coins silk lace marble stone timber cars trucks buses trains train bus
    truck lorry lorries planes plane aircraft boat boats vessel vessels products goods exports exported species endemic`,
  siding: `thank thanks thanked thanking praised praises support supports supporting supported aid aids aiding help helps helping back backs backing defend defends defending protect protects protecting deter deters deterring against oppose opposes
    opposing sided`,
  comparing: `than like unlike compared comparable versus vs v bigger larger smaller size equal similar twice times average outside
    wider narrower longer colder hotter warmer cheaper dearer older newer richer poorer higher deeper steeper busier worse better`,
  things: `relations ties sanctions treaty treaties accord agreement deal deals book books film song novel history map maps letter letters named called name names word article pact convention declaration letter
    named renamed honour honor memory`,
  bearing: `north south east west northeast northwest southeast southwest north-east north-west south-east south-west northwards southwards eastward westward far km kilometres kilometers miles mile
    metres meters opposite minutes hours`,
  parts: `part parts outskirts centre center heart streets quays quay wharf docks waterfront coast coasts shore shores edge edges side sides slopes foot banks top bottom middle end rest most much all half suburbs suburb area areas
    corner border borders frontier mouth head source tip hills`,
  roads: `road roads street avenue highway route lane boulevard drive line railway bridge tunnel ferry ferries`,
}

/** By word, its class. */
export const roleClass: ReadonlyMap<string, string> = classMap()

function classMap(): Map<string, string> {
  const map = new Map<string, string>()
  const add = (words: Iterable<string>, name: string): void => {
    for (const word of words) if (!map.has(word)) map.set(word, name)
  }
  for (const [name, words] of Object.entries(classes)) add(words.trim().split(/\s+/), name)
  add(personTitles, 'people')
  add(teamHeads, 'clubs')
  add(organisationHeads, 'bodies')
  add(siteHeads, 'sites')
  add(smallHeads, 'sites')
  add(nameHeads.keys(), 'sites')
  add(placeNouns, 'places')
  return map
}

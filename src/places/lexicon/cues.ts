/** Words around a name that tell what it names. All as `normalizeName` writes them. */

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Before a person's name. */
export const personTitles = set(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister brother rabbi imam sheikh sheik ayatollah mullah bishop
  archbishop cardinal pope pastor prince princess king queen emperor sultan emir president vice chancellor premier minister secretary
  ambassador senator sen congressman congresswoman congressman rep representative governor gov mayor councilman councilwoman councilor
  councillor alderman commissioner judge justice magistrate attorney atty prosecutor sheriff deputy officer detective det chief
  sgt sergeant const cst constable insp cpl corporal pvt private pfc lt lieutenant capt captain major maj col colonel gen general adm admiral commander cmdr marshal
  superintendent supt inspector coach principal director chairman chairwoman chairperson spokesman spokeswoman spokesperson analyst
  economist actor actress singer author novelist writer poet director quarterback pitcher forward striker midfielder goalkeeper defender
  guard center catcher outfielder linebacker senior junior sophomore freshman candidate lawmaker mp mep dean provost
  editor reporter columnist correspondent photographer engineer founder ceo cfo coo owner manager investigator trooper nurse teacher
  widow wife husband son daughter mother father brother sister uncle aunt grandson friend colleague honorable hon
  frau herr monsieur madame mademoiselle mme señor señora senor senora don doña signor signora dom padre shri smt sardar haji datuk tan
  mister messrs mzee cllr coun cousin auntie aunty drummer bassist guitarist rapper jockey wrestler boxer golfer
  mullah maulana comrade corporator corporators mla mca dsp asp acp dcp kagawad sarpanch tehsildar
`)

/** Titles that a period stands behind; behind any other it ends a sentence: "She met the general. Paris said". */
export const shortTitles = set(`
  mr mrs ms miss dr prof rev gov sen rep atty det sgt const cst insp cpl pvt pfc lt capt maj col gen adm cmdr supt sr hon messrs cllr coun mlle mme
  sec amb pres asst dep
`)

/** Before somebody's full name, and of firms and countries as well: "opposition leader Sunil Rao", but "the market leader Germany". */
export const callings = set(`
  leader activist lawyer advocate trader farmer businessman businesswoman journalist student driver resident politician legislator scientist
  researcher doctor physician chef artist villager contractor teenager pensioner shopkeeper fisherman solicitor barrister academic scholar
  historian musician comedian filmmaker producer entrepreneur industrialist cleric preacher chieftain warlord militant gangster suspect victim
  defendant plaintiff survivor witness graduate lecturer organiser organizer volunteer firefighter paramedic pilot soldier veteran
`)

/** After a person's name. */
export const personFollowers =
  set(`said says told asked added explained recalled wrote argued replied insisted joked testified tweeted smiled
  laughed noted testifies thinks believes thought knew felt jr sr iii`)

/** A name that ends so is an organisation's: a company, an office, a school, a paper. */
export const organisationHeads = set(`
  university college school schools academy institute institution seminary polytechnic inc corp corporation co company companies ltd llc plc
  group holdings partners enterprises industries systems technologies bank bancorp insurance motors airlines airways energy electric gas oil
  foundation association society union federation confederation council committee commission board bureau agency authority administration
  department ministry office service services division court cabinet parliament senate assembly congress legislature party front movement
  alliance league club fc afc cf united city rovers wanderers athletic team times post herald tribune journal gazette chronicle sentinel
  observer courier examiner globe inquirer dispatch register mirror telegraph guardian independent press news newspaper magazine review
  mail echo star sun record argus standard express voice leader advocate bulletin citizen monitor insider online wire pro today watch
  daily weekly radio television tv broadcasting network channel police sheriff sheriffs guard army navy force forces brigade regiment
  division battalion corps command hospital clinic medical hotel restaurant cafe bar grill theatre theater museum gallery library orchestra
  symphony choir ballet festival marathon cup open classic championship championships tournament series prize award awards act bill treaty
  accord accords agreement protocol summit conference declaration church cathedral temple synagogue mosque ministries chamber commerce
  center centre
`)

/** A name that ends so is a site's: it stands in the place it is called after. */
export const siteHeads = set(`
  factory plant works mill mine mines colliery refinery shipyard shipyards complex prison jail barracks reactor smelter steelworks depot
  terminal arsenal quarry foundry sawmill cement powerplant cosmodrome garrison penitentiary
`)

/** News agencies write these small behind a name that has them large: "Ben Gurion airport", "the Zaporizhzhia nuclear power plant". */
export const smallHeads = set(`
  airport airfield airbase base port harbor harbour canal bridge tunnel dam crossing checkpoint camp station plant reactor mine mines
  refinery shipyard prison jail palace castle mosque temple cathedral square stadium hospital zone site facility complex field cosmodrome
  strait straits gulf sea ocean river lake peninsula island islands isles mountains hills valley desert delta reef shoal
`)

/** Teams and their people; a place before them names the club. */
export const teamHeads = set(`
  fc afc united city rovers wanderers athletic albion hotspur villa tigers lions bears bulldogs eagles wildcats panthers cougars indians
  warriors trojans spartans knights rams broncos cowboys giants jets patriots dolphins bills ravens bengals browns steelers colts texans
  jaguars titans chiefs raiders chargers redskins packers vikings saints falcons buccaneers seahawks cardinals braves marlins mets phillies
  nationals cubs brewers pirates reds astros dodgers padres rockies diamondbacks yankees orioles rays twins royals angels athletics mariners
  rangers celtics knicks nets sixers raptors bulls cavaliers pistons pacers bucks hawks hornets heat magic wizards nuggets timberwolves
  thunder blazers jazz lakers clippers suns kings mavericks rockets grizzlies pelicans spurs bruins canadiens senators leafs sabres
  hurricanes penguins capitals islanders flyers devils blackhawks predators avalanche coyotes ducks flames oilers sharks canucks wolverines
  buckeyes hoosiers badgers gophers hawkeyes cornhuskers sooners longhorns aggies volunteers gators crimson tide gamecocks hokies cavaliers
  terrapins jayhawks cyclones huskies beavers
`)

/** A name that ends so is a place in the land or of administration. */
export const placeHeads = set(`
  county counties parish borough township province state district prefecture governorate region oblast krai republic kingdom territory
  island islands isle isles peninsula river creek lake lakes reservoir dam bay gulf strait straits sea ocean harbor harbour port canal
  mountain mountains mount hills hill valley canyon desert forest park parks falls springs beach beaches cape coast delta basin plain plateau
  airport airfield base bridge tunnel highway road street avenue boulevard lane drive square plaza station crossing city town village
  airbase heights ridge point glacier volcano
`)

/** A name that begins so is a place in the land. */
export const placeOpeners = set('lake mount mt fort ft cape port camp river isle gulf bay point strait loch glen wadi jebel')

/** A name that begins so is an event's: "Operation Barbarossa", "Typhoon Haiyan". */
export const eventOpeners = set('operation exercise project typhoon hurricane cyclone storm super tropical campaign task world war')

/** "a mule named Dover", "her dog, Rio": beasts that people give names to. */
export const beasts = set(`
  dog puppy pup hound terrier spaniel retriever labrador collie poodle pug whippet greyhound bulldog husky cat kitten tomcat horse mare
  stallion colt filly gelding foal pony mule donkey camel llama alpaca cow heifer bull ox goat ram ewe pig sow hen rooster parrot
  budgerigar canary falcon elephant lion lioness tiger leopard cub bear panda gorilla chimpanzee dolphin whale hamster rabbit tortoise pet
`)

/** "the band Boston", "the rapper Cairo": who plays and sings together, or alone. */
export const acts = set('band duo trio quartet quintet sextet five-piece four-piece ensemble rapper singer dj supergroup')

/** "the film Casablanca", "a song called Ohio": what is made to be seen, heard, read or played. */
export const works = set(`
  film movie song album novel memoir musical opera ballet sitcom thriller comedy documentary poem ballad anthem mixtape painting sculpture
  videogame podcast perfume fragrance typeface
`)

/** "Hurricane Florence": written small only behind "tropical". */
export const stormWords = set('hurricane typhoon cyclone storm')

/** Things are made or carried under these names and called after places: "a Hyundai Tucson", "AMD's Milan", "MSC Florence". */
export const makers = set(`
  toyota honda nissan hyundai kia ford chevrolet chevy dodge gmc jeep buick cadillac pontiac chrysler fiat seat skoda opel vauxhall renault
  peugeot citroen volkswagen vw audi bmw mercedes porsche mazda subaru suzuki mitsubishi isuzu lexus acura daihatsu tata mahindra tesla
  ferrari lamborghini maserati bugatti yamaha kawasaki ducati triumph harley vespa leyland
  intel amd nvidia qualcomm macos android ubuntu debian
  maersk msc cma cgm ever hapag cosco
`)

/** A ship is called so: "the battleship Missouri", "USS Cole", "the ferry Estonia". */
export const shipWords = set(`
  uss usns uscgc hms hmas hmcs hmnzs rms ss mv ins rss kri bap ara frigate destroyer battleship cruiser carrier submarine warship
  gunboat corvette minesweeper cutter icebreaker ferry tanker freighter trawler liner steamer steamship schooner yacht barge tugboat
  vessel dhow tug tugs dredger lifeboat minelayer
`)

/** Streets and roads: marked in texts, but seldom in a gazetteer. */
export const roadHeads = set(
  'road rd street st avenue ave boulevard blvd lane ln drive dr highway hwy route interstate freeway parkway pkwy',
)

/** Before a place: "northern Gaza", "downtown Tripoli". */
export const directions = set(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern central upper lower downtown uptown midtown mainland rural suburban outer inner mid greater coastal nearby neighboring
  neighbouring
`)

/** "the city of", "a village called": nouns that announce a place. */
export const placeNouns = set(`
  city town village hamlet suburb township district province state county region area island capital neighborhood neighbourhood community
  municipality borough prefecture governorate territory country nation republic kingdom port resort outskirts border airport river lake
  camp peninsula metropolis enclave
  cities towns villages hamlets suburbs townships districts provinces states counties islands neighborhoods neighbourhoods communities
  municipalities settlement settlements commune communes airports rivers lakes camps
`)

/** "the city of Lima", "the fall of Mosul", "people of Leicester", "by way of Ur", and not "the University of Lima". */
export const ofPlaces = set(`
  city town village suburb district province state region county port island capital centre center heart streets outskirts edge edges
  cities towns villages suburbs districts provinces states regions counties ports islands townships hamlets settlements municipalities
  township hamlet settlement municipality commune communes neighbourhood neighborhood neighbourhoods neighborhoods way slopes
  people residents inhabitants citizens natives native mayor governor emir sultan oba ooni alaafin kabaka nawab nizam north south east west northeast northwest southeast southwest siege battle
  fall capture liberation invasion occupation bombing shelling coast shores banks foot top side part parts areas much most all rest
  border borders road direction kilometres kilometers miles km
`)

/** "a Harwinton woman", "two Harwinton teenagers": who is told by the town they live in. */
export const townspeople = set(
  'man men woman women boy girl couple teen teens teenager teenagers toddler pensioner grandmother grandfather native resident homeowner',
)

/** Who serves a town and what it keeps: "Gao firefighters", "Gao schools". */
export const townServices = set(`
  police firefighters firefighter paramedics detectives prosecutors councillors councilors councillor council mayor jury jurors coroner
  magistrates schools schoolchildren hospitals commuters motorists shopkeepers taxpayers ratepayers dockers householders residents suburbs
  streets airport port harbour harbor court courts
`)

/** What stands in a town: "a Gao school", "their Gao home". */
export const townSites = set(`
  hospital school mosque church cathedral synagogue temple market mall street park pub bar restaurant cafe hotel motel hostel factory plant
  warehouse mill prison jail court courthouse courtroom office offices home homes house flat apartment suburb neighbourhood neighborhood
  museum theatre theater nightclub gym bakery shop store supermarket stadium university college clinic bridge tunnel beach slum shelter
  station garage nursery company firm startup brewery distillery dairy foundry shipyard refinery charity nonprofit publisher retailer
`)

/** What happens to a town and goes by its name: "the Gao bombing". */
export const townEvents = set(`
  flood floods fire fires blaze blast blasts bombing bombings explosion explosions shooting shootings massacre quake earthquake riots riot
  siege attack attacks derailment crash outbreak evacuation ceasefire protests protest strike strikes
`)

/** What begins to say what befell a town: "Gao was shelled", "Gao lost power". */
export const befalling = set(`
  is was are were been being remains remained has had have woke awoke lost lacks lacked
`)

/** "a job at", "a partner at": behind these stands a firm, a school or an office. */
export const employments = set(`
  job jobs work works worked working employed employee employees employment executive executives analyst analysts economist economists
  professor professors lecturer lecturers fellow scientist scientists researcher researchers strategist strategists engineer engineers
  manager managers director directors president chairman chairwoman partner partners editor editors spokesman spokeswoman spokesperson
  consultant consultants specialist specialists expert experts shareholder shareholders shares stake degree
`)

/** Days, months and feasts. */
export const weekdaysAndMonths = set(`
  christmas easter ramadan thanksgiving hanukkah passover halloween diwali eid
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
`)

/** News agencies, as they stand in a dateline. */
export const agencies = set('ap reuters afp upi dpa xinhua tass interfax bloomberg cp pa ani pti irna yonhap kyodo efe ansa')

/** Words that end names of places, by family. Of these many are in no gazetteer, but the text says where they lie. */
export const nameHeads = new Map<string, string>(
  Object.entries({
    county: 'county parish oblast governorate prefecture province district borough lga',
    township: 'township twp village town reservation',
    water: 'lake lakes river creek reservoir bay falls springs harbor harbour canal brook pond strait sea gulf fork bayou',
    land: 'island islands isle mountain mountains hills hill valley canyon desert peninsula ridge range peak pass point beach beaches cape glacier plateau basin delta heights forest woods crater caves dunes cliffs reef bluff hollow',
    park: 'park gardens garden zoo preserve refuge reserve',
    site: 'airport airfield bridge tunnel dam plaza square station stadium arena courthouse cemetery mall tower palace castle fort pier lighthouse monument memorial shrine campground',
    building:
      'museum gallery theatre theater cathedral basilica monastery mosque synagogue library observatory planetarium aquarium hospital clinic university',
    road: 'road rd street st avenue ave boulevard blvd lane drive highway hwy route interstate freeway parkway',
  }).flatMap(([family, words]) => words.split(' ').map(word => [word, family] as const)),
)

/** What many of a kind are called besides their kind: "National Museum", "School District", "Children's Hospital". */
export const sharedAttributes = set(`
  national state public general regional central memorial medical royal high community city school college town new old great first second third
  one free international federal provincial municipal people children childrens women teaching veterans military art arts science history natural modern main
  small big transfer euro
`)

/** Peoples, faiths and tongues: capitalised, but no place of their own. */
export const peopleWords = set(`
  jewish jew jews arab arabs arabic muslim muslims christian christians catholic catholics protestant islamic islam islamist sunni shiite shia
  hindu hindus sikh buddhist latino latinos hispanic hispanics kurdish kurd kurds soviet english african africans asian asians european
  europeans westerner westerners latin gypsy roma nazi nazis communist communists republican republicans democrat democrats democratic
  taliban hamas hezbollah native indians gaelic celtic hebrew anglo caucasian aboriginal maori tamil
  druze bedouin bedouins alawite alawites yazidi yazidis coptic yiddish hindi urdu malayalam telugu kannada tagalog swahili kiswahili hausa igbo
  pashto dari farsi amharic mandarin cantonese hokkien esperanto afrikaans
`)

/** Assemblies, offices and movements that are called by one word, some of them also the name of a village. */
export const bodyWords = set(`
  duma cortes storting folketing riksdag sejm hluttaw jirga landtag congress senate parliament knesset bundestag majlis politburo cabinet treasury pentagon kremlin hamas hezbollah fatah taliban
  interpol nato unicef unesco opec gop fbi cia nasa who un fifa uefa nba nfl nhl mlb
`)

/** Parties, agencies and banks called after a country: nothing of theirs happens in the whole of it. */
export const bodiesOfCountries = new Set([
  'united russia',
  'just russia',
  'forza italia',
  'brothers of italy',
  'alternative for germany',
  'our ukraine',
  'new zealand first',
  'progressive slovakia',
  'agence france',
  'tourism australia',
  'voice of america',
  'bank of america',
  'bank of baroda',
  'bank of maharashtra',
  'times of india',
  'mills of nigeria',
  'free europe',
])

/** Breeds, plants, dishes, clothes and diseases that are called after a place: "a Labrador retriever", "Boston ivy", "Panama hats". */
export const thingsOfPlaces = set(`
  warbler warblers sparrow sparrows tern terns pochard coon coons terrier terriers retriever retrievers spaniel spaniels hound hounds mastiff
  mastiffs bulldog bulldogs collie collies setter setters shorthair goose geese fowl hen hens cow cows bull bulls heifer heifers sow sows
  pony ponies ram rams ewe ewes sheep pig pigs tortoise tortoises oryx macaque macaques finch petrel coot wren vireo thrush gull pigeon
  pheasant parrot duck ducks perch
  pine pines cedar cedars spruce cypress fir firs lilac jasmine bluegrass bean beans cabbage cabbages creeper ivy thistle fern ferns
  orchid orchids lily lilies daisy
  shaft shafts seam seams
  hat hats pants shoes jacket sweater jumper shorts boots stockings shawl shawls cloth tweed lace blinds barrier barriers
  sprouts nuts artichoke artichokes pepper peppers oranges pudding puddings bun buns sauce sole rarebit sausage sausages ham steak toast roll rolls tart tarts
  omelet omelets omelette omelettes curry curries hotpot marmalade chutney biryani mustard cake cakes pasty pasties
  tiger crocodile crocodiles dragon dragons rhino rhinos leopard leopards gorilla gorillas sapphire
  gambit variation virus fever flu encephalitis disease syndrome plague variant strain cement
`)

/** Breeds that go by the name of their land alone, "a Charolais", where that is small enough for the beast to be meant sooner. */
export const breedsByName = set(
  'charolais salers simmental chianina maremmana tarentaise texel swaledale wensleydale rouennais lipizzan percheron',
)

/** And those of two names. */
export const breedsOfTwo = set('aberdeen-angus anglo-nubian belgian-blue')

/** Firms, brands and what is traded, of whose names there are towns as well. */
export const firmNames = set(`
  nokia toyota cisco marvell albemarle corning hershey chevron shell roche bayer merck axa vale honda nissan hitachi canon sharp lotte
  bentley lotus skoda dacia lada goodyear dunlop michelin carlsberg kellogg gillette colgate fidelity blackrock blackstone carlyle lehman
  brent valero phillips mobil alcoa corus tata xiaomi dell oracle northrop gap puma prada dior hermes omega tiffany disney paramount
  warner google visa chase mizuho fujitsu saab scania renault hoechst springer delta gilead lilly monsanto dupont dow baxter stryker
  cummins komatsu wrigley tyson staples hilton marriott radisson wyndham dax rothschild warburg santander evian
  facebook twitter reddit instagram youtube tiktok linkedin telegram whatsapp snapchat wikipedia netflix spotify uber airbnb ebay walmart
  sears costco ikea aldi lidl tesco kmart coke pepsi starbucks mcdonalds opel audi porsche bmw volvo
`)

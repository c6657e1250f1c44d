// Written by data/lexicon/build.mjs from the packages pinned there (MIT); do not edit.

/** English words among the few thousand commonest. */
export const frequentWords =
  'aa ab ability able about above abroad absence absolute absolutely abstract abuse academic academy accept acceptable acceptance ' +
  'accepted access accessibility accessible accessories accessory accident accommodation accommodations accordance according account ' +
  'accounting accounts accuracy accurate ace achieve achieved achievement acid acoustic acquired acquisition acres acrobat across act ' +
  'acting action actions activation active activities activity actor actors acts actual actually acute ad adapter add added adding ' +
  'addition additional additions address addressed addresses adds adequate adjustable adjusted adjustment admin administration ' +
  'administrative administrator administrators admission admissions adobe adopt adopted adoption ads adult adults advance advanced ' +
  'advantage advantages adventure adventures adverse advertise advertisement advertisers advertising advice advisor advisory ae affairs ' +
  'affect affected affiliate affiliated affiliates affordable afraid after afternoon ag again against age aged agencies agency agenda ' +
  'agent agents ages aging ago agree agreed agreement agreements agricultural agriculture ah ahead ai aid aids aim aims air aircraft ' +
  'airline airlines airport aka al alan alarm albert album albums alcohol alert alerts alexander algorithm alien alive all alliance ' +
  'allocated allocation allow allowed allowing allows almost alone along alpha alphabetical already also alternate alternative ' +
  'alternatives although aluminum alumni always am amateur amazing amber amended amendment amendments among amount amounts amp an anal ' +
  'analog analysis analyst ancient and angel angels angle animal animals animated animation anime ann anna anniversary annotation ' +
  'announce announced announcement announcements announces annual anonymous another answer answered answers antenna anti antique ' +
  'antiques any anymore anyone anything anytime anyway anywhere apache apart apartment apartments app apparel apparently appeal appeals ' +
  'appear appearance appeared appearing appears appendix apple appliances applicable applicant applicants application applications ' +
  'applied applies apply applying appointed appointment appreciate approach approaches appropriate approval approved approximately ar ' +
  'arc arcade architecture archive archived archives are area areas arena argument arguments arising arm armed arms army around ' +
  'arrangement arrangements array arrival arrive arrived arrow art article articles artificial artist artists arts artwork as aside ask ' +
  'asked asking asp aspect aspects ass assembly assess assessment asset assets assigned assignment assist assistance assistant ' +
  'associate associated associates association associations assume assumed assumes assurance astronomy at athletic athletics atlas ' +
  'atmosphere atom attached attachment attachments attack attacks attempt attempts attend attendance attended attention attitude ' +
  'attorney attorneys attraction attractions attractive attribute attributes auction auctions audience audio audit august ' +
  'authentication author authorities authority authorized authors auto automated automatic automatically automation automobile ' +
  'automotive availability available avatar ave avenue average aviation avoid award awarded awards aware awareness away awesome axis ba ' +
  'babe babes babies baby bachelor back background backup bad bag bags baker balance ball balls ban band bands bandwidth bang bank ' +
  'banking bankruptcy banks banner bar bargain bargains barry bars base baseball based basic basically basics basin basis basket ' +
  'basketball baskets bass bath bathroom batteries battery battle bay be beach beads beam bear bearing bears beast beat beautiful ' +
  'beauty became because become becomes becoming bed bedding bedroom bedrooms beds beef been beer before began begin beginning begins ' +
  'behalf behavior behaviour behind being belief believe believed believes bell below belt ben benefit benefits besides best bestiality ' +
  'bestsellers bet beta better betting between beyond bi bible bibliography bid bidder bidding bids big bigger biggest bike bikes ' +
  'bikini bill billing billion bills billy bin binary binding bio biography biological biology bird birds birth birthday bishop bit ' +
  'bits biz black blackjack blade blank blind block blocks blog blogger blogging blogs blonde blood blow blowjob blowjobs blue blues ' +
  'board boards boat boats bob bodies body bold bond bondage bonds bone bonus boobs book booking bookmark books bookstore boost boot ' +
  'boots booty border born boss both bottle bottom bought bound boundary bowl box boxes boy boys bracelet brad brain branch branches ' +
  'brand brands brass bread break breakfast breaking breaks breast breasts bridge brief bright bring bringing brings broad broadband ' +
  'broadcast broadcasting broadway brochure broke broken broker brokers brother brothers brought brown browse browser browsing buddy ' +
  'budget buffalo buffer bug bugs build builder builders building buildings built bukkake bulk bulletin bureau burn burning bus bush ' +
  'business businesses busty busy but butt button buttons buy buyer buyers buying by byte bytes cabinet cable cables cache cached cad ' +
  'cafe cake calculate calculated calculator calendar calendars call called calling calls cam camcorder camcorders came camel camera ' +
  'cameras camp campaign camping camps campus can cancel cancer candidate candidates candy canon canvas canyon cap capabilities ' +
  'capability capable capacity cape capital caps captain capture car carbon card cards care career careers careful carefully carl carol ' +
  'carpet carried carrier carriers carry carrying cars cart carter cartoon cartoons cartridge cartridges case cases cash casino casinos ' +
  'cassette cast castle casual cat catalog catalogue catch categories category catering catholic cats caught cause caused causes ' +
  'causing ceiling celebrity cell cells cellular cemetery census cent center centers central centre centres century certain certainly ' +
  'certificate certificates certification certified ch chain chair chairman chairs challenge challenges chamber champion championship ' +
  'chance change changed changes changing channel channels chapter chapters char character characteristics characters charge charged ' +
  'charger charges charity charlie charm chart charter charts chase chat cheap cheats check checked checking checkout checks cheese ' +
  'chemical chemicals chemistry cherry chest chi chicken chief child childhood children chinese chip chips chocolate choice choices ' +
  'choose choosing chosen christian chronic church churches cinema circle circuit circumstances cisco cited cities citizen citizens ' +
  'city civil claim claimed claims class classes classic classical classics classification classified classroom clause clay clean ' +
  'cleaner cleaning clear clearance clearly clerk click clicking client clients climate climbing clinic clinical clip clips clock close ' +
  'closed closely closer closing clothes clothing cloud cloudy club clubs cluster coach coaching coal coalition coast coastal coat cock ' +
  'cocks cod code codes coding coffee coins cold collaboration collect collectables collected collectibles collection collections ' +
  'collective collector college colleges collins color colors colour column columns combat combination combine combined combo come ' +
  'comedy comes comfort comfortable comic comics coming command commands comment commentary comments commerce commercial commission ' +
  'commissioner commit commitment committed committee committees common commonly commons commonwealth communicate communication ' +
  'communications communities community compact companies company compare compared comparison compatibility compatible compensation ' +
  'competition competitive compilation compiled complaint complaints complete completed completely completion complex complexity ' +
  'compliance comply component components composition comprehensive compression computer computers computing con concentration concept ' +
  'concepts concern concerned concerning concerns concert conclusion conclusions concrete condition conditioning conditions conduct ' +
  'conducted conference conferences confidence confidential configuration configure confirm confirmation confirmed conflict congress ' +
  'connect connected connection connections connector consent consequences conservation conservative consider considerable ' +
  'consideration considered considering consistent consists console consolidation constant constantly constitutes constitution ' +
  'constitutional constraints constructed construction consult consultant consultants consultation consulting consumer consumers ' +
  'consumption contact contacts contain contained container containing contains contemporary content contents contest contests context ' +
  'continental continue continued continues continuing continuous contract contractor contractors contracts contrast contribute ' +
  'contributed contribution contributions control controlled controller controls convenience convenient convention conventional ' +
  'conversation conversion convert converted converter cook cookie cookies cooking cool cooling cooper cooperation cooperative ' +
  'coordination coordinator copies copper copy copyright cord core corn corner corporate corporation corporations corps correct ' +
  'correction corrections correctly corresponding cosmetic cost costa costs costume cottage cotton could council counsel counseling ' +
  'count counter counters counties countries country counts county couple couples coupon coupons course courses court courtesy courts ' +
  'cover coverage covered covering covers crack craft crafts craig crash crazy cream create created creates creating creation creative ' +
  'creator credit credits creek crew cricket crime crimes criminal crisis criteria critical criticism crop cross crossing crowd crown ' +
  'cruise cruises cry crystal cultural culture cultures cum cup currency current currently curriculum curve custom customer customers ' +
  'customize customized customs cut cute cuts cutting cycle cycling da dad daily damage damages damn dan dance dancing danger dangerous ' +
  'dark data database databases date dated dates dating daughter dawn day days de dead deadline deal dealer dealers dealing deals dean ' +
  'dear death deaths debate debt decade decades decide decided decision decisions deck declaration declared decline decor decrease ' +
  'dedicated deep def default defence defendant defense define defined definitely definition definitions degree degrees del delay ' +
  'delete deleted deliver delivered delivery dell delta deluxe demand demands demo democracy democratic democrats demonstrate ' +
  'demonstrated den denied density dental department departments departure dependent depending depends deposit depression depth deputy ' +
  'derived describe described describes description descriptions desert design designated designed designer designers designs desire ' +
  'desired desk desktop desktops despite destination destinations destruction detail detailed details detected detection determination ' +
  'determine determined determining dev devel develop developed developer developers developing development developments device devices ' +
  'devil di diabetes diagnosis diagnostic dial dialogue diameter diamond diary dick dictionary did die died diesel diet diff difference ' +
  'differences different difficult difficulties difficulty digest digital dildo dildos dimension dimensional dimensions dining dinner ' +
  'direct directed direction directions directly director directories directors directory dirty disabilities disability disabled ' +
  'disaster disc discharge discipline disclaimer disclosure discount discounts discover discovered discovery discrimination discs ' +
  'discuss discussed discussion discussions disease diseases dish disk disorder disorders dispatched display displayed displaying ' +
  'displays disposal dispute distance distributed distribution distributor district districts diverse diversity divided diving division ' +
  'divorce do doc doctor doctors document documentary documentation documents dodge does dog dogs doing doll dollar dollars dolls ' +
  'domain domains domestic don donate donation donations done door doors dos dose dot double doubt down download downloaded downloads ' +
  'downtown draft dragon drama draw drawing drawn dream dreams dress drew drink drinking drinks drive driven driver drivers drives ' +
  'driving drop dropped drug drugs drum drunk dry dual due duke duration during dust dutch duties duty dynamic dynamics ea each eagle ' +
  'ear earlier early earn earned earnings earrings earth ease easier easily east eastern easy eat eating ebony echo ecommerce economic ' +
  'economics economy ed edge edit edited editing edition editions editor editorial editors education educational ee ef effect effective ' +
  'effectively effectiveness effects efficiency efficient effort efforts egg eggs eight either el elected election elections electric ' +
  'electrical electricity electronic electronics element elementary elements eligibility eligible eliminate elite else elsewhere em ' +
  'email emails embedded emergency emerging emissions emotional emphasis empire employed employee employees employer employers ' +
  'employment empty en enable enabled enables encoding encourage encouraged encyclopedia end ended ending ends enemy energy enforcement ' +
  'eng engaged engagement engine engineer engineering engineers engines english enhance enhanced enjoy enjoyed enlarge enough ' +
  'enrollment ensure enter entered entering enterprise enterprises entertainment entire entirely entities entitled entity entrance ' +
  'entries entry environment environmental environments episode equal equally equation equipment equipped equity equivalent er era eric ' +
  'erotic error errors es escape especially essay essays essential est establish established establishing establishment estate estimate ' +
  'estimated estimates et ethical ethics ethnic euro evaluate evaluation eve even evening event events eventually ever every everybody ' +
  'everyday everyone everything everywhere evidence evil evolution ex exact exactly exam examination examine examined example examples ' +
  'exceed excel excellence excellent except exception excerpt excess exchange exciting exclusive execution executive exercise exhibit ' +
  'exhibition exist existence existing exists exit expand expanded expansion expect expectations expected expense expenses expensive ' +
  'experience experienced experiences experiment experimental experiments expert expertise experts explain explained explains ' +
  'explanation exploration explore explorer export exposed exposure express expressed expression extend extended extension extensions ' +
  'extensive extent external extra extract extras extreme extremely eye eyes fabric face faces facial facilitate facilities facility ' +
  'facing fact factor factors factory facts faculty fail failed fails failure fair fairly faith fall falling falls false fame familiar ' +
  'families family famous fan fans fantastic fantasy far farm farmer farmers fashion fast faster fat father fault favor favorite ' +
  'favorites favourite favourites fax fe fear feature featured features featuring fed federal federation fee feed feedback feeding ' +
  'feeds feel feeling feelings feels fees feet fell fellow felt female festival fetish few fewer fiber fiction field fields fifth fig ' +
  'fight fighting figure figures file filed files filing fill filled film films filter filters final finally finance financial ' +
  'financing find finder finding findings finds fine finger finish finished fire firewall firm firms first fiscal fish fisher fishing ' +
  'fisting fit fitness fits five fix fixed flag flags flash flashing flat flexibility flexible flight flights flood floor floral ' +
  'florist florists flow flower flowers flows flu fluid fly flying focus focused folder folk folks follow followed following follows ' +
  'font fonts food foods foot football for force forced forces ford forecast foreign forest forever forget forgot forgotten form formal ' +
  'format formation formats formed former forms formula fort forth fortune forum forums forward foster found foundation founded founder ' +
  'four fourth fox frame framed frames framework franchise frank franklin fraud free freedom freeware french frequency frequent ' +
  'frequently fresh friend friendly friends from front fruit fuck fucked fucking fuel full fully fun function functional functionality ' +
  'functions fund fundamental funded funding funds funeral funny furniture further furthermore fusion future fy gadgets gain galleries ' +
  'gallery gambling game games gaming gamma gang gangbang gap garage garden gardening gardens gas gate gates gateway gathering gave gay ' +
  'gear gender gene general generally generate generated generation generator generic genes genetic genetics genre genuine geographic ' +
  'geography german get gets getting ghost gi giant gift gifts girl girls give given gives giving glad glance glass glasses global ' +
  'globe glory glossary gloves gnome gnu go goal goals god goes going gold golden golf gone gonna good goods google gospel got gourmet ' +
  'governance government governments governor grace grade grades graduate graham grand grant granted grants graph graphic graphics ' +
  'grass gratis gray great greater greatest greatly greek green grew grey grid gross ground grounds group groups grove grow growing ' +
  'grown growth guarantee guaranteed guard guardian guess guest guestbook guests guidance guide guidelines guides guilty guinea guitar ' +
  'gulf gun guns guy guys ha habitat had hair hairy half hall hand handbook handheld handle handling hands hang happen happened ' +
  'happening happens happy harbor hard hardcore hardcover hardware harry has hat hate hats have haven having hazardous he head header ' +
  'heading headlines headquarters heads headset healing health healthcare healthy hear heard hearing heart hearts heat heating heaven ' +
  'heavy height heights held hell hello help helped helpful helping helps hence henry her herald here herein heritage hero heroes ' +
  'herself hey hi hidden hide high higher highest highlights highly highway hiking hill hills him himself hip hire his hist historic ' +
  'historical history hit hits ho hobbies hockey hold holder holders holding holdings holds hole holes holiday holidays holland holy ' +
  'home homepage homes honda honest hong honor hood hook hop hope horizontal horny horror horse horses hospital hospitals host hosted ' +
  'hosting hosts hot hotel hotels hour hours house household houses housewares housing how however hub huge human humans humor hundred ' +
  'hundreds hunt hunter hunting hurricane hurt husband hybrid ice icon icons id idea ideal ideas identification identified identify ' +
  'identifying identity if ignore ill illegal illness illustrated image images imagine imaging immediate immediately immigration impact ' +
  'impacts implement implementation implemented implementing implications import importance important impossible improve improved ' +
  'improvement improvements improving in incest inch inches incident include included includes including inclusive income incorporated ' +
  'increase increased increases increasing increasingly incredible indeed independence independent index indexed indicate indicated ' +
  'indicates indicator indicators individual individuals indoor induced industrial industries industry infant infection influence info ' +
  'inform information informational informed infrastructure ing ingredients initial initially initiative initiatives injection injuries ' +
  'injury ink inkjet inn inner innovation innovative input inquiry ins insert inside insider insight inspection inspired install ' +
  'installation installed installing instance instant instantly instead institute institution institutional institutions instruction ' +
  'instructions instructor instrument instruments insurance integer integrated integration integrity intel intellectual intelligence ' +
  'intelligent intended intent inter interaction interactions interactive interest interested interesting interests interface ' +
  'interfaces interior intermediate internal international internet interpretation interracial intervention interview interviews into ' +
  'intro introduce introduced introduction inventory investigation investing investment investments investor investors invite invited ' +
  'involve involved involvement involves involving ion iron is island islands iso issue issued issues it item items its itself ja jack ' +
  'jacket jam james jane java jay jazz jean jeans jeff jerry jersey jesus jet jewellery jewelry jews jimmy job jobs joe john johnny ' +
  'johnson join joined joining joint jokes jones joseph journal journals journey joy judge judges judgment judicial juice jump jun ' +
  'junior jurisdiction jury just justice juvenile keep keeping keeps kelly ken kept kernel key keyboard keys keyword keywords kick kid ' +
  'kids kill killed killer killing kind kinds king kingdom kings kiss kit kitchen kits knew knife knight know knowing knowledge known ' +
  'knows ky la lab label labels labor laboratory labour labs lack ladies lady laid lake lakes lamp lamps land lands landscape lane ' +
  'language languages laptop laptops large largely larger largest las laser last lat late later latest latex latinas latter launch ' +
  'launched laura law lawn laws lawyer lawyers lay layer layout lead leader leaders leadership leading leads leaf league learn learned ' +
  'learning lease least leather leave leaves leaving lecture led lee left leg legacy legal legend legislation legislative legs leisure ' +
  'length lens lenses les lesbian lesbians less lesson lessons let lets letter letters level levels lewis li liability liable lib ' +
  'liberal liberty libraries library licence license licensed licensing lie lies life lifestyle lifetime lift light lighting lights ' +
  'like liked likely limit limitations limited limits limousines line linear lines lingerie link linked linking links linux lion liquid ' +
  'list listed listen listening listing listings lists lite literacy literary literature litigation little live lived liver lives ' +
  'living lo load loaded loading loan loans local locate located location locations locator lock locked lodge lodging log logged logic ' +
  'logical login logo logos long longer look looked looking looks lookup loop loose lord los lose losing loss losses lost lot lots ' +
  'lottery louis lounge love loved lovely loves low lower lowest luck lucky lunch luxury lyrics ma mac machine machinery machines mad ' +
  'made magazine magazines magic magnetic mail mailing main mainly maintain maintained maintaining maintenance major majority make ' +
  'maker makers makes making male mall man manage managed management manager managers managing manga manner manual manufacturer ' +
  'manufacturers manufacturing many map mapping maps mar marc march maria marine mark marked market marketing marketplace markets marks ' +
  'marriage married mars marshall martin mary mask mass massage massive master masters match matches matching material materials math ' +
  'mathematical mathematics matrix matt matter matters mature max maximum may maybe mayor me meal meals mean meaning means meant ' +
  'measure measured measurement measurements measures measuring meat mechanical mechanism mechanisms med media median medical medicare ' +
  'medication medicine medium meet meeting meetings meets member members membership memorabilia memorial memories memory men mental ' +
  'mention mentioned menu merchandise merchant merchants mercury merely mesh message messages messaging messenger met meta metabolism ' +
  'metal meter meters method methodology methods metro metropolitan mi mice michael micro mid middle midnight might migration mike mile ' +
  'miles milf milfs military milk mill miller million millions mills mind mine mineral mini minimal minimum mining minister ministry ' +
  'minor minority mint minute minutes mirror miscellaneous miss missed missing mission mistake mix mixed mm mo mobile mobility mod mode ' +
  'model modeling models modem moderate moderator modern modes modification modified modify module modules molecular mom moment moments ' +
  'mon money monitor monitoring monitors monster month monthly months mood moon moral more moreover morgan morning morris mortgage ' +
  'mortgages most mostly mother motion motor motorcycle motors mount mountain mountains mounted mouse mouth move moved movement moves ' +
  'movie movies moving much multimedia multiple municipal murder murray muscle museum museums music musical must mutual my myself ' +
  'mystery na naked name named names narrow nation national nations nationwide native natural naturally nature navigate navigation navy ' +
  'ne near nearby nearest nearly necessarily necessary neck need needed needs negative neighborhood neither nelson net network ' +
  'networking networks neutral never new newest newly news newsletter newsletters newspaper newspapers next nice nick night nights nine ' +
  'nipples no noble nobody node nodes noise non none nor normal normally north northeast northern northwest nose not note notebook ' +
  'notebooks noted notes nothing notice noticed notices notification notify nova novel november now nuclear nude null number numbers ' +
  'numerous nurse nurses nursing nutrition ny nylon oak object objective objectives objects obligation obligations observation ' +
  'observations observed obtain obtained obvious obviously occasion occupation occupational occur occurred occurs ocean odd odds of off ' +
  'offer offered offering offers office officer officers offices official officials offline offset often oh oil okay old older oldest ' +
  'on once one ones ongoing online only onto op open opened opening opens opera operate operated operating operation operational ' +
  'operations operator operators opinion opinions opportunities opportunity opposite opposition opt optical optimization option ' +
  'optional options or oracle oral orange orchestra order ordered ordering orders ordinary organic organisation organisations ' +
  'organization organizational organizations organized orgy orientation oriented origin original originally os other others otherwise ' +
  'our ourselves out outcome outcomes outdoor outdoors outer outlet outline outlook output outside outsourcing outstanding over overall ' +
  'overnight overseas overview own owned owner owners ownership oxygen pa pace pacific pack package packages packaging packet packs pad ' +
  'page pages paid pain paint painted painting paintings pair palace palm pan panel pants pantyhose paper paperback papers par para ' +
  'paradise paragraph parallel parameter parameters parent parenting parents parish park parker parking parks parliament part partial ' +
  'participants participate participating participation particular particularly parties partly partner partners partnership ' +
  'partnerships parts party pass passage passed passenger passes passing passion password past pat patch patches patent path patient ' +
  'patients patrick pattern patterns paul pay payable payday paying payment payments pe peace peak pearl pee peer pen penalty pending ' +
  'penis pension people per percent percentage perfect perfectly perform performance performed performing perfume perhaps period ' +
  'periods peripherals permalink permanent permission permit permits permitted person personal personality personalized personally ' +
  'personals personnel persons perspective pet peter petition pets pharmaceutical pharmacy phase philosophy phoenix phone phones photo ' +
  'photograph photographer photographs photography photos photoshop phrase physical physician physicians physics pi piano pic pick ' +
  'picked picks pics picture pictures piece pieces pill pills pilot pin pine pink pioneer pipe pipeline pissing pizza place placed ' +
  'placement places plain plan plane planet planned planner planning plans plant plants plasma plastic plate plates platform platforms ' +
  'platinum play played player players playing plays plaza pleasant please pleased pleasure plenty plot plug plus po pocket podcast ' +
  'poems poetry point pointed pointer points poker police policies policy polish political politics poll polls pollution polyphonic ' +
  'pool poor pop popular popularity population populations porn porno port portable portal portfolio portion portions portrait ports ' +
  'position positions positive possibility possible possibly post postage postal posted poster posters posting posts pot potential ' +
  'potentially potter pottery pound pounds pour poverty powder power powered powerful powers practical practice practices prayer pre ' +
  'precision prefer preference preferences preferred pregnancy pregnant preliminary premier premium preparation prepare prepared ' +
  'preparing prescription presence present presentation presentations presented presents president presidential press pressure pretty ' +
  'prevent prevention preview previous previously price priced prices pricing pride primarily primary prime prince princess principal ' +
  'principle principles print printable printed printer printers printing prints prior priorities priority prison privacy private prize ' +
  'pro probability probably problem problems procedure procedures proceed proceedings process processed processes processing processor ' +
  'processors produce produced producer producers producing product production productions productivity products professional ' +
  'professionals professor profile profiles profit profits program programme programmes programming programs progress progressive ' +
  'prohibited project projection projects promise promote promoting promotion promotional promotions proof proper properly properties ' +
  'property proposal proposals proposed prospective protect protected protection protective protein proteins protocol proud prove ' +
  'proven provide provided provider providers provides providing province provision provisions proxy pst psychology pub public ' +
  'publication publications publish published publisher publishers publishing pull pulled pulse pump punk pupils purchase purchased ' +
  'purchases purchasing pure purple purpose purposes pursuant push pussy put puts putting puzzle python qualifications qualified ' +
  'quality quantity quantum quarter quarterly queen queries query quest question questions quick quickly quiet quite quiz quote quotes ' +
  'race racing rack radar radiation radio rail railway rain rainbow raise raised raising ralph ram ran ranch random range rank ranking ' +
  'rankings rap rape rapid rapidly rare rat rate rated rates rather rating ratings ratio raw ray re reach reached reaction read reader ' +
  'readers reading reads ready real reality realize realized really rear reason reasonable reasons recall receipt receive received ' +
  'receiver receives receiving recent recently reception recipe recipes recipient recognition recognize recognized recommend ' +
  'recommendation recommendations recommended record recorded recorder recording recordings records recovery recreation recruitment ' +
  'recycling red reduce reduced reducing reduction reed ref refer reference references referred refers refinance refine reflect reform ' +
  'refund reg regard regarding regardless regards region regional regions register registered registration registry regular regularly ' +
  'regulation regulations regulatory rehabilitation related relating relation relations relationship relationships relative relatively ' +
  'release released releases relevant reliability reliable relief religion religious remain remained remaining remains remarks remember ' +
  'remote removal remove removed rent rental rentals rep repair repeat replace replaced replacement replies reply report reported ' +
  'reporter reporting reports represent representation representative representatives represented representing represents reproduction ' +
  'republic republican reputation request requested requests require required requirement requirements requires requiring res rescue ' +
  'research researchers reservation reservations reserve reserved reserves residence resident residential residents resistance ' +
  'resistant resolution resolve resolved resort resorts resource resources respect respective respectively respond response responses ' +
  'responsibilities responsibility responsible rest restaurant restaurants restoration restore restricted restrictions result resulted ' +
  'resulting results resume retail retired retirement return returned returning returns rev revealed revenue revenues reverse review ' +
  'reviewed reviewer reviews revised revision revolution rice rich rick ride ridge riding right rights ring rings ringtone ringtones ' +
  'rise rising risk risks river rivers road roads rob robin robot rock rocks rocky rod roger role roles roll rolling rom roman romance ' +
  'romantic roof room rooms root roots rose roses rough roulette round route router routine row royal rubber ruby rugby rule rules run ' +
  'running runs rural rush sad safari safe safety said saint salary sale sales salt sam same sample samples sampling san sand sat ' +
  'satellite satisfaction satisfied sauce save saved saving savings saw say saying says scale scan scanner scene scenes schedule ' +
  'scheduled schedules scheme schemes scholarship school schools science sciences scientific scientists scope score scores screen ' +
  'screening screens script scripts sea seal sealed sean search searches searching season seasonal seasons seat seats sec second ' +
  'secondary seconds secret secretary secrets section sections sector sectors secure secured securities security see seed seeds seeing ' +
  'seek seeker seeking seem seemed seems seen segment select selected selecting selection self sell seller sellers selling semester ' +
  'semi seminar seminars senate senator send sending senior seniors sense sensitive sensor sent sentence separate sequence sequences ' +
  'serial series serious seriously serve served server servers serves service services serving session sessions set sets setting ' +
  'settings settlement setup seven several severe sex sexual sexy sh shadow shall shape shaped share shared shares shareware sharing ' +
  'sharon sharp shaved she sheet sheets shelf shell shemale shift ship shipped shipping ships shirt shirts shit shock shoe shoes shoot ' +
  'shooting shop shopper shoppers shopping shops shore short shorts shot shots should shoulder show showed shower showing shown shows ' +
  'showtimes shut si sick side sides siemens sierra sight sigma sign signal signals signature signed significant significantly signs ' +
  'silent silk silver similar simple simply simulation sin since sing singer single singles sir sister sit site sites sitting situation ' +
  'situations six size sized sizes ski skiing skill skills skin skip sky slave sleep sleeping sleeve slide slightly slip slot slots ' +
  'slow slowly small smaller smart smile smith smoke smoking smooth snow so soap soccer social society socket soft software soil solar ' +
  'sold soldiers sole solid solo solution solutions solve some somebody someone something sometimes somewhat somewhere son song songs ' +
  'sons soon sorry sort sorted sought soul sound sounds soup source sources south southeast southern southwest spa space spaces spam ' +
  'spanking speak speaker speakers speaking spears special specialist specialists specialized specials specialty species specific ' +
  'specifically specification specifications specified specify specs spectacular spectrum speech speed spend spending spent spin spirit ' +
  'spiritual split spoke sponsor sponsored sponsors sport sporting sports spot spray spread spring springs spy spyware square sri st ' +
  'stability stable stack stadium staff stage stages stainless stamps stand standard standards standing stands star stars start started ' +
  'starting starts state stated statement statements states static station stations statistical statistics stats status statutory stay ' +
  'steam steel steering stem step steps stereo sterling steven stick still stock stocks stone stones stood stop stopped storage store ' +
  'stored stores stories storm story straight strange strap strategic strategies strategy stream street streets strength stress stretch ' +
  'strike string strings strip stroke strong strongly structural structure structures struggle student students studied studies studio ' +
  'studios study stuff stupid style styles sub subject subjects sublime submission submissions submit submitted subscribe subscriber ' +
  'subscribers subscription subscriptions subsection subsequent substance substances substantial success successful successfully such ' +
  'suck suddenly sue suffering sufficient sugar suggest suggested suggestions suggests suicide suit suitable suite suites sum summary ' +
  'summer summit sun sunglasses sunset super superior supervisor supplement supplements supplied supplier suppliers supplies supply ' +
  'support supported supporting supports suppose supposed supreme sur sure surf surface surgery surprise surrounding survey surveys ' +
  'survival suspension sustainable sweet swimming swing swiss switch switches symbol symbols symptoms syndrome syntax system systems ta ' +
  'tab table tables tablet tabs tag tagged tags tail take taken takes taking talent tales talk talking talks tall tank tape target ' +
  'targeted targets task tasks taste taught tax taxes te tea teach teacher teachers teaching team teams tech technical technique ' +
  'techniques technologies technology tee teen teenage teens tel telecom telecommunications telephone television tell telling tells ' +
  'temp temperature template templates temple temporary ten tend tennis term terminal terms territories territory terror terrorism ' +
  'terrorist terry test tested testimonials testing tests text textbooks texts than thank thanks that the theater theatre theft their ' +
  'them theme themes themselves then theory therapy there therefore thermal these thesis they thick thin thing things think thinking ' +
  'third thirty this thongs those thou though thought thoughts thousand thousands thread threads threat three threshold throat through ' +
  'throughout throw thru thumbnail thumbs thus ticket tickets tie ties tiffany tiger tight till time times timing tin tiny tip tips ' +
  'tired tissue tit titans title titles tits to tobacco today toe together told toll tom tomorrow tone toner tones tonight tons tony ' +
  'too took tool toolbar tools top topic topics tops torture total totally touch tough tour tourism tourist tournament tours toward ' +
  'towards tower town towns township toy toys trace track tracked tracker tracking tracks trade trademark trademarks trading tradition ' +
  'traditional traffic trail trailer trailers train trained training tranny trans transaction transactions transfer transferred ' +
  'transfers transformation transit transition translate translation transmission transport transportation travel traveler treat ' +
  'treated treatment treatments tree trees trek trend trends trial trials tried trim trip triple trips troops tropical trouble truck ' +
  'trucks true truly trunk trust trusted truth try trying tube tune turkey turn turned turning turns tutorial tutorials twelve twenty ' +
  'twice twin two type types typical typically uk ultimate ultimately ultra un unable under undergraduate underground underlying ' +
  'understand understanding understood underwear unfortunately uniform union unique unit united units universal universe universities ' +
  'university unknown unless unlike unlimited unsubscribe until unusual up upcoming update updated updates upgrade upload upon upper ' +
  'ups urban us usage use used useful user username users uses using usual usually ut utilities utility vacation vacations vacuum ' +
  'valentine valid valley valuable value values valve van var variable variables variation variety various vary vast vat vector vehicle ' +
  'vehicles vendor vendors venture venue verification verify version versions versus vertical very veterans via vice victim victims ' +
  'victory video videos view viewed viewing views villa village vintage vinyl violation violence violent virgin virtual virus visa ' +
  'visible vision visit visited visiting visitor visitors visits vista visual vital vitamin voice voices void voip vol voltage volume ' +
  'voluntary volunteer volunteers vote voted votes voting voyeur wage wait waiting wake walk walked walker walking wall wallpaper ' +
  'wallpapers walls want wanted wants war ward warehouse warm warner warning warranty warren wars was wash waste watch watches watching ' +
  'water waters wave waves way ways we weak wealth weapons wear wearing weather web webcam weblog webmaster website websites wed ' +
  'wedding weddings week weekend weekly weeks weight weird welcome welfare well wells went were west western wet what whatever wheel ' +
  'wheels when whenever where whereas whether which while white who whole wholesale whom whose why wide widely width wife wiki wild ' +
  'wildlife will william williams willing win wind window windows winds wine wing wings winner winners winning wins winter wire ' +
  'wireless wisdom wise wish with within without witness wizard wolf woman women won wonder wonderful wood wooden woods word words work ' +
  'worked worker workers workforce working workplace works workshop workshops world worlds worldwide worry worse worship worst worth ' +
  'would wow wrap wrestling wright write writer writers writes writing written wrong wrote ya yahoo yard yards yeah year years yellow ' +
  'yes yesterday yet yield yoga you young younger your yours yourself youth zero zip zone zoo zoom'

/** Rarer English words that are also the name of some place. */
export const ordinaryWords =
  'abs acre ala alloy alpine alter alto amazon ana anchor anger annex ant apollo apt aquarium arch arrest asbestos ash assumption ate ' +
  'auburn aye bacon bailey banana bare barn bat batman battlefield bean beaver bee begun belle bend benjamin bent berry bias bingo ' +
  'blacks blades blanket blast blond bloom bo bolt bon boom booth boring boulder boulevard bow bowling bra brake bras brave breeding ' +
  'brick bride brilliant brook brooks brush bucks bullet bunch burden burke burns burst burton butler butterfly butts calcium cams ' +
  'canal cannon cant capitol cargo carmen casa cashiers cathedral cave cedar celebration cement cents chambers champagne chancellor ' +
  'cite cliff coin col cole colon colony compound concord congo cop cope coral cork corners corpus cove cox crest cube cylinder dairy ' +
  'daisy dale dam dame danish dare das deer delight democrat derby diane dice dicks dig dim dip dis distant div divide dock dom dome ' +
  'donna doom dover dow drag drain drums duck earl egyptian emerald emirates emma equality fare farms fate fence ferry fleet flesh ' +
  'folders forge fork fossil fountain friendship frontier frost funk gage gale gays gel gem gen gibson gif gilbert glen gore gossip ' +
  'grab grad grain grande grave gravity griffin grill guild guru ham hammer harm harmony harper hart harvest hay hazard heath heather ' +
  'heel highland highways holly homeland hometown hon honey horn hose hull hygiene ide ids imperial isle jade jar jenny jesse junction ' +
  'kai karma kay keen keno kirk kissing knock kyle lamb landing lang latino lazy lean lemon lender leone leu levy licking lid lime ' +
  'lions lit locking lone lotus lover loving luke lung madonna mae magnet maiden mainland males manor maple marathon marble marina ' +
  'maritime marker mart marvel mas mason mate mega mel mem mentor mercy mere merit mesa mess midi midlands mil mime minus miracle mold ' +
  'mono monte moss mu mud murphy mustang myrtle nam naval needle neon nil novelty nu nursery nut oaks oasis ob olive oliver omega ons ' +
  'oo organ oriental oscar ozone pal pale palmer panic pas pasta paste patrol pavilion pencil penguin peninsula perry pest petroleum ' +
  'pierce pike pillow pipes plains planes pole polo pond pope porter posing possession prairie pray prospect providence punch purse ' +
  'queens rage railroad rand ranger rapids rays rec redhead rehab reliance reservoir retreat reunion rid rider rim ripe riverside ' +
  'rogers rouge rover ruth sage sail saints sake sally salmon salon samba sandwich sandy sap sapphire satin savage savannah scenic ' +
  'scotia sees sells sen ser settle shade shaft shaw shepherd shorter sic silly sim sims sisters slope sol soldier soma sorts soviet ' +
  'spas spencer spoken springer startup stat stevens strand sunrise sunshine swift tale tan tap tapes tar tender tent terrace tex thy ' +
  'til timber tire tires ton tongue trainer trap travis tray treasure triangle tribune trinity triumph trout tub tuner tunes tunnel ' +
  'turbo turner twist uni unity ur veteran victor vid viking villas voters walnut wan wang wanna ware warrior washer waterproof watt ' +
  'watts webster weed welsh wilderness willow wines wool wrist yale yang yarn yea yen'

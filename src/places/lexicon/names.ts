// Written by data/lexicon/build.mjs from the packages pinned there (MIT); do not edit.

/** Given names, as `normalizeName` writes them. */
export const givenNames =
  'aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii ' +
  'aanjaneya aaradhya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco ' +
  'abadon abagail abak abaka abakan abakay abani abar abay abbey abbi abbie abbigail abbondanza abbondanzio abbondio abby abdallah ' +
  'abdel abdiel abdon abdone abdonie abdoulaye abdul abdullah abdullo abdulrahman abe abeiku abel abelard abelardo abele abelin abeline ' +
  'abena abendam abenzio abhaidev abhaya abhirath abhisyanta abi abibo abidin abie abigaelle abigail abigale abigayle abimbola abisola ' +
  'abisoye abluc abner abondance abraham abram abramio abramo abril absalon absar absolon abu abubakr abulfazl abyasa acace acacie ' +
  'acacio acanthe acar acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana acharyasuta achil achiles achille ' +
  'achim achintya achyut acilia acilio aciscolo acrisio acuk acun ada adah adalan adalard adalardo adalbald adalbaude adalberon ' +
  'adalbert adalberta adalberto adalfredo adalgisa adalgiso adaline adalric adalrico adalsinde adalyn adam adama adamo adan adar adas ' +
  'adaugo adberilgen addie addilyn addison addo addolorata adeboye adedayo adegoke adegrin adegrine adel adela adelaida adelaide ' +
  'adelajda adelardo adelasia adelbert adelberto adelchi adele adelene adelfo adelgardo adelia adelie adelin adelina adeline adell ' +
  'adella adelle adelmo adelphe adeltrude adelya adelynn adem adenet adeodat adeodato adheesh adhemar adhiarja adhiraj adhrit adi ' +
  'adiarja adika adikara adikavi adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adjutor adnan adolf ' +
  'adolfa adolfina adolfo adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adreanna adrehilde adria ' +
  'adriaan adrian adriana adrianna adrianne adriano adriel adrien adriena adriene adrienne adrione adripathi advaya advik adwitiya ' +
  'adwoa affan afia afitap afonso afra afro afsar afsin afton afua agabay agabio agah agakagan agalak agamennone agape agapet agapito ' +
  'agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore agesilao aggie agilbert agilberte aglae aglaia ' +
  'aglaja agnan agnane agneflete agnes agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata ' +
  'agripina agrippa agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahsen aiace aicha ' +
  'aida aidan aidano aiden aileen aimable aimar aime aimee aimone aina aino ainsley aisha aishah aishani aisling aislinn aislynn aisyah ' +
  'aiyana ajani ajeet ajeng ajiman ajimat ajimin ajiono ajit ajla akalp akande akanni akarsana akas akata akbas akbatur akbay akboga ' +
  'akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem akira akkun akkunlu akkurt akkus akofa akorfa akos akosua ' +
  'akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi ' +
  'akwesi al alaban alaboru aladag aladdin alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alan alana alanis ' +
  'alanna alannah alano alanoud alarico alastair alayah alayna alayunt alayuntlu alba alban albane albano albena alberade alberic ' +
  'alberico albert alberta alberte albertha albertina alberto albertyna albin albina albino alboino albrecht albrico alceo alceste ' +
  'alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldo aldobrando aldogan aldonce aldric ' +
  'alea aleandro aleardo aleaume alec alecia aleen aleisha alejandra alejandrin alejandro alek aleksandar aleksander aleksandr ' +
  'aleksandra aleksei aleksi aleksy alen alena alene aleodor aleramo ales alesia aleska alessa alessandra alessandro alessia alessio ' +
  'aleth aletha alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros ' +
  'alexandru alexane alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleyna alf alfie alfio alfons alfonsa ' +
  'alfonso alfonzo alford alfred alfreda alfredo algiso algu ali alia alica alican alice alicia alicja alida alienor aliette alighiero ' +
  'alika alin alina aline alis alisa alisan alise alisha alisir alison alissa alistair alistar alivia alix aliya aliyah aliza alize ' +
  'alka alkaboluk alkaevli alkan allan allegra allen allene alliaume allie allison ally allyson alma almerigo almila almine almira ' +
  'almire almiro alois aloise aloisie aloisio alojz alojzije alok alonso alonzo aloyse alpagut alparsbeg alparslan alpata alpay alpaya ' +
  'alpaykagan alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike alpilig ' +
  'alpinien alpkara alpkuluk alpkutlu alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alta ' +
  'altan altankagan altankan altay altea altemur althea althee alton altuga alva alvah alvar alvaro alvena alvera alverede alverta ' +
  'alviero alvin alvina alvis alvise alwar alya alyce alycia alysa alysha alyson alyssa alysson alzbeta ama amabela amabile amac amadeo ' +
  'amadeus amahle amaia amaira amalia amaliane amalie amalric amalthee amand amanda amande amandin amandine amando amani amant amante ' +
  'amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata amato amatore amauri amaya ' +
  'ambar amber amberly ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amedee amedeo amedeu amelia ameliane ' +
  'amelie amelien amelija ameline amelio amely amelya america americo amerigo amethyste ameyatma amico amie amiel amilcare amilia amin ' +
  'amina aminat aminata amine aminte amintore aminu amir amira amish amit amiya amleto ammanuel ammar amodini amogh amon amone among ' +
  'amore amos amour amparo ampelio amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel anabela anabelle anacleto anael ' +
  'anaelle anagh anahi anaida anais anal anala anamaria anamika anand ananda anandamayi anang ananta anar anas anasooya anastacio ' +
  'anastase anastasia anastasie anastasija anastaz anastazie anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie ' +
  'anatoliy anatoly anaya anca ancelin anceline ancilla ancuk ancuta anda andac andel andela andelin andelina andeol ander anders ' +
  'anderson andi andjela andoche andra andrada andre andrea andreane andreanne andreas andree andreea andrei andrej andres andrew ' +
  'andrey andromeda andrzej andy andzelika ane anemona anemone aneta anette anezka angadreme ange angel angela angele angelia angelica ' +
  'angelika angelina angeline angelique angelita angelo anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan ' +
  'angus anibal anica anicee anicet aniceto anicette aniello anika anil anila anilaabh anilabh anisa anise anish anisoara anissa anita ' +
  'aniya aniyah anja anjali anjaneya anjelica anjushree anjushri anka ankal ann anna annabel annabell annabella annabelle annagrazia ' +
  'annalena annalisa annalise annamae annamaria annamarie annapurna anne anneke anneli annelie annemarie annemijn annett annetta ' +
  'annette anni annibal annibale annie annika annikki annmarie annonciade annunziata anny anohito anom anouar anouk ansaldo ansbert ' +
  'ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula ansley ansovino anstrudie antal antea antelmo antero anthelme ' +
  'anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella ' +
  'antonello antonetta antonette antoni antonia antonie antonietta antonin antonina antonine antonio antoniu antony antti antwan antwon ' +
  'anuja anunay anuraag anurag anusuya anuta anwar anwesha anya aoi apak apatarkan aphelie apolena apollina apollinaire apollinare ' +
  'apollinary apolline apollo apollonia appia aprancur april apsara apuleio aputsiaq aquilin aquiline aquilino ara arabela arabella ' +
  'arabelle araboga araceli aracely arademir aral araldo aram aranka aras arata aratone arbay arbuz arcade arcadie arcadio arch ' +
  'archambaud archan archange archibald archie archimede archippo arcibaldo arcuk arda ardella arden ardith ardito arduino arely aresio ' +
  'areta argelia argimiro argine argo argono argu argun ari aria ariadna arialdo arian ariana ariane arianna arianne ariberto aric ' +
  'aricie arie ariel ariela ariele arielle arif ariki arina arindam ariosto aris aristarco ariste aristeo aristid aristide aristione ' +
  'aristita aristo aristofane aristotele arjun arkad arkadiusz arkady arleen arlen arlena arlene arleta arlette arlie arlo armaan ' +
  'armagan armance armand armande armandine armando armani armel armeline armelle armida armide armin armine arminio arna arnac arnaldo ' +
  'arnaud arnaude arnav arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulfo aroha arolde aron aronne arpad arpat ' +
  'arpita arrigo arsal arsen arsene arsenie arseniusz arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin ' +
  'arslanyabgu arsun art arta artanto artawan artem artemis artemisa arthaud artheme arthur arthurine artie artuk artukac artur arturo ' +
  'artus artut aruk arun aruna arved arvel arvid arvilla arwen arya aryan aryanna arystarch arzen asa asahi asan asanboga asantudun ' +
  'asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel asella asha ashanti ashlee ashleigh ashlesh ashley ashli ' +
  'ashlie ashly ashlyn ashlynn ashok ashraf ashraqat ashton ashtyn asia asif asil asimodeo asirwada asirwanda asiya asja aslesha ' +
  'aslijan asmadi asman asmianto asmita asmuni assil assomption assunta assunto astalogul astarte asterie asterio astianatte astree ' +
  'astrid astrida astride asuela asug asuk aswani asya ataahua atac atakagan atakan atal atalan atalay ataleo ataman atanas atanasia ' +
  'atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atila ' +
  'atilla atma atmaca atmaja atmanand atmananda atreyee atreyi attila attilano attilio atuncu aube aubertine auberto aubree aubrey ' +
  'aubry audace aude audebert audeline audie audouin audra audran audreanne audrey audri audry august augusta auguste augustin ' +
  'augustina augustine augusto augustus augustyn augustyna aulia aura aure aurea aurel aurele aurelia aurelian aureliana aureliano ' +
  'aurelie aurelienne aurelio aurelle aurian auriane aurica auro aurora aurore ausilia ausiliatrice ausilio austeja austen austin ' +
  'austyn autumn auxane auxence ava avadhesh avani avantika avar ave aveline averardo avery avi avigaelle avigail avigdor avis avluc ' +
  'avni avoye avram avsar awa awesi axel axeline axelle axinte aya ayaan ayad ayana ayanna ayas ayaz aybalta ayban aybars aybeg ' +
  'aydarkagan aydemir ayden aydogan aydogdu aydogmus ayebatari ayesha aygun ayhan ayinde aykagan aykal aykan aykhan aykurt aykut ayla ' +
  'ayleen aylin ayluc ayluctarkan ayma ayman aymard aymardine aymeric aymon aymonde ayn ayoub ayren ayruk aysar ayse aysel aytac aytak ' +
  'aytekin aytug ayushmati ayvaz aza azak azalea azalee azban azeglio azelia azelie azeline azelio azer azgan azganaz aziz azizhan azmi ' +
  'azra azubuike azuna azzurra baaba baala baalaaditya baalagopaal babacan babeta babette babila babur baby bacara baccayman bacco ' +
  'bacman badabul bade badr badruk badur baga bagaalp bagan bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi ' +
  'bagatursepi bagdagul bagiya bagtas bagus bagya baha bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee ' +
  'bailey bajragin bakagul bakary bakda baker baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono ' +
  'bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balangga balapati ' +
  'balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balta baltar baltazar balthazar ' +
  'baltur bambang bambina banara banawa banawi bancar bandar bandhu bandhul bandile banel banele bangu banji bankim bankimchandra ' +
  'bankole banks baptiste barack barak baraktore baran barbara barbarigo barbe barbeg barboga barbol barbora barbra barbro barbu ' +
  'barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardo bardomiano bargan baris barkan barkdogdu ' +
  'barkdogmus barkdurdu barkdurmus barlas barmaklak barman barnaba barnabas barnabe barney baron barrett barry bars barsaba barsbeg ' +
  'barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartholomew bartimee bartolo bartolomea bartolomej ' +
  'bartolomeo bartolomeu barton bartu basademir basak basan basanti basanyalavac basar basarab basat basbug basgan bashar basil basile ' +
  'basileo basilia basilio basilisse baskurt bassiano bassilla bastar bastiaan bastian bastiano bastien bastugrul basu basut bathilde ' +
  'batilda batrak battal battista batu batuhan batuk batur baturalp baudouin bayancar bayankagan bayarmaa bayat baybars baybicen ' +
  'bayboga baybora baybure baydar baydemir baydur baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak ' +
  'bayram bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazyli bea beata beato beatrice beatriz ' +
  'beatrycze beatus beau beaulah bebe becca beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan ' +
  'begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin ' +
  'begtuzun behcet behic behlul behram behrem behzat bekbekec bekec bekecarslan bekectegin beker bekir beklemis bektas bektur bela ' +
  'belcim belcir belek belemir belgi belguc belina belinay belinda bell bella belle bellino belma beltir beltramo beltun ben benazir ' +
  'benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt bengi bengt bengu beniamin beniamina beniamino benice ' +
  'benicio benigna benigne benigno benita benito benja benjamim benjamin benli benlidemir bennet bennett bennie benno benny benoit ' +
  'benone benson bent bente benthe bentley benton benvenuta benvenuto benyamin bera beranger berangere berard berardo berat berceste ' +
  'bercin berdibeg berend berendey berengario berenice berenika berg berginsenge bergu berinay berit berk berkan berkay berke berkin ' +
  'berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece ' +
  'bernita beronico berran berre berry bert berta bertha berthe bertie bertille bertold bertolda bertoldo bertolfo bertram bertrand ' +
  'berva beryl besentegin beser beshoi besim besir besra bess bessie betania betemir beth bethanie bethany bethel betina betsy betta ' +
  'bette bettie bettina betty bettye beula beulah beuve bev beverley beverly beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra ' +
  'bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava ' +
  'bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit ' +
  'bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna ' +
  'bibiano bice bicek bilal bilge bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetardu ' +
  'bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig bilik biljana bill billie billy bilva bilwa binbegi bindir bindo binita bino ' +
  'bintou binyamin birdie birgit birgita birgitta birgitte birino birjesh birol bishal bishnu bismah bivoj bjarne bjorn blahomil ' +
  'blahomila blahomir blahomira blahoslav blahoslava blaine blair blaise blake blanca blanche blandine blanduzia blanka blaze blazej ' +
  'blazena bless blessing blythe bo boas boaz bob bobbi bobbie bobby bodhan bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde ' +
  'boge boglarka bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava ' +
  'bojan bojana bojislava bokde boke boldaz bolemir bolen boleslav boleslava bolmus bolormaa bolsun bolun bon bonagiunta bonaldo ' +
  'bonaventura bonavita boncuk bonek bonge bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borcul borek ' +
  'boris borislav borislava borivoj borlukcu bornak bortecine bortolo boru borubars borusengun borys bouchard bowie boyan boyankulu ' +
  'boyd boylabaga bozan bozboru bozdogan bozena bozetech bozetecha bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford ' +
  'bradley bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh bram ' +
  'brancaleone branden brandi brandie brando brandon brandt brandusa brandy brandyn branimir branimira branislav branislava brannon ' +
  'branson brant bratislav bratislava braulio braxton brayan breana breanna breanne bree brenda brendan brenden brendon brenn brenna ' +
  'brennan brennon breno brent brenton bret bretislav bretislava brett bria briac brian briana brianna brianne brice bridget bridgett ' +
  'bridgette bridie brielle brieuc brigid brigida brigita brigitta brigitte brijesh brionna brisa brit brita britney britt brittany ' +
  'brittney brittni brittny brock broderick brody bronislav bronislava bronwyn brook brooke brooklyn brooks brown bruce bruna brunehaut ' +
  'brunehilde brunhilda brunilde bruno bruto bryan bryana bryanna bryant bryce brycen brygida brynn bryon bucan buchi buck bucur bud ' +
  'budag budak buddhana buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra ' +
  'bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah ' +
  'bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bunsuz bunul bunyamin burak burcak burdette bure ' +
  'burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burt burton burulday burulgu burunduk buster busulgan ' +
  'butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron caba cabdar cabus cade caden ' +
  'caesar caetana cafer cagak cagan cagatay cagdas cager cagla caglar caglayan cagru cahid cahya cahyadi cahyanto cahyo cahyono caino ' +
  'caio caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calapkulu calcedonio cale caleb ' +
  'calebe caleigh cali calin calista calixte callie callisto callum calogera calogero calpurnia calvin cam camden camelia camelien ' +
  'cameron camil camila camile camilla camille camillien camillo camilo camren camron camryn camylle can canalp candace candar ' +
  'candelario candice candida candide candido candra candrakanta canel caner cangul cankan cannur cansel cantemir cantidio canziano ' +
  'capa capitolina capucine cara caraka carey caribert caridad carina carine carissa carl carla carlee carlene carles carleton carley ' +
  'carli carlie carlijn carlo carloman carlos carlota carlotta carlton carly carmel carmela carmella carmelo carmen carmina carmine ' +
  'carminho carmo carol carola carolanne carole carolin carolina caroline carolyn carolyne caronte carponio carrie carrol carroll ' +
  'carson carter carub cary casandra casey casian casiana casilda casimer casimir casimira casimiro caspar casper cassandra cassandre ' +
  'cassiano cassidy cassie cassien cassio cassiopea casto cataldo cataleya catalin catalina catarina catena caterina catharina ' +
  'catharine catherina catherine cathleen cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur caturangga caua ' +
  'cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecily ' +
  'cecylia cecyliusz cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino ' +
  'celestyn celestyna celia celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil ' +
  'cemplunk cenek cengkal cengkir cenk cenka cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel ' +
  'cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd ' +
  'chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chambers chanakya chance chanda chandak chandan chandani ' +
  'chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin ' +
  'chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandravati chanel chanelle chantal chantelle ' +
  'chapal chapala charak charbel charis charissa charity charla charlaine charleen charlemagne charlena charlene charles charlette ' +
  'charley charli charlie charline charlotta charlotte charmaine charuchandra charumati charuvrat charvi chas chase chasity chaten ' +
  'chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz chedeline chelsea chelsey chelsie chen cher cherechi cheri cherie ' +
  'cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiaffredo chiamaka chiara chidaakaash chidaatma ' +
  'chidambar chidambaram chidananda childebert chilperic chimamanda chin chinedu chinmayanand chinmayananda chinyere chiranjeev ' +
  'chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj chranibor chranislav chranislava ' +
  'chretien chris chrissy christ christa christal christelle christen christer christiaan christian christiana christiane christiano ' +
  'christie christin christina christine christodule christoffer christop christoph christophe christopher christos christy chrudos ' +
  'chrysole chrysostome chrystal chukwu chval chyna ciaobella ciara ciaran cicek cicem cicero cici cielo cierra cigdem cihad cihan ' +
  'cihangir cihansah cilay cilenti ciler cilvenaz cimen cindi cindy cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco ' +
  'cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citlalli citra civan claas claes clair claire clara clarabelle ' +
  'clare clarence clarenzio clarice claris clarisa clarissa clarisse clark claud claude claudette claudia claudie claudien claudine ' +
  'claudio claudiu claus clay clayton cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia ' +
  'clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus cleve cleveland cliff clifford clifton climaco clinio clint clinton ' +
  'clio clive clodomiro clodoveo cloe clorinda clotaire clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin codrin codrina ' +
  'codrut codruta cody coen cointa cokramayul colby cole coleen coleman colette colin coline colins colleen collien collin colman ' +
  'colmanno colmazio colomba colombano colombo colpan colt colten colton colu columbus come comfort concepcion conception concetta ' +
  'concetto conchita concordio condoleezza conner connie connor conor conrad consolata constanca constance constant constanta ' +
  'constantin constantina constanza consuela consuelo cooper cora coralia coralie coraline corbin corbiniano cordelia cordell cordia ' +
  'cordie corene coreno corentin corentine corey cori corina corine corinna corinne coriolano cornel cornelia cornelio cornelis ' +
  'corneliu cornelius cornell coronato corrado corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina ' +
  'costache costante costantino costanza costanzo costel costin coty courtney courtni courtny coy craig crawford cremenzio crenguta ' +
  'creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana cristiano ' +
  'cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel ctibor ctibora ctirad ctirada ' +
  'ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia cydney cyndi cynthia cyntie cyprian ' +
  'cyprien cyra cyriaque cyrielle cyril cyrila cyrille cyrus cyryl daan daantje dacian daciana daciano dacin dacio dadap dadi daevi ' +
  'daevika dafina dafne dagel daghan dagmar dagmara dagoberto dahlia daiana daija daina daisha daisy daiwik dakota daksha dakshayani ' +
  'dalal dale daley dalia dalibor dalibora dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dallas ' +
  'dallin dalmazio dalton damar damaris damaso damayanti dameon damia damian damiana damiano damien damilare damilola damin damion ' +
  'damla damocle damodara damon damu dan dana danang dandak dandapaani dandre dane danette dangelo dani danial danica daniel daniela ' +
  'daniele daniella danielle danika danilo danio danique daniswara daniz danjuma dannie danny dante danu danuja danuse danuta danyka ' +
  'daphna daphne daphnee daphney dara darby darcey darcie darcy darek daren daria darian dariana dariati darie darien darijan darimin ' +
  'darin darina dario darion darius dariusz darja darla darleen darlena darlene darmaji darman darmana darmanto darnell daron darrel ' +
  'darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah dartono daru daruna darwin daryani daryl dasa dashawn ' +
  'dasia datta dave daver davey davi david davida davide davin davina davino davion davon davonte davud davy dawid dawn dawson dax ' +
  'dayaamay dayaananda dayaanidhi dayamayee dayana dayle dayna dayne dayton dean deana deandra deandre deangelo deann deanna deanne deb ' +
  'debbie debby debora deborah debra debrah decebal decimo declan dede dedric dedrick dee deedee deeksha deen deena deenabandhu deepak ' +
  'deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne ' +
  'degna deidre deion deirdre deja dejah dejan dejon dejuan dela delaney delbert delfina delfino delia delie delilah delinda delizia ' +
  'dell della delmer delores deloris delpha delphia delphin delphine delta demarco demarcus demario demet demetra demetria demetrio ' +
  'demetris demetrius demetriusz demi demiralp demirhan democrito demond demostene dena deneval deng denice denis denisa denise deniz ' +
  'denizalp dennis denny deodata deodato deon deondre deontae deonte depold dereck derek derick derin deron derrick dervis derya ' +
  'desdemona deshaun deshawn desiderata desiderato desiderio desire desiree desmond despina dessie destan destany deste destin destinee ' +
  'destiney destini destiny detmar detrich dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven ' +
  'devesh deveshwar devi devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dexter dexx dezider ' +
  'dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu ' +
  'dhatri dhia dhruv dhyanesh dhyaneshwar diah diamante diamond dian diana diane dianna dianne dianora diarmuid dick dicle diclehan ' +
  'dida didem didier didimo didina diede diego dieke dies dieter dietmar dietrich dieudonne dieudonnee digambar digambara digdaya ' +
  'dikmen diksha dilan dilara dilaver dilay dilberay dildar dilek diler diletta dilhan dillan dillon dilma dilruba dimas dimaz dimitri ' +
  'dimitrij dimitrina dimitris dina dinah dinakar dinc dincer dinda dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene ' +
  'diogo diomede dion dione dionigi dionisia dionisio dionizy dionne dionyz dionyzos dipa dipali dipankar dipendra dipesh diptendu ' +
  'direnc diri dirja dirk dita ditya divaakar divakar divis diviska divjot divo divya dixie diya dizik dj djayden djeneba djenna dluhos ' +
  'dmitri dmitry dobrava dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer ' +
  'dogu doina dolly dolores dolunay domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominika ' +
  'dominique dominykas domiziano domnica don dona donald donalda donat donata donatella donatello donato donavon dondu donna donnell ' +
  'donnie donny dono donovan dora dorcas doreen dorel dorian doriana doriane doriano dorin dorina dorine dorinel doris dorit dorla ' +
  'dorli dorota dorotea doroteo dorothea dorothee dorothy dorris dortha dorthe dorthy doru dottie doubrava doubravka douce doug douglas ' +
  'douwe dovie dovydas doyle draga dragan dragos drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin ' +
  'drahotina drahuse drahutin drajat drake draupadi drew dron drona druina duane duarte duccio duco ducu dudley duilio dulari dulce ' +
  'dulcinea dulina dumitra dumitrana dumitru duncan dundar dunya durante durdane durga durgeshwari durmus durriye duru dururbunsuz ' +
  'durward dusan dusana dustin dusty duuk duygu dwaipayan dwaipayana dwayne dwight dyah dylan dylano dyllan earl earlene earline ' +
  'earnest earnestine easter easton ebba ebe ebenezer eberardo ebiere ebin ebiowei ebony ebren ebru ebuzer ecaterina ecclesio ecehan ' +
  'ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi eddie eddy edel edelberga eden edgar edgard edgardo edhem edie edil edilberto ' +
  'edison edita edith editta ediz edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo edvard edvarda edvige edvin ' +
  'edward edwardo edwin edwina edyta edyth edythe eefje eekalabya eero eeva eevi efe effie efisio efken eflah efraim efrain efrem efren ' +
  'efsun eftalya eftimia eftimie ege egemen egeo egidio eginardo egisto egizia egle egmont egon egona egrim ehud eileen einar eino ' +
  'eirik eisha eitan ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel ekow ekrem ekta ela ' +
  'eladio elaide elaina elaine elakshi elana elanur elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora eleanore ' +
  'eleazar electa elektra elen elena eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda elgin eli elia ' +
  'eliabeth eliah elian eliana eliane eliano elias eliasz elicia elida elide elie eliezer elif elifio eligio elijah elimena elin elina ' +
  'eline elinor elinore elio eliodoro eliot elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha ' +
  'elisio eliska elissa elita eliza elizabete elizabeth elizaveta elize elizej elizeus elkin ella elle ellen elli ellie elliot elliott ' +
  'ellis ellsworth elly elma elmar elmas elmer elmira elmo elmore elna elnora eloa elodia elodie elody elogio eloisa eloise elon ' +
  'elouise eloy elpidio elroy elsa else elsie elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira ' +
  'elvis elwin elwira elwood elwyn elynn elyse elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela emanuele emanuelly emanuil ' +
  'emas embuh emced emeka emel emelda emelia emelie emeline emely emerald emerance emerencie emeric emerich emerson emery emidio emie ' +
  'emil emile emilee emilia emilian emiliana emiliano emilie emilija emilio emilis emily emin emina emine emir emirhan emma emmalee ' +
  'emmaline emmanuel emmanuelle emmelie emmeline emmely emmerico emmet emmett emmi emmie emmitt emmy emong emory empirio empluk emrah ' +
  'emre emrullah ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enid enie enimia enis enise ' +
  'enna ennio enno enoch enola enos enrica enrico enrique ensar ensio enteng enver enya enzo eoin ephraim epiphane era eracla eraclide ' +
  'eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni ' +
  'erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergi ergin ergun erguner erhan erhard eriberto eric ' +
  'erica erich erick ericka erico erik erika erin erinc erkam erkan erke erkki erling erma erman ermanno ermelinda ermen ermenegarda ' +
  'ermenegilda ermenegildo ermes ermete ermilo erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie ernst erol eros ' +
  'errol ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina erwin eryn esat esau esben esen esenbike eser esha eshana ' +
  'eshita esi esin esma esmee esmeralda esmeray esperanza esra esref esse essie esta esteban estefania estel estela estele estell ' +
  'estella estelle ester estera estere esterina estevan esther estiawan estiono estrella esuperio etela eterie etha ethan ethel ethelyn ' +
  'ethem ethyl etienne etil etta ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio ' +
  'eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie euna eunice eunika ' +
  'euphrasie euridice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia ' +
  'eutalio eva evald evaldo evalyn evan evandro evangelina evangeline evanghelina evans evarist evariste evaristo evasio eve evelien ' +
  'eveliina evelin evelina eveline evelyn evelyne even evens everardo everett everette evert evgeny evi evidio evie evin evita evo ' +
  'evodio evran evrard evremondo evren evsen evzen evzenie ewa ewald ewelina ewell eyiz eylul eymen eyram eysan eyup ezechiel ezechiele ' +
  'ezekiel ezequiel ezio ezra ezrak faas fabia fabian fabiana fabiano fabie fabien fabienne fabio fabiola fabrice fabricia fabricio ' +
  'fabrizio fadi fadime fae fahd fahrettin fahri fahriye fahrunissa faik faisal faith faizah fajr falba falih falk famiano famke fannie ' +
  'fanny fanta fantin fantine fara farah fardau farhunnisa farida faris farrah faruk farzana fasih fatemeh fathonah fatih fatiha fatima ' +
  'fatin fatma fatos fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fay faya faye fayen ' +
  'fayenne faysal fazilet fazio fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedro ' +
  'fehime fehmi felecia felice felicia felician feliciano felicie felicita felicitas felicite felicity feliks felina feline felipa ' +
  'felipe felix felton femke femm fender feng fenja fenna fenne ferah feramus feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ' +
  'ferdynanda fergus ferhan ferhat feride feridun feriha ferit ferman fermiano fermin fermo fern fernanda fernando ferne ferre ' +
  'ferruccio ferruh festo fevzi feyyaz feyza feyzullah fiacre fiammetta fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke ' +
  'fields fien fiene fiep fiete figen fiifi fikret fikri fikriye filemon filibert filiberto filip filipa filipe filippa filippo filiz ' +
  'filofteia filomen filomena filomeno filou fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore ' +
  'fiorella fiorenza fiorenziano fiorenzo firdevs firmin fitri fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien ' +
  'flavio flaviu flavius fleano fleta fletcher fleur flip flo floare floarea flodoard floor floortje flor flora flore florea florence ' +
  'florencia florencio florencja florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana ' +
  'floriano florica florida floridia florie florin florina florine floris flossie floy floyd flynn foca folco ford forest forrest ' +
  'fortunat fortunata fortunato fortune fortunee fosca fosco foss foster fouad foulques fozia fran frana franc franca france frances ' +
  'francesca francesco francette francia francina francine francis francisc francisca francisco francisque franciszek franciszka franco ' +
  'francois francoise frank franka frankie franklin franklyn frantisek frantiska franz franziska fraser fred freda freddie freddy ' +
  'frederic frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida freja ' +
  'frenkie freya frida frido fridolin frieda friederike friedrich frits fritz frontiniano frusina fryderyk fuad fuat fulbert fulberto ' +
  'fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda funmilade funmilayo fureyya furio furkan furman furseo furuzan ' +
  'fuscolo fusun fuzuli fynn fyodor gabe gabi gabija gabin gabino gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby ' +
  'gada gadang gading gadis gaduh gael gaelle gaetano gaffar gage gaglioffo gaia gail gaiman gaio gaja gajaadhar gajabahu gajadhar ' +
  'gajana gajbaahu galak galang galar galatea galdino gale galeazzo galen galfryd galih galileo galina galiono gallicano galuh galur ' +
  'gamalat gaman gamani gamanto gambira gamblang gamila gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ' +
  'ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner gareth garett garfield garik ' +
  'garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard ' +
  'gaspare gasti gaston gastone gati gatien gatik gatot gatra gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama ' +
  'gautami gautier gautiero gavin gavino gawati gayatri gaye gayle gazanfer gazi gbeminiyi gbemisola geanina gedeon gedeone geeta ' +
  'geetanjali gejza gelin gelincik gelsomina geltrude gelu gema gemine gemini geminiano gemma gena genadij gencer gene general generosa ' +
  'generoso genesia genesio genesis geneva genevieve genna gennady gennaro genoveffa genoveva genta gentiana gentile genziano geo geoff ' +
  'geoffrey geoffroy georg george georgel georges georgeta georgette georgi georgia georgian georgiana georgianna georgie georgina ' +
  'georgios georgy geovanni geovanny geovany gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasimo geraud ' +
  'gerazim gerazym gerberge gerbert gerda geremia gerhard gerharda geri gerino germain germaine german germana germano gerolamo ' +
  'geronimo geronzio gerrit gerry gerson gert gertrud gertruda gertrude gervais gervasio gesualdo geta gevheri geza ghaliyati ' +
  'ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita gherardo gherghina ghislain ghita gia giacinta giacinto giacobbe ' +
  'giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco ' +
  'gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gifty gigi gigliola ' +
  'gijs gilang gilbert gilberta gilberto gilda gildo giles giliola gill gilles gillian gillo gina gineto ginevra ginewra ginger gino ' +
  'gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgi giorgia giorgian giorgiana ' +
  'giorgio giorgis giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri ' +
  'girija girik girika girindra giriraaj giriraj girish girja girolamo gisela gisele gisella giselle gislebert gisselle gita gitanjali ' +
  'gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto gizela gizem ' +
  'gladyce gladys glauco gleb glen glena glenda glenn glenna glennie gloria glorie glynis gobinda godeberta godfrey godiva goffredo ' +
  'gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden goldie golia gomberto gonca goncalo gondebaud ' +
  'gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo goodluck googoosh gopaal gopal gopee gopi ' +
  'gorakhanatha gorakhnath goran gorazd gord gordana gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo gottfried ' +
  'gotum gouranga goutam govinda gozde grace gracian graciana gracie graciela graciliano gracja grady graham grant granville gratian ' +
  'gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina green greg gregg gregoire gregor gregoria ' +
  'gregorian gregorio gregory greta gretchen greyson griffin grigore grimaldo griselda grizelda grover grzegorz guadalupe gualberto ' +
  'gualtiero gubio gudakesa gudakesha gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido ' +
  'guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gulbahar gulben gulcin guldem gulden guldeste ' +
  'gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsen gultekin gulumser gumesindo gumus gunay guncicek gundelinda ' +
  'gundogdu gundogmus gunel guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunther gunyaruk guo ' +
  'gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel guru gus gussie gust gustaf gustav gustava gustave gustavine gustavo guus ' +
  'guusje guven guvenalp guvercin guy guyot guzey gvendolina gwen gwenaelle gwendolyn gwido gwyneth gyorgy habbab habib habiba habil ' +
  'hacib hadi hadley hafez hafi hafid hafsa hafshah hagen hailee hailey hailie hairyanto hakan hakem haki hakim hakon hal hala haldun ' +
  'hale haleigh haley halie halil halim halima halina halis halit hall halle hallie haluk hamdi hamdullah hami hamid hamilton hamima ' +
  'hamish hamit hammad hamsini hamza hamzah hana hanah handan hande hanefi hani hank hanna hannabel hannah hanne hannele hannes hanno ' +
  'hannu hans hanus hao haralamb haralambie harald hardana hardi hardouin hardy hari hariet hariette harimurti harinakshi harinarayan ' +
  'harit harita harja harjasa harjaya harjo harlan harley harmon harmony harold harri harriet harriett harriette harrison harry harsana ' +
  'harsanto harsaya hartaka hartana harto haruhito haruki harun haruta haruto harvey hasan haseki hasibi hasim hasin haskell hasmet ' +
  'hasna hasnaa hassan hassie hasta hastal hasti hata hatem hatice hatip hattab hattie hauke havel haven havla hawa hayal hayali hayat ' +
  'hayati hayato haydar hayden haylee hayley haylie hazan hazar hazel hazle he heath heather heaven heber hector heda hedda hedelin ' +
  'hedvig hedvika heema heidi heidrun heikki hein heinrich heitor helen helena helene helga helier helin helio helle hellen helmer ' +
  'helmi helmut heloisa heloise henderson hendra hendri hendrik hendrika hennes henning henri henrick henrieta henrietta henriette ' +
  'henrik henrike henrique henry henryk henryka heracleea herb herbert herberta herluin herman hermann hermenegildo hermina hermine ' +
  'herminia herminio hernan hershel herta hertha heru herve heryanto hessa hester hesti hettie hicabi hidaya hidde hieronim hikmet ' +
  'hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hill hillard hillary hilma hilmi hilton ' +
  'himadri himani himari himawan himmet hinata hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiroshi hisam ' +
  'hjalmar hobart hoda holden hollie hollis holly homer homero honor honore honorine honorius hope horac horace horacio horacy horatio ' +
  'horatiu horea horia horst hortense hortensia hortensie hortenzie horymir horymira hosea hosna hosni hosniya hossein hostimil ' +
  'hostimila hostimir hostimira hostislav hostislava hostivit houston hovard howard howell howie hoyt hu huang hubert huccet ' +
  'hudavendigar hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humayun humberto humeyra huner hunter ' +
  'hurkan hursit husameddin husamettin huseyin huseyn husnu husrev hussa hussain hussein huub huzeyfe hvezdoslav hvezdoslava hyacint ' +
  'hyacinta hyacinth hydar hyman hynek hypolit iacob iacopo iacopone iago iain ian iancu ianira ianis iasmina ibai iboja ibrahim ibrani ' +
  'ibun icaro icha ichika icie icilio iclal ida idea idell idella idil ido idris ieremia ifeanyichukwu ifeoma iffet ifunanya iginia ' +
  'iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio igor ihsan ihvan ikbal ike ikeme ikenna iker ikhidie ikhsan ' +
  'ikicitoyun ikin ikrime ila ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ' +
  'ildika ildike ileana ilene ilenia ilgegu ilhami ilhan ilia iliana ilias ilie ilija ilina ilinca ilja iljana ilkay ilkben ilke ilker ' +
  'ilknur ilksen ilkyaz illidio illuminato ilmari ilona ilsa ilse ilva ilya ilyas ilza ima imad imam imane imani imelda imge imke ' +
  'immacolata immacolato immanuel imogen imogena imogene imran imrem ina inanc inara inaya inci incoronata indah inder indira indra ' +
  'indro indy ines inesa inez inga ingeborg ingeborga inger ingrid ingrida inji inka inkeri innocent innocente innocenty innocenza ' +
  'innocenzo inocenc inocentiu intan inuk inunnguaq ioan ioana ioanina iolanda iole iona ione ionel ionela ionelia ionica ionne ionut ' +
  'iorio iosefina iosif ipek ippocrate ippolito ira irakli irati irawati irem irena irene irenej ireneo ireneus ireneusz ireti irfan ' +
  'iriana iride iridenta irina irinc irinckol irinel iris irma irmak irmeli irmina irnanto irsad irtis irvin irving irwan irwin isa ' +
  'isaac isabeau isabel isabela isabele isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak ' +
  'ischirione iseult ishaan isiah iside isidor isidora isidore isidoro isidro isioma isis isla islande ismael ismaele ismail ismerie ' +
  'ismet isobel isolda isom isotta isra israel issac itai italia italo itil itri itsuki itzel iulia iulian iuliana iuliu iurie iustin ' +
  'iustina iustinian iva ivaana ivah ivalu ivan ivana ivanna ivano ivanoe ivar iven iveta ivetta ivo ivona ivone ivonne ivor ivory ivy ' +
  'iwona izaak izabela izabella izaiah izaias izajasz izak izaro izel izidor izidora izmael izolda izydor izzet izzettin izzy jaakko ' +
  'jabal jabari jace jacek jacey jachym jacinda jacinta jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob ' +
  'jacoba jacobo jacobus jacquelina jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadrana jadranka jadwiga jadyn ' +
  'jaeden jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden jail jailey ' +
  'jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakob jakov jakub jakuba jakubina jakubka jalal jale jaleel ' +
  'jalen jalon jalou jalyn jamaal jamal jamalia jamar jamarcus jamel james jameson jamey jami jamie jamil jamila jamir jamison jammie ' +
  'jan jana janae janaina jane janek janele janelle janessa janet janeta janette janice janick janie janin janina janine janis janiya ' +
  'janna janne jannek jannes janni jannie jannik jannis jano janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari ' +
  'jarmil jarmila jarne jarno jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jarred jarrell jarret ' +
  'jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jaswadi jati ' +
  'jatmiko jaunita javas javi javier javiera javon javonte jaxon jaxx jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng ' +
  'jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmine jazmyn jazmyne jazz jazzlyn jazzlynn ' +
  'jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannel jeannette jeannie jeannina jeannine jeannot jed jedediah ' +
  'jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jelena jelita jella jelle jelmer jelte jen jena jenel jenelle ' +
  'jenifer jenna jennette jenni jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy ' +
  'jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jeri jermain jermaine jermey jerod jerome jeromy jeronimo jeronym jerrell ' +
  'jerri jerrod jerrold jerry jerzy jesica jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jett ' +
  'jette jettie jevon jewel jewell jian jiang jidde jie jil jilian jilji jill jillian jim jimena jimi jimmie jimmy jimram jinawi jindra ' +
  'jindrich jindriska jing jinping jinte jinthe jiri jirina jitender jitendra jitka jo joachim joah joakim joan joana joane joanie ' +
  'joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jodi jodie jody joe joel joelina joeline ' +
  'joelle joep joes joesph joey johan johana johann johanna johanne johannes johathan john johnathan johnathon johnie johnnie johnny ' +
  'johnpaul johnson joko jokubas jolana jolanta jolayemi joleen jolena jolene jolie jolien jolijn jolin jolina joline jon jona jonah ' +
  'jonas jonatan jonathan jonathon jong joni jonna jonny jono jonte joojo joost jordan jordana jordane jordi jordon jordy jordyn jorga ' +
  'jorge jorgen joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine joselyn josep joseph ' +
  'josephin josephina josephine josh joshua joshuah josiah josiane josianne josie josse josselin jost josua josue josy jourdain jovan ' +
  'jovana jovani jovanny jovany joy joya joyce jozef jozefa jozefina jozue juan juana juanita juda judah judd jude judeline judge ' +
  'judicael judita judith judson judy judyta juha juhani juho jukka jula julan jule julen jules juli julia julian juliana juliane ' +
  'julianna julianne julide julie julien julienne juliet julieta juliette julika julina julio julissa julita julius juliusz jumadi ' +
  'jumari juna junayd june junichiro junior junius juno juri jurre juste justen justice justin justina justine juston justus justyn ' +
  'justyna juta juul juvenal juwan jyoti jyotis jyotsana kaan kaarina kabil kabita kacey kaci kacie kacper kacung kade kadem kaden ' +
  'kader kadiatou kadin kadir kadrican kadriye kaede kaela kaelyn kagan kai kaia kailash kailee kailey kailyn kairav kaitlin kaitlyn ' +
  'kaja kajen kajetan kajus kala kale kaleb kaleigh kalender kalervo kalevi kaley kali kalim kalinda kalistrat kalle kallie kalpana ' +
  'kalyani kama kamal kamala kamalesh kamaria kambali kamber kamelya kameron kamidin kamil kamila kamile kamille kamla kamlesh kamran ' +
  'kamren kamron kamryn kamuran kanak kanaka kanata kanchan kanda kane kani kania kanishka kannan kannen kanti kanyakumari kapgar kara ' +
  'karaca karahan karak karam karan kardi kareem karel karelle karen kari kariane karianne karim karima karimah kariman karin karina ' +
  'karine karissa karja karl karla karlee karley karli karlie karlijn karlo karlotta karly karma karman karmela karmen karna karol ' +
  'karolann karoliina karolina karoline karsa karsana karson karta karthik kartik kartika karunanidhi karya karyn kasandra kasey ' +
  'kashyap kashyapi kasian kasim kasiran kasiyah kaspar kasper kassandra kassie kastor kasusra kat katariina katarina katarzyna kate ' +
  'katelin katelyn katelynn katerina katharina katharine kathem katherina katherine katheryn kathie kathleen kathlyn kathrin kathrine ' +
  'kathryn kathryne kathy kati katia katie katja katlyn katlynn kato katrin katrina katrine kattie katun katy kauri kavita kavon kawaca ' +
  'kawaya kay kaya kayaalp kayca kaycee kayden kaye kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kaynak kayode kayra kayun ' +
  'kazanc kazi kazimierz kazimir kazimira kazkatun keagan keano keanu keara keaton keegan keeley keely keenan keerti kees keet keir ' +
  'keira keisha keith kejsi kekik keklik keles keley keli kellen kelley kelli kellie kelly kelsey kelsi kelsie kelton kelvin kely kemal ' +
  'kemalettin kemba kemi ken kenan kenari kendall kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi ' +
  'kent kenton kenya kenyatta kenyon kenza kenzie kenzo keon kepez kera keramet kerami kerem keremsah keri kerim kermit kerri kerry ' +
  'kerstin keshaun keshawn kesme kessaf keven kevin kevon kevser keyken keyon keyshawn kezia kezlik khadija khadije khaled khalid ' +
  'khalil khawla kheira khongordzol kia kian kiana kiandra kianna kiara kiarra kick kiel kiera kieran kiersten kiki kiley kilian kim ' +
  'kimberlee kimberley kimberli kimberly kimi kimmernaq kin king kingsley kip kira kiran kirana kiraz kiril kirill kirk kirollos ' +
  'kirsten kirstin kirti kitty kizzy kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus klea kleber ' +
  'klemens klement klementina klementyna kleopatra kliment klotylda knut kobe koby kody koen kofi kojo koko koksal kolby kole koleta ' +
  'koloman kolombin kolombina kolumban kolumbin kolumbina konrad konstance konstancie konstancja konstantin konstanty konstantyn ' +
  'konsuela konul konzuela kopano kora koralia koray korbin korbinian kordula korey kori korina korinna korkut kornel korneli kornelia ' +
  'kornelie kornelius korneliusz kory kosma kosmas kourtney kraig krasava krasomil krasomila krasoslav kresomysl krijn kris krishna ' +
  'krishnadas krishnadasa krista kristan kristen kristi kristian kristie kristiina kristin kristina kristine kristofer kristoffer ' +
  'kristopher kristy kristyna kryspin krystal krystel krystian krystina krystof krystyna krzysztof ksawera ksawery ksenia ksenofont ' +
  'kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma ' +
  'kutbettin kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan ' +
  'kyano kyara kyla kyle kylee kyleigh kyler kylie kyllikki kyls kyra laal labuh lacey lachlan lacie lacramioara lacy lada ladarius ' +
  'ladislao ladislau ladislav ladislava ladona ladonna lafayette lai laia laila laisha lakesha laksana lakshman lakshmi lakshmidhar ' +
  'lakshminath laksita lal lala lale lalita lamar lambert lamberto lamia lamih lamija lamont lana lanang lance lancilotto landen ' +
  'landolfo landon landry lane laney lanfranco langgeng lanjar lantar lapo lara laras larisa larissa laron larry lars larue larysa ' +
  'lascar lashawn lasmanto lasmono lasse laswi laszlo latasha latif latifa latife latika latisha latonya latoya laura laurane laure ' +
  'laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino ' +
  'laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone ' +
  'lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawrencia lawson laxman laxmi layla layne lazar ' +
  'lazare lazaro lazarz lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne leatha lech leda ' +
  'lee leela leena leendert leevi lega legawa leia leif leigh leila leilani leja lejla lela lelah leland lelia leman lembah lemide ' +
  'lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lennie lennon lennox lenny lenora lenore ' +
  'lenya leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie ' +
  'leonilda leonio leonne leonor leonora leontin leontina leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine ' +
  'leopoldo leopoldyna leora leos lera leroy lerzan lesedi lesek lesley lesli leslie lesly lessie lestari lester leta letha lethabo ' +
  'leticia leticie letitia letizia letterio lettie leu leufroy levan levent levente levi levin levke levy lew lewin lewis lex lexi ' +
  'lexie lexus leyla li lia liah liam lian liana liang lianne lias libbie libby libena liberata liberato liberatore libere liberio ' +
  'libero liberto libor libora liboria liborio liboslav liboslava libuse lica licia lida lidania lidia lidio lidmila lidya lieke lien ' +
  'liene liepa lietald lieto lieuwe lieve ligia liisa lila lili lilia lilian liliana liliane lilianna lilith lilja lilla lilli lillia ' +
  'lillian lilliana lillie lilly lilou lily lilyan liman limar lin lina lincoln linda linde lindsay lindsey lindsi lindsy lindy line ' +
  'linn linne linnea linnie lino lintang linus linwood lio lioara lion lionel lior lisa lisandro lisann lisanne lisbeth lise liselotte ' +
  'lisette litzy liu liv liva livia liviana livie livino livio liviu livius liya liyam liyana liz liza lizbeth lize lizeth lizette lizz ' +
  'lizzie lizzy ljuba llewellyn lloyd lodovica lodovico loek loes loet logan loic lois lola lolade lolita loma lon london lone longin ' +
  'lonie lonnie lonny lonzo lora loraina loraine loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza ' +
  'lorenzo loreta loretta lori loriana lorie lorin lorine loris lorna lorrain lorraina lorraine lorri lorrie lota lotar lothaire lothar ' +
  'lott lotta lotte lottie lou loua louay louella louie louis louisa louise loup lourdes lourenco louvenia lova lovelie lovisa lovro ' +
  'lowell loy loyal loyce luan luana luann lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia ' +
  'lucian luciana luciano lucie lucien lucienne lucija lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucretia ' +
  'lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomir ludomira ludoslav ludoslava ludovic ' +
  'ludovica ludovico ludvig ludvik ludvika ludwig ludwik ludwika lue luela luella luena luhung luigi luigia luis luisa luise luiz luiza ' +
  'lujza luk luka lukas lukasz luke lukita lukman lukrecie lukrecius lula lulu luluh lulut lulwa luminita luminosa lumir lumira luna ' +
  'lune lungelo luo lupe lupita lura lurhur lurline lutfan lutfi lutfullah luther luthfi lutibor lutobor lutz luuk luus luwar luwes luz ' +
  'luzie lya lyam lyda lydia lydie lykke lyla lyle lyn lyna lynda lyndon lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyric ' +
  'lysanne ma maad maaike maan maarit maarten maartje maas maayan mabel mabela mabelle mable mac macaire macaria macario macaulay ' +
  'maccabeo mace macey maci macie maciej mack mackenzie macy madalena madalin madalina madaline madalyn maddalena maddie maddison ' +
  'maddox madeleine madelief madelina madeline madelyn madelynn madge madhuri madie madilyn madisen madison madisyn madita madleen ' +
  'madlen madonna mads madyson mae maegan maes maeve mafalda maffeo magali magda magdalen magdalena magdalene maggie maggiorino magno ' +
  'magnolia magnus maguelone maha mahamadou mahammad mahaut mahdi mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud ' +
  'mahmut mahulena mahzun maia maica maida maija maik maike mailin maimunah maiorico maira maire maisie maite maiya maja majd major ' +
  'makar makara makary makayla makenna makenzie makinwa maksim maksud maksym maksymilian makuta mala malachai malachi malachy malak ' +
  'malati malco malcolm malen malena malene malgorzata malia malik malika malin malina malinda mallaury mallie mallory malo malou malte ' +
  'malthe malti malvina malwina mamadou maman mamante mamert mamie manah manaia manasse mancio mandaakin mandakini mandakranta mandy ' +
  'manel manetto manfred manfredo mangala mangalya mani manik manikya manilio manish manisha manjusha manley manlio manmohan manny ' +
  'manoah manoj manole manon manona mansueto mansur mansvet manu manuel manuela manuele mao mara marah marana maras marc marceau marcel ' +
  'marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia ' +
  'marciano marcie marcin marco marcos marcu marcus marcy mare mareike marek maren mareta marga margana margaret margareta margarete ' +
  'margarett margaretta margarette margarida margarita marge margery margherita margie margit margita margo margot margret margrette ' +
  'marguerite mari maria mariadi mariah mariam mariamawit mariami marian mariana mariane marianna marianne mariano maribel marica ' +
  'maricarmen maricica marie marieke mariela mariella marielle marieta marietta marija marijn marika marilena marilie marilou marilu ' +
  'marilyn marilyne marin marina marine marinela marinella marinetta marino marinus mario marioara mariola marion marios maris marisa ' +
  'marisol marissa marit marita maritza mariuca marius marja marjatta marjolaine marjorie marjory mark markel marketa markku marko ' +
  'markos markus marla marlee marleen marlen marlena marlene marley marli marlie marlin marlo marlon marly marnie marolo marques ' +
  'marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte marten martha marthe marti martial ' +
  'martim martin martina martine martino martti marty martyna marut maruta marvin marwa marwata marwin mary maryadi maryam maryan ' +
  'maryann maryanto marybeth maryjane marylou maryna maryse marzia marzio mason masoud masoumeh massima massimiliano massimo massoud ' +
  'mat matei matej mateo mateus mateusz matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin matias matilda matilde ' +
  'matis matous matroniano mats matt matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matty ' +
  'matus matyas matylda matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro ' +
  'maurycy maverick mavis mawuena mawusi max maxellende maxence maxi maxie maxim maxima maxime maximilian maximiliano maximilien ' +
  'maximillia maximillian maximo maximus maxina maxine maxmilian maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor ' +
  'mayra maysa mayson maysoun mayte mazhar mazie mckayla mckenna mckenzie meagan meaghan mecislav mecislava meda medard medardo medea ' +
  'mederic medina medine medoro meena meenakshi mees meg megan megane meggie meghan meghnad meghnath mehdi mehmet mehtap mei meik meike ' +
  'meire mekhi mel melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek melezio melichar melih melike ' +
  'meliksah melina melinda melis melisa melisande melissa melissandre melita melitina melle mellie mellisa melodi melodie melody ' +
  'melokuhle mels meltem melvin melvina melyna melyssa memduh menaka menardo mence menelao meneo menka menno mennone menodora meral ' +
  'mercede mercedes mercia mercurio meredith merel merete meric meriem merih merijn merissa merjem merl merle merlin meron merovee ' +
  'merrill merritt mert mertie merve mervin mervyn meryem meryl messalina mestan mesut meta mete metello metin metod metodej metrofane ' +
  'mette mevlut meyra mia micael micaela micah micha michael michaela michal michala michale michalina micheal michel michela ' +
  'michelangelo michele michelle mick mickey micky midas midori mieke miguel mihaela mihai mihail mihnea mihriban mika mikael mikaela ' +
  'mikaere mikail mikayla mike mikel mikhail mikheil mikkel mikki mikko mikolaj mikolas mikulas mila milada milagros milan milana ' +
  'milano mildred milena miles miley milford milhouse milic milica milik milivoj milla mille miller millicent millie milly milo milon ' +
  'milorad milos miloslav miloslava milota milou milous milovan milovin milred milton miluse milutin mimi mimma mina minakshi minato ' +
  'mindy mine minenhle minerva minervina minervino minh minik mink minna minnie minodora mio mioara mira mirabela mirac miracle miral ' +
  'miran miranda miray mircea mirco mireille mirek mirela mirella mireya miriam mirja mirjam mirka mirkelam mirko mirlande mirocleto ' +
  'miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna mirza misael misaele misbah missouri misty ' +
  'mitch mitchel mitchell mithat mitica mitra mitrut mittie mitzi miyar mlad mladen mnata mnislav mnislava mobina modest modesta ' +
  'modesto modibo moe mohamad mohamed mohammad mohammed mohan mohana mohinder mohini moira moise moises moisette mojmir mojzesz mojzis ' +
  'mollie molly mona monaldo monalisa monde monica monika monique monitore monroe monserrat monserrate montana monte monty moos morena ' +
  'moreno morgan morgana morgane moriah moric moris moritz morris morten mortimer morton mose moses moshe mossie moussa mozell mozelle ' +
  'mozes mpho mrignayani mstislav muammer muaviye muaz muesser mufid muge mugur mugurel muhamed muhammad muhammed muharrem muhsin ' +
  'muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mullah ' +
  'mulya mulyanto mulyono mumpuni mumtaz munevver muni munir murad murat muren muriel muriela murilo murl murphy murray mursinin ' +
  'mursita murti musa musir muslih mustafa mustapha mustika mustofa mutahhar muteber mutemed mutia muttalib muyiwa muzaffer muzdad ' +
  'muziano mwai mya myah myla mylan mylene myles mylo myra myriam myrl myrlande myrna myron myrthe myrtice myrtie myrtil myrtis myrtle ' +
  'naasunnguaq nabi nabih nabila naci nada nadege nadene nadezda nadi nadia nadina nadine nadir nadja nadya nadzieja naemi nafiz ' +
  'nagabhushanam nahia nahid nahil nahom nail naim naima najam najib najwa nakia nalan nalar nalini nalla namazio name nancy nanda ' +
  'naneta nanette nanna nannie naomi naomie naoto naoufal naoufel napoleon napoleone naradi narayan narcis narcisa narciso narcisse ' +
  'nardi narendra narges narinder narji narseo narsete nasab nash nasim nasir nasrullah nasser nat natale natalia natalie natalina ' +
  'natalya natan natanael nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen nathy naud naudet naura ' +
  'naval naveen navin nawal nawaz nayeli nazan nazario nazariusz nazary nazif nazmi nazzareno nazzaro neal necat necati necdet nechifor ' +
  'necib necla necmettin ned neda nedim nedra neele neeltje neha nehemie nehir nehoslav neil neiva nejat neklan nel nela nelda nele ' +
  'nelisa nell nella nelle nelli nellie nelly nels nelson nelu nena neo neoma neopolo neoterio nepomuk nerea nereo nergis neri nerissa ' +
  'neset nesim neslisah nesreen nesrin nestor nestore nettie neva nevena neville nevin nevio nevra nevzat newell newton nezamysl nguyen ' +
  'nia niamh nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicki nicklas nicklaus nickolas ' +
  'nicky nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette ' +
  'nicoline nicolo nicu niculina niculita nicusor nicuta nida nidia niek niels niene nienke nigar nigel nihal nihan niharika nihat ' +
  'niilo nik nika nikau nike nikhil niki nikita nikki nikkie nikko niklas niko nikodem nikodema nikol nikola nikolai nikolas nikolay ' +
  'nikos nila nilam nilay nilde niles nilgun nils nimakoah nimas nimit nina nine ninfa niniano nino ninthe niranjan nirbhay niro nisa ' +
  'nisan nisanur nisha nita nives nivi niyaga niyazi nizamettin nnamdi noa noah noam noami noan noble noe noel noelia noella noelle ' +
  'noema noemi noemie noemy nojus nola nolan nomaan nomi nona noor noortje nora norah norbert norberta norberto nore noreen norene ' +
  'norica norina norm norma norman normand norris norval norwood nostriano noud nouf nour nouri nout nova novan novella novi noviana ' +
  'novita nowi nqobile nrima nthabiseng nubia nuccia nugraha nuka nukhet numan nuno nunziata nunzio nur nural nuran nuray nurettin ' +
  'nurgul nuri nuria nursel nurseli nurul nurullah nusret nya nyah nyana nyasia nyla nynke nyoman oana obie obioma oceane ocie octav ' +
  'octave octavia octavian octaviana octavio octaviu oda oddone odelia odell oderico odessa odeta odetta odette odidone odie odile ' +
  'odilia odilon odin odolen odon odorico odval ofelia ofelie oger oguz oguzhan oier oisha ojaswini okan oke okey oksan oksana okta ' +
  'oktavian oktavie oktavius oktay okto ola olaf olaide olav olavi olbram olcay oldrich oldriska ole oleg oleksandr olen oleta olga ' +
  'olimpia olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivia olivie olivier oliviera oliviero oliviu oliwia oliwier ' +
  'olle ollie olof olufunmi olumide olusegun oluwunmi olympe olympie oma oman omana omar omari omawunmi ombline ombretta omer omero ' +
  'omolara ona onder ondina ondrej ondrejka onesta onesto onie onofrio onome onorata onorina onorino onorio onoriode onufry onur ' +
  'oormila opal opalina opaline opan ophelia ophelie opung ora oral oran orazio orchidea oren orenzio orest oreste orestes orfeo orhan ' +
  'ori oriana oriande oriane orie orietta orin orio orion orland orlando orlane orlo ornella oronzo orpha orrin orsino orso orsola ' +
  'orsolina ortansa ortensia ortensio orval orville orvokki osama osanna osbaldo osborne oscar oskar oskari osman osmondo osmund osvald ' +
  'osvaldo oswald oswaldo otakar otakara otello otha otho otilia otilie otis otmar otokar otomar ottaviano ottavio ottilia ottilie ' +
  'ottis otto ottone otylie oumar oumayra oumou oury ova ovidio ovidiu ovidius owen oxana oyku oyunbileg ozan ozana ozanne ozcan ozden ' +
  'ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur pablo paciano pacifico pacome pacomio paddy padma padmi padraig page paige ' +
  'paiman paivi pakize palatino palemon palladia palladio palma palmazio palmira palmiro pam pamela pamfil pammachio panagachie panait ' +
  'panca pancario pancrazio pandora pandu panfilo pangeran pangestu paninnguaq panji pankrac pankracy pansy pantaleo pantaleon ' +
  'pantaleone paola paolo param paramartha paramita paraschiva pardi pardo parfait paride paris parker parla parman parmenio parsival ' +
  'parvati pascal pascale paskal paskala pasquale pat paterne paterniano patience patrica patrice patricia patricie patricio patrick ' +
  'patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette ' +
  'paulica paulie pauliina paulin paulina pauline paulo paulos pauside pavel pavla pavlin pavlina pavlo pawel paxton payidar payton ' +
  'pearl pearlie pearline pecine pedro peer peggie peggy pekka pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pembe ' +
  'penelopa penelope penny pentti pepe pepijn pepin perceval percival percy peri pericle perihan perikles perkasa perla pernilla perran ' +
  'perrine perry perseo persida pertev perver pervez pervin perzida petar pete petek peter petr petra petrana petre petri petrica ' +
  'petrisor petro petronela petronila petronilla petronille petronio petronius petros petru petruse petrut petruta petteri petula ' +
  'peyami peyton phil phileine philemon philibert philine philip philipp philippe philippine phillip philomena philomene philothee ' +
  'philou phoebe phoenix phylis phyllis pia pie pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick ' +
  'piersilvio piet pieter pietro pilar pink pinkie pio piotr pipaluk piper pippa pippo piraye pirjo pirkko pit pius placida placido ' +
  'platon platone pleun plinio plutarco pol pola polidoro polifemo polikarp polina polissena pollione polly polykarp polyxena pompeo ' +
  'pompilia pompiliu pomponio pontus ponziano ponzio poornima poppy porfirio porfiriusz porfiry porter portia porzia porziano postumio ' +
  'potter poul praba prabawa prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prasetya prasetyo ' +
  'prassede prathamesh pratiwi pravdomil pravdomila pravit pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo ' +
  'precious preity prem prema premysl presley preston priamo pribyslav pribyslava price prima primerose primo prince princess prisca ' +
  'priscila priscilla priscille prisco priska prita privato priya priyala priyamvada procopio profira prokles prokop prokopa prokul ' +
  'promise proserpina prosper prospera prospero protasio proteo providenci prudence prudenzia prudenzio publio puck puji pulcherie ' +
  'puneet pupolo puput purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puteri puti putri putu pyotr qori ' +
  'quartilla quarto quasimodo queen queenie quentin quentine querano quiana quieta quin quincy quinn quinten quintia quintiliano ' +
  'quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria rabia rabina rachael rachel rachela rachele rachelle ' +
  'rachid rachida raci rada radan radana radegast radek raden radha radhost radika radim radimir radimira radislav radislava radit ' +
  'raditya radivoj radka radko radmil radmila radolfo radomil radomila radomir radomira rados radoslav radoslava radovan radovana ' +
  'radslava radu raducu raduz radvan rae raegan rafael rafaela rafal rafet raff raffaele raffaella rafi rafid rafik rafila rafiq ' +
  'rageshwari rageswari raharja rahayu raheem rahel rahim rahime rahman rahmat rahmawati rahmi rahsaan rahsan rahul raide raif raihan ' +
  'raik raila raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj rajan rajendra rajesh rajinder rajiv ' +
  'rajko rajmund rajnold rajsa rakesh raleigh ralf ralph raluca rama ramaa ramazan ramesh rameshwar ramiro ramiz ramon ramona rana ' +
  'randal randall randi randolf randolph randy ranek rangga rania raniero ranjeet ranjit ranko ranolfo ransom raoul raphael raphaelle ' +
  'rapulane raquel rares rashad rashawn rasheed rasheedah rasim rasit rasmus rastislav rastislava rati ratibor ratih ratko ratmir ratna ' +
  'rauf raul raven ravi rawiri ray rayan rayen raymond raymonde raymundo rayna razvan reagan reanna reba rebeca rebecca rebeka rebekah ' +
  'rebekka recai recep redmond reece reed reem reema reese refah refet refik regan reggie regina reginald reginaldo regine regis ' +
  'regitze regolo reha rehor rehorka reid reihaneh reilly rein reina reine reinhold reis rejean rejeanne reksa relu remi remig remigio ' +
  'remilekun remington remo remondo remus remzi rena renae renat renata renato renaud rendy rene renee rengin rens renske renzo resat ' +
  'respati respicio ressie restu resul reta retha retno retta reuben reva revi rex rey reyansh reybaud reyes reyhan reymundo reyna ' +
  'reynaldo reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhona rhonda ria riana rica ricardo ricario riccarda riccardo richard ' +
  'richarda richelle richelmo richie richmond rick rickard rickey ricki rickie ricky rico ridwan rieke rifat riff rigoberto riitta rika ' +
  'rike rikke rikki riko riley rimas rin rina rinaldo rini rino rita ritesh ritva river riya rizki roan robaldo robb robbie robbin ' +
  'robby robert roberta robertina roberto robin robina robinson robyn rocco roch rochele rochelle rocio rocky rod rodan roderick ' +
  'roderik roderyk rodger rodiano rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers roghayyeh rohan ' +
  'rohana rohit roksana roland rolanda rolande rolando rolf rolfo rollin roma romain romaine roman romana romane romanita romano romee ' +
  'romeo romero romeu romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron ronald ronaldo ronan ronda roni ' +
  'ronja ronna ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda ' +
  'rosana rosanna rosanne rosario roscoe rose roseann roseanne roselin roseline rosella roselle roselyn rosemarie rosemary rosendo ' +
  'roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava rotimi rovena rover rowan ' +
  'rowena rowland roxana roxane roxanna roxanne roxelana roxie roxy roy royal royce roza rozalia rozalie rozalinda rozamunda rozana ' +
  'rozella rozina rozita rozvita ruben rubiano rubie rubin ruby rubye ruchan rudi rudolf rudolfa rudolfina rudolph rudra rudy rufina ' +
  'rufino rufo rufus ruggero ruhsar rukhmani rukmin rukneddin rupert ruperto rupinder ruprecht rush ruslan rusman russ russel russell ' +
  'rustu rusty ruta ruth ruthe ruthie rutilo ruxanda ruxandra ruya ruzena ryan ryann ryder rylan rylee ryleigh ryley ryou ryszard saad ' +
  'saadat saanvi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir sabri sabrina sabryna sachin sacid sadan ' +
  'sadberk saddam sade sadettin sadi sadie sadina sadri sadullah sadye saeed safa safae saffet saffiro saffo safi safina safira safiya ' +
  'safouan safouane safta sage sahap sahar sahin sahinalp sahra sahsuvar said saida saiful saige saim saka sakari sakeena sakineh sakir ' +
  'sakti sakura sal saladino salamoun salih salik salim salimah sallie sally salma salman salome salomea salomena salomey salomon ' +
  'salomone salomoun salsabila salustio salvador salvatore salvo salwa salwator sam samanta samantha samara samed sameer sami samia ' +
  'samiah samih samil samim samir samira samkelo sammie sammy samo samona samson samsul samuel samuela samuele sancho sanda sandeep ' +
  'sander sandra sandrine sandro sandu sandy sanem sanford sanja sanjay sanka sanna sanne sansone santa sante santiago santina santino ' +
  'santo santos sanya sanziana saphira sapiente saqib sara sarada sarah sarai sarala sarani saraswati sarbello sare sari sarina sarisha ' +
  'sarka sarla sarlota saroja sartika sarvin sascha sasha saskia saskie satish satoshi satu saturniano saturnin saturnino satya satyen ' +
  'saul sauveur sava savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion saxona sayan scarlett ' +
  'scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean sebas sebastiaan sebastian sebastiana sebastiano ' +
  'sebastiao sebastien sebestian sebnem secaeddin secil seckin seconda secondiano secondina secondo seda sedat sedef seden sedrick ' +
  'sedrik sefer seff sefik sefora segolene seher sehlevent sehrazat sekinat sekou selahattin selale selami selcuk selda selen selena ' +
  'selene selim selin selina selma selmer selvaggia selvi sema semenica semih semiramide semplicio sempronio semra semsi sena senay ' +
  'sener senesio sengul senn senna senne sennur senofonte senol senta sepp seppe seppo septi serafettin serafin serafina serafino serap ' +
  'seraphin serapione serban serbulent seref seren serena serenity serenus serge sergei sergej sergen sergey sergi sergio sergiu ' +
  'sergiusz serhat serif serife serin sermet sermin serpil sertac sertap servac server servidio serviliano sesto setayesh seth settar ' +
  'settimio settimo setya seval sevda sever severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevinj ' +
  'sevket sevki sevtap sevval seweryn seyban seyda seyfettin seyfi seyfullah seyma seymour seyyit shad shade shahd shahid shaikha shaim ' +
  'shaimaa shaina shakila shakira shakti shakuntala shalewa shana shanaya shanda shane shanel shanelle shania shanie shaniya shankar ' +
  'shanna shannon shanny shanon shantanu shanti shany shaquille sharda shari sharlene sharmila sharon sharron sharyn shashi shashikala ' +
  'shaun shauna shawn shawna shay shayla shaylee shayma shayna shayne shea sheba sheela sheena sheila shelby sheldon shelia shelley ' +
  'shelly shelton shemar sher sheri sheridan sherifa sherly sherman sherri sherrie sherry sherwood sheryl shiloh shimon shinzo shira ' +
  'shirley shirli shirly shiv shivakari shlomo shobhana shona shresth shresthi shreya shreyashi shridevi shrishti shristi shubha ' +
  'shubhaprada shwet shyann shyanne shyla sibel sibilla sibyl sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq ' +
  'sidney sidoine sidon sidonia sidonie sidonio siebe siem sienna siep sierra sigebert sigfrid sigfrido sigismond sigismondo sigmund ' +
  'signe sigrid sigurd sihab sihabeddin siir silas silja silje silke sillin silvan silvana silvano silvere silverio silvestr silvestro ' +
  'silvia silvian silviana silvie silvio silviu silvius sim simao simen simeon simeona simeone simge simi simina simion simisola simon ' +
  'simona simone simonetta sina sinan sinasi sincere sindre sindy sinem sinesio sinfronio sinica sinikka sinja sinkler sintia siobhan ' +
  'sireno siria siriano siricio sirineu sirio siro siska sister sisto sita sitara siti sixt sixte sixtine sixtus siyabonga sjoerd sjors ' +
  'skarlet skarleta sky skye skyla skylar slamet slavek slavena slaviboj slavibor slavka slavoboj slavoj slavomil slavomila slavomir ' +
  'slavomira slobodan sloka smaranda smeralda smil smilla smita smriti sname snezana soave sobeslav sobeslava sobia soccorso socrate ' +
  'sofia sofie sofija sofronia sofronie sokrat solange soledad soleh soline solocone solomon solon solveig solveiga som soma somayyeh ' +
  'somnath somu sona sondra sondre song songul sonia sonja sonke sonny sonya soof sophia sophie soraia sorana soraya soren sorin sorina ' +
  'sostene sosteneo sostrato soter sotira souleymane souta spano spartaco spencer speranta speranza speranzio spirydion spytihnev sri ' +
  'stacey staci stacie stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislav stanislava stanislaw stanley ' +
  'stanton starla stasta staza steen stef stefan stefana stefania stefanie stefano stefanos steffen stela stelian steliana stella ' +
  'steluta sten stepan stepana stepanka stephan stephane stephania stephanie stephany stephen stephon sterling sterre steve steven ' +
  'stevie stewart stig stijn stiliano stina stine stiriaco stojan stojmir stone storm stu stuart suat subhash subhashini subhasini ' +
  'subhi subodh sucheta suci sude sudeva sudi sue suelen suha suheyl sujata sukanya sukru sule suleyman suma suman sumayah sumayyah ' +
  'sumit sumitra summer sun sunay sune sunita sunniva sunny suraj surano suresh sururi surya suryakant suryakanta suryakantam susan ' +
  'susana susane susanna susannah susanne susheel sushil sushma susi susie suus suzan suzana suzane suzanna suzanne suze suzette suzie ' +
  'suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sven svend svenja sverre svetla svetlana svetluse ' +
  'svetozar sveva sviturno swami swapnil swara swarnalata swassane sweta syahrini sybil sybilla syble syd sydnee sydney sydni sydnie ' +
  'syed sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szczepan szymon tabatha tabea tabita ' +
  'tabitha taceddin tacjana tad taddeo tadeas tadeo tadgh taha tahir tahlia tahsin taib taichi taide taika takashi tala talat talay ' +
  'talea talha talia talip talita talitha talon tamar tamara tamer tamera tami tamia tamika tamina tamino tammaro tammi tammie tammo ' +
  'tammy tamra tana tancrede tancredi taner tang tanguy tania tanika tanirika tanisha tanja tanju tankred tanner tantri tanushree ' +
  'tanushri tanya tanyeli tapan tapani tapio tara tarana taras tarcisio tarek tareq tari tarik tariq tarja tarkan taro tarquinia ' +
  'tarsilla tarso tarun taryn tasdik tasha tasnim taswir tatana tate tatiana tatsuki tatum tatyana taufan taufik taurean taurin tavares ' +
  'tawana taya tayfun tayler taylor tayyar taziana taziano tazio tea teagan tecla ted teddy tedi teea tegan teguh teije tej tejas tekin ' +
  'tekinalp tekla telchide telemaco telica tellervo telly temel temistocle temitope teo teobald teobaldo teodata teodolinda teodor ' +
  'teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence ' +
  'terencius terencjusz terenzio teresa tereza terezie teri terrance terrell terrence terri terrie terrill terry tertuliano terzo ' +
  'tesauro tesifonte tess tessa tessie teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabo thad thaddeus thais thalea ' +
  'thalia thandolwethu thea thelma theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil theofila ' +
  'theophile theophraste theresa therese theresia theron thiago thibault thibert thierry thies thije thijmen thijn thijs thilo thirza ' +
  'thom thomas thomasina thora thorben thore thorge thurman tia tiago tiana tianna tiara tibaldo tibbe tiber tiberia tiberio tiberiu ' +
  'tiberius tibor tiburcius tiburzio tichomil tichomir tichon ticone tieme tierra ties tiffany tiina tijmen tijn tijs til till tillman ' +
  'tillmann tim timbul timea timm timmothy timmy timo timoleon timon timotei timotej timoteo timoteus timothee timothy timur tina tinca ' +
  'tincuta tine tingting tino tiphaine tira tiril tirone tirta tirtayasa tirza tisha titi titien titilayo titilope titin tito titus ' +
  'tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd todor toke tolga tolomeo tolunay toluwani tom ' +
  'toma tomas tomasa tomaska tomasz tome tomi tomiloba tomislav tomke tommaso tommie tommy tomoharu toney toni tonia tonnin tony tonya ' +
  'toon tope tora torben torbjorn tore torey tori torkvat torquato torrance torrey torsten tosca tosco toska toussaint toy trace tracey ' +
  'traci tracie tracy traian trajan tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever ' +
  'trevion trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinity trish trisha trista tristan ' +
  'tristano tristian tristin triston troels troy trudie trudy truman trycia trystan tsabita tuana tudor tudora tudorita tudosia tufan ' +
  'tugay tugba tugiman tugrul tugtekin tuhfe tui tula tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tuomas ' +
  'turan turgay turgut turi turibio turkan turkay turker turkes turki turna turner turold tushar tussio tutku tuula tuulikki tuur tuva ' +
  'twan twila ty tycho tygo tyler tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tzipi ubaldo ' +
  'ubertino uberto uchita udai udit uffe ufuk ughur ugne ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ' +
  'ulfa ulfet ulfo ulgen ulices ulises ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulus ulva ulvi ' +
  'ulviye ulya ulysse ulysses uma umang umar umay umaya umberto umile umit ummiye umran umur umuralp umut una unal unax unggul unique ' +
  'unjani unna unsel unseli upendra upik upton uranio urbain urban urbano urdino uri uriah uriel uriele urmila ursicio ursino ursmaro ' +
  'ursula ursule urte usama usame usha usman usyi utama utku uttam uxue uygu uzeyir uzodimma vaclav vaclava vada vadim vagn vaha vahdet ' +
  'vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valburga valdemar valdemara valente valentijn ' +
  'valentim valentin valentina valentine valentino valentyn valentyna valere valeria valerian valeriana valeriano valerico valerie ' +
  'valerio valeriu valery valfredo valfrido valid vallie valtena valter valtr valtteri van vance vanda vanesa vanessa vania vanna vanya ' +
  'varalakshmi varo varvara vasanti vasco vasil vasile vasilica vasily vasudev vasudeva vasudha vasundhara vaughn vavrinec vecdi veda ' +
  'vedang vedanga vedanshi vedasto vedat veduna veerle vefa vefik vega vehbi veikko veit velda veleslav veleslava veli velimir velio ' +
  'velislav velislava vella velma velva vena venance venanzio venceslao venceslas venceslav venceslava vendelin vendelina vendula ' +
  'vendulka venek venera veneranda venerando venere venerio veniamin venka ventura venus venuse venusta venustiano venusto vera verano ' +
  'verda verdiana verdie vere verecondo verena verenzio vergie veriana veridiana verla verlie vern verna verner vernice vernie vernon ' +
  'vero verona veronica veronika veronique veroslav veroslava verulo vesile veslava vesna vespasiano vesper vesta veta veysel veysi ' +
  'vezio vianney vibeke vic vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien victorin ' +
  'vida vidal vidhur vidhya vidiano vidone vidor vidur vidya vienna vieve viggo vigile vigo vihaan vijay vikky viktor viktoria viktorie ' +
  'viktorija viktorin viktoriya vildan vilde vilem vilema vilemina vilfredo vilhelm viliana vilibald viliberto ville villy vilma vilmar ' +
  'vilte vimal vimala viman vin vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido ' +
  'vinicio vinnie vino vinsen vinz viola violante violet violeta violette viorel viorela viorica virgie virgil virgilio virgin virginia ' +
  'virginie virginio virman virone visarion viscardo vishnu vishwamitra vissia vita vital vitale vitalico vitezslav vitezslava vito ' +
  'vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viva vivaan vivaldo vive vivek vivi vivian viviana viviane ' +
  'vivianne viviano vivien vivienne vlad vladan vladana vladena vladimir vladimira vladimiro vladislav vladislava vladivoj vlaicu ' +
  'vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vodingo voichita voicu vojen vojislav vojmil vojmir vojmira ' +
  'vojslav vojslava vojtech vojteska volfango volfgang volkan volodymyr vorsila vratislav vratislava vrinda vrund vseboj vsebor vserad ' +
  'vseslav vsevolod vulmaro vulpiano vusala vuslat vyacheslav vyas waclaw wade wadi wage wahyu waino wakana wakiman waldo wale walenty ' +
  'walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wally walt walter walton waluyo wanda wandrille ' +
  'wanesa wang wani ward wardaya wardi warji warley warren warsa warsita warta washington wasis watson watts wava wawan wawrzyniec ' +
  'waylon wayne webster wei weldon wellington wen wende wendell wendi wendy werner weronika wes wesley wessel westley weston whitney ' +
  'whitni whitny wiara wibke widelene widya wiebke wies wiktor wiktoria wila wilber wilbert wilbur wilburn wiley wilford wilfred ' +
  'wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis willow willy ' +
  'wilma wilmer wilson wilton wincenty winda winfield winfried winifred winnie winnifred winona winslow winston wira wirda wirginia ' +
  'wisnu witalis wladyslaw wlodzimierz wm wojciech wolf wolfgang woodrow wout wouter wu wulan wulandari wyatt wyman xanana xander xaver ' +
  'xaverie xaverius xavi xavier xaviere xenia xenie xenophon xhoel xi xiaomei xiaoyan xie ximena xinyi xochitl xu xzavier yaa yadira ' +
  'yael yagmur yago yahli yahya yakubu yaman yamileth yan yance yang yango yani yanis yann yannic yannick yannik yannis yaprak yara ' +
  'yarah yaren yaretzi yarin yaroslav yasar yasemin yasin yasmeen yasmin yasmine yasser yassin yassine yassir yasuo yavuz yaw yazmin ' +
  'yegor yekta yelda yelena yeliz yener yenthe yesenia yesim yessenia yessi yetkin yevgeni yevgeny yfke yigit ying yinthe yitzhak ylvi ' +
  'ylvie yoann yoga yogendra yogesh yoginder yoko yolanda yolande yonas yonatan yonathan yonca yong yono yosef yoshiko yossi yosun ' +
  'younes youp yousef yousouf youssef yoweri ysaline yseult yuce yucel yuen yuina yukio yuksel yulia yuliana yumni yuna yuni yunita ' +
  'yunus yuri yuriy yury yusif yusuf yuuma yuval yven yves yvette yvona yvone yvonna yvonne zabedeo zabina zaboj zac zaccaria zaccheo ' +
  'zach zachar zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zada zaenab zafer zafir zaharia zahid ' +
  'zahide zahit zahra zaida zain zainab zaira zakaria zakary zakelina zaki zakir zalindra zama zamfir zamfira zamir zamira zan zander ' +
  'zane zaneta zanita zanobi zara zaraza zaria zarina zarko zavis zayd zayn zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska ' +
  'zbyslav zbyslava zdan zdana zdena zdenek zdenka zderad zdeslav zdeslava zdik zdirad zdislav zdislava zechariah zefiro zehra zeinab ' +
  'zekai zekeriyya zekiye zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zella zelma zelmir zelmira zemin zena ' +
  'zenaide zenebio zeno zenobia zenobie zenobio zenon zenone zenovia zephirin zerrin zetico zetta zeyd zeynab zeyneb zeynel zeynep ' +
  'zhang zhao zheng zhou zhu ziad zihni zikmund zina zinaida zineb zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ' +
  'ziver ziya ziyad ziyanda zizi zlata zlatan zlatko zlatomir zlatomira zlatuse zoe zoeva zoey zofia zofie zoie zoila zoilo zoja zola ' +
  'zoltan zora zoran zoroslav zoroslava zosim zosima zosimo zsofia zubeyde zubeyr zuhal zula zulaikha zulal zuleyha zulfa zulfikar ' +
  'zumrut zurab zuzana zuzanna zvonimir zvonimira zygmunt'

/** Surnames. */
export const surnames =
  'aalbers aalerud aas aasen abate abbas abbate abbondanza abbott abbrescia abdi abe abel aberg abernathy abeyta abicht abiodun abiola ' +
  'abodunrin abosede abraham abrahamsson abramovic abrego abreu abshire abt accardi accardo accurso aceto acevedo achari acharya ' +
  'acheampong achilles achkinadze ackermann acosta acquadro acquaviva acquistapace acuna adadevoh adam adamczak adamczyk adame adamek ' +
  'adami adamiak adamiec adamo adamowicz adams adamski adamus adaobi adcock addari addis ade adebayo adegboye adegoke ademayowa ademola ' +
  'adeniyan adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo adiga adler adomah adomako adongo adorno adragna adu ' +
  'adusei adutwum affinito afirifa afoakwa afolabi afunku agarwal agboola agnello agnes agostinelli agostini agosto agresta aguayo ' +
  'aguilar aguilera aguirre agyapong agyare agyei agyemang ahlke ahluwalia ahmadinejad ahmed ahortor ahrenberg ahrens ahuja aiello ' +
  'aigbiniode aigner ajakaiye akerele akesson akhtar akintade akoto akowua akyeampong akyena alaimo alanis alaniz alarcon alba albanese ' +
  'albano albert alberti albertyn albrecht albuquerque alcala alcamo alcantar alcaraz alejandro aleksandrowicz aleksejev aleman ' +
  'alessandrini alessi alexa alexander alfano alfaro alfieri ali alicea aligbe alivernini aliyev alizadeh allegretti allgeyer almanza ' +
  'almaraz almeida almonte aloi alonso alonzo altamirano altenwerth altieri alva alvarado alvarez alves amabile amado amador amadori ' +
  'amaechi amann amaral amato amaya amberg ambrosini ambrosino ambrosio amendola amerio amici amico aminat amla ammoscato amo amoa ' +
  'amoako amoasi amorim amoroso amoruso ampadu ampofo amponsah amundsen anaya ancona andersen anderson andersson anding andorful andov ' +
  'andrade andre andreassen andreasson andrejev andreoli andresen andrews andrisani andrzejczak andrzejewski anelli angeletti angeli ' +
  'angelini angeloni angelov angelova angelucci anggreny anguiano angulo anjos ankra ankunding annan annunziata anokye ansa ansari ' +
  'anselmi anselmo antczak antenucci antezza antonacci antonelli antonini antonucci antunes antwi anzalone aparicio apicella apitz ' +
  'apodaca aponte appia appiah aprile aquino arafat aragon aramini arana aranda araujo araya arcangeli arce archuleta arellano aremu ' +
  'arena arenas arendt arens arevalo argenio argento argiolas arguello arias armas armendariz armenta armijo armstrong arnaud arndt ' +
  'arnesen arora arredondo arreola arriaga arroyo arslan arteaga artioli arvidsson aryee asamoa asamoah asan asante asare asaro ' +
  'aschenbroich ascione asenso ashley asiama asiedu aslan aso assad assmus assuncao astafei astolfi ata atanda atchison atencio ' +
  'atkinson atzeni atzori au aubert aubry auer aufderhar augustyn augustyniak avallone avalos avila aviles avola awuah axelsson axmann ' +
  'ayala aydin ayisat ayobami ayomide azara azevedo baa baafi baah baarck baawia babalola babatunde babic babini baca bacci bach ' +
  'bachelet bacher bachmann backer badane bader badillo badu baez baeza baganz baggio baginski bahena bahk bahl bahng bahringer bailey ' +
  'baiocco bak bakke bakken bakker bakowski balboni balcer balcerzak balck baldacci baldassarre balderas baldi baldini baldo balducci ' +
  'baldwin balestra balistreri balkow ballarin ballesteros balnuweit balogun baloyi balsamo balzano balzer bamisebi banach banas ' +
  'banasiak banasik banda bandara bandini bandopadhyay bandyopadhyay banerjee bang bani banik banse banuelos baptista barajas barak ' +
  'baraldi baran baranowski baranski barbagallo barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero ' +
  'barbosa barela barile barilla barletta barnes barnier baron barone baroni barr barra barragan barraza barre barreca barrera barresi ' +
  'barreto barretta barrientos barrios barros barrows barsotti bartczak bartell bartels barth bartkowiak bartlett bartnik bartoletti ' +
  'bartoli bartolini bartolomei bartolucci barton bartosik barua barylla baseda bashir bashirian basile bassani bassi basso bates ' +
  'batista battaglia battista battisti battistini battke batz bauch bauer bauermeister baumann baumbach baumeister bauschinger bauschke ' +
  'bayer beahan beatty beavogui becerra bech bechtelar beck beckel becker beckham beckmann bedewitz bedini bednar bednarczyk bednarek ' +
  'bednarski bednarz beele beer beethoven beggerow begu beh behr behrenbruch beier bektashi belli bellini bello bellomo bellotti ' +
  'bellucci belmonte belotti beltrame beltrami beltran belvisi belz benatti benavides benavidez bender benecke benedetti benedetto ' +
  'benetti bengtsson benigni benini benitez benjamin bennardo benner bennett benninger benoit bentivoglio benvenuti benvenuto benzing ' +
  'berardi berends beretta berg bergamasco bergamini berge berger berggren berglund bergman bergmann bergnaum bergqvist bergstrom ' +
  'berisha berlusconi bermudez bernabei bernal bernanke bernard bernardi bernardini bernasconi berndsen berner bernhard bernier berning ' +
  'berntsen berrios bertaccini bertani bertelli bertelsen bertenbreiter berti bertini berto bertolini bertolussi bertrand beso best ' +
  'bester betancourt bethke betti betz beushausen beutelspacher bevilacqua beyer bhadresha bhak bhana bhang bharadwaj bhat bhattacharya ' +
  'bhattathiri bhengu bhoumik bhowmik bhuiyan bhutto biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi ' +
  'bianchini bianco biasci biba biccari bichler bickel biden biedermann biedrzynski bielak bielawski bielecki bieler bielert bielski ' +
  'bienasch bienias bieniek bienkowski biernacki biernat biesenbach bigdeli biggi bijl bilski bindi bini bins bionaz biondi birkemeyer ' +
  'bisconti bisgaard bishwas bisio bittner bizzarri bjerke bjerregaard bjork bjorklund bjornstad blair blanc blanchard blanckenberg ' +
  'blanco blanda blank blaschek blasi blassneck blaszczak blaszczyk blazevic blick bloch blochwitz block blockhaus blom blomqvist ' +
  'blondal blum blume boadi boadu boahen boakye boaten boateng bober bocchi boccia bochenek bock bode bodini boehm boer boffa bogan ' +
  'bogdanov bogdashin bogenrieder bogisich bogucki bogusz bohge bohm boi bolm bologna bona bonanni bonanno bonato bonazzi bondarenko ' +
  'bonde bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonik bonilla bonini bonisch bonnet bono bonomi bonomo bonsra bonsu ' +
  'bordoni borek borelli borer borge borgeling borges borghi borgia borgschulze bork borkowski bormann borner bornscheuer borowiec ' +
  'borowski borrego borrelli borrmann borsch bortolin bortoluzzi bortot boruschewski boruya bos boscaino bosch boschetti boschi bosco ' +
  'boscolo bosi bosler bosman bosu botello botsford botta bottner bouchard boucher bourgeois bourrouag bouschen bove bovolenta ' +
  'boxhammer boyde boyer boyko boyle bozek bozic bozinov bozsik bozzi bozzo bradtke braga braia brakus brambilla branca branco brand ' +
  'brandenburg brandi brandis brandt brankov brauer braun brautigam bravo brehmer breitenberg breitenstein brekke bremer bremser ' +
  'brenner bresciani bressan breton brettschneider breu breuer briano briem briesenick brigandi brignone bringmann brinkmann briones ' +
  'briseno brito brix brizzi broda broening brogi bromfield bromme brooks brosch brouwer brown browne bruckmann bruder bruen bruggmann ' +
  'bruhns brumat brun brunelli brunet brunetti bruni brunner bruno bruns bruschi bruun bruzzone bryant brzezinski brzozowski buccheri ' +
  'bucci buch buchanan buchele buchholz buchrucker buckridge buczek buczkowski buczynski buder budzinski budzynski bueno buhl buhler ' +
  'bujak buker bukowski bulgarelli bultmann bundgaard bungener bunjes buongiorno buonomo burger burghagen burgio burgos burke burkhard ' +
  'burkhardt burklein burmeister burns burzynski busari busch buschbaum buscher busemann bush buss busse bussmann bustamante bustos ' +
  'butera butt buttner buzzi byrd byrne bytyqi caballero caban cabras cabrera caccamo caccavo cacciapuoti cacciatore caceres cadena ' +
  'cadoni caforio caggiano caiazza caiazzo calabrese calabria calabro calafiore calandro caldera calderon cali califano callegari ' +
  'calligaris calo calvillo camacho camara camarillo cameron camilli cammarata cammisa campagna campana campanella campanile campanini ' +
  'campbell campisi campo campoli campos campus canale canales cancelliere cancellieri candela candelaria candido canepa cangiano ' +
  'canino cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu capannolo capasso capecchi capelli capitani capizzi ' +
  'capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello capponi capraro capriotti capuano caputo ' +
  'cara caraballo caracciolo caradonna carbajal carbon carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona ' +
  'cardone cardoso cardozo care careddu carella caretti caricari carini carletti carli carlini carlino carloni carlotti carlowitz ' +
  'carlsen carlsohn carlsson carlucci carminati carmona carneiro carnevale carnovale carollo caron carosi carpentier carr carranza ' +
  'carrara carraro carrasco carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza carrozzo ' +
  'carrus carta carter cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova casares ' +
  'casarez casas casavecchia cascio cascone casella caselli caserta casillas casini casolaro caspari casper caspers cassano cassim ' +
  'cassin castagna castaldi castaldo castaneda castellana castellani castellano castellanos castelli castiello castiglioni castillo ' +
  'castro casu casula catalano cataldi cataldo catania catanzaro catarsi catellani caterino cattaneo cattani cavadini cavaliere ' +
  'cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cavriani cazares ceballos ceban cebotari cebula ceccarelli ceccarini ' +
  'cecchetti cecchi cecchini cecere cedillo ceja celano celentano celeste celi celik celli cellini cengic cenni centeno centofanti ' +
  'cepeda cerda cereghetti cerise cerna cerny cerrani cerrato cerri cerullo cerutti cervantes cervantez cesaretti chacon chakma ' +
  'chakraborty champlin chan chand chang chapa chapman chapron charles charpentier chatterjee chattopadhyay chaturvedi chaudhry ' +
  'chavarria chavez che chen cheney cheng cheon cheong cherchi cherubini chessa chessari chetty cheuk cheung chevalier chiacchio ' +
  'chianese chiaravalle chiavacci chibike chibuike chidinma chidozie chila chimenti chiodi chirac chirico chiu chmiel chmielewski ' +
  'chmura cho choi chojnacki chojnowski cholewa chong chopra choudhury choung chow chowdhury choy chretien christ christensen christian ' +
  'christiansen chrzanowski chu chudzik chui chung chwe ciaccio ciacio ciampa cianci ciani ciavarella cicala cicatiello ciccarelli ' +
  'cicchetti ciccone cichocki cichon cichy cierpinski ciesielski ciesla cieslak cieslik cifarelli cilli cimmino cinelli cingolani cini ' +
  'cintron ciobanu cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cisneros ciszewski citro ' +
  'cittadino ciuffetelli ciuffreda ciulla claesson clare clarius clark clarke clausen cleem clement clemente cleve clinton co coccia ' +
  'cocco coelho cohen cola colangelo colantuono cole colella coleman coletta colin collado collazo collet collier collins colombo colon ' +
  'colonna colucci colunga comito como concas concepcion conforti congiu coniglio conn connelly conrad conroy considine consiglio cont ' +
  'conte conti contini contreras contu cook cooke cooper coppola corazza corbyn cordero cordes cordioli cordova coretti corkery cormier ' +
  'cornejo cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa correale correia corridori ' +
  'cors corsi corsini corso corsten cortes cortese cortesi cortez corti cortinovis corwin cosentino coslovich cossu costa costantin ' +
  'costantini costantino costanza costanzo cotthardt cotto cottone cousin covarrubias coviello cox cozzani cozzi cozzolino crawford ' +
  'crea cremin cremona cremonesi crepaldi crescenzi crespi crespo crevatin crews crimi crippa crisafulli criscenti crisci criscione ' +
  'crispino crist cristiano cristofaro critelli crivelli croce crona cronin cronjager crooks crosskofp cruciani cruciata cruickshank ' +
  'cruz cucchiara cucciniello cuellar cullinan cummerata cummings cunha cunningham cuomo curci curcio curiel curreli cusimano cusumano ' +
  'cuzzocrea cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski da ' +
  'daako dabek dabkowski dabrowski dach dachert dagostino dahl dahlberg dahm dahmen daidone daimer daleo dalessandro dalessio dalgaard ' +
  'dalmasso dam damaske damato dambrosio damcevski damiani damiano damico damm damore dandrea dangeli dangelo daniel daniele daniels ' +
  'danielsen danielsson dankula danna danneberg danner danso dante dare dargenio darko darteh dartey datta dattilo daub daubner ' +
  'daudrich dauer daugherty daum dauth dautzenberg david davidov davidsen davidson davies davila davino davis davoli de deane debnath ' +
  'debowski debski dec decker deckert deckow deerberg degano degrassi dehmel deiana deja dekker delacruz delafuente delagarza delao ' +
  'delapaz delarosa delatorre deleon delfino delgadillo delgado delia delic dellamico delogu delonge delrio delvalle demir demirovic ' +
  'demontis demurtas demut denaro denesik dengler denis denner denti denzinger deriu derr derrico dertmann dervishi desai deschamps ' +
  'deshpande desiderio desogus destro dethloff deuschle devar devi dewan dhawan dhlamini diamanti diana dias diaz dibbert dickens dicki ' +
  'dickinson dieckmann diedrich diekmann dienel dies dietrich dietz dietzsch diezel dijkstra dilla dimitrov dimitrova dinca dingelstedt ' +
  'dini dionisi dippl dippolito dissanayake distefano dittmann dittmar dittmer dix dixon djokoto djurhuus dlamini dlugosz dobbrunz ' +
  'dobel dobler dobosz dobrowolski dobrzynski dodaro dogan doherty dohring dolce dolch dolci dold domagala domanski dombrowski ' +
  'domingues dominguez dominiak dominici dominquez donati donato donda donev donie donkor donnelly donofrio dooley dorazio dordevic ' +
  'doria doring dorner doro doronzo dorre doskoczynski dotto douglas dower doyle drabik drago dragone dragoni dragu drechsler drees ' +
  'dreher dreier dreissigacker dressler drews driessen driscoll drozd drozdowski drozdz drzewiecki duah duarte dubashi dube dubiel ' +
  'dubois dubuque duca ducci duck duda dudek dudziak dudzik dudzinski duenas dufour duma dumas dumitru dumont dunn dupont dupuis dupuy ' +
  'duran durand durante durgan duric durso duszynski duterte dutkiewicz dutta dutto duval dvorak dvorakova dwamena dwivedi dyett dylus ' +
  'dziedzic dziuba dzokoto eberhard eberhardt ebert ebubechukwu echevarria ecker eckhardt eder edison edorh edvardsen edwards effertz ' +
  'effler egbochukwu eggenmueller egger ehigiator ehm ehmann ehrig eich eide eifert einert einstein eisenlauer ek eklund ekpo ekstrom ' +
  'ekwueme elbe elebiyo eleyth elia eliasson eligibile elizabeth elizondo elss elworthy emard embranthiri emert emmanuel emmelmann ' +
  'emmerich ender engel engelen engelmann engstrom enriquez epifani eplinius ercoli erdman erdmann erdogan erhardt eriksen eriksson ' +
  'erlei erm ermini ernser ernst errante errera errichiello errico ertl erwes esbensen escalante escamilla escobar escobedo esenwein ' +
  'esparza espinal espino espinosa espinoza esposito esquibel esquivel esser esteves estevez esther estrada evangelista evangelisti ' +
  'evans evensen evers everts evola ewald fabbri fabbricatore fabbro faber fabiani fabiano fabre fabris fabrizi fabrizio fadda fadel ' +
  'fahey fahner fajardo falbo falcao falchi falcioni falco falcone falk falkowski faller falter falzone fan fanara fancello fanelli ' +
  'fantini fantozzi faraci faraone farber farella faria farias farin farina farrell farris fasano fasoli fassbender faulhaber faure ' +
  'fava favara favaro favero favre fay fazio fedele federici federico feeney feest fehrig feil feld feleppa felici feliciano feliziani ' +
  'felke feller femina fenner fenske ferhatovic ferilli ferluga fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ' +
  'ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ' +
  'ferroni ferry festa festuccia feuerbach fichardt fichera fidelis fierro fietz figl figueiredo figueroa figura fijalkowski filice ' +
  'filipek filipiak filipov filipovic filipowicz filipowski filippi filippini filipponi filsinger fincke fini fink finke finocchiaro ' +
  'finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci fischer ' +
  'fischetti fish fisher fitschen fitzgerald fjeld fjeldsted flacco flak flatley fleischer fleischmann fleming fleury flis floder ' +
  'florczak flore florek flores florez floridia florio floris flottmann fofie foged foglia fois fok fonda fonseca fontaine fontana ' +
  'fonti forconi forgione forkel forlani formica fornara forsberg forst forster forte fortin fortugno fortunato foschi fossum fosu foti ' +
  'fournier fowler fox frackowiak fraczek fraga frahmeke frami francesca franceschi franceschini francesconi francese franchi franchini ' +
  'franco francois frandsen franecki franey frank franke frankowski fransson franta frantz franz franze franzis franzmann franzoni ' +
  'frasca fratczak fratello fratti frau frauen frauendorf frederiksen fredriksen fredriksson freeman freigang freimann freimuth freisen ' +
  'freitas frenzel freriks frey frezza frias fricke fried friedek friedenberg friedman friedmann friedrich friesen friess frigerio ' +
  'frigo frisch fritsch frohn frosch fu fucci fuchs fuentes fuhlbrugge fujita fuller fumagalli fumarola fung funk funmilayo fuoco ' +
  'furlan furman furno furtado fusaro fusco fusenig fust gaba gabius gabler gabriele gabrielli gaddafi gaddini gade gadomski gadschiew ' +
  'gagliano gagliardi gagne gagnon gaillard gaitan gajda gajewski gakstadter galander galante galarza galasso galati galazka galeano ' +
  'galeazzi galindo galka gallagher gallardo gallegos galli gallo galluzzo galvan galvez gamage gamba gamberini gambino gamboa gamez ' +
  'gamlin gamper ganaka gandhi gandolfo gangemi gangnus ganzmann gao gaona garatva garau garavaglia garay garcia garden gardner ' +
  'gargiulo garibay garica garifo garnier garofalo garrido garza gashi gasior gasiorowski gaspar gaspari gasparini gasser gast gastel ' +
  'gastelum gates gatta gatti gatto gatzka gauder gaudiano gauthier gautier gawel gawlik gawron gawronski gaytan gazzola gbadamosi ' +
  'gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisler geissler geithner gelling gemma genchi genna gennaro genovese ' +
  'gens gentile gentili georgiev georgieva gerace geraci gerard gerbennow gerdel gerhardt gerhold gerlach germani gerritsen gerschler ' +
  'gerson gervasi gesell geyer gheorghe ghilardi ghirmai ghosh giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli ' +
  'giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini gibbs gibson giehl gierisch giesa giesche gigli ' +
  'giglio gigliotti gil gilde gill gillard gimenez gingrich gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli ' +
  'giovannetti giovannini giovinazzo girard girardi giraud giraudo giron girone gislason giudice giuffrida giugliano giuliani giuliano ' +
  'giunta giusti giustra gjonaj gjoni glab glatting gleason gleichner glogowski glosli glover glowacki gobbi gobel gockeritz godinez ' +
  'godlewski godoy goebel goedicke gohler golab goldbeck goldberg goldfuss goldkamp goldkuhle goldner goldstein golebiewski golebiowski ' +
  'golec golinelli goller golling gollnow gollum golomski golubev gombert gomes gomez goncalves gonzales gonzalez goode goodman goodwin ' +
  'goonam gora goral gorbachev gorczany gordhan gorecki gori gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk ' +
  'gotz gotzelmann govender govoni gowda goy goyette grabowski grace gracia graczyk grady gradzki graf graham grams gran grana granado ' +
  'granados granata granato grande grandi grange grant grasse grassi grasso gratzky grau gravina grayling graziani graziano greb greco ' +
  'green greene greenfelder greenholt greger gregersen gregori greithanner greppi greschner grgic grieco griego griem griese griffith ' +
  'griffiths grijalva grilli grillo grimaldi grimes grimm grochowski groen gromisch groothuizen gross grosser grossheim grossi ' +
  'grosskopf grosso grothaus grothkopp grotke grotzinger grube gruber grudzien grun grundmann gruner gruning gruppuso gruszczynski ' +
  'gruszecki gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz guajardo gualtieri guardado guarino ' +
  'guarneri guarnieri guastella guastone guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara guglielmi guha guida ' +
  'guidetti guidi guido guidotti guillaume guillen guillot gul guldemeister gulgowski gulino gulli gummelt gundersen guneta gunkel ' +
  'gunnarsson gunther gunz guo gupta gurbig gurrieri gurule gusikowski gusmeroli gustafsson guterres gutierrez gutjahr gutkowski ' +
  'gutmann gutowicz gutowski gutschank guyot guzik guzman gwon gwozdz gwozdzik gyamfi gyasi haack haaf haag habeeb habel haber hache ' +
  'hackbusch hackelbusch hackett hadfield hadwich hadzic haferkamp hafner hagen hagenes hahn hajduk hajek hakansson hald haley hall ' +
  'hallmann halvorsen halvorson hamalainen hamann hamill hamilton hammes hand hane hanenberger hanifat haniyeh hannecker hanniske ' +
  'hansen hansson haque harber harding hardy hargasser harms harnapp haro harper harris hart harter harting hartlieb hartman hartmann ' +
  'hartwig hartz harvey hasani hasanov hasanovic haschke hashimoto hasler hassan hasse hassfeld hathorn hatoyama hauck haug haugaard ' +
  'haugen hauke haung haupt haverney hawkins hayashi hayes hayworth hazes he heaney hearne heathcote heberstreit hechler hecht heck ' +
  'hedegaard hedermann hedlund hegmann hehl heidelmann heidenreich heidler heikkila heikkinen heinemann heinig heinke heinonen heinrich ' +
  'heinze heiser heist heller hellmann hellstrom helm helmke helpling hemingway henderson hendriks hengmith henkel hennes henriksen ' +
  'henriksson henriques henriquez henry hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia hering herman ' +
  'hermann hermans hermansen hermansson hermecke hermiston herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel ' +
  'herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heydemuller hickle hidalgo hiebl higgins ' +
  'hildebrand hildenbrand hilgendorf hill hillard hiller hilll hills hilpert hingsen hingst hinojosa hinrichs hintz hirsch hirschberg ' +
  'hirt hirthe hitchcock hitchinson hjaltalin hjort hjorth hlatshwayo hlongwane ho hoang hocke hodea hodkiewicz hodzic hoeger hofer ' +
  'hoffman hoffmann hofman hofmann hoft hohenberger hohl hohn hohne hohnheiser hojgaard hok hold holder holdt holguin holinski holl ' +
  'hollande holm holmberg holmes holmgren holmqvist holt holtfreter holz holzdeppe holzner homenick hommel hong honig honz hooss ' +
  'hopkins hopland hoppe horak horakova hordt horn horna horne hornung hort horvat howard howe howell hoxha hristov hristova hu huaman ' +
  'huang hubenbecker huber hubert hubl hubner huckabee huckestein hudak hudson huebel huel huels huerta huet hugel hughes hugo huhn hui ' +
  'huisman huixtlacatl hujo huke huls humbert huneke hurtado huseby hussein huth huttcher hutter huynh hyatt iacolare iacono iacovino ' +
  'iacovone iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ibe ibrahimovic ierardi iezzi iglesias ihly ikeda ' +
  'iliev ilieva illing impellizzeri improta indelicato ingrassia ingrosso innocenti inoue inzerillo iodice ionescu iorio iotti iovino ' +
  'ip ippoliti ippolito irizarry isaac isak isaksson isekenmeier ishikawa ismail isokun israel ito itt iuliano ivanou ivanov ivanova ' +
  'iversen iwanowski iwanski iyalla iyengar iyer izdebski izzi izzo jablonski jackowski jackson jacob jacobi jacobs jacobsen jacobson ' +
  'jacquet jagiello jagielski jagodzinski jagusch jahn jahnke jaime jaimes jain jakobs jakobsen jakobsson jakubczyk jakubiak jakubowski ' +
  'jambor james jamiu jamrozy janas jander jangid janiak janich janicki janik janiszewski janke jankovic jankowiak jankowski janowski ' +
  'jansen janssen janssens jansson janus janusz januszewski jaquez jaramillo jarets jaros jarosz jarvinen jarzabek jasinski jaskiewicz ' +
  'jaskolski jasper jasso jast jastrzebski jaworski jean jedrzejczak jedrzejczyk jedrzejewski jegorov jellinghaus jenkins jennings ' +
  'jensen jeorga jeppesen jerde jerschabek jespersen jess jesus jezierski jha jhang jiabao jimenez jiminez jimoh jintao joensen ' +
  'johannesen johannessen johannsen johansen johansson johar john johns johnsen johnson johnston joly jonas jonathan jones jonker ' +
  'jonsson jorgensen joseph joshi joshua jossa joung jovanovic jozwiak jozwik juarez jucken juhl julien jung jungbluth jungton jurado ' +
  'jurek jurgens juric jurkiewicz jurkowski just justesen justina juszczak kabila kacprzak kaczmarczyk kaczmarek kaczmarski kaczor ' +
  'kaczorowski kaczynski kaesmacher kagame kahl kahler kahlert kahles kahlmeyer kahn kaiser kakkar kaleta kalinowski kalisz kallabis ' +
  'kallensee kalloe kaluza kalyan kamal kamat kaminski kampf kampschulte kan kanaria kane kanea kania kaniewski kanimal kaniyar kano ' +
  'kanzaki kaplan kapoor kappe kappler kapusta kara karam karan karas karczewski karem karen karhoff karikari karimov karjalainen ' +
  'karlsen karlsson karpinski karrass karst karsten karus karwowski karzai kasperek kasprzak kasprzyk kass kassulke kasten kastner ' +
  'kastrati kaszuba kather katherine kathrada kato katzinski kaufmann kaul kaur kausemann kautzer kawa kawecki kawohl kaya kayode ' +
  'kayser kazlov kazmarek kazmierczak kedzierski kedziora keebler keeling keil keiner keith keller kelly kelm kemmer kemp kempe kemper ' +
  'kempis kempter kennedy kepa kerl kerluke kern kerry kertzmann kesselring kesselschlager kessler kette kettenis keung keutel khalid ' +
  'khamenei khan khanna khatami khatri khoza khumalu khuzwayo kibaki kick kieffer kiehn kielbasa kiessling kihn kikuchi kilback kilic ' +
  'kim kimberly kimura kinadeter kindelan king kinnunen kinzel kinzy kirch kirchner kirlin kirst kisabaka kisiel kita kjeldsen klaas ' +
  'klabuhn klapper klauder klaus klausen kleeberg kleiber klein kleinert kleininger kleinmann kleinsteuber kleiss klemme kleven ' +
  'klimczak klimek kling klinger klink klocko klopsch klos klose klosowski kloss kluge kluivert klusener kluwe kmiec kmiecik knabe ' +
  'knapik kneifel knetsch knezevic knies knippel knobel knoblich knoll knorr knorscheidt knudsen knut ko kobayashi kobs kobus kocchar ' +
  'koch kochan kock koczulla koderisch koehl koehler koelpin koenig koepp koester kofferschlager kofler kogut koha kohl kohle kohler ' +
  'kohlmann kohnle kohrbruck kohre kohrt koizumi koj kok kolakowski kolasa kolb koleiski kolodziej kolodziejczyk kolodziejski kolokas ' +
  'kolotzei komoll komorowski kong konieczna konieczny konig koning konopelski konopka konow konya koob koomson kopczynski kopec koper ' +
  'kopernick kopf korhonen korta kortajarena korzeniowski kos kosenkow koseoglu kosinski koskinen kosowski koss kostecki koster ' +
  'kostrzewa koszewski kot kotowski koubaa kovac kovacek kovacevic kovacic kovacs koval kovalchuk kovalenko kowal kowalczuk kowalczyk ' +
  'kowalewski kowalick kowalik kowalinski kowalski koza kozak kozakiewicz kozey koziel koziol kozlov kozlowski krabbe kraft krajcik ' +
  'krajewski krakowiak kral kramer krasniqi krasnova krauel kraus krause krauspe kravchenko krawczyk krawiec kreb krebs kreiger ' +
  'kreissig kremer kresse kreutz krieger krippner kris krishna kristensen kristiansen kristoffersen krockert krodinger kroger krogh ' +
  'krohn krol krolikowski kron krueger krug kruger kruk krukowski krull krupa krupinski kruschinski kruszewski kryeziu krysiak ' +
  'krzeminski krzyzanowski kshlerin ksiazek kub kubacki kubera kubheka kubiak kubica kubicki kubik kuc kucera kucerova kucharczyk ' +
  'kucharski kuchta kucinski kuczynski kufahl kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujawa ' +
  'kujawski kula kulas kulesza kulig kulik kulimann kulinski kulma kumar kumara kumbernuss kumi kummle kunde kunene kunz kunze kupfer ' +
  'kuphal kupprion kuprion kurek kurnicki kurowski kurrat kurschilgen kus kuschewitz kuschmann kusi kuske kustermann kusters kutch ' +
  'kuter kutscherauer kutzner kuvalis kuypers kuzmina kuznetsov kvaran kvarme kwaakye kwadwo kwan kwarteng kwasniewski kwiatkowski ' +
  'kwiecien kwiecinski kwok kwon kwong kyei kyra laack labadie labate laboy lacerda lach lack lacroix ladega laden ladewig laezza ' +
  'lagana lai laine laitinen lakin lakomy lam lamacchia lambert lamberti lammert lammy lamos lana landi landmann lang lange langfeld ' +
  'langhirt langosh langworth lanig lanteri lanza lapinski lara lari larkin larsen larson larsson laskowski lasota latifat latini ' +
  'latorre lattanzi lau lauckner lauinger laureano lauren laurent lauri lauridsen laursen lausecker laux lavecchia lavoie lavrov law ' +
  'lawal laws lawson lax lazzari lazzarini lazzaro leal leale leannon lebedev leberer lebron lebsack lecca lech leclerc leclercq ' +
  'lecomte ledda ledesma ledner lee lefebvre lefevre leffler leggio legrand legros lehmann lehner lehtinen lehtonen leibold leide ' +
  'leimbach leipold leist leite leiter leiteritz leitheim leitner leiva leiwesmeier leka lekaj lelli lemaire lemke lemoine lemus lenart ' +
  'lenfers lenin lenk lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leone leonetti leoni leopardi lepore lepthin lerma ' +
  'leroux leroy lesch leschnik lesiak lesniak lesniewski leszczynski letsoalo letzelter leung leuschke lewandowski lewicki lewin lewis ' +
  'lewke leyckes leyva lezzi lg li liang liberati librizzi licata liccardo licciardello lichtenfeld lichtenhagen lichtl licitra lie ' +
  'liebach liebe lieberman liebich liebold lieder lienshoft ligorio liguori lima limon lin linares lincoln lind lindberg linden ' +
  'lindenberg lindenmayer lindgren lindholm lindner lindqvist lindstrom ling linke linnenbaum linsey liotta lipari lipinski lipka lippe ' +
  'lippi lippolis lipske lipski lipus lira lis lischka lisi lisiecki lisowski littel litterio little liu liuzzi liverani livni liyanage ' +
  'llamas lobinger locatelli locci lockman loddo lodi loera loffredo lofgren logsch lohmann lohre lohse loi loiacono lokar loken lolli ' +
  'lombardi lombardini lombardo lomeli lonardi longhi longo longobardi longoria loogen lopes lopez lorentzen lorenz lorenzini loreti ' +
  'loreto lori lorusso losch loser loska lotito lott lotti louis loureiro lourenco lourinho lovato lovric lowa lowe loy loya lozada ' +
  'lozano lu lubbers lubina lubke lubowitz luca lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchini lucia luciani ' +
  'luciano lucidi lucio luconi luczak ludolf lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukashenko lukasiewicz lukasik ' +
  'lukaszewski lukic lukoschek lula luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung lungu luo luongo lupi lupica lupo ' +
  'luppi luppino lutje lutz luzi luzzi ly lynch ma maak maas mabaso mabunda macaluso macchi macchia macdonald macedo macejkovic ' +
  'macgyver machado machtig maciag macias maciejewski mackiewicz mackowiak macri macron maczey madej mader madera madetzky madonna ' +
  'madrid madrigal madsen madubuko maduro maeda maestas maffei magalhaes magana maggi maggiani maggio maggiore magi magliocco magnani ' +
  'magno magnussen magnusson mahabeer mahajan mahathir mahlangu mai maia maiello maier maillard mainardi maio maione mair maisch maj ' +
  'majcher majchrzak majerus majewski majka mak makarov makela makhanya makinen makowski makuachukwu malagoli malaspina malatesta ' +
  'malavasi malave maldonado malec malecki malek malerba malicki malik maliki malinowski maliszewski malizia malkus mallmann maltese ' +
  'malucha maluleke mamani mammadov man manca mancinelli mancini mancino mancuso mandela manetti manfredi mangano mangione manica ' +
  'manicone maniscalco mann manna mannino manno manns mansell mansson mante manti mantovani manz manzanares manzella manzi manzo ' +
  'maragno marahrens marangi marangon marangoni marani marano marar marcelli marcello marchal marchand marchesan marchese marchesi ' +
  'marchesini marchetti marchetto marchewka marchewski marchi marchini marciano marciniak marcinkowski marcon marconi marcovecchio ' +
  'marcucci marcussen marczak marega marek marelli mares maresca margiotta margis mari marian mariani mariano maric marie marin ' +
  'marinelli marini marino marinucci mariotti mariucci mariz markham markiewicz markovic markowski marks marl marner marone marongiu ' +
  'marotta marquardt marquart marques marquez marra marras marrazzo marrero marrone marroquin marschek marsella marsili marszalek ' +
  'martel martelli martellucci marten martens martensson martin martina martinelli martines martinez martini martino martins martinsen ' +
  'martinsson martorana martucci marty marvin marx marxen maryam maryjane marzano marzec marzi marziali marzocchi masala mascarenas ' +
  'mascia masciandaro mascolo maseko masi masia masiero maslanka maslowski mason massa massari massaro massimi masson mastrogiacomo ' +
  'mastroianni mastronardi mastropietro masucci mata matarazzo matei mateo matera mathebula mathes mathies mathieu mathisen mathiszik ' +
  'matias matic matos matranga matschke matsumoto matta mattei mattern matteucci matthes matthews mattia mattioli mattsson matula ' +
  'matusiak matuszak matuszewski matysiak mau maugeri maurer mauri maurizi mauro mauroff mautone may maya maybach mayer mayert mayorga ' +
  'mayowa mayr mazibuko mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola ' +
  'mazzoleno mazzone mazzoni mazzotta mazzotti mbatha mbeki mccain mccarthy mcclure mccullough mcdermott mcglynn mchunu mckenzie ' +
  'mclaren mclaughlin mclean mcmillan mebold mecca medeiros medeot medhurst medici medina medrano medugno medvedev meeuwis megna mehl ' +
  'mehlhorn mehlorn mehmedovic mehmeti mehra mehrotra meier meijer meireles meisch meissner mejia melandri mele melendez melgar meli ' +
  'melillo melis melnyk melo meloni melzer memoli mena menard mencarelli menchaca menconi mendes mendez mendoza menegatti menendez ' +
  'menga mengoni menna menne menon menozzi mensa mensah mensing meo meraz mercado mercier mercuri mercurio mereu merino merkel merli ' +
  'merlo merola merseburg mertens mertz mesa meshaal mesloh mesquita messana messi messier messina metz metzger metzner meunier mewes ' +
  'meyer meyers meza mhlanga mhlongo micco miccoli miceli michalak michalczyk michalek michalik michallek michalowski michalski michel ' +
  'micheletti michelucci micillo micrachi mielczarek mielke mierzejewski migliaccio miglio migliore mignogna mihhailov mika mikitenko ' +
  'mikkelsen miklas mikolajczak mikolajczyk mikulski milan milani milano milazzo milczarek milde milella milewski militello miller ' +
  'mills milosevic milton minah minelli mingarelli minniti mintzlaff miotto mirabella miracle miramontes miranda mireles mishra misiak ' +
  'miskiewicz mistretta misztal mitchell mkhize mlynarczyk mngomezulu mnisi mobolaji moccia mockenhaupt mocks modi modica modise ' +
  'modzelewski moe moede moedl moeller moen moffa mofokeng mogbadunade mogenburg moguenara mohamed mohan mohr mohrhard mohsner mojica ' +
  'mok mokwena mol moldner molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollica mollinger moloi ' +
  'molteni molzan monaci monaco monahan mondragon monni monroe monroy montag montagna montagner montalbano montalto montalvo montanari ' +
  'montanaro montanez montano montefusco monteiro monteleone montemayor montemurro montenegro montero monterosso montes montesano ' +
  'montez montgomery monti monticelli montoya moon moonsamy moore moormann moors moosa mora morabito moraes morais morales morandi ' +
  'morar moras morawski mordenti mordhorst moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern ' +
  'morhelfer mori moriconi morin morina morini morissette moritz moro moroni morozov morra morreale morri morris morrison morrone ' +
  'morsch morsi mortensen morton mosca moscato mosciski moser moses moss mosti mota motalo motaung motchebon motisi motloung motta ' +
  'mottola motyka motzenbbacker moulin moura mousavi moya mozart mphahlele mraz mroczek mroczkowski mroz mrozek mrugalla mthembu ' +
  'mthethwa mtshali mubarak mucha muckenthaler mudau mueller mues mugabe muhleis muinat mukaram mukhopadhyay mulas mulder mule muller ' +
  'mulrain munaro munch munguia muniz munk munoz munsamy munteanu mura murati muratore muratovic murawski murazik murgia murillo muro ' +
  'murolo murphy murray murru murtas musella museveni musharraf musial musso mussolini mustapha musumeci muszynski mutiat myers myhrer ' +
  'nabein nabow nader nagel nagy naik nair najera nakajima nakamura nakashima nambeesan namboothiri nanez nannen nanni napierala ' +
  'napoletano napoli napolitano nappi naranjo narayan narcisi narciso nardi narvaez nascimento nash nastvogel natale natali nau naubert ' +
  'naumann nava navarra navarrete navarro nawrocki nawrot nayar nazarbayev nazario nazzaro ndaba ndlovu ndukwu ne negrete negri negron ' +
  'nehru neilson neimke nemcova nemec neri nerius nesti netanyahu neto neubauer neubert neuendorf neumair neumann neupert neurohr ' +
  'neuschwander nevarez neves newton ney ng ngai ngcobo ngozi ngubane nguyen ngwenya nhlapo nicastro niccolai nichols nicholson nicolas ' +
  'nicolay nicoletti nicolini nicolo nicolosi nicosia nicotra nieddu niedermeier niedziela niedzielski niedzwiecki nieklauson nielsen ' +
  'niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski nigro nijland niklaus nikolaus nikolic nikolov nikolova nilsen ' +
  'nilsson nino nissen nitzsche nixon nkansa nkansah nkomo nkosi nkrumah noack nobile nobili nobre nocentini nocera nocerino noda ' +
  'nodler noel noga nogueira noh nojeem nolan nolte norberg nordby nordin nordskaug nordstrom noriega normann norodahl norris northoff ' +
  'nota notaro noto novak novakova novelli novello novikov novotna novotny nowacki nowaczyk nowak nowakowski nowicki nowinski nsia nti ' +
  'ntiamoa ntim ntuli nucci nucera nunes nunez nussbeck nuzzo nwachukwu nwogu nwuzor nxumalo nyaako nyame nyantakyi nyberg nygaard ' +
  'nygard nyman nystrom nytra obama obasanjo obeng oberbrunner oberem oberg obergfoll obermaier obiageli obianuju obrien ocampo ocasio ' +
  'occhipinti ochoa ochs ochse oconnell oconner oconnor odegard odinga odunayo oeser ofori ofosu ogawa oggiano ogunbanwo ogunwande ' +
  'ohara ojeda okeefe okon okonkwo okpattah okuneva okunola okyere oladeji oladimeji olaoluwa olasunkanmi olawale olbrich olczak ' +
  'olejniczak olejnik olinn oliphant oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo ' +
  'oliynyk olla olmert olmos olofsson olsen olson olsson olstad olszewski olubukola olubunmi olufeyikemi olumide olutola oluwakemi ' +
  'oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omani omobolaji omobolanle omolara omowale ondricka oneill onnen ' +
  'onohinosen onose ontiveros onyinyechukwu oosterhuis opeyemi ophey opoku oppong opuku oquendo ordonez orefice oreilly orellana ' +
  'orlandi orlando orlowski orn ornelas orosco orozco orru orsini orta ortega ortenzi orth orthmann ortiz ortolani orwell orzechowski ' +
  'osborne oschkenat osei osenberg osinski osorio ossowski ostby ostendarp ostli ostringer ostrowski ostuni ostwald osuagwu otero oti ' +
  'otiwa ottaviani ottaviano otte otto ottonello otuo owczarek owen owens owusu oyebola oyelude oyinkansola ozdemir ozturk ozuna pabon ' +
  'pace pacheco paci pacifici pacifico pacini pacocha paczkowski padberg padilla padovan padron padula paesler paez pagac pagan ' +
  'paganelli pagani pagano pagliai pagliuca pahk pahng paiva pajak pajonk pak pakula pala palacios palacz paladini palano palazzi ' +
  'palazzo palazzolo palermo palin palka palla palladino pallentin pallesen pallotta palma palmeri palmieri palmisani palmisano palombi ' +
  'palombo palomino palomo palsson paluch palumbo panaro pandey pandolfi panek panetta pang pani panicker panico pantano pantoja panza ' +
  'panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papa papadopoulos papaleo ' +
  'papapietro papini pappalardo paradiso pardini paredes parente pariggiano paris parise parisi parisian park parker parkin parnell ' +
  'parodi parra parrinello parrino partida partyka pascale pascali pascarella paschke pascucci pasini pasqua pasquali pasquini ' +
  'passarelli passeri passero passuello pasternak pastore pastorelli pastorino paszkowski patane patel paterson patil patino patriarca ' +
  'patrone patruno patterson patti patzwahl pau paucek paukner paul pavan pavani pavic pavlov pavlovic pavone pawelec pawlak pawlicki ' +
  'pawlik pawlikowski pawlowski paz peaquin pearson pece pecora pecoraro pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti ' +
  'pedroza peeters peixoto pelayo pellecchia pellegrini pellegrino pellicano pellitteri pelosi peluso pena penna pennestri penzo pepe ' +
  'perales peralta perea perego pereira perera peres peretz perez peric perilli perin perini perkins perna peroni perotti perra perri ' +
  'perrin perrini perrone perrot perrotta persson perugini peruzzi pesaresi pesce peselman pession peter peters petersen peterson petit ' +
  'petito petralia petrarca petrella petrelli petrini petrone petronio petrov petrova petrovic petrucci pettersen pettersson petzold ' +
  'pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pflieger pflugner phak pham phan phang philipp philippe ' +
  'phillips piacentini piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla pibiri pica picard picariello picasso ' +
  'picchi piccinini piccione picco piccoli piccolo pichardo pichler pichlmaier piechota pieczek piekarski pieri pierini piero pierre ' +
  'pierro piesker pietras pietruszka pietrzak pietrzyk pietsch piga pignatelli pilarski pilat pilato pilch pili pilla pillai pillay ' +
  'pillitteri pimentel pina pinardi pinas pineda pingpank pinheiro pinho pini pinna pinnock pinto pintus piorkowski piotrowicz ' +
  'piotrowski pipitone pippig piras pircher piredda pires pirone pirrello pirrone pisani pisano pischedda pisciotta piscitelli piscopo ' +
  'pisu pithey pitschugin pittalis pitzalis piva pivetta piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti plank plass ' +
  'platania platzer plauk plautz pletsch plonka plotzitzka pluta poche podgorski poehn poels poeschl poge poggi poggio pogorzelski pohl ' +
  'pohland pohle poirier polak polanco polese poletti poli polidori polifka polimeno polishchuk politi polito polizzi pollich pollina ' +
  'pollmacher pollock polverino pomp pompei pompili pompilio ponce ponitzsch pons ponti poon poore popescu poplawski popov popovic ' +
  'porcari porcu porebski porras porsche porth portillo posada poschmann poser post postiglione postma potenza pothuvaal pottel poulsen ' +
  'pouros powell powlowski pozzi pozzo prado prah prajapat prange prasad pratesi pratico prato preciado prediger predovic prempeh ' +
  'prencipe pressler prete preuk preuss prevost prey preziosi price priemer prieto prifti prince principato prinsen prinsloo prisco ' +
  'privitera prochazka prochazkova procopio procter prohaska proietti prokop prosacco proske provenzano prus przybyl przybyla ' +
  'przybylski przybysz ptak puca pucci puccio puchalski puddu puente puga puggioni pugliese pugliesi puglisi puleo pulido pun purdy ' +
  'pusch putin putzolu pytel qaddafi quaglia quaranta quarta quartey queiroz quesada quevedo quezada quigley quinn quinones quinonez ' +
  'quinta quintairos quintana quintanilla quintero quinto quiros quiroz quispe quitzon raabe rabenstein rach raczynski radecki radic ' +
  'radler radomski radtke radu rael raffa rafsanjani rago ragone ragusa rahn raimondi raimondo rak rakowski rallo rambaldi ramella ' +
  'ramirez ramon ramos rampazzo rana randazzo raneri ranftl rangel rangen ranieri raniolo rantanen rantsch ranucci ranz rapisarda ' +
  'raposo rapp rapuano rascon rasmussen ratajczak rath ratke ratti rau raubuch raukuc rauso rautenkranz ravaioli ravelli ravn raya ' +
  'raynor razo re rea reagan reale recchia redaelli reddy rees regalado rehwagen reiber reichardt reichel reichert reichling reid reif ' +
  'reifenrath reilly reimann reina reinberg reinelt reinger reinhardt reinke reis reiter reitze rempel remy renard renaud renault renda ' +
  'rendon renk renna renner renteria rentz renz renzi repetto reppin resendez restivo restle restorff retzke reuber reumann reus reuss ' +
  'reusse reuter rey reyes reyna reynolds reynoso rheder rhoden ribeiro riccardi ricci ricciardi riccio riccobono rice richard richards ' +
  'richardson richter rico ridolfi riedel riediger rieger riekmann riepl riermeier ries riester riethmuller rietman rietmuller ' +
  'rietscher riggi riggio righetti righi rigoni rinaldi rincon ringel ringer rink riojas riolo rios riparbelli ripken rippin ritchie ' +
  'ritosek ritschel ritsma ritter rittweg ritz riva rivas rivera rivero riviere rizza rizzi rizzo roba robak robel robert roberti ' +
  'roberts robertson robin robinson robledo robles rocca rocchi rocco rocha roche rockmeier rodarte rodehau rodigari rodiger rodowski ' +
  'rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski roger rogers roggatz rogolino rogowski roh rohan ' +
  'rohlander rohrer rojas rojek rojo rokossa roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera romanelli romani ' +
  'romaniello romanini romano romanowski romeo romero romney romo rondinone rondoni roob roos roosevelt roque rosa rosado rosales ' +
  'rosario rosas rosati rosbach roschinsky rose rosenauer rosenbauer rosenbaum rosenberg rosenthal rosi rosiak rosinski rosksch ross ' +
  'rossberg rosselli rosset rossetti rossi rossini rossler rosso rota rotari roth rother rotolo rotondo rottger rotundo rouhani ' +
  'rousseau rousseff roussel roux rowe rowling roy roybal royer rozanski rozycki ruberto rubino rubio rucco ruch rucinski ruckdeschel ' +
  'rucker rudd rudiger rudnicki rudzinski rudzki ruecker ruelas ruggeri ruggieri ruggiero ruiz rumpf rumsfeld runolfsdottir runolfsson ' +
  'runte ruotolo rupprecht rusciano rusin russel russo rusu ruter ruth rutherford rutkowski ruud ryan ryang rybak rybarczyk rybicki ' +
  'ryjikh ryoo ryu ryzih rzepka sa saakashvili saarinen saavedra saba sabatini sabatino sabato sabbatini sabdat sabia sabino sacchet ' +
  'sacchetti sacchi sacco saccone sachse sack sadowski saenz saflanis safo sagafe sagonas saheed sahin sahner saia saile sailer saini ' +
  'saito saiz sakamoto sala saladino salami salamone salas salatiello salazar salcedo salcido saldana saldivar salemi salemme salerno ' +
  'salgado salierno salihovic salinas salis salminen salo salomone salonen salow salvadori salvati salvatore salvatori salvi salvucci ' +
  'salzano salzer salzmann samaniego sammartano sammartino sammert samuel samuelsson sanabria sanches sanchez sandberg sander sanders ' +
  'sandoval sandstrom sanfilippo sanford sanna sannino sansone santacruz santamaria santana santangelo santarelli santarossa santarsia ' +
  'santarsiero sante santi santiago santillan santilli santinelli santini santo santoni santori santoro santos santucci sanusi sanz ' +
  'sapienza saponaro saporito sarabia saracino sarah saraiva sardella sardina saric sarkozy sarnataro sarpong sarti sartor sartori ' +
  'sarvari sasaki sassano sassi sasso sato satta sattelmaier satterfield sauceda saucedo sauer sauerland saumweber saunders savic ' +
  'savini savoca savoia sawayn sawicki sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini scc ' +
  'schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian schamberger schaning scharf schedler scheer schelk ' +
  'schellenbeck schembera schenk scherbarth scherer scherini schersing scherz schettino scheurer scheuring scheving scheytt schiavi ' +
  'schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schiltz schima schimmel schimmer ' +
  'schindzielorz schinner schipper schirmer schirrmeister schirru schlachter schlangen schlawitz schlechtweg schley schlicht schlitzer ' +
  'schmalzle schmeler schmid schmidt schmidtchen schmit schmitt schmitz schmuhl schneider schnelting schnieder schniedermeier schnurer ' +
  'schoberg schockel schoen scholten scholz schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr ' +
  'schonlebe schorr schott schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schroder ' +
  'schroeder schubert schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher ' +
  'schumann schumm schupp schuppe schuppel schuri schuster schutz schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff ' +
  'schwartz schwarz schwarzenegger schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schwennen schwerdtner schwidde ' +
  'schwirkschlies schwuchow sciacca scocco scognamiglio scopece scorza scott scotti scrofani scuderi sebastiani sebelius secchi secci ' +
  'sechi sedillo seeger seelig segovia segunmaru segura sehls seibold seidel seiders seigel seiler seinfeld seitz sekinat semeraro ' +
  'semisch semjonov semprini semyonov senatore senger senkel seoh sepe sepulveda serafin serafini serafino serena sergi serna serpa ' +
  'serr serra serrano serrato sessa sestito sethi severi severino sevi sevilla sewald sforza shah shala shanahan sharif sharma sharon ' +
  'shehu shevardnadze shevchenko shevchuk shields shimizu shinawatra shiu shongwe shukla shum sibiya siciliano siebel siebert siedlecki ' +
  'siegling sielemann siemon siener sienkiewicz sieradzki sierra sievers siewert signorelli signorile signorini sihler siino sikora ' +
  'sikorski silenzi sillah silva silvestri silvestrini silvestro simeoli simeone simeoni simeti simmons simoes simon simoncelli simone ' +
  'simonetti simoni simonini simonis simonsen simula sin sinatra sinclair singh sinha sini sinnhuber sinopoli sipes siracusa siragusa ' +
  'sirbu siri sischka sisi sisneros sitek sithole siu siwek sjoberg sjogren skalski skiba skibicki skibinski skiles skoczylas skoglund ' +
  'skora skov skowron skowronek skowronski skrzypczak skrzypek skuterud sladek slawinski sliwa sliwinski slotta slowik slowinski ' +
  'slusarczyk smedsrud smeets smieja smirnov smit smith smitham smogeli smolinski smyth snooke so soares sobczak sobczyk sobieraj ' +
  'sobolewski soboll soccorsi socha sochacki sodano soderberg sokol sokolov sokolowski solano solberg soldati solheim solinas solis ' +
  'soliz soller solli sollner solorio solorzano solovyov soltys soltysiak somayaji sommer somssich sonn sonnabend sorbello sorce soren ' +
  'sorensen soria sorlie soro sorrentino sosa sosnowski sotelo soto sottile soung sousa souza sowa sowinski spada spadafora spadaro ' +
  'spadoni spagnolo spagnuolo spahn spank spano spanu sparacino spataro spelmeyer spencer speranza spiegelburg spielvogel spiga spina ' +
  'spinelli spinka spinner spitzmuller spizzirri splinter sporer sporrer spottel sprenger sroka stabile stachowiak stachowicz stachura ' +
  'stachurski staffieri stahl stalin stamm stanek stang stanger stanislawski staniszewski stankiewicz stanton stanzione stark starmer ' +
  'stasiak staszewski stauss stawicki stec steding steele stefani stefaniak stefanski steffen steffensen steffny stehr steidl steigauf ' +
  'stein steinecke steiner steinert steinkamp steinmetz stelkens stella stelmach stengel stengl stensrud stenzel stepanov stephan ' +
  'stephens stepien stepniak stern steuber steuk stevens stevenson stewart stiedemann stief stifel stigliano stockert stoica stojanovic ' +
  'stokes stolarczyk stolarski stoll stolle stoltenberg stolz stoppler storl storm storp storti stoutjesdijk stower stoyanov stoyanova ' +
  'stracke strand strano stratmann straub strausa streck streese strege streich streit streller strieder striezel strogies strohschank ' +
  'strom stroman stromberg strosin strunz strutz strzelczyk strzelecki stube sturmer suarez subotic sucameli sucera suen suffa suharto ' +
  'sujew sulaimon sullivan sun sundberg surace suriano surma surth suski sussmann suthar suthe sutschet suzuki svendsen svensson ' +
  'svoboda svobodova swaniawski swiatek swiderski swierczynski swift swillims sylvester symcox szabo szafranski szatkowski szczepaniak ' +
  'szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szelag szendrei szeto szewczyk szostak szulc szwarc szwed ' +
  'szydlowski szymanski szymczak szymczyk szymkowiak szyszka tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore ' +
  'tahirovic tai taiwo takahashi takyi talabani talarico tallarico tallone talwar tam tamayo tamburini tamez tammaro tamunoemi tan ' +
  'tanaka tandon tang tangen tanzi taormina tapia tarantino tarnowski tarquini tartamella tasche tassi tassinari tasso tassone ' +
  'tataranni tate taufratshofer tavani tavares tawia taylor tedde tedeschi tedesco tegethof teichmann teixeira tejada tejeda telesca ' +
  'tella tellez tello temitope tepper teran terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas terry terzi terzo tesi ' +
  'testa teufel thaksin thatcher theele thieke thiel thill thimm thiomas thomas thompson thomsen thomson thone thorarensen thoresen ' +
  'thorlacius thranhardt thriene thust thyssen tian tiano tiberti tidow tiedtke tietze tijerina tilgner tillack tillman tilotta ' +
  'timmermann timmermans tiozzo tirado tirelli tirri tischler tischmann tittman tivontschik tjin tkachenko tkaczyk tobben todaro ' +
  'todorov todorova tofani toft tokarski toldo toledo tolomeo tolstoy tolu tolulope tomala tomaselli tomasello tomasi tomassoni ' +
  'tomaszewski tomczak tomczyk tomei tomic tommasi tomys tonat tonelli tong tonini tonn topfer torchia torchio torgersen tornatore toro ' +
  'torp torphy torre torres torresi torrez torri torrisi tortora tortorici toscano tosi totaro toth toti toto tovar towne toy tracz ' +
  'traini tralli trampeli tran trantow trapani trauth trautmann travaglini travan traverso treff trejo tremblay tremmel tress tretola ' +
  'treutel trevino trevisan triolo tripodi trivedi troisi trojanowski trombetta tromp trovato trudeau trujillo trump truter tryniski ' +
  'trzcinski trzeciak tsabalala tsamonikian tsang tschiers tschirch tse tsoi tsotetsi tsui tsvangirai tucci tuccillo tuch tucholke ' +
  'tuckett tudow tufano tufo tumbarello tumino tuominen turcan turchi turco turcotte turek turnbull turner turunen tuschmo tutu ' +
  'twardowski tweneboa twumasi tymoshenko uberacker uchechi ugolini uhlemann uhlig uhrig uibel ulibarri uliczka ullmann ulloa ullrich ' +
  'umbach umlauft umminger unger unterpaintner upton urban urbanczyk urbanek urbaniak urbano urbanowicz urbanski urbansky urbina urena ' +
  'urhig urias uribe urrutia urso usai vaca vacca vaccari vaccaro vahlensieck vailati vajpayee valadez valdes valdez valdivia valencia ' +
  'valente valenti valentin valentini valentino valenza valenzuela valeri valladares valle vallejo valles valletta valli vallone ' +
  'valsecchi valverde van vandervort vanegas vangermain vanni vannini varela vargas varma varman varriale varrier vascotto vasilyev ' +
  'vasquez vassallo vasseur vassiljev vater vaz vazquez vecchi vedvik veenstra vega vegge veiga vela velasco velasquez velazquez velez ' +
  'veliz vella venegas venezia venghaus venter ventimiglia ventura venturelli venturi venturini vera verbeek vercesi verde verdugo ' +
  'verduzco vergara verhoeven verma verme vermeulen verniest veronese verzi vesela vesely vestergaard veum vey vezzoli viale vianello ' +
  'vicari vicente vichi vicinanza vicini vidal vidovic vieira viellehner viera vierin vieweg vigil viklund villa villadsen villagomez ' +
  'villalba villalobos villalpando villani villanueva villareal villari villarreal villasenor villegas vincent vincenzi vinci vink ' +
  'vinogradov vinther viola violante violi virgilio virtanen visani visco visconti visentin visintin visser vita vitale vitali viti ' +
  'vitiello vittori vivaldi viviani vizziello voelkel vogel vogelgsang vogt voigt vokuhl volk volker volkman volkmann volkov volpe ' +
  'volpi von vona vonrueden vontein vorobyov vos vuillermoz vukovic waage wachenbrunner wachtel waelchi wagenaar wagner waibel wakan ' +
  'walczak waldmann walker walkowiak wallin wallner wallstab walsh walter walters walther walton walz wan wang wanner warchol ward ' +
  'wartenberg waschbusch wasiak wasik wasilewski wasiu wasowski wassilew wassiluk watanabe waters watsica watson wawrzyniak webb weber ' +
  'webster wegrzyn wehner wehrsen weidlich weidner weigel weight weiler weimann weimer weis weiss weissnat welch weller welsch welter ' +
  'welz welzel weniger wenk werle werner werrmann wesley wesolowski wessel wessinghage west weyel wezel white wiacek wiafe wichmann ' +
  'wickert widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese wieser wikstrom wilcox wilczek ' +
  'wilczynski wilderman wilhelm wilk wilkinson wilky will willems willemsen williams williamson willms willoughby willwacher wilson ' +
  'wilts wimmer windler winiarski winkelmann winkler winter wintheiser winther wischek wischer wisniewski wisoky wisozk wissing witczak ' +
  'witek witkowski wittich witting wittl wiza wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak ' +
  'wojtkowiak wojtowicz wolak wold wolf wolfarth wolff wolinski wollenberg wollmann wolny wolpert wolski wolters wong wood wos woschler ' +
  'woytkowska wozniak wright wrobel wroblewski wrona wronski wu wuckert wuhn wujak wunsch wunsche wuraola wurm wyludda wyman wypych ' +
  'wysocki wyszynski xaba xacon xana xavier xenia xiana xiao xicoy xu yaamoa yago yamada yamaguchi yamamoto yamasaki yamashita yamazaki ' +
  'yami yan yanes yanez yang yanukovych yaqub yawson ybarra yeboa yeboah yebra yeltsin yeun yeung yi yildirim yildiz yilmaz yim yin yip ' +
  'yirenkyi yiu yokoyama yoshida yost young yu yudhoyono yue yuen yun yundt yung yunta yushchenko yussuf zabaleta zablocki zaborowski ' +
  'zaccaria zaccaro zach zaczkiewicz zagaria zago zagorski zahn zaituc zajac zajaczkowski zak zakharov zakrzewski zalewski zamarreno ' +
  'zamarripa zambon zamboni zambrana zambrano zambuto zamora zampieri zamudio zanatta zandt zanella zanelli zanetta zanetti zani zanner ' +
  'zanon zanotti zapata zapatero zapletal zappacosta zappala zappia zaragoza zarate zardari zareba zaremba zarqawi zarzycki zauber ' +
  'zavala zawada zawadzki zawahiri zayas zaytsev zboncak zdunek zebrowski zedda zeidler zekl zelaya zelensky zelenskyy zemlak zender ' +
  'zeni zennaro zepeda zeuch zeyen zeyhle zhang zhao zheng zhou zhu zieba ziegler zielinski zielonka ziemann zieme zietek zijlstra ' +
  'zimanyi zimmer zimmerman zimmermann zingaretti zinser zintl ziolkowski zipp zipse zito zmuda zollo zondi zordan zotti zschunke zuber ' +
  'zucca zuiderveld zuk zukowski zulauf zuliani zullo zulu zuma zumbo zumsande zungu zuniga zunino zurawski zurek zwane zwiener ' +
  'zwolinski zych zygmunt zyla'

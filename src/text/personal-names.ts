// Written by data/lexicon/build.mjs from the packages pinned there (MIT); do not edit.

/** Given names, as `normalizeName` writes them. */
export const givenNames =
  'aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii ' +
  'aanjaneya aaradhya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco ' +
  'abagail abani abbey abbi abbie abbigail abbondanza abbondanzio abbondio abby abdallah abdel abdiel abdon abdone abdonie abdoulaye ' +
  'abdul abdullah abdullo abdulrahman abdus abe abebe abeiku abel abelard abelardo abele abelin abeline abena abenzio abhaidev abhaya ' +
  'abhirath abhisyanta abi abibo abie abigaelle abigail abigale abigayle abimbola abiodun abiola abisola abisoye abner abondance ' +
  'abraham abram abramio abramo abril absalon abu abubakr abulfazl acace acacie acacio acanthe acario acaryatanaya accursio ace achaire ' +
  'achalesvara acharyanandana acharyasuta achieng achille achintya achyut acilia acilio aciscolo acrisio ada adah adalard adalardo ' +
  'adalbald adalbaude adalberon adalbert adalberta adalberto adalfredo adalgisa adalgiso adaline adalric adalrico adalsinde adalyn adam ' +
  'adama adamo adan adaugo addie addilyn addison addo addolorata adebayo adeboye adedayo adegoke adegrin adegrine adel adela adelaide ' +
  'adelajda adelardo adelasia adelbert adelberto adelchi adele adelene adelfo adelgardo adelia adelie adelin adelina adeline adell ' +
  'adella adelle adelmo adelphe adeltrude adelynn adenet adeodat adeodato adeola adewale adeyemi adheesh adhemar adhiraj adhrit adi ' +
  'adikavi adina adinath aditeya aditya adityanandan adityanandana adjutor adolf adolfo adolph adolphe adolphie adolphus adone adonis ' +
  'adonise adrain adrastee adreanna adrehilde adria adriaan adrian adriana adrianna adrianne adriano adriel adrien adriena adriene ' +
  'adrienne adrione adripathi advaya advik adwitiya adwoa afia afonso afro afton afua agabio agamennone agape agapet agapito agasti ' +
  'agastya agata agatha agathange agathe agathon agaton agazio agenore agesilao aggie agilbert agilberte aglae agnan agnane agneflete ' +
  'agnes agnese agneta agneya agnieszka agnimitra agniprava agnivesh agostina agostino agrata agrippa agrippin agrippine agrypina agus ' +
  'agustin agustina ahalya ahilya ahmad ahmed ahmet ahok aiace aicha aida aidan aidano aiden aileen aimable aimar aime aimee aimone ' +
  'aina aino ainsley aisha aishah aishani aisling aislinn aislynn aissata aiyana ajani ajeet ajit ajla akande akanni ake akeem akin ' +
  'akinwumi akinyi akira akofa akorfa akos akosua akroor akshainie akshaj akshat akshata akshayakeerti akshita akua akula akumaa akunna ' +
  'akwasi akwesi al aladdin alade aladino alain alaina alaine alais alamanno alan alana alanis alanna alannah alano alanoud alarico ' +
  'alastair alayah alayna alba alban albane albano alberade alberic alberico albert alberta alberte albertha alberto albin albina ' +
  'albino alboino albrecht albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldo ' +
  'aldobrando aldonce aldric alea aleandro aleardo aleaume alec alecia aleen aleisha alejandra alejandrin alejandro alek aleksandar ' +
  'aleksander aleksandr aleksandra aleksei aleksy alemu alena alene aleramo alesia alessa alessandra alessandro alessia alessio aleth ' +
  'aletha alex alexa alexander alexandra alexandre alexandrea alexandria alexandrine alexandro alexandros alexandru alexane alexanne ' +
  'alexei alexia alexie alexine alexis alexys alexzander aleyna alf alfie alfio alfonsa alfonso alfonzo alford alfred alfreda alfredo ' +
  'algiso ali alia alica alice alicia alicja alida alienor aliette alighiero alina aline alipate alisa alise alisha alison alissa ' +
  'alistair alivia alix aliya aliyah aliza alize allan allegra allen allene alliaume allie allison ally allyson alma almaz almerigo ' +
  'almine almire almiro alois aloise aloisio alok alonso alonzo aloyse alparslan alphee alphonse alphonsine alphonso alpinien alta ' +
  'altea althea althee alton alva alvah alvaro alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar alya alyce alycia ' +
  'alysa alysha alyson alyssa alysson ama amabela amabile amadeo amadou amahle amaia amaira amalia amaliane amalric amalthee amanda ' +
  'amande amandin amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath ' +
  'amaryllis amata amato amatore amauri amaya ambar amber amberly ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambrozy ' +
  'amedee amedeo amelia ameliane amelie amelien amelija ameline amelio amely america americo amerigo amethyste ameyatma amico amie ' +
  'amiel amilcare amilia amin amina aminat aminata amine aminte amintore aminu amir amira amish amit amiya amleto ammanuel ammar ' +
  'amodini amogh amon amone amore amos amour amparo ampelio amrit amrita amritambu amy amya ana anaadi anabel anabelle anacleto anael ' +
  'anaelle anagh anahi anais anal anala anamaria anamika anand ananda anandamayi anang ananta anas anasooya anastacio anastase ' +
  'anastasia anastasie anastasija anastazja anasuya anatol anatole anatoli anatolia anatolie anatoliy anatoly anaya ancelin anceline ' +
  'ancilla andeol ander anders anderson andi andjela andoche andra andre andrea andreane andreanne andreas andree andrei andrej andres ' +
  'andrew andrey andriy andromeda andrzej andy andzelika ane anemone aneta anette angadreme ange angel angela angele angelia angelica ' +
  'angelina angeline angelique angelita angelo angie angilbe angilberte angilran angoustan angus anh anibal anicee anicet aniceto ' +
  'anicette aniello anika anil anila anilaabh anilabh anisa anish anissa anisur anita aniya aniyah anja anjali anjaneya anjelica ' +
  'anjushree anjushri ankal ann anna annabel annabell annabella annabelle annagrazia annalena annalisa annalise annamae annamaria ' +
  'annamarie annapurna anne anneke anneli annelie annemarie annemijn annett annetta annette anni annibal annibale annie annika annmarie ' +
  'annonciade annunziata anny anohito anouar anouk ansaldo ansbert ansberte ansel anselme anselmo ansgar ansgary anshula ansley ' +
  'ansovino anstrudie antea antelmo antero anthelme anthelmette anthony antide antigone antimo antino antioco antoine antoinette anton ' +
  'antone antonella antonello antonetta antonette antoni antonia antonietta antonin antonina antonine antonio antony antwan antwon ' +
  'anuja anunay anuraag anurag anusuya anwar anwesha anya aoi aphelie apisai apollina apollinaire apollinare apollinary apolline apollo ' +
  'apollonia appia april apsara apuleio aputsiaq aquilin aquiline aquilino ara arabella arabelle araceli aracely araldo aras arata ' +
  'aratone arcade arcadie arcadio arch archambaud archan archange archibald archie archimede archippo arcibaldo arda ardella arden ' +
  'ardith ardito arduino arely aresio argelia argimiro argine argo ari aria ariadna arialdo arian ariana ariane arianna arianne ' +
  'ariberto aric aricie arie ariel ariele arielle ariki arindam ariosto aris aristarco ariste aristeo aristide aristione aristo ' +
  'aristofane aristotele arjun arkadiusz arkady arleen arlen arlena arlene arlette arlie arlo armaan armance armand armande armandine ' +
  'armando armani armel armeline armelle armida armide armin armine arminio arnaldo arnaud arnaude arnav arne arnesh arno arnold ' +
  'arnoldo arnould arnulfo aroha arolde aron aronne arpita arrigo arsene arsenie arseniusz arsinoe art artem artemis artemisa arthaud ' +
  'artheme arthur arthurine artie artur arturo arun aruna arved arvel arvid arvilla arwen arya aryan aryanna arystarch asa asahi ' +
  'ascanio ascelin asceline ascension asdrubale asel asella asha ashanti ashlee ashleigh ashlesh ashley ashli ashlie ashly ashlyn ' +
  'ashlynn ashok ashraf ashraqat ashton ashtyn asia asif asimodeo asiya asja aslesha asma asmita assil assomption assunta assunto ' +
  'astarte asterie asterio astianatte astree astrid astride asya ataahua atal ataleo atanas atanasia atanasio atanazy athalie athanase ' +
  'athanasie athena athenais athina athos atieno atmaja atmanand atmananda atreyee atreyi attila attilano attilio aube aubertine ' +
  'auberto aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey audri audry august augusta ' +
  'auguste augustina augustine augusto augustus aung aure aurele aurelia aureliano aurelie aurelienne aurelio aurelle aurian auriane ' +
  'auro aurora aurore ausilia ausiliatrice ausilio austeja austen austin austyn autumn auxane auxence ava avadhesh avani avantika ave ' +
  'aveline averardo avery avi avigaelle avigail avigdor avis avoye awa awesi axel axeline axelle aya ayaan ayad ayana ayanna ayaz ayden ' +
  'ayebatari ayesha aygun ayinde aykhan ayla ayleen aylin ayman aymard aymardine aymeric aymon aymonde ayn ayo ayodele ayoub ayse aysel ' +
  'ayushmati aza azalee azeglio azelia azelie azeline azelio aziz azlan azra azubuike azuna azzurra baaba baala baalaaditya baalagopaal ' +
  'babatunde babette babila baby bacco badr bahula baidehi baijayanti bailee bailey bakary baker bakula bala balaaditya balachandra ' +
  'baladitya balagopal balagovind balamani balazs baldassarre balderico baldo baldomero baldovino baldwin balgopal balthazar balwinder ' +
  'bambang bambina bandar bandhu bandhul bandile banele banji bankim bankimchandra bankole banks baptiste barack baran barbara ' +
  'barbarigo barbe barbora barbra barbro bardo bardomiano baris barnaba barnabe barney baron barrett barry barsaba barsimeo bart ' +
  'barthelemy bartholome bartholomew bartimee bartolo bartolomea bartolomeo barton bas basanti bashar basile basileo basilia basilio ' +
  'basilisse bassiano bassilla bastiaan bastian bastiano bastien bathilde batilda battista batuhan baudouin bayarmaa baylee bayo bazyli ' +
  'bea beata beato beatrice beatriz beatrycze beau beaulah becca becky bekele bela belina belinay belinda bell bella belle bellino ' +
  'beltramo ben benazir benedetta benedetto benedict benedicte benedikt benedykt bengt beniamin beniamina beniamino benicio benigna ' +
  'benigne benigno benita benito benja benjamin bennet bennett bennie benno benny benoit benson bent bente benthe bentley benton ' +
  'benvenuta benvenuto benyamin beranger berangere berard berardo berat berend berengario berenice berg berit berkay bernadetta ' +
  'bernadette bernadine bernard bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berry bert berta bertha ' +
  'berthe bertie bertille bertoldo bertolfo bertram bertrand beryl beshoi bess bessie beth bethanie bethany bethel betsy betta bette ' +
  'bettie bettina betty bettye beula beulah beuve bev beverley beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran ' +
  'bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar ' +
  'bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva ' +
  'bhupati bhupen bhupinder bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano bice bilal ' +
  'biljana bill billie billy bilva bilwa bimbo bindo binita bino bintou binyamin birdie birgitta birino birjesh bishal bishnu bisi ' +
  'bismah bjarne bjorn blaine blair blaise blake blanca blanche blandine blaze blazej bless blessing blythe bo boas boaz bob bobbi ' +
  'bobbie bobby bodhan bodhi bodi boet bogdan boglarka bohdan bohemond bola bolaji bolanle bolormaa bon bonagiunta bonaldo bonaventura ' +
  'bonavita bongani boniface bonifacio bonita bonito bonnie boris bortolo borys boubacar bouchard bounmy bowie boyd boyko brad braden ' +
  'bradford bradley bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh bram ' +
  'brancaleone branden brandi brandie brando brandon brandt brandy brandyn branislav brannon branson brant braulio braxton brayan ' +
  'breana breanna breanne bree brenda brendan brenden brendon brenn brenna brennan brennon breno brent brenton bret brett bria briac ' +
  'brian briana brianna brianne brice bridget bridgett bridgette bridie brielle brieuc brigid brigida brigitta brigitte brijesh brionna ' +
  'brisa britney britt brittany brittney brittni brittny brock broderick brody bronwyn brook brooke brooklyn brooks brown bruce bruna ' +
  'brunehaut brunehilde brunilde bruno bruto bryan bryana bryanna bryant bryce brycen brygida brynn bryon buchi buck bud buddhana buddy ' +
  'budhil budi buford bukky bukola bulah burak burdette burley burnice burt burton bushra buster byron cade caden caesar caino caio ' +
  'caitlin caitlyn cal calanico calcedonio cale caleb calebe caleigh cali calista calixte callie callisto callum calogera calogero ' +
  'calpurnia calvin cam camden camelia camelien cameron camila camile camilla camille camillien camillo camilo camren camron camryn ' +
  'camylle can candace candelario candice candida candide candido cantidio canziano capitolina capucine cara carey caribert caridad ' +
  'carina carine carissa carl carla carlee carlene carles carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta ' +
  'carlton carly carmel carmela carmella carmelo carmen carmine carol carola carolanne carole carolin carolina caroline carolyn ' +
  'carolyne caronte carponio carrie carrol carroll carson carter cary cas casandra casey casilda casimer casimir casimira casimiro ' +
  'caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea casto cataldo cataleya catalina catarina catena ' +
  'caterina catharina catharine catherina catherine cathleen cathrine cathryn cathy cato catrin catrina catullo caua cayla ceasar cecco ' +
  'cecelia cecil cecile cecilia cecilio cecily cecylia cecyliusz cedric cedrick cedrik celeste celestin celestine celestino celia ' +
  'celien celina celine celinia celso cem cesaire cesar cesare cesario ceyda ceylin cezary chaanakya chaaruchandra chad chadd chadrick ' +
  'chai chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chambers chaminda chanakya chance chanda chandak chandan ' +
  'chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu ' +
  'chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandravati chandrika chanel chanelle ' +
  'chantal chantelle chapal chapala charak charbel charis charissa charity charla charlaine charleen charlemagne charlena charlene ' +
  'charles charlette charley charli charlie charline charlotta charlotte charmaine charuchandra charumati charuvrat charvi chas chase ' +
  'chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz chedeline cheikh chelsea chelsey chelsie chen cher ' +
  'cherechi cheri cherie cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiaffredo chiamaka chiara ' +
  'chidaakaash chidaatma chidambar chidambaram chidananda chidi chika childebert chilperic chima chimamanda chimwemwe chin chinedu ' +
  'chinmayanand chinmayananda chinua chinyere chioma chipo chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada ' +
  'chizoba chloe chretien chris chrissy christ christa christal christelle christen christer christiaan christian christiana christiane ' +
  'christiano christie christin christina christine christodule christoffer christop christoph christophe christopher christos christy ' +
  'chrysole chrysostome chrystal chukwu chukwuma chyna ciara ciaran cicero cielo cierra cindi cindy cino cinzia cipriano cirano ciriaco ' +
  'cirilla cirillo cirino ciro citlalli claas claes clair claire clara clarabelle clare clarence clarenzio clarice claris clarissa ' +
  'clarisse clark claud claude claudette claudia claudie claudien claudine claudio claus clay clayton cleandre cleandro clelia clelie ' +
  'clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus ' +
  'cleve cleveland cliff clifford clifton climaco clinio clint clinton clio clive clodomiro clodoveo cloe clorinda clotaire clotilde ' +
  'clovis cloyd clyde coby coco cody coen cointa colby cole coleen coleman colette colin coline colins colleen collien collin colmanno ' +
  'colmazio colomba colombano colombo colt colten colton columbus come comfort concepcion conception concetta concetto conchita ' +
  'concordio condoleezza conner connie connor conor conrad consolata constance constant constantin constanza consuelo cooper cora ' +
  'coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey cori corina corine corinna ' +
  'corinne coriolano cornelia cornelio cornelis cornelius cornell coronato corrado corrine cortez cortney corvin cory cosima cosimo ' +
  'cosma costante costantino costanza costanzo costin coty courtney courtni courtny coy craig crawford cremenzio creola crescente ' +
  'crescenzia crescenzio crespignano crispino cristal cristaldo cristian cristiana cristiano cristina cristobal cristoforo cristopher ' +
  'crocefissa crocefisso cronida cruz crystal crystel csaba cullen cunegonda cuniberto cupido curt curtis cuzia cydney cyndi cynthia ' +
  'cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl daan daantje daciano dacio daevi daevika dafne dagmar dagoberto dahlia ' +
  'daija daina daisha daisy daiwik dakota daksha dakshayani dalal dale daley dalida dalila dallas dallin dalmazio dalton damaris damaso ' +
  'damayanti dameon damia damian damiana damiano damien damilare damilola damin damion damocle damodara damon dan dana dandak ' +
  'dandapaani dandre dane danette dangelo dani danial danica daniel daniela daniele daniella danielle danika danilo danio danique daniz ' +
  'danjuma dannie danny dante danyka daphna daphne daphnee daphney dara darby darcey darcie darcy daren daria darian dariana darien ' +
  'darin dario darion darius dariusz darla darleen darlena darlene darnell daron darrel darrell darren darrick darrin darrion darron ' +
  'darryl darshan darshwana darwin daryl daryna dashawn dasia datta dave davey davi david davida davide davin davina davino davion ' +
  'davon davonte davy dawid dawit dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayle dayna dayne dayo dayton dean ' +
  'deana deandra deandre deangelo deann deanna deanne deb debbie debby debora deborah debra debrah decimo declan dede dedric dedrick ' +
  'dee deedee deeksha deen deena deenabandhu deepak deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay ' +
  'deeptimayee deeptimoy deeptimoyee deevakar defne degna deidre deion deirdre deja dejah dejan deji dejon dejuan dela delaney delbert ' +
  'dele delfina delfino delia delilah delinda delizia dell della delmer delores deloris delpha delphia delphin delphine delta demarco ' +
  'demarcus demario demetria demetrio demetris demetrius demetriusz demi democrito demond demostene dena deneval deng denice denis ' +
  'denise deniz dennis denny deodata deodato deon deondre deontae deonte dereck derek derick deron derrick desdemona deshaun deshawn ' +
  'desiderata desiderato desiderio desire desiree desmond dessie destany destin destinee destiney destini destiny dev devadatt devagya ' +
  'devajyoti devak devan devangana devani devante devasree devdan deven devendra devesh deveshwar devi devika devin devon devonte ' +
  'devota devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati ' +
  'dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhia dhruv dhyanesh dhyaneshwar diamante diamond diana diane ' +
  'dianna dianne dianora diarmuid dick didier didimo diede diego dieke dies dieter dietmar dietrich dieudonne dieudonnee digambar ' +
  'digambara diksha dilara diletta dillan dillon dilma dilshan dimitar dimitri dimitris dina dinah dinakar dinesh dinkar dino ' +
  'diocleziano diodata diodoro diogene diomede dion dione dionigi dionisia dionisio dionizy dionne dipali dipankar dipendra dipesh ' +
  'diptendu dirk divaakar divakar divjot divo divya dixie diya dj djayden djeneba djenna dmitri dmitry dmytro dock doda dodato dolly ' +
  'dolores domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominique dominykas domiziano don dona ' +
  'donald donata donatella donatello donato donavon donna donnell donnie donny donovan dora dorcas doreen dorian doriane doriano dorine ' +
  'doris dorla dorota dorotea doroteo dorothea dorothee dorothy dorris dortha dorthy dottie dotun douce doug douglas douwe dovie ' +
  'dovydas doyle dragan drake draupadi drew dron drona druina dua duane duccio duco dudley duilio dulari dulce dulina dumitru duncan ' +
  'dung durante durga durgeshwari durward dustin dusty duuk dwaipayan dwaipayana dwayne dwight dylan dylano dyllan earl earlene earline ' +
  'earnest earnestine easter easton ebba ebe ebenezer eberardo ebiere ebiowei ebo ebony ebun ecclesio ecrin ed eda edd edda eddi eddie ' +
  'eddy edel edelberga eden edgar edgard edgardo edie edilberto edison edith editta edmee edmond edmondo edmund edna edoardo edouard ' +
  'eduard eduarda eduardo edvige edvin edward edwardo edwin edwina edyta edyth edythe eef eefje eekalabya eevi efe effie efisio efraim ' +
  'efrain efrem efren efua ege egeo egidio eginardo egisto egizia egle ehud eileen einar eino eisha eitan ekaaksh ekadant ekaksh ' +
  'ekalavya ekaling ekaparnika ekaterina ekdant ekow ekta ela eladio elaide elaina elaine elakshi elana elanur elbert elda eldon eldora ' +
  'eldred eldridge elea eleanor eleanora eleanore eleazar electa elen elena eleni elenor elenora eleonora eleonore elettra eleuterio ' +
  'eleuthere elfrieda eli elia eliabeth eliah elian eliana eliane eliano elias eliasz elicia elida elide elie eliezer elif elifio ' +
  'eligio elijah elimena elin elina eline elinor elinore elio eliodoro eliot elisa elisabeth elisabetta elise elisea elisee eliseo ' +
  'elisha elisio eliska elissa elita eliza elizabete elizabeth elizaveta elize ella elle ellen elli ellie elliot elliott ellis ' +
  'ellsworth elly elma elmer elmira elmo elmore elna elnora eloa elodie elody elogio eloisa eloise elouise eloy elpidio elroy elsa else ' +
  'elsie elta elton elva elvera elvezio elvia elvie elvin elvina elvino elvira elvis elwin elwira elwood elwyn elynn elyse elyssa elza ' +
  'elzbieta elzear ema emanuel emanuela emanuele emanuelly emeka emelda emelia emelie emeline emely emerald emerance emerencie emeric ' +
  'emerson emery emidio emie emil emile emilee emilia emilian emiliana emiliano emilie emilija emilio emilis emily emin emina emine ' +
  'emir emirhan emma emmalee emmaline emmanuel emmanuelle emmelie emmeline emmely emmerico emmet emmett emmi emmie emmitt emmy emory ' +
  'empirio emre ena enakshi endrigo enea enecone enes enguerrand enid enie enimia enna ennio enno enoch enola enos enrica enrico ' +
  'enrique ensar enya enzo eoin epeli ephraim epiphane era eracla eraclide eraldo erardo erasmo erast eray erberto ercolano ercole eren ' +
  'erenia ergi eriberto eric erica erich erick ericka erico erik erika erin erling erma ermanno ermelinda ermenegarda ermenegilda ' +
  'ermenegildo ermes ermete ermilo erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie ernst eroni eros errol ersilia ' +
  'ervin erwin eryn esau esha eshana eshita esi esma esmee esmeralda esperanza esra esse essie esta esteban estefania estel estela ' +
  'estele estell estella estelle ester estera estere esterina estevan esther estrella esuperio eterie etha ethan ethel ethelyn ethyl ' +
  'etienne etta ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio ' +
  'eugen eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie euna eunice euphrasie euridice eusebe eusebia eusebie ' +
  'eusebio euseo eustache eustorgio eustosio eustracjusz eutalia eutalio eva evaldo evalyn evan evandro evangelina evangeline evans ' +
  'evariste evaristo evasio eve evelien evelin evelina eveline evelyn evelyne evens everardo everett everette evert evgeny evi evidio ' +
  'evie evita evo evodio evrard evremondo evy ewa ewald ewelina ewell eymen eyram ezechiele ezekiel ezequiel ezio ezra faas fabian ' +
  'fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizio fadi fae fahd faisal faith fajr falba falk famiano ' +
  'famke fannie fanny fanta fantin fantine farah farai fardau farida faridah farrah farzana fatemeh fatiha fatima fatin fatma fatou ' +
  'fatoumata fausta faustine faustino fausto favian fay faya faye fayen fayenne fazio febe fedde fedele federica federico fedora fedro ' +
  'felecia felice felicia feliciano felicie felicita felicitas felicite felicity feliks felina feline felipa felipe felix felton fem ' +
  'femi femke femm fender feng fenja fenna fenne ferdinand ferdinando ferdynanda ferenc fergus fermiano fermin fermo fern fernanda ' +
  'fernando ferne ferre ferruccio festo fiacre fiame fiammetta fidel fidele fidenziano fidenzio fieke fields fien fiene fiep fiete ' +
  'fiifi filemon filiberto filip filipa filippa filippo filomena filomeno filou fine finia finja finlay finley finn finnja finnley ' +
  'fiona fionn fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firmin flaminia flavia flaviana flaviano flavie flavien flavio ' +
  'fleano fleta fletcher fleur flip flo flodoard floor floortje flora flore florence florencia florencio florencja florent florentine ' +
  'florestan florian floriana floriano florida floridia florie florin florina florine floris flossie floy floyd flynn foca folake ' +
  'folashade folco ford forest forrest fortunata fortunato fortune fortunee fos fosca fosco foss foster fouad foulques fozia fran ' +
  'franca france frances francesca francesco francette francia francina francine francis francisca francisco francisque franciszek ' +
  'franciszka franco francois francoise frank franka frankie franklin franklyn franz franziska fraser fred freda freddie freddy ' +
  'frederic frederick frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya ' +
  'frida frido frieda friederike friedrich frits fritz frontiniano fryderyk fuad fulbert fulberto fulcran fulgence fulgenzio fulvia ' +
  'fulvio funke funmi funmilade funmilayo furio furkan furman furseo fuscolo fynn fyodor gabe gabi gabija gabin gabino gabor gabreal ' +
  'gabriel gabriela gabriele gabrielius gabriella gabrielle gaby gael gaelle gaetano gage gaglioffo gaia gail gaio gajaadhar gajabahu ' +
  'gajadhar gajbaahu galatea galdino gale galeazzo galen galfryd galileo gallicano gamalat gamila ganak ganaka ganapati gandharv ' +
  'gandharva gandolfo ganesh gangesh garance gardner gareth garett garfield garimberto garland garnet garnett garnier garret garrett ' +
  'garrick garrison garry garth garud garuda gary gaspar gaspard gaspare gaston gastone gati gatien gatik gaud gaudenzia gaudenzio ' +
  'gaudino gauraang gaurang gauranga gautam gautama gautami gautier gautiero gavin gavino gayatri gayle gbeminiyi gbemisola gbenga ' +
  'gedeon gedeone geeta geetanjali gelsomina geltrude gemine gemini geminiano gemma gena gene general generosa generoso genesia genesio ' +
  'genesis genet geneva genevieve genna gennady gennaro genoveffa genoveva gentile genziano geo geoff geoffrey geoffroy georg george ' +
  'georges georgette georgi georgia georgiana georgianna georgie georgina georgios georgy geovanni geovanny geovany gerald geraldina ' +
  'geraldine gerard gerardo gerasimo geraud gerazym gerberge gerbert gerda geremia gerhard geri gerino germain germaine german germana ' +
  'germano gerolamo geronimo geronzio gerrit gerry gerson gert gertrud gertruda gertrude gervais gervasio gesualdo ghanaanand ' +
  'ghanashyam ghanshyam gheorghe gherardo ghislain ghita ghulam gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian ' +
  'gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero ' +
  'gianpietro gianuario giasone gideon giel gifty gigi gigliola gijs gilbert gilberto gilda gildo giles giliola gill gilles gillian ' +
  'gillo gina gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata ' +
  'giordano giorgi giorgia giorgio giorgis giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo ' +
  'girart giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela gisele gisella giselle gislebert gisselle ' +
  'gita gitanjali giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto ' +
  'gladyce gladys glauco glen glena glenda glenn glenna glennie gloria glynis gobinda godeberta godfrey godiva goffredo golda golden ' +
  'goldie golia gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo goodluck googoosh gopaal gopal ' +
  'gopee gopi gorakhanatha gorakhnath goran gord gordiano gordon gosto goswamee goswami gottardo gottfried gotum gouranga goutam ' +
  'govinda grace gracie graciela graciliano gracja grady graham grant granville grato grayce grayson grazia graziana graziano graziella ' +
  'green greg gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson griffin grimaldo griselda grover grzegorz ' +
  'guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo gui ' +
  'guiberto guido guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gumesindo gun gunay gundelinda ' +
  'gunel gunilla gunnar gunnel gunner gunter gunther guo gurdev gurpreet guru gus gussie gust gustaf gustav gustave gustavine gustavo ' +
  'guus guusje guy guyot gwen gwenaelle gwendolyn gwido gwyneth gyorgy habib habiba habibur hadley hafez hafiz hafsa hagen haile hailee ' +
  'hailey hailie haji hakan hal hala haleigh haley halie halim hall halle hallie halyna hamid hamilton hamish hamsini hamza hana hanah ' +
  'hank hanna hannabel hannah hanne hannes hanno hans hao harald harbhajan hardouin hardy hari hariet hariette harinakshi harinarayan ' +
  'harit harita harlan harley harmon harmony harold harpreet harri harriet harriett harriette harrison harry haruhito haruki haruta ' +
  'haruto harvey hasan haskell hasnaa hassan hassie hasti hatice hattie hauke haven hawa hayato hayden haylee hayley haylie hazel hazle ' +
  'he heath heather heaven heber hector hedelin heema heidi hein heinrich heitor helen helena helene helga helier helin helio hellen ' +
  'helmer helmi heloisa heloise henderson hendra hendrik hendrika hennes henning henri henrick henrietta henriette henrik henrike ' +
  'henrique henry henryk henryka herb herbert herluin herman hermann hermenegildo hermina hermine herminia herminio hernan hershel ' +
  'herta hertha herve hessa hester hettie hidaya hidde hieronim hilaire hilario hilarion hilary hilbert hilda hildebert hildegard hill ' +
  'hillard hillary hilma hilton himadri himani himari hinata hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya ' +
  'hiroshi hoang hobart hoda holden hollie hollis holly homer homero honore honorine hope horace horacio horacy horatio hortense hosea ' +
  'hosna hosni hosniya hossein houston howard howell howie hoyt hristo hu huang hubert hudson hugh hugo hugues huguette hulda humberto ' +
  'hunter huseyin huseyn hussa hussain hussein huub hyacinth hydar hyman iacopo iacopone iago iain ian ianira ibai ibrahim ibukun icaro ' +
  'ichika icie icilio ida idea idell idella ido idowu idris ife ifeanyichukwu ifeoma iftikhar ifunanya iginia iginio igino ignacio ' +
  'ignacy ignatius ignazio igor ihor ike ikenna iker ikhidie ila ilaria ilario ilay ilayda ilda ildebrando ildefonso ildegarda ' +
  'ildegonda ileana ilene ilenia ilia iliana ilias ilie ilija ilina ilja illidio illuminato ilona ilse ilva ilya ilyas ima imad imane ' +
  'imani imelda imke immacolata immacolato immanuel imogen imogena imogene imran imre ina inara inaya incoronata inder indira indra ' +
  'indro indy ines inez inga inger ingrid inji inka innocent innocente innocenty innocenza innocenzo inuk inunnguaq iolanda iole iona ' +
  'ione ionne ionut iorio ippocrate ippolito ira irakli irati irem irena irene ireneo ireneusz ireti iride irina iris irma irmina irvin ' +
  'irving irwin iryna isa isaac isabeau isabel isabela isabele isabell isabella isabelle isabelly isac isacco isadora isadore isai ' +
  'isaia isaiah isaias isak ischirione ise iseult ishaan isiah iside isidora isidore isidoro isidro isikeli isioma isis isla islande ' +
  'ismael ismaele ismail ismerie isobel isom isotta isra israel issac issouf istvan itai italia italo itsuki itzel iva ivaana ivah ' +
  'ivalu ivan ivana ivanna ivano ivanoe ivar ivaylo iven ivetta ivo ivone ivonne ivory ivy iwan iwona iyabo izaak izabela izabella ' +
  'izaiah izajasz izaro ize izolda izydor izzy jabari jace jacey jacinda jacinta jacinthe jacinto jack jackeline jackie jacklyn jackson ' +
  'jacky jaclyn jacob jacoba jacobo jacobus jacquelina jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadwiga ' +
  'jadyn jaeden jaelynn jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden jailey jailyn jaime jaimini jaimy ' +
  'jairo jaivey jaka jakayla jake jakob jakov jakub jakubina jalal jaleel jalen jalon jalou jalyn jamaal jamal jamar jamarcus jamel ' +
  'james jameson jamey jami jamie jamil jamila jamir jamison jammie jan jana janae janaina jane janek janele janelle janessa janet ' +
  'janette janice janick janie janin janina janine janis janiya janna janne jannek jannes jannie jannik jannis jano janosch janusz jany ' +
  'japhet jaquan jaquelin jaqueline jara jared jaren jari jarne jarno jarod jaron jaroslav jaroslaw jarred jarrell jarret jarrett ' +
  'jarrod jarvis jasen jasmijn jasmin jasmina jasmine jason jasper jaspreet jaunita javas javed javi javier javiera javon javonte jax ' +
  'jaxon jaxx jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano ' +
  'jazlyn jazmin jazmine jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannel ' +
  'jeannette jeannie jeannina jeannine jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefta jehanne jelena jella ' +
  'jelle jelmer jelte jen jena jenelle jenifer jenna jennette jenni jennie jennifer jennings jenny jennyfer jens jensen jente jeppe ' +
  'jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jeri jermain jermaine jermey jerod jerome jeromy ' +
  'jeronimo jerrell jerri jerrod jerrold jerry jerzy jesica jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca ' +
  'jesus jet jett jette jettie jevon jewel jewell jian jiang jidde jide jie jil jilian jill jillian jim jimena jimi jimmie jimmy jing ' +
  'jinping jinte jinthe jip jitender jitendra jo joachim joah joakim joan joana joane joanie joann joanna joanne joannie joanny joany ' +
  'joao joaquim joaquin joas job jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana ' +
  'johann johanna johannes johathan john johnathan johnathon johnie johnnie johnny johnpaul johnson joko jokubas jolayemi joleen jolena ' +
  'jolene jolie jolien jolijn jolin jolina joline jomar jon jona jonah jonas jonatan jonathan jonathon jone jong joni jonna jonny jonte ' +
  'joojo joost jop jordan jordane jordi jordon jordy jordyn jorge jorgen joris jorn jorrit jort josaia joscha joschua jose josef josefa ' +
  'josefien josefin josefina josefine joselyn josep joseph josephin josephina josephine josh joshua joshuah josiah josiane josianne ' +
  'josie josse josselin josua josue josy jourdain jovan jovana jovani jovanny jovany joy joya joyce jozef jozefina jozue juan juana ' +
  'juanita juda judah judd jude judeline judge judicael judith judson judy judyta jula julan jule julen jules julia julian juliana ' +
  'juliane julianna julianne julie julien julienne juliet julieta juliette julika julina julio julissa julita julius juliusz juna ' +
  'junayd june junichiro junior junius junjun juno jur juri jurre juste justen justice justin justina justine juston justus justyn ' +
  'justyna juul juvenal juwan jyoti jyotis jyotsana kaan kabita kacey kaci kacie kacper kade kaden kadiatou kadin kaede kaela kaelyn ' +
  'kai kaia kailash kailee kailey kailyn kaitlin kaitlyn kaj kaja kajus kale kaleb kaleigh kaley kali kalinda kalistrat kalle kallie ' +
  'kalpana kalyani kama kamal kamala kamalesh kamau kameron kamil kamila kamile kamille kamla kamlesh kamren kamron kamryn kanak kanaka ' +
  'kanata kanchan kane kanishka kannan kannen kanti kanya kanyakumari kara karam karan kareem karelle karen kari kariane karianne karim ' +
  'karima karin karina karine karissa kariuki karl karla karlee karley karli karlie karlijn karlo karlotta karly karol karolann ' +
  'karolina karoline karson karthik kartik karunanidhi karyn kasandra kasey kashif kashyap kashyapi kaspar kasper kassandra kassie kat ' +
  'katarina katarzyna kate katelin katelyn katelynn katerina kateryna katharina katharine kathem katherina katherine katheryn kathie ' +
  'kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katie katja katlyn katlynn kato katrin katrina katrine kattie ' +
  'katy kauri kavita kavon kay kaya kaycee kayden kaye kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kayode kayra kazimierz ' +
  'keagan keano keanu keara keaton kebede keegan keeley keely keenan keerti kees keet kehinde keir keira keisha keith kejsi keley keli ' +
  'kellen kelley kelli kellie kelly kelsey kelsi kelsie kelton kelvin kely kemi ken kenan kendall kendra kendrick kenji kenna kennedi ' +
  'kennedy kenneth kennith kenny keno kensi kent kenton kenya kenyatta kenyon kenza kenzo keon kera kerem keri kerim kermit kerri kerry ' +
  'kerstin keshaun keshawn keven kevin kevon keyon keyshawn khadija khadije khady khaled khalid khalil khamla khawla kheira khin ' +
  'khongordzol kia kian kiana kianna kiara kiarra kibet kick kiel kiera kieran kiersten kiki kiley kilian kim kimberlee kimberley ' +
  'kimberli kimberly kimi kimmernaq kin king kingsley kip kipchoge kipkemboi kiprono kira kiran kiril kirill kirk kirollos kirsten ' +
  'kirstin kirti kitty kizzy kjeld kjell klaas klara klarencjusz klaudia klaudiusz klaus klea kleber klemens klementyna kleopatra kobe ' +
  'koby kody koen kofi kojo kolby kole kondwani konrad konstancja konstantin konstanty konstantyn konul kopano koralia koray korbin ' +
  'korbinian korey kori korinna kornel korneli kornelia korneliusz kory kourtney kraig krasimir krijn kris krishna krishnadas ' +
  'krishnadasa krista kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy kristyna krystal ' +
  'krystel krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kumar kumari kumuda kunle kurt ' +
  'kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyaw kyla kyle kylee kyleigh kyler kylie kyls ' +
  'kyra laal lacey lachlan lacie lacy ladarius ladislao ladislau ladona ladonna lafayette lai laia laila laisha lakesha lakshman ' +
  'lakshmi lakshmidhar lakshminath lal lalit lalita lamar lambert lamberto lamija lamont lana lance lancilotto landen landolfo landon ' +
  'landry lane laney lanfranco lanre lapo lara larisa larissa laron larry lars larue larysa lashawn lasse laszlo latasha latifa latisha ' +
  'latonya latoya laura laurane laure laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens laurent laurentino ' +
  'laurenty laurentyna laurenz lauretta lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada lavanya lavern ' +
  'laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawrencia lawson laxman laxmi layla layne lazare lazaro lazarz lazzaro ' +
  'lea leah lean leana leander leandra leandre leandro leane leann leanna leanne leatha lech leda lee leela leena leendert leevi leia ' +
  'leif leigh leila leilani leja lejla lekan lela lelah leland lelia lemlem lempi lemuel len lena lene leni lenia lenja lenn lenna ' +
  'lennard lennart lenne lennert lennie lennon lennox lenny lenora lenore lenya leo leola leon leona leonard leonardo leone leonel ' +
  'leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonne leonor leonora leontina leonzio leopardo leopold ' +
  'leopoldine leopoldo leora lera lerato leroy lesedi lesley lesli leslie lesly lessie lester leta letha lethabo leticia letitia ' +
  'letizia letterio lettie leu leufroy lev levan levent levente levi levin levke levy lew lewin lewis lex lexi lexie lexus leyla li lia ' +
  'liah liam lian liana liang lianne lias libbie libby liberata liberato liberatore libere liberio libero liberto liboria liborio licia ' +
  'lidania lidia lidio lidya lieke lien liene liepa lietald lieto lieuwe lieve lila lili lilia lilian liliana liliane lilianna lilith ' +
  'lilja lilla lilli lillia lillian lilliana lillie lilly lilou lily lilyan lin lina lincoln linda linde lindiwe lindsay lindsey lindsi ' +
  'lindsy lindy line linh linn linne linnea linnie lino linus linwood lio lion lionel lior lisa lisandro lisann lisanne lisbeth lise ' +
  'liselotte lisette litia litzy liu liv liva livia liviana livino livio liviu liya liyam liyana liz liza lizbeth lize lizeth lizette ' +
  'lizz lizzie lizzy llewellyn lloyd loa lodovica lodovico loek loes loet logan loic lois lola lolade lolita loma lon london longin ' +
  'lonie lonnie lonny lonzo lora loraina loraine loredana loreen lorelei lorella loren lorena lorene loreno lorenz lorenza lorenzo ' +
  'loretta lori loriana lorie lorine loris lorna lorrain lorraina lorraine lorri lorrie lot lothaire lott lotta lotte lottie lou loua ' +
  'louay louella louie louis louisa louise loup lourdes louvenia lova lovelie lovisa lovro lowell loy loyal loyce luan luana luann luc ' +
  'luca lucas lucca luce lucia lucian luciana luciano lucie lucien lucienne lucija lucile lucilla lucille lucinda lucio lucious lucius ' +
  'lucja lucjan lucrezia lucy ludano ludie ludivine ludolphe ludovic ludovica ludovico ludvig ludwig ludwik ludwika lue luela luella ' +
  'luigi luigia luis luisa luise luiz luiza luk luka lukas lukasz luke lula lulu lulwa luminosa luna lune lungelo luo lupe lupita lura ' +
  'lurline luther lutz luuk luus lux luz luzie lya lyam lyda lydia lydie lyla lyle lyn lyna lynda lyndon lyndsey lyne lynette lynn ' +
  'lynna lynne lynnette lynsey lyric lysanne lyubomir ma maaike maan maarten maartje maas maayan mabel mabelle mable mac macaire ' +
  'macaria macario macaulay maccabeo mace macey macharia maci macie maciej mack mackenzie macy madaline madalyn maddalena maddie ' +
  'maddison maddox madeleine madelief madelina madeline madelyn madelynn madge madhav madhuri madie madilyn madisen madison madisyn ' +
  'madita madleen madlen madonna mads madyson mae maegan maes maeve mafalda maffeo magali magda magdalen magdalena magdalene maggie ' +
  'maggiorino magno magnolia magnus maguelone maha mahamadou mahammad mahaut mahdi mahendra maher mahesh maheswar mahinda mahir mahmoud ' +
  'mahmud maia maica maida maik maike mailin maina maiorico maira maire maisie maite maiya maja majd major makary makayla makenna ' +
  'makenzie makinwa maksim maksym maksymilian malachai malachi malachy malak malakai malati malco malcolm malen malena malgorzata malia ' +
  'malietoa malik malika malin malina malinda mallaury mallie mallory malo malou malte malti malvina malwina mamadou mamante mamert ' +
  'mamie manaia manasse mancio mandaakin mandakini mandakranta mandla mandy manetto manfred manfredo mangala mangalya mani manik ' +
  'manikya manilio manish manisha manjit manjusha manley manlio manmohan manny manoah manoj manon mansueto manu manuel manuela manuele ' +
  'mao mara marah marana marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello ' +
  'marcellus marcelo marci marcia marciano marcie marcin marco marcos marcus marcy mare mareike marek maren mareta margaret margareta ' +
  'margarete margarett margaretta margarette margarida margarita marge margery margherita margie margo margot margret margrette ' +
  'marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne mariano maribel marica maricarmen ' +
  'maricel marie marieke mariela mariella marielle marietta marija marijn marika marilena marilie marilou marilu marilyn marilyne ' +
  'marina marine marinella marinetta marino marinus mario marion marios maris marisa marisol marissa marit marita maritza marius ' +
  'marjolaine marjorie marjory mark markel marko markos markus marla marlee marleen marlen marlena marlene marley marli marlie marlin ' +
  'marlo marlon marly marnie marolo marques marquis marquise marrit marsha marshall mart marta marten martha marthe marti martial ' +
  'martim martin martina martine martino marty martyna marut maruta marvin marwa marwin mary maryam maryan maryann marybeth maryjane ' +
  'marylou maryna maryse marzia marzio mas mason masoud masoumeh massima massimiliano massimo massoud mat matej mateo mateusz matheus ' +
  'mathew mathias mathieu mathijs mathilda mathilde mathis mathurin matias matilda matilde matis matroniano mats matt matteo mattes ' +
  'matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matty matus matyas matylda matz maud maude maudie ' +
  'maugis maung maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy maverick mavis mawuena mawusi ' +
  'max maxellende maxence maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxina ' +
  'maxine maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor mayra maysa mayson maysoun mayte mazie mckayla mckenna ' +
  'mckenzie meagan meaghan meda medardo mederic medina medine medoro meena meenakshi mees meg megan megane meggie meghan meghnad ' +
  'meghnath mehdi mehmet mei meik meike meire mekhi mel melania melanie melanio melany melba melchiade melchior melchiorre melek meles ' +
  'melezio melike melina melinda melis melisa melisande melissa melissandre melitina melle mellie mellisa melodie melody melokuhle mels ' +
  'melvin melvina melyna melyssa menaka menardo mence menelao meneo menka menno mennone menodora mercede mercedes mercia mercurio ' +
  'meredith merel meriem merijn merissa merjem merl merle merlin meron merovee merrill merritt mert mertie merve mervin mervyn meryem ' +
  'meryl messalina meta metello metrofane mette mex meyra mia micaela micah micha michael michaela michal michale michalina micheal ' +
  'michel michela michelangelo michele michelle mick mickey micky midas midori mieke miguel mihai mik mika mikael mikaela mikaere ' +
  'mikail mikayla mike mikel mikhail mikheil mikki miklos mikolaj mila milagros milan milana milano mildred milena miles miley milford ' +
  'milhouse milica milla miller millicent millie milly milo milos milou milton mimi mimma mina minakshi minato mindy minenhle minerva ' +
  'minervina minervino minh minik mink minnie mio mira mirac miracle miral miran miranda miray mircea mirco mireille mirella mireya ' +
  'miriam mirja mirko mirlande mirocleto miron mirre mirta mirte mirthe mirza misael misaele missouri misty mitch mitchel mitchell ' +
  'mittie mitzi miyar mizanur moa mobina modest modesta modesto modibo modou moe mohamad mohamed mohammad mohammed mohan mohana ' +
  'mohinder mohini moira moise moises moisette mojzesz mollie molly mona monaldo monde monica monika monique monitore monroe monserrat ' +
  'monserrate montana monte monty moos morena morenike moreno morgan morgana morgane moriah moritz morris morten mortimer morton mose ' +
  'moses mosharraf moshe mossie moussa mozell mozelle mozes mpho mrignayani muhamed muhammad muhammed mukesh mukul mulatu mulenga ' +
  'mullah murad murat muriel murilo murl murphy murray musa mustafa mustapha mutale muyiwa muziano mwai mwangi mya myah myint mykola ' +
  'myla mylan mylene myles mylo myra myriam myrl myrlande myrna myron myrthe myrtice myrtie myrtis myrtle naasunnguaq nabih nadeem ' +
  'nadege nadene nadia nadiia nadina nadine nadir nadja nadya nadzieja naemi nagabhushanam nahia nahom naima nakia nalini nalla namazio ' +
  'name nana nancy nanda nanette nannie naomi naomie naoto naoufal naoufel napoleon napoleone narayan narciso narcisse naree narendra ' +
  'naresh narges nargis narinder narseo narsete naseem nash nasir nasser nat natale natalia natalie natalina natalya natan natanael ' +
  'nataniel natasha nate nathalie nathan nathanael nathanial nathaniel nathen nathy naud naudet naval naveen navin nawal nawaz nayeli ' +
  'nazario nazariusz nazary nazzareno nazzaro ndeye neal ned nedra neele neeltje neha nehemie nehir neil neiva nekesa nel nela nelda ' +
  'nele nelisa nell nella nelle nelli nellie nelly nels nelson nena neo neoma neopolo neoterio nerea nereo neri nerissa nesreen nestor ' +
  'nestore nettie neva neville nevio newell newton ngoc ngozi nguyen nia niamh nicarete nicea niceforo nicephore niceto nicezio ' +
  'nicholas nicholaus nichole nick nicki nicklaus nickolas nicky nicla niclas nico nicodemo nicola nicolae nicolai nicolas nicole ' +
  'nicoletta nicolette nicolo niek niels niene nienke nigel niharika niilo nik nika nikau nike nikhil niki nikita nikki nikkie nikko ' +
  'niklas niko nikodem nikola nikolai nikolas nikolay nikos nila nilar nilay nilde niles nils nimakoah nimal nimit nina nine ninfa ' +
  'niniano nino ninthe niranjan nirbhay nirmala niro nisa nisanur nisha nita nives nivi niyi njeri njoroge nkechi nnamdi noa noah noam ' +
  'noami noan noble noe noel noelia noella noelle noemi noemie noemy nojus nola nolan nomaan nomi nomsa nona noor noortje nora norah ' +
  'norazlina norbert norberto nore noreen norene norina norm norma norman normand norris norval norwood nostriano noud nouf nour nouri ' +
  'nout nova novan novella novi nowi nox nqobile nthabiseng nubia nuccia nuka nunziata nunzio nur nuray nuri nurul nuwan nya nyah ' +
  'nyambura nyasia nyla nynke obi obie obinna obioma oceane ochieng ocie octave octavia octavian octavio oda oddone odelia odell ' +
  'oderico odessa odetta odette odhiambo odidone odie odile odilia odilon odin odon odorico odval ofelia oger oier oisha ojaswini oke ' +
  'okey oksana ola olaf olaide olamide olav ole oleg oleh oleksandr oleksiy olen olena oleta olga olha olimpia olimpio olin olinda ' +
  'olindo olive oliver olivia olivier oliviera oliviero oliwia oliwier olle ollie olof oluchi olufunmi olumide olusegun oluwaseun ' +
  'oluwunmi olympe oma omana omar omari omawunmi ombline ombretta omer omero omolara ona ondina ondrej onesta onesto onie onofrio onome ' +
  'onorata onorina onorino onorio onoriode onufry onur oormila opal opalina opaline ophelia ophelie ora oral oran orazio orchidea oren ' +
  'orenzio oreste orestes orfeo ori oriana oriande oriane orie orietta orin orio orion orland orlando orlane orlo ornella oronzo orpha ' +
  'orrin orsino orso orsola orsolina ortensia ortensio orval orville osama osanna osbaldo osborne oscar oskar osman osmondo osmund ' +
  'ostap osvaldo oswald oswaldo otello otha otho otieno otilia otis ottaviano ottavio ottilia ottilie ottis otto ottone oumar oumayra ' +
  'oumou oury ousmane ova ovidio owen oyunbileg ozanne ozella pablo paciano pacifico pacome pacomio paddy padma padraig page paige ' +
  'palatino palemon palesa palladia palladio palma palmazio palmira pam pamela pammachio pancario pancrazio pandora panfilo paninnguaq ' +
  'pankracy pansy pantaleo pantaleon pantaleone paola paolo param paramartha pardo parfait paride paris parker parmenio parvati parveen ' +
  'pascal pascale pasquale pat paterne paterniano patience patrica patrice patricia patricio patrick patrik patrizia patrizio patroclo ' +
  'patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulie paulina pauline paulo paulos pauside ' +
  'pavel pavlo pawel paxton payton pearl pearlie pearline pecine pedro peer peggie peggy pelagia pelagie peleo pelle pellegrino ' +
  'penelopa penelope peni penny pepe pepijn pepin per perceval percival percy pericle perla pernilla perrine perry perseo pervez petar ' +
  'pete peter petko petr petra petro petronilla petronille petronio petros petru peyton phil phileine philemon philibert philine philip ' +
  'philipp philippe philippine phillip philomena philomene philothee philou phoebe phoenix phuong phylis phyllis phyo pia pie pien ' +
  'piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pim pink pinkie ' +
  'pio piotr pip pipaluk piper pippa pippo pit pius placida placido plamen platon platone pleun plinio plutarco pol pola polidoro ' +
  'polifemo polikarp polina polissena pollione polly pompeo pomponio pontus ponziano ponzio poornima poppy porfirio porfiriusz porfiry ' +
  'porter portia porzia porziano postumio potter pradeep prakash pramila pran pranay prasad prasanna prassede prathamesh pravit prayag ' +
  'prayut precious preity prem prema presley preston priamo price primerose primo prince princess prisca priscila priscilla priscille ' +
  'prisco privato priya priyala priyamvada procopio prokles prokop prokul promise proserpina prosper prospera prospero protasio proteo ' +
  'providenci prudence prudenzia prudenzio publio puck puk pulcherie puneet pupolo purnima purushottam pushti pusicio puteri pyotr ' +
  'quang quartilla quarto quasimodo queen queenie quentin quentine querano quiana quieta quin quincy quinn quinten quintia quintiliano ' +
  'quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria rabina rachael rachel rachela rachele rachelle rachid ' +
  'rachida radha radolfo radovan radu rae raegan raf rafael rafaela rafal raff raffaele raffaella rafik rafiq rageshwari rageswari ' +
  'raheem rahel rahsaan rahul raide raik raila raimondo raina rainaldo rainelda rainer raj rajan rajendra rajesh rajinder rajiv rajmund ' +
  'rajnold rakesh raleigh ralf ralph ramaa ramesh rameshwar ramiro ramon ramona rana randal randall randi randolf randolph randy rania ' +
  'raniero ranil ranjeet ranjit ranolfo ransom raoul raphael raphaelle rapulane raquel rashad rashawn rasheed rasheedah rasmus rati ' +
  'ratko ratu raul raven ravi rawiri ray rayan rayen raymond raymonde raymundo rayna razvan reagan reanna reba rebeca rebecca rebeka ' +
  'rebekah rebekka recep reece reed reem reema reese regan reggie regina reginald reginaldo regine regis regolo reid reihaneh reilly ' +
  'rein reina reine reinhold rejean rejeanne rekha remi remigio remilekun remington remo remondo rena renae renata renato renaud rene ' +
  'renee rens renske renzo respicio ressie reta retha retta reuben reva revi rex rey reyansh reybaud reyes reymundo reyna reynaldo ' +
  'reynold reza rezaul rhea rhett rhianna rhiannon rhoda rhona rhonda ria riana ricardo ricario riccarda riccardo richard richelle ' +
  'richelmo richie richmond rick rickard rickey ricki rickie ricky rico rieke riff rigoberto rike rikki riko riley rimas rin rina ' +
  'rinaldo rino rita ritesh riv river riya roan robaldo robb robbie robbin robby robert roberta roberto robin robyn rocco roch rochele ' +
  'rochelle rocio rocky rod rodel roderick roderyk rodger rodiano rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger ' +
  'rogers roghayyeh rohan rohana rohit roksana roland rolanda rolande rolando rolf rolfo rollin roma romain romaine roman romana romane ' +
  'romano romee romeo romero romilda romina rommel romoaldo romola romolo romuald romualdo romy ron ronald ronaldo ronan ronda roni ' +
  'ronja ronke ronna ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond ' +
  'rosamunda rosanna rosanne rosario roscoe rose roseann roseanne roselin roseline rosella roselle roselyn rosemarie rosemary rosendo ' +
  'roser rosetta rosie rosina rosita roslyn rosmah rosmunda ross rossana rossella rossie rotimi rover rowan rowena rowland roxana ' +
  'roxane roxanna roxanne roxie roxy roy royal royce roza rozalia rozella ruben rubiano rubie rubin ruby rubye rudo rudolf rudolph ' +
  'rudra rudy rufina rufino rufo rufus ruggero rukhmani rukhsana rukmin rumen rupert ruperto rupinder rush ruslan russ russel russell ' +
  'rusty ruta ruth ruthe ruthie rutilo ryan ryann ryder rylan rylee ryleigh ryley ryou ryszard saad saanvi saar saba sabato sabazio ' +
  'sabele sabina sabine sabino sabir sabrina sabryna sachin saddam sade sadie sadye saeed safa safae saffiro saffo safiya safouan ' +
  'safouane sage sahar sahra said saida saige sakeena sakineh sakura sal saladino salif salih salik sallie sally salma salman salome ' +
  'salomey salomon salomone salote salustio salvador salvatore salvo salwator sam samanta samantha samara sameer sami samia samir ' +
  'samira samkelo sammie sammy samona samson samuel samuele sanath sancho sandeep sander sandor sandra sandrine sandro sandy sanford ' +
  'sanja sanjay sanka sanna sanne sansone santa sante santiago santina santino santo santos sanya saphira sapiente saqib sara sarada ' +
  'sarah sarai sarala saraswati sarbello sare sarina sarisha sarla saroja sarvin sascha sasha saskia satish satoshi saturniano ' +
  'saturnino satyen saul sauveur savanah savanna savannah saverio savi savin savina savinien savino savion scarlett scholastique ' +
  'schuyler scolastica scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastien seconda ' +
  'secondiano secondina secondo sedrick sef seff sefora segolene segun sekinat sekou selam selena selene selim selin selina selma ' +
  'selmer selvaggia sem semih semiramide semisi semplicio sempronio sena senesio senn senna senne senofonte sep sepp seppe sera serafin ' +
  'serafina serafino seraphin serapione serena serenity serge sergei sergey sergi sergio sergiusz serhiy serife servidio serviliano ' +
  'sesto setayesh seth settimio settimo seun sev sevda severa severiano severin severine severino severo sevinj seweryn seydou seymour ' +
  'shabana shabnam shad shade shafiqul shahd shahid shahidul shahrizal shaikha shaim shaimaa shaina shakira shakti shakuntala shalewa ' +
  'shana shanaya shanda shane shanel shanelle shania shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany ' +
  'shaquille sharda shari sharlene sharmila sharon sharron sharyn shashi shashikala shaun shauna shawn shawna shay shayla shaylee ' +
  'shayma shayna shayne shazia shea sheba sheela sheena sheila shelby sheldon shelia shelley shelly shelton shemar sher sheri sheridan ' +
  'sherifa sherman sherri sherrie sherry sherwood sheryl shiloh shimon shinzo shira shirley shirli shirly shiv shivakari shlomo shobha ' +
  'shobhana shona shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne shyla siaosi ' +
  'sibilla sibusiso sibyl sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidney sidoine sidonia sidonio siebe siem sienna ' +
  'siep sierra sigebert sigfrido sigismond sigismondo sigmund sigrid sigurd sil silas silja silke sillin silvan silvana silvano silvere ' +
  'silverio silvestro silvia silvio silviu sim simeon simeone simi simisola simon simona simone simonetta sina sinan sincere sindy ' +
  'sinesio sinfronio sinja siobhan sione sipho sireno siria siriano siricio sirineu sirio sirisena siro sister sisto sita sitara siti ' +
  'sitiveni siv sixte sixtine siyabonga sjoerd sjors sky skye skyla skylar slamet slobodan sloka smeralda smilla smita smriti sname ' +
  'snezana soave sobia soccorso socrate soe sofia sofie sofiia sofija sofronia sokha sola solange soledad soline solocone solomon solon ' +
  'som soma somayyeh somchai somnath somsak somu sondra song sonia sonja sonke sonny sonya soof sophea sophia sophie soraya soren sorin ' +
  'sostene sosteneo sostrato souleymane souta sovann spano spartaco spencer speranza speranzio spirydion sri stacey staci stacie stacy ' +
  'stan stanford stanislao stanislas stanislav stanislaw stanley stanton starla stef stefan stefania stefanie stefano stefanos steffen ' +
  'stela stella sten stepan stephan stephane stephania stephanie stephany stephen stephon sterling sterre steve steven stevie stewart ' +
  'stig stijn stiliano stina stiriaco stone storm stoyan stu stuart subhash subhashini subhasini subodh suchart sucheta sude sudeva sue ' +
  'suelen sugeng suha sujata sukanya suma suman sumayah sumayyah sumit sumitra summer sun sunita sunny suraj surano suresh surinder ' +
  'surya suryakant suryakanta suryakantam susan susana susane susanna susannah susanne susheel sushil sushma susi susie sutrisno suus ' +
  'suzan suzana suzane suzanna suzanne suze suzette suzie suzon suzy svea sven svend svenja sverre sveva svitlana sviturno swami ' +
  'swapnil swara swarnalata swassane sweta sybil sybilla syble syd sydnee sydney sydni sydnie syed sylvain sylvan sylvester sylvestre ' +
  'sylvia sylviane sylvie sylwester sylwia szczepan szymon tabatha tabea tabita tabitha tacjana tad taddeo tade tadeo tadesse tadgh ' +
  'taha tahira tahlia taichi taide taika taiwo takashi tala talea talia talita talitha talon tamar tamara tamas tamera tami tamia ' +
  'tamika tamina tamino tammaro tammi tammie tammo tammy tamra tancrede tancredi tang tanguy tania tanika tanirika tanisha tanja tanner ' +
  'tanushree tanushri tanya tapan tapiwa tara tarana taras tarcisio tarek tareq tari tarik tariq tarja taro tarquinia tarsilla tarso ' +
  'tarun taryn tasha tate tatenda tatiana tatsuki tatum tatyana taurean taurin tavares tavita tawana taya tayler taylor tayo taziana ' +
  'taziano tazio tea teagan tecla ted teddy tegan teguh teije tej tejas tekla telchide telemaco telica telly temistocle temitope tendai ' +
  'teo teobaldo teodata teodolinda teodor teodora teodoro teodosio teodoto teogene terence terencjusz terenzio teresa tereza teri ' +
  'terrance terrell terrence terri terrie terrill terry tertuliano terzo tesauro tesifonte tess tessa tessie teudosia teun teunis tevin ' +
  'tevita tewodros thabo thad thaddeus thais thalea thalia thandeka thandi thandolwethu thant thao thea thelma themba theo theodor ' +
  'theodora theodore theodose theophile theophraste theresa therese theresia theron thet thiago thibault thibert thida thierry thies ' +
  'thije thijmen thijn thijs thilina thilo thirza thoko thom thomas thomasina thora thorben thore thorge thurman thuy tia tiago tiana ' +
  'tianna tiara tibaldo tibbe tiberio tibor tiburzio ticone tieme tierra ties tiffany tigist tijmen tijn tijs til till tillman tillmann ' +
  'tim timm timmothy timmy timo timoci timoleon timon timoteo timothee timothy tin tina tingting tino tiphaine tirone tirza tisha titi ' +
  'titien titilayo titilope tito titus tizian tiziana tiziano tizio tjark tobi tobia tobias tobiasz tobiloba tobin toby tod todd toke ' +
  'tola tolomeo toluwani tom tomas tomasa tomasz tomiloba tomke tommaso tommie tommy tomoharu toney toni tonia tonnin tony tonya toon ' +
  'tope tora torben torbjorn tore torey tori torquato torrance torrey tosca tosco toussaint toy toyin trace tracey traci tracie tracy ' +
  'traian trajan tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey ' +
  'tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trinity trish trisha trista tristan tristano tristian tristin ' +
  'triston troy trudie trudy truman trycia trystan tsegaye tshepo tsitsi tsvetan tuan tuana tui tuilaepa tula tullia tulliano tullio ' +
  'tulsi tunar tunde turi turibio turki turner turold tushar tussio tuur twan twila ty tycho tygo tyler tymon tymoteusz tyra tyree ' +
  'tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tzipi ubaldo ubertino uberto uche uchenna udai udit ughur ugne ugo ' +
  'ugochukwu ugolina ugolino uguccione ujjawal ujjwal ulberto ulderico ulf ulfa ulfo ulices ulises ulisse uliva ulla ulpiano ulrich ' +
  'ulrico ulrik ulrika ulstano ultimo ulysse ulysses uma umang umar umberto umile umut una unax unique unna upendra uranio urbain urban ' +
  'urbano urdino uri uriah uriel uriele urmila ursicio ursino ursmaro ursula ursule urte usama usha usman uttam uxue uzodimma vada ' +
  'vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valente valentijn valentin valentina valentine valentino valere ' +
  'valeria valeriana valeriano valerico valerie valerio valery valfredo valfrido vallie valtena valter van vance vanda vanesa vanessa ' +
  'vanna vannak varalakshmi varo vasanti vasco vasil vasile vasily vasudev vasudeva vasudha vasundhara vasyl vaughn veda vedang vedanga ' +
  'vedanshi vedasto veerle veit velda velio vella velma velva vena venance venanzio venceslao venceslas venera veneranda venerando ' +
  'venere venerio ventura venus venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio vergie ' +
  'veriana veridiana verla verlie vern verna verner vernice vernie vernon verona veronica veronika veronique verulo vesna vespasiano ' +
  'vesper vesta vezio vianney vic vicenta vicente vicki vickie vicky victoire victor victoria victorien victorin vida vidal vidhur ' +
  'vidhya vidiano vidone vidur vidya vienna vieve viggo vigile vigo vihaan vijay vik vikky vikram viktor viktoria viktorie viktorija ' +
  'viktoriya vilfredo viliami viliana viliberto vilisoni vilma vilte vimal vimala vin vinay vince vincent vincenza vincenzo vinciane ' +
  'vindonio vinebaldo vinfrido vinicio vinnie vinz viola violante violet violeta violette viorel virgie virgil virgilio virginia ' +
  'virginie virginio virone viscardo vishnu vishwamitra vissia vita vital vitale vitalico vitaliy vito vitor vitoria vittore vittoria ' +
  'vittoriano vittorio vitus viva vivaan vivaldo vive vivek vivian viviana viviane vivianne viviano vivien vivienne vlad vladimir ' +
  'vladimiro vladislav vodingo vojislav vojtech volfango volodymyr vrinda vrund vulmaro vulpiano vusala vyacheslav vyas waclaw wade ' +
  'wafula wahyu waino wakana waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wally ' +
  'walt walter walton wambui wanda wandrille wanesa wang wangari wanjiku wanjiru waqar ward warley warren washington watson watts wava ' +
  'waweru wawrzyniec waylon wayne webster wei weldon wellington wen wende wendell wendi wendy werner weronika wes wesley wessel westley ' +
  'weston whitney whitni whitny wiara wibke wichai widelene wiebke wies wiktor wiktoria wila wilber wilbert wilbur wilburn wiley ' +
  'wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie ' +
  'willis willow willy wilma wilmer wilson wilton wincenty winfield winfried winifred winnie winnifred winona winslow winston wirginia ' +
  'witalis wladyslaw wlodzimierz wm wojciech wole wolf wolfgang woodrow wout wouter wu wyatt wyman xander xaver xavi xavier xaviere xem ' +
  'xenia xenophon xhoel xi xiaomei xiaoyan xie ximena xinyi xochitl xu xzavier yaa yadira yael yagmur yago yahli yahya yakubu yamileth ' +
  'yan yang yango yanis yann yannic yannick yannik yannis yanto yara yarah yaren yaretzi yarin yaroslav yasin yasmeen yasmin yasmine ' +
  'yasser yassin yassine yassir yasuo yaw yazmin yegor yelena yemi yenthe yesenia yessenia yetunde yevgeni yevgeny yevhen yfke ying ' +
  'yinka yinthe yitzhak ylvi ylvie yoann yogendra yogesh yoginder yoko yolanda yolande yonas yonatan yonathan yong yosef yoshiko yossi ' +
  'younes youp yousef yousouf youssef yoweri ysaline yseult yuen yuina yukio yulia yuna yunus yuri yuriy yury yusif yusuf yuuma yuval ' +
  'yven yves yvette yvona yvone yvonna yvonne zabedeo zabina zac zaccaria zaccheo zach zachariah zachariasz zacharie zachary zache ' +
  'zachery zack zackary zackery zada zahid zahra zain zainab zaira zakaria zakary zama zan zander zane zanele zaneta zanita zanobi zara ' +
  'zaria zarina zaw zayd zayn zechariah zef zefiro zehra zeinab zelda zelinda zella zelma zemin zena zenaide zenebe zenebio zeno ' +
  'zenobia zenobio zenone zephirin zetico zetta zev zeyd zeynab zeyneb zeynep zhang zhao zheng zhivko zhou zhu ziad zillur zineb zion ' +
  'zita ziva ziyanda zoe zoeva zoey zofia zoie zoila zoilo zola zoltan zora zoran zosima zosimo zoya zsofia zsolt zubair zula zulfikar ' +
  'zulkifli zurab zuzanna zygmunt'

/** Surnames. */
export const surnames =
  'abbas abbott abe abernathy abeyta abiodun abiola abodunrin abosede abrego abreu abshire abubakar acevedo achari acharya acheampong ' +
  'achebe acosta acuna adadevoh adame adams adaobi adcock addo adebayo adebayor adegboye adegoke adeleke ademayowa ademola adeniyan ' +
  'adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo adhikari adichie adiga adler adomah adomako adongo adorno adu ' +
  'adusei adutwum afirifa afoakwa afolabi afunku agarwal agboola agnes agosto aguayo aguilar aguilera aguinaldo aguirre agyapong agyare ' +
  'agyei agyemang ahluwalia ahmadinejad ahortor ahuja aigbiniode ajakaiye akerele akhtar akintade akoto akowua akpabio akufo akyeampong ' +
  'akyena alanis alaniz alarcon alba albertyn alcala alcantar alcaraz alejandro aleksejev aleman alexander alfaro alicea aligbe aliyev ' +
  'almanza almaraz almeida almonte alonso alonzo altamirano altenwerth alva alvarado alvarez alves amador amaechi amaya ambani aminat ' +
  'amla amo amoa amoako amoasi ampadu ampofo amponsah anaya andersen anderson andersson andorful andov andreassen andrejev andrews ' +
  'angelov angelova anguiano angulo ankra ankunding annan anokye ansa ansah ansari antwi anwar aparicio apodaca aponte appia appiah ' +
  'aquino arafat aragon arana aranda araujo araya arce archuleta arellano aremu arenas arevalo arguello arias armas armendariz armenta ' +
  'armijo armstrong arora arredondo arreola arriaga arroyo arslan arteaga asamoa asamoah asan asante asare asenso ashley asiama asiedu ' +
  'aslan aso assad assefa ata atanda atchison atencio atiku atkinson auer aufderhar avalos avila aviles awuah ayala aydin ayisat ' +
  'ayobami ayomide baa baafi baah baawia babalola babatunde babic baca bach bachelet bacher badawi badillo badu baez baeza baghel ' +
  'bahena bahk bahng bahringer bailey bainimarama bajwa bakker balderas baldwin balistreri ballesteros balogun baloyi bamisebi banda ' +
  'bandara bandopadhyay bandyopadhyay banerjee banik banuelos barajas barak barbieri barbosa barela barnes barnier barragan barraza ' +
  'barrera barreto barrientos barrios barrows barry bartell bartlett bartoletti barton barua bashir bashirian basnet baswedan bates ' +
  'batista batz bauch bauer baumbach bayer beahan beatty becerra bechtelar becker beckham bedi bednar beer beethoven begu beier bekele ' +
  'bektashi bello beltran benavides benavidez bengtsson benitez benjamin bennett berge berger bergman bergmann bergnaum bergstrom ' +
  'berisha berlusconi bermudez bernal bernanke bernasconi berndsen bernhard bernier berrios bester betancourt bhadresha bhagwat bhak ' +
  'bhana bhandari bhang bharadwaj bhat bhattacharya bhattathiri bhengu bhoumik bhowmik bhuiyan bhutto bianchi biden bins bishwas blair ' +
  'blanckenberg blanco blanda blazevic blick block blondal boadi boadu boahen boakye boaten boateng bode boehm bogan bogdanov bogisich ' +
  'bommai bona bondarenko bongo bonifacio bonik bonilla bonsra bonsu borer borrego boruya bosco bosman bosu botello botsford bouchard ' +
  'boucher boyer boyko boyle bozic bozinov bradtke brakus brankov braun bravo breitenberg brekke briem briones briseno brito bromfield ' +
  'brooks brown browne bruen bryant buchanan buckridge bueno burgos burke burns busari bush bustamante bustos buthelezi butt byrne ' +
  'bytyqi caballero caban cabrera caceres cadena caldera calderon calvillo camacho camara camarillo cameron campbell campos canales ' +
  'candelaria cano cantu caraballo carbajal cardenas cardona cardoso cardozo carlsson carmona carr carranza carrasco carrasquillo ' +
  'carreon carrera carrero carrillo carrion carroll carter cartwright caruso carvajal carvalho casanova casares casarez casas casillas ' +
  'casper cassim cassin castaneda castellanos castillo castro cavadini cavazos cayetano cazares ceballos ceban cebotari cedillo ceja ' +
  'celik cengic centeno cepeda cerda cereghetti cerna cerny cervantes cervantez chacon chakma chakraborty chakwera chamisa champlin ' +
  'chan chand chang chapa chapman chatterjee chattopadhyay chaturvedi chaudhry chavarria chavez che chen cheney cheon cheong chetty ' +
  'cheung chibike chibuike chidambaram chidinma chidozie chirac chisanga chiu choi chong chopra choudhury chouhan choung chow chowdhury ' +
  'choy chretien christensen christian christiansen chung chwe cintron ciobanu cisneros clare clark clarke clinton cohen cole coleman ' +
  'collado collazo collier collins colon colunga concepcion conde conn connelly conroy considine conti contreras cook cooke cooper ' +
  'corbyn cordero cordova corkery cormier cornejo corona coronado corral corrales correa correia cortes cortez corwin costa cotto ' +
  'coulibaly covarrubias cox crawford cremin crespo crist crivelli crona cronin crooks cruickshank cruz cuellar cullinan cummerata ' +
  'cummings cunningham curiel daako dach dahal dahl damcevski damore dangote daniel daniels danielsen dankula danso dare darko darteh ' +
  'dartey datta daugherty david davidov davidson davies davila davis deane debnath deckow delacruz delafuente delagarza delao delapaz ' +
  'delarosa delatorre deleon delgadillo delgado delic delrio delvalle demir demirovic demissie denesik dervishi desai desalegn deshmukh ' +
  'deshpande deuba devar devi dewan dhankhar dhawan dhlamini diallo diarra dias diaz dibbert dickens dicki dickinson dietrich dimitrov ' +
  'dimitrova diop dissanayake dixon djokoto djurhuus dlamini dogan doherty dominguez dominquez donev donkor donnelly dooley dordevic ' +
  'dotto douglas doumbia dower doyle driscoll duah duarte dubashi dube dubois dubuque duenas dumitru dunn duran durand durgan duric ' +
  'duterte dutta dvorak dvorakova dwamena dwivedi dzokoto ebert ebubechukwu echevarria eder edison edwards effertz egbochukwu ehigiator ' +
  'einstein ekweremadu ekwueme elebiyo elizabeth elizondo elworthy emard embranthiri emmanuel emmerich enriquez erdman erdogan eriksen ' +
  'eriksson ernser escalante escamilla escobar escobedo escudero esparza espinal espino espinosa espinoza esposito esquibel esquivel ' +
  'estevez esther estrada evans faber fadel fadnavis fahey fajardo farias farrell fashola fay fayemi feeney feest feil feliciano ' +
  'ferhatovic fernandes fernandez ferrara ferrari ferreira ferrer ferry fichardt fierro figueroa filipov filipovic fischer fish fisher ' +
  'fitzgerald fjeldsted flatley fleming flores florez fofana fofie fonseca fontana fortin fosu fournier fowler fox frami franco ' +
  'franecki franey freeman frias friedman friesen fritsch fuchs fuentes fujita fuller funk funmilayo gaddafi gadkari gagne gagnon ' +
  'gaitan galarza galeano galindo gallagher gallardo gallegos galli gallo galvan galvez gamage gamboa gamez ganaka gandhi gao gaona ' +
  'garay garcia garden gardner garibay garica garrido garza gashi gastelum gates gauthier gaytan gbadamosi gbogboade gebre gehlot ' +
  'geithner georgiev georgieva gerhold gerlach gheorghe gibbs gibson gil gilani gill gillard gimenez gingrich giordano girma giron ' +
  'gislason giuliani gjonaj gjoni gleason gleichner glover godinez godoy goldberg goldner goldstein gollum golubev gomes gomez ' +
  'goncalves gonzales gonzalez goode goodman goodwin goonam gorbachev gorczany gordhan gottlieb govender gowda goyette grace gracia ' +
  'grady graham granado granados grant grayling green greene greenfelder greenholt grgic griego griffith griffiths grijalva grimes ' +
  'gruber guajardo guardado guerra guerrero guevara guha guillen gul gulgowski guneta gunnarsson guo gupta gurule gurung gusikowski ' +
  'gustafsson guterres gutierrez gutkowski gutmann guzman gwon gyamfi gyasi haag habeeb hackett hadi hadzic hagen hagenes hahn haley ' +
  'hall halvorsen halvorson hamalainen hamill hamilton hammes hand hane hanifat haniyeh hansen hansson haque harber harding haro harper ' +
  'harris hart hartmann hartono harvey hasani hasanov hasanovic hashimoto hathorn hatoyama hauck haugen haung hawkins hayashi hayes ' +
  'hayworth heaney hearne heathcote hegmann heidenreich heikkila heikkinen heinonen heller hemingway henderson henriksen henriquez ' +
  'heredia herman hermann hermiston hernadez hernandes hernandez herrera herzog hess hessel hettinger hichilema hickle hidalgo higgins ' +
  'hill hilll hills hilpert hinojosa hintz hirthe hitchcock hitchinson hjaltalin hlatshwayo hlongwane hoang hodkiewicz hodzic hoeger ' +
  'hofer hoffman hoffmann hofmann hojgaard hok holder holguin hollande holmes holt homenick hontiveros hooda hopkins hoppe horak ' +
  'horakova horne horvat howard howe howell hoxha hristov hristova hu huaman huang huber huckabee hudson huel huels huerta hughes ' +
  'huixtlacatl hurtado hussein huynh hyatt ibarra ibrahimovic igbokwe iglesias ikeda iliev ilieva inoue ionescu irizarry isaac ishikawa ' +
  'ismail isokun israel ito ivanou ivanov ivanova iyalla iyengar iyer jackson jacobi jacobs jacobsen jacobson jaime jaimes jain jaitley ' +
  'jakobsson jakubowski james jamiu jangid jankovic jansen janssen janssens jansson jaquez jaramillo jarvinen jaskolski jasso jast ' +
  'jenkins jennings jensen jerde jha jhang jiabao jimenez jiminez jimoh jintao joensen johannesen johannessen johansen johansson johar ' +
  'johns johnsen johnson johnston jonathan jones jonsson jorgensen joseph joshi joshua joung jovanovic juarez jung jurado juric justina ' +
  'kabila kagame kahn kakkar kalla kalloe kalyan kamal kamat kamau kaminski kan kanaria kane kanea kanimal kaniyar kano kanu kanzaki ' +
  'kaplan kapoor kara karam karan karanja karat karem karen karikari karimov kariuki karjalainen karlsen karlsson karzai kassulke ' +
  'kastrati katherine kathrada kato kaul kaur kautzer kaya kayode kayser kazlov kebede keebler keeling keita keith kejriwal keller ' +
  'kelly kemmer kemp kempis kennedy kerluke kerry kertzmann kessler keter khalid khamenei khan khanna khatami khatri khattak khattar ' +
  'khoza khumalo khumalu khuzwayo kibaki kieffer kiehn kihn kikuchi kilback kilic kim kimani kimberly kimura kindelan king kinnunen ' +
  'kiplagat kirchner kirlin kirui klein kling klocko kluivert klusener knezevic kobayashi kocchar koch koech koelpin koenig koepp kohl ' +
  'kohler koirala koizumi konate kone konopelski koomson korhonen koros korta kortajarena koskinen koss kovac kovacek kovacevic kovacic ' +
  'kovacs koval kovalchuk kovalenko kowalczyk kowalski kozey kozlov krajcik kramer krasniqi krasnova kraus krause kravchenko kreiger ' +
  'kremer kris krishna kristensen kristiansen kryeziu kshlerin kub kubheka kucera kucerova kuhic kuhlman kuhn kulas kumar kumara ' +
  'kumaraswamy kumi kunde kunene kunze kuphal kusi kutch kuvalis kuzmina kuznetsov kvaran kwaakye kwarteng kwok kwon kyei kyra labadie ' +
  'laboy lacson ladega laden laine laitinen lakin lammy lang langosh langworth lara larkin larsen larson larsson latifat lau laureano ' +
  'lavoie lavrov lawal lawson leal leannon lebedev lebron lebsack ledesma ledner lee lefebvre lefevre leffler legarda leghari legros ' +
  'lehmann lehner lehtinen lehtonen leitner leiva leka lekaj lemke lemus lenin leon leonard lerma leroy lesch letsoalo leuschke lewis ' +
  'leyva li lieberman limon linares lincoln lind lindberg lindgren lindholm lindstrom linsey lira littel little liu livni liyanage ' +
  'llamas lockman loera lombardi lomeli longoria lopes lopez lovato lovric lowe loya lozada lozano lubowitz lucero lucio lueilwitz ' +
  'luettgen luevano lugo lukashenko lukic lula luna lund lungu luo ly lynch mabaso mabunda mabuza macdonald macejkovic macgyver macias ' +
  'macron madera madrid madrigal madsen maduro maeda maestas magana magashule maggio magnusson mahabeer mahajan mahathir mahlangu maier ' +
  'maina majerus makarov makela makhanya makinde makinen makuachukwu malave maldonado malema malik maliki maluleke mamani mammadov ' +
  'mancini mandela manele mann mansell mante manzanares maphosa marape marar mares mariani maric marin marino markham markovic marks ' +
  'marquardt marques marquez marrero marroquin martin martinez martins marvin maryam maryjane mascarenas maseko mason masondo mata ' +
  'matei mateo mathebula matias matic matos matsumoto matthews maya mayer mayert mayorga mayowa mayr mazari mazibuko mbalula mbatha ' +
  'mbeki mccain mccarthy mcclure mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan medhurst medina ' +
  'medrano medvedev megawati mehmedovic mehmeti mehra mehrotra meier meijer mejia melendez melgar melnyk melo mena menchaca mendes ' +
  'mendez mendoza menendez menon mensa mensah meraz mercado mercier merino merkel mertz mesa meshaal messi messier metz meyer meyers ' +
  'meza mhlanga mhlongo micrachi mihhailov mikkelsen miller mills milosevic milton miracle miramontes miranda mireles mishra mitchell ' +
  'mkhize mnangagwa mngomezulu mnisi mobolaji modi modise moen mofokeng mogbadunade mohan mohr mojica mokoena mokwena molefe molina ' +
  'moller moloi monahan mondragon monroe monroy montalvo montanez montano montemayor montenegro montero montes montez montgomery ' +
  'montoya moon moonsamy moore moosa mora morales morar moreau moreira moreno moretti morgan mori morin morina morissette morozov ' +
  'morris morrison morsi mortensen morton mosciski moser moses moss mota motalo motaung motloung mousavi moya moyo mozart mphahlele ' +
  'mraz mthembu mthethwa mtshali mubarak mudau mudavadi mueller mugabe muhyiddin muinat mukaram mukherjee mukhopadhyay mulder muller ' +
  'munguia muniz munoz munsamy munteanu murati muratovic murazik murillo murkomen muro murphy murray museveni musharraf mussolini ' +
  'mustapha mutasa mutharika mutiat mutua muturi mwanawasa mwangi myers nadda nader nagy naidu naik nair najera najib nakajima nakamura ' +
  'nakashima nambeesan namboothiri nanez napolitano naranjo narayan narvaez nash natuman nava navarrete navarro nayar nazarbayev ' +
  'nazario ndaba ndegwa ndiaye ndlovu ndukwu negrete negron nehru neilson nemcova nemec netanyahu nevarez ngcobo ngcuka ngozi ngubane ' +
  'nguyen ngwenya nhlapo niazi nichols nicholson nicolas nielsen niemi nieminen nienow nieto nieves nikolaus nikolic nikolov nikolova ' +
  'nilsen nilsson nino nitzsche nixon njoroge nkansa nkansah nkomo nkosi nkrumah noda nojeem nolan noriega norodahl norris novak ' +
  'novakova novikov novotna novotny nowak nsia nti ntiamoa ntim ntuli nunes nunez nwachukwu nwogu nwosu nwuzor nxumalo nyaako nyame ' +
  'nyantakyi nyman nyongo obama obasanjo obaseki obeng oberbrunner obiageli obianuju obrien ocampo ocasio ochieng ochoa ochse oconnell ' +
  'oconner oconnor odhiambo odinga odunayo ofori ofosu ogawa ogunbanwo ogunwande ohara ojeda okafor okeefe okeke okon okonkwo okorie ' +
  'okoro okoth okpattah okuneva okunola okyere oladeji oladimeji olaoluwa olasunkanmi olatunji olawale oli olinn oliphant olivares ' +
  'olivarez olivas oliveira olivera olivo oliynyk olmert olmos olofsson olsen olson olsson olubukola olubunmi olufeyikemi olumide ' +
  'olutola oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omani omobolaji omobolanle omolara omondi omowale ' +
  'ondricka oneill onohinosen onose ontiveros onuoha onyinyechukwu opeyemi opoku oppong opuku oquendo ordonez oreilly orellana orn ' +
  'ornelas orosco orozco orta ortega ortiz orwell osborne osei oshiomhole osinski osmena osorio osuagwu otero oti otieno otiwa otuo ' +
  'ouattara ouko owen owens owusu oyebola oyelude oyinkansola ozdemir ozturk ozuna pabon pacheco pacocha pacquiao padberg padilla ' +
  'padron paez pagac pagan pahk pahng pak palacios palin palomino palomo pandey panicker pantoja papadopoulos paredes parisian park ' +
  'parker parkin parnell parra partida patel paterson patil patino patnaik patterson paucek pavic pavlov pavlovic pawar paz pearson ' +
  'pedersen pedraza pedroza peeters pelayo pelosi pena perales peralta perea pereira perera peres peretz perez peric perkins persson ' +
  'peter peters petersen peterson petrov petrova petrovic pettersen pettersson pfannerstill pfeffer phak pham phan phang phillips ' +
  'picasso pichardo pichler piero pilla pillai pillay pina pinas pineda pinto pithey pizarro pohiva polanco polishchuk pollich pollock ' +
  'ponce poore popescu popov popovic porras portillo posada pothuvaal poulsen pouros powell powlowski prabowo prachanda prado prajapat ' +
  'prasad preciado predovic prempeh price prieto prifti prince prinsloo prochazka prochazkova procter prohaska prosacco puente puga ' +
  'pulido purdy putin qaddafi quartey quesada quevedo quezada quigley quinn quinones quinonez quinta quintairos quintana quintanilla ' +
  'quintero quiros quiroz quispe quitzon qureshi rabuka radic radu rael rafsanjani rajapaksa ramaphosa ramdev ramirez ramon ramos rana ' +
  'rangel rantanen rascon rasheed rasmussen rath ratke rau ravelli raya raynor razak razo reagan reddy rees regalado reichel reichert ' +
  'reid reilly reinger reis reiter rempel rendon renner renteria resendez reuter reyes reyna reynolds reynoso ribeiro ricci rice ' +
  'richards richardson rico ries rincon riojas rios rippin ritchie rivas rivera rivero rizzo robel roberts robertson robinson robledo ' +
  'robles robredo rocha rodarte rodrigez rodrigues rodriguez rodriquez rogahn rogers roh rohan rojas rojo roldan rolfson rolon ' +
  'romaguera romano romero romney romo romualdez roob roosevelt roque rosado rosales rosario rosas rose rosenbaum rosenberg ross rossi ' +
  'rotari roth rouhani rousseff roux rowe rowling roybal rubio rudd ruecker ruelas ruiz rumsfeld runolfsdottir runolfsson runte russel ' +
  'russo rusu rutherford ryan ryang ryoo ryu saakashvili saarinen saavedra sabdat saenz safo saheed sahin saini saito saiz sakamoto ' +
  'salami salas salazar salcedo salcido saldana saldivar salgado salihovic salinas sall salminen salo salonen salwai samaniego samuel ' +
  'sanabria sanches sanchez sandberg sanders sandoval sanford sanogo santacruz santana sante santiago santillan santos santoso sanusi ' +
  'sanz sarabia sarah saric sarkozy sarpong sarr sasaki sato satterfield sauceda saucedo sauer saunders savic sawayn schaden schaefer ' +
  'schamberger scheving schiller schiltz schimmel schinner schmeler schmid schmidt schmit schmitt schmitz schneider schoen schowalter ' +
  'schroeder schubert schulist schultz schulz schumm schuppe schuster schwarz schwarzenegger scott sebelius sedillo segovia segunmaru ' +
  'segura seinfeld sekinat semjonov semyonov senger seoh sepulveda serna serrano serrato sethi sevilla shah shala shanahan sharif ' +
  'sharma sharon shehu shevardnadze shevchenko shevchuk shields shimizu shinawatra shinde shongwe shrestha shukla sibiya siddaramaiah ' +
  'sierra silva simmons simonis simonsen sinatra sinclair singh sinha sipes sirbu sisi sisneros sissoko sithole skiles smirnov smit ' +
  'smith smitham smyth snooke sogavare sokolov solano solis soliz solorio solorzano solovyov somare somayaji sorensen soria sosa sotelo ' +
  'soto sotto soung sousa sow soyinka spencer spinka sporer stalin stamm stanton stark starmer steele stehr stein steiner stephens ' +
  'steuber stevens stevenson stewart stiedemann stoica stojanovic stokes stoltenberg stoyanov stoyanova stracke streich stroman strosin ' +
  'suarez subianto subotic suharto sukarno sulaimon sullivan suthar suzuki svensson svoboda svobodova swaniawski swift sylvester symcox ' +
  'szabo tadesse tafoya tagore tahirovic taiwo takahashi takyi talabani talwar tamang tamayo tamez tamunoemi tanaka tandon tapia tate ' +
  'tavares tawia taylor teixeira tejada tejeda tella tellez tello temitope teran terrazas terry tesfaye thackeray thaksin thakur thapa ' +
  'tharoor thatcher thiel thill thomas thompson thomsen thomson thorarensen thorlacius tian tijerina tillman tinubu tirado tjin ' +
  'tkachenko todorov todorova toledo tolstoy tolulope tomic toro torp torphy torres torrez toth toure tovar towne toy tran trantow ' +
  'traore trejo tremblay treutel trevino trivedi tromp trudeau trujillo trump truter tryniski tsabalala tsotetsi tsui tsvangirai ' +
  'tuckett tulfo tuominen turcan turcotte turnbull turner turunen tutu tweneboa twumasi tymoshenko uchechi ulibarri ulloa ullrich umahi ' +
  'upton urbina urena urias uribe urrutia vaca vadra vajpayee valadez valdes valdez valdivia valencia valentin valenzuela valladares ' +
  'valle vallejo valles valverde vandervort vanegas varela vargas varma varman varrier vasilyev vasquez vassiljev vazquez vega vela ' +
  'velasco velasquez velazquez velez veliz venegas venter vera verdugo verduzco vergara verma vesela vesely veum vidal vidovic viera ' +
  'vigil villa villagomez villalba villalobos villalpando villanueva villar villareal villarreal villasenor villegas vinogradov ' +
  'virtanen visser vivaldi vogt volkman volkov von vonrueden vorobyov vukovic waage wade waelchi wafula wagner walker walsh walter ' +
  'walters walton wanjiru ward wasiu watanabe waters watsica watson waweru webb weber webster wehner weimann weiss weissnat welch ' +
  'welter wesley west wetangula white wiafe wickremesinghe widodo wiegand wijaya wike wilcox wilderman wilkinson will williams ' +
  'williamson willms willoughby wilson wimmer windler winkler wintheiser wiranto wisniewski wisoky wisozk witting wiza wojcik wolde ' +
  'wolf wolff wong wood wright wu wuckert wunsch wuraola wyman xaba xacon xana xenia xiana xiao xicoy xu yaamoa yadav yago yamada ' +
  'yamaguchi yamamoto yamasaki yamashita yamazaki yami yanes yanez yang yanukovych yaqub yawson ybarra yeboa yeboah yebra yediyurappa ' +
  'yeltsin yeun yeung yi yildirim yildiz yilmaz yirenkyi yokoyama yoshida yost young yudhoyono yun yundt yunta yushchenko yussuf ' +
  'zabaleta zahid zakharov zamarreno zamarripa zambrana zambrano zamora zamudio zapata zapatero zaragoza zarate zardari zarqawi zavala ' +
  'zawahiri zayas zaytsev zboncak zelaya zelensky zelenskyy zemlak zepeda zhang zhao zhou zhu ziemann zieme zikalala zimmerman ' +
  'zimmermann zondi zubiri zulauf zulu zuma zungu zuniga zwane'

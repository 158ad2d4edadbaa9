const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/**
 * Given names beyond `GIVEN_NAMES`, written down from general knowledge of who lives in Norway (the languages of Statistics
 * Norway's tables of given names and of country background); no word of a Norwegian dictionary is among them. Data only.
 */
export const RARER_NAMES = words(`
  ine åste synøve ådne
  adolf agnar agnethe aksinia albrekt alette alexa alida allan alvar alvin amalia anbjørg andor andora andré andreå angelina annar annbjør annelene
  annelin annemor annfrid annlis antonette ariel arna arnljot arnold arnulf arthur arvild arvin arvinn asgaut asmund aspen astor astrup audny audvar
  augusta aurelia axel balder baltzer barthold beathe bendik bendix benedikta benny bergfrid bergit bergliot bernhard bernhardt berny bertine bessie
  bettina betty birgith birgitt bjarke bjørge bjørgulf bjørgvin bjørnulf boel bojan borgar borgny bothild brigt brynjolf brynjulf burhan byrge bårdine
  camille carsten cathrina ceci cecil chanette chriss christa christen christiane clemet connor cornelius dagfrid daggeir dagmund dagrunn damaris
  ditlev ditte dordi dorrit dyveke døgg eddie eddy edny edrun edvarda edvart egon eldar eldrid elfrida elfriede elida elis elisiv ellev elna eloise
  elrik elsebeth elselill elvin embrik emmanuel emmy engebret engla enya erna ernest esben eskild eugen eugenie evald evelin eveline even evensen
  eyolf eyvind fanny fartein felicia fingal floris frants fredrick fredrikke fridtjof frithjof fritjof frits frøystein gabi geirmund geirr geirulf
  gerhard germund gertrude gesine gisela gislaug gjartrud gjertine gjurd gjøran gladys gorm gottfred gudbjørg gudfinn gudleik gudleiv gudmunda gudolf
  gulla gunbjørg gunda gunlaug gunne gunnlaug gunvald gustava gyda gyri gøril gørild gørill gøsta hadle hagbart hagbarth hakon haldor halfdan
  hallbjørn halldor halldora hallfrid hallkjell hallstein halstein halvdan harda hartvig hartwig hasse hedevig heinrich heinz heljar hella hellek
  helmine helmut helvig hendrik henrietta henrikke herbert herlaug hermund hildbjørg hildebjørg hildeborg hjørdis hogne hroar hubert huldra hågen
  håken hårek haavard idå ildri ildrid ingebjør ingela ingeleiv ingemar ingemund ingfrid inghild ingmar ingolv ingrun ingvard ingvarda ingveig inna
  isac isolde ivara izabella jakobine jann janniche jannicka jannik janny jeppe joanne johnnie johs jolin jonar jonetta jonette jonn jonna jordis
  joronn jorulf josteins jostin jurgen jytte jønn jørgine jørun karel karelius karenina karia karna karste kathleen kathy kenny kenth kirsebom kittil
  kjellbjørg kjellfrid kjellrun kjerstina klaudia klaudius klemet knud konny kornelius kristi kristmar krøger kaare laurentse lauritz lava lavina
  leidulf leidulv leikny lennard lennart leonard leonhard leroy lilja lillemor lilli lindis linus livia livø lodvar lodve loke lorents loretta lotta
  louis lovise lucie ludolf lynn mabel madli magnfrid magnild magnill magnvald magnvor magny malena malfrid malvina mandius manfred manja mara marcela
  marcella marcelle marerit margret margretha margrith mariette marine marthea martinius martinus mathis maurits maximilian melanie melina melinda
  merry mikkjel mildred mildrid milly milo minda minna mirabel modolf molly monrad mons monty mortan målfred maard nanette nanny narve natanael
  nathaniel neri nikoline nilla nilsine ninni njaal norbert nordis norma norman norolf norvald norveig oddbjør oddfrid oddgeir oddgunn oddhild oddmar
  oddne oddveig odin odveig olava olefine oleif oleiv olemann olger olise oluf olufine oluv ommund orla ormar osmund osvaldine otelie othelie othilie
  otilie ottine ove owe palma paulus pernilla petrea petrine pierre povel pålina ragnbjørg ragnborg ragndis ragni ragny ralf ralph ramborg randers
  randulf randveig regine reidolf reidulf reidvar reimar reimund reinold reinulf renathe renee roar rolfe rolleiv rolv romy rosemarie roslin rudolf
  rønnveig røskva sally salomon sebjørg sebjørn sidney siegrid sigbrit sigbritt sigfred siggen signar signhild sigvald sigvard sigvart sigveig silas
  sille siril sissi sissil sjoar skjoldvor solaug solbjør solbritt solgerd solhild solmund solrunn solvang solvår stanley steinulf steinvor stenar
  stoffer sturle styrbjørn styrkår sunnvor suzanne svanaug svanlaug svenhild svenke svenning sverker sylfest syljå sylve sylvelin synneva synnove
  sæbjørg sæbjørn sæmund sølvei sørine tallak tarjer teodor teodora teresia terjei theodora thina thomasine thorbjørg thorgeir thorild thormod thorolf
  thorvald thov thurid tiarn tidemann tilda tita tjodolf tjøstel tobine tollef tolleiv tonny torarin torberg torgils torgny torgrim torjer torkild
  torkjell torlaug torleiv tormund torny torolv torsten torvard torveig torvid tronn truda tulla tullik turi tycho ulrike unnbjørg unnveig urd uwe
  valdemar valgjerd valtyr vegge vemund vendela venke veronicka vigleik vilda vilfred vilgot vilhelmine villemo villy vilmar vinjar vivike volmar vaar
  vårild vårin walter wencke wenke werner wilfred wilhelmina willemo willi willie winnie wolfgang wollert yngveig yngvil yngvor yrjan yrsa yvette
  yvonn øivin ølver ørjar østein øydis øydvin øyfrid øygeir øygunn øyolv øyvin åasmund aagot ågunn åmund åne ånon ånund årolilja aaron årstein åsbjørg
  åsbjørn åsfrid åsgeir åsgerd åsleik åsleiv åsny åsolv åsulv åsveig
`);

/** Given names that came with immigration: names only with a capital, for many are words of some language. Data only. */
export const FOREIGN_NAMES = words(`
  abasin abdallah abdelaziz abdelkader abdellah abderrahman abdifatah abdihakim abdikadir abdikarim abdinasir abdirashid abdirisak abdisalam abdiwahab
  abdiweli abdulaziz abdulkadir abdulkarim abdulla abdulmajid abdulrahman abdurahman abdurrahman abeba abebe abeer abiel abinaya abir abraham abrar
  abrehet abshir abukar adama adan adeel adelajda aden adey adiam adil adisa admir adna adwoa afnan afrah afsana afshan afshin aftab agnese agron
  ahlam ahmet aiden aigul aiman aimee aimen ain aisah aisatou aishah aiva aivars ajla akbar akif akilan akinyi akira akosua akram aksana alban albana
  albina alemnesh alfonso algirdas alicja alija aliya aliyah allison almas almaz almedin almir alperen altaf alaa alaattin amadou amanuel amar amara
  amare amarjit amaru amber ameena ameer ameera amela amena amjad ammar amrit amro amaan anab anahita anan anas anastasiia anastasija anatoli anatolij
  anatoliy aneeqa aneesa anela angeles angeline angelo angus aniela anil anila anisha anjali anjum ankita annamaria anoosh anoud ansa antanas
  antoinette antonella antonia antonina anuja anusha anushan anusiya apinya arash araz arber ardian ardit areeba areej aregash arezo argjend arif
  arjeta arjun arlene armand armando armin arminas arnas arnel arsalan arshad arshia artan artem artjom arturas arturo aruna arunas arvydas arwa arzu
  asad asante ashkan ashley ashraf ashwini asia asif asim asiya askale aslan asli asmahan asmait asmeret asmin asmaa aster astou atefeh athena atieno
  atif atika atiya audrius aukse aurelija ausra awais awat awatif awet axmed ayaz ayda aydin ayesha ayham aylin ayman aymen ayo ayodele ayoub aysegul
  aysel aysenur aysha aysun ayub ayumi azad azadeh azam azeb azhar azin azmat azouz badr bahar bahare bahati baiba bakhtiar bakir bakr baldeep
  balwinder baraka baran baris bartek bartlomiej bartosz basak basel basem basim basir basri batool batoul batul bayan beatriz behar behnam behrouz
  behzad bekim belal belen belinda bénédicte bereket berfin berhane beri berivan besa besarta besim besir besnik beti bilan biljana billan biniam
  biniyam binta biruk birute birutė bisrat blerim blerina blerta bojana bondan boris borislav borys boyan bozenna branislav branka branko bridget
  bronislaw bryan burak burcu busra caglar cagri camelia cansu carin carmela casper catarina cecile celia cem ceren cesar cevdet ceyda chantal charo
  chau chen cherif chetan chiara chidi chien chika chinedu chinonso chipo chirag chloe cho christos chukwuemeka chung cigdem çiğdem cihan ciro clarice
  claude claudine claudiu clement corina cosmin cristiano cristobal czeslaw czesława dagmara dagna dainius daiva dalal dalila damir danguole danica
  daniil danijela danilo danute danutė dao daoud daphne dara dareen darek dariia darija darin darina dario darko darshan darwin darya dashnor davood
  davor davoud dawit deeqa dejan deko delal delia delina demet demetrios deniz denys desai desbele desi desire desta devi devran dewi dhanya dhurata
  dian diar didem diego dieudonne dilara dilek dilip dilnaz dilshad dima dimitar dimitra dimitri dimitris dinara dinesh dini dino divya diyar dlovan
  dmitrij dmitrijs dmitry dmytro dogan dominika dominykas donata donatas donika doru doruk doaa dragan dragana drilon drita duc duong durdana dusan
  dusica duygu dzenan dzenana dzevad dzintars ebenezer ebrima ebru ebtisam eda eden edi edib edin edina edit edita edlira edmond edona eduard eduardo
  edvinas edwin efe efrem eglantina eglė egzon ehab ehsan eiman ekaterina ekrem elaf elaheh elaine elani elbunit elda eldin eldina eleanor electra
  elene eleonora elham elijah elio elira elisaveta elizabeta elizabete elizaveta ellie elmedin elmedina elmir elmira elnaz eloisa elona elsayed
  eltayeb elvir elvis elwira elyas elzbieta eman emanuel emanuela emanuele emebet emel emiliana emilija emilio emin emmanuela emrah endalkachew
  endrias enea engin enida enis enisa enkela ensar enver eray erdal erdem eren ergin erhan eritrea erjon ermias ermin ermira ernesta ernestas ernesto
  erol ersin ertan erva esam esat esayas esin esma esmat esmeralda esperance esraa estela estera estifanos eszter etem ettore eugenia eugenija
  eugenijus eugeniusz evaldas evgeni evgeny ewelina eyad eyasu eyerusalem eyob ezekiel ezgi fabiola fadel fadhil fadia fadil fadime fadma fadum fahd
  fahima fahmi fahmo faiçal faisa faiz faiza faizan fakhra falak fanta fanuel farai faraz fardin fardus fareed fareeha farhad farhat farheen fariba
  faris farnaz farooq farrukh faruk farzad fateh fathi fathia fathiya fatin fatjon fatlinda fatmata fatmeh fatmir fatos fatou fatoumata fattah fawad
  fawzi fayez fazal feben fehmi felek felicitas feliks felipe ferenc fereshteh ferhat feride fernanda fernando fethi feven feyza ffion fidan figen
  fikadu filimon filiz filmon filomena fiori firdaws firdevs firouz fiston fitim fitore fitsum flamur florence florent florentina florin florina fouad
  fozia franca frances francesco francine francis franciska franciszek francois freselam freweini friyal fuad fuat fulya furaha furkan gabre gabriele
  gael galya ganesh garip gaurav gazmend gebre gebremedhin gebreyesus gediminas geeta gelila genet genti gentiana geraldine gerard gerardo getachew
  ghada ghaleb ghassan ghazaleh ghirmay ghulam giang gideon giedre giedrė giedrius gintaras gintare gintarė giorgi giorgio giovanna giovanni girma
  gita gitana githa giulia giuseppe gizem glodi goce gojko gokhan golnaz gonzalo gopal gorana goranka gordana graham gratian grigore grigorij grigory
  guang gudeta guillermo gulay gulcan gulistan gulizar gulsen gulshan gunel gunes guntis gurpreet gursharan gurvir gustavo gyan gülay gülsen gülten
  gyula gökhan habeeb habiba habibullah habtamu habtom hacer hadi hadija hadil hadiya hafeez hafid hafiz hafiza hagos haider haifa hailay haile hajar
  hajer hajra hakan hakim haleh halil halina halit halyna hamad hamdi hamed hameed hamida hamsa hamsaveni hande hani hania hanibal hanif haniya
  haniyeh hannan hanni hao harbi hariharan harjinder harjit harkirat haroon haroun harpreet harun harvinder hashim hasibullah hasna hasnain hassani
  hassiba hatem hatidza hatixhe hatun havin hawo hawraa hayal hayan hayat hayder hazal hazem hazrat heba hector hedaya heena hekmat helai helal
  heldana helin henok henryk hermela hermon hesham heval hevin hiba hibak hibo hibaaq hicham hichem hilmi himanshu hina hinda hirut hisham hoai hoang
  hodo hooria hosea hosni hossam hossein houda houssam huda huma humaira hung huong husna husni husnia hussam huu huy huyen huynh hyacinthe hye hülya
  iain ibadete ibado ibrahima ibrar ibtihal idowu idrees idriss ieva ifeoma ifrah ignacio ignas igor ihab ihor ihsan ijaz ikhlas ikram ilaria ilda
  ildiko ileana ilham ilhan iliana ilias ilir ilirjana iljas ilona ilse ilyas ilze imad imane imani immaculee imran imtiaz inam inci inese ingars
  inguna intisar ioana ionel ionut iqbal iqra ireneusz irfan irmantas irsa isaias isatou isha ishak ishan ishaq isidora iskander ismael ismahan ismat
  ismet ismeta israel israa issa istvan isaac iulia iuliana iurie ivaylo iveta ivica ivo ivona iwan iyad iyasu izabele izet izeta izudin jacek jacinta
  jacques jaden jadranka jadwiga jafar jagoda jahan jai jaime jaka jalal jaleel jaleh jalil jameel jameela jamil jamilah jamshid jamaal janez janis
  janja jannat janos janusz jariya jaroslava jasbir jashar jasmeen jasminka jasna jaspreet jasvinder jatinder jaunius javed javeria jawahir jawed jaya
  jayantha jayden jazmin jean jeanne jekaterina jelica jemal jenan jerome jesus jetmir jetmira jetta jeyanthi jhon jia jian jibril jihad jihan jin
  jing jiri jitka joão jocelyne joe johari jolanda jolita jomana jonuz jorge jose josé josiane josipa josue jovan jovana jovita joyce józef juana
  juliet juliette julija juliusz juma jumana junaid jung juozas jurate juratė jurga jurgis jurgita jurij justas justin justina justinas justine
  jędrzej jaafar jaana kabir kadiatou kadija kadir kahin kaltrina kaltuma kaltun kamala kamaljit kambiz kamile kamilė kandiah kapil karam karan karima
  karime karlis karlos karolis karthik karwan karzan kashif kasia kasim kasra katalin kateryna kaur kaveh kavita kawa kawsar kayla kazimiera kazimierz
  kebede kebron keiko keisha kelvin kenan kerem kerim kevin keyvan khabat khadar khadidja khadiga khadijah khadijo khadro khalida khalifa khalilullah
  khang khatera khawar khawla khoa khosrow khurram khushi kibra kidane kidist kifle kinda kinga kiran kirill kiros klaudyna kledi klejda klodian koffi
  kofi kokou kolade konstantin konstantinos korab korina kourosh krasimir krenare kreshnik kriss kristaps kristers kristijan kristjan krisztina
  krunoslav krystian kseniia ksenija kubilay kujtim kumar kumari kushtrim kwabena kwame kwasi kyaw kaan labinot ladan lahcen laiba laima laith lakshmi
  lamia lamine lamiya lanh lara latif latifa latoya laurynas lavdim lawal lawand layan layla lazar leandro leanne lechoslaw lejla lemlem lendita
  leonardo leonid leonie leontina leopold lesia leszek letebrhan leticia levan levent levon leyan liana liban lidija lidya lieu ligita lijana lilian
  liliana liliia lilit limya lindita lindiwe ling linh liridon liridona lirie lirim liuda liudmila livija liviu ljiljana ljubica ljubinka ljubomir
  loan lobna lorena lorenzo loreta lorik loubna loujain lovisa luay lubna luciana lucjan lucyna ludmila ludwika luigi luisa łukasz lul lula lulja
  luljeta luong luula luwam lwam lynda lütfiye lyubov maciek mada madhavi madiha madiina madina madino magali magan magdalene magid mahasin mahboob
  mahbuba mahder maher mahesh mahlet mahmood mahmud mahmut mahnaz mahsa mahsum mahvash maida maimuna maira maisa majd majed majid majida majlinda
  makda malaika malalai malcolm malek maliha malikah malina maliyun mallika malwina mamadou mamta manahel manal mandeep mandy manisha manjit manjula
  manoj manolis mansour mansoureh mansur mantas manuela maombi marat marceli marcelina marcelo margarida mariano mariatou maricel maricela maricris
  mariella mariglen marijana marijo mario mariola marisol mariya mariyam marjan marjana marlen marlena marlon marsela martyn marva marwa marwan maryan
  marye maryna marzia marzieh masha masho masood masooma masoud mastura masuma matej mateo mathusan matija matteo mattia mattias matyas maureen
  mauricio mauro mavis maxamed maximiliano mayada mayar maymun mayra maysa mazen mazin meaza mebrahtu mebrat medhanie medhin medine meera megan mehari
  mehlika mehmood mehran mehrdad mehret mehrnaz mehrunisa mekdes mekonnen melaku melat melek meles melika melissa melita meltem memet mena menal meral
  merdan merdijana merhawi merhawit meriam merima merita merjem mersiha mert mervat merve meryam meryem mesut metin meysam mezgebe miah micaela
  michail michał mihaela mihail mihajlo mihret mikaël mikail miki mikolaj mikołaj milda mileta mileva milijana miljana milka milkias milorad milos
  miloš minahil mindaugas mireille mirela mirella miriana mirjeta mirka mirko miro miroslav miroslava miroslaw mirosław mirsad mirsada mirza mislav
  mitra mladen mladena moath modesta modou moe moez mohamud mohanad mohannad mohsin moin moises mojca mojgan mojtaba molham monir monira monzer morad
  moradi morena moritz morteza moses motaz mouna mourad moustafa mrika mubarak mubina mudassar muhamed muhamet muhammed muhannad muhidin muhsin
  muhyadin mujahid mujtaba mukesh mukul mulu muluberhan mulubrhan mulugeta mumtaz muneeb munevera munira muntaha murad murat murtaza murugan musa
  musab mustaf mutlu muzhgan mwajuma mwangi myat mykhailo mykola myra myriam maarten naba naban nabeel nabila nadeem nader nadezda nadiia nadim nadira
  nadja nadjia naeem naffie nafisa nagat nagwa nahla nahom naila najat najia najib najiba najibullah najla najm namra namrata nandini nang naod
  napoleon narges nargis narin narinder narjes naseem naser nasiba nasibo nasim nasima nasrin nasrullah nassir nastassja nasteexo nasteho natali
  nataliia natalija natalya nathan natnael nauman naveed navid navin navneet nawal nawar nawaz nawres nayab naz nazan nazar nazia nazif nazifa nazik
  nazli nazneen ndeye neda nedzad neelam neema neha nehad nejat nejla nelum nemanja nenad nereida nergiz nermina nesim nesrin nesrine nevena nevin
  nevzat ngoc ngozi nguyen nhan nhat nhi nhu nhung niaz nida nidal nidzara nidžara nigar nihad nihal nihat nijole nikita nikos nilam nilay nilgun
  nimco nimet nimi nimra niran nirmala nirosha niroshan nisa nisha nishan nisrin nivetha nizam nizar njeri nkosana noemi nokuthula nomvula nooria
  noorullah noreen norin noris nosheen noura nourhan novak nubia nuh nuno nurcan nurettin nurija nurka nurten nusreta nwe nyi nyssa oanh obaid
  octavian odeta ogbazghi okan okbazghi oksana oktawia oktay olayinka oleh oleksii olesia olimpia olivera oliwia oliwier olusegun oluwaseun omaima
  omayma omid omnia onder onur ophelie oralia orestas orges orlando orsolya ortansa osama osamah osayi osmani otieno oumar oumou oussama ovidiu oxana
  oya ozan ozge ozgur ozkan ozlem pablo padma pamela panagiotis panna paolina paolo paramjit parastoo parminder parsa parveen parvin parwin patrizia
  patrycjusz paulius paulo paulos pavel pavle pavol pawan payam payman pedja pedram pelin penelope penka peshawa petar petrit petronela petros petru
  peyman philippe phong phuc phung phuoc pinar pinky piyush polina pooja poonam pooya pornthip portia povilas prabhjot pradeep prakash pranas pranav
  prasad prashant praveen predrag preeti priscilla priyanka prosper pujan punam purna qadir qais qaiser qamar qasim qeis quan quang qudratullah quoc
  quyen quynh rabab raban rabbia rabeea rabiah rabie radek radenko radmila radoslav radoslaw radosław radovan radu raed raeda rafa rafaela rafał
  raffaele rafid rafiq rafique raghda rahaf rahat rahela rahim rahima rahime rahman rahmat rahmo rahul raimonda raimondas raimonds raina raisa raj
  raja rajan rajendra rajesh rajinder rajiv rajni raju rajaa rakesh rakhi rama ramadani raman ramandeep ramazan ramesh rami ramiz ramiza ramla ramunas
  ranim ranjan ranjit ranka raphael raquel rasa rasha rashad rasheed rashida rasim rasma rasul rauf raul raveen ravi ravinder ravza rawan rawda rayan
  razan razia razieh razvan rebaz reber rebin redouane reem reema reena regimantas reham rehana rehman reihaneh rejhan rekha remigiusz remziye rena
  renaldas renatas renatka reshma resmije resul rexhep reyhan rezan rezart rezwan rhea rhonda riad riaz ridwan rifat rifka riham rijad rima rimantas
  rimas rimma rimsha rina rinaldo rinat ripan risto ritu rivka riyad rizgar rizwan rizwana roberta roberts rocio rodas rodica rodion rohan rohat rohit
  rojan rojda rojin rokas rokhsar roksana romana romane romas romina romualda romualdas ronahi ronak ronas roniya roqia rosalia rosalinda rosario
  roshan roslyn rosmarie rossana rostam rouba roudin roukaya roxana roya roza rozalia ruba rubi rubina rufta rugile rukhsana rukia rukiya rumen ruqaya
  rushda ruslan ruslana rustam rusul ruta rūta ruvimbo ruwayda ruzanna ruaa ryszard sabeen sabiha sabir sabri sabrije sabrin sabrine sachin sadaf
  sadeq sadete sadija sadik sadnan sado saeed saeid safa safet safeta safi safija safina safwan safaa sagal sahand sahar sahil sahro saif saifullah
  saima saira sajad sajid sajida sakariye sakina sakine salam saleban saleh saleha salih saliha salima salina salva salvador salvatore salwa samah
  saman samanta samar samara samatar samiha samim samina samiullah samiya samrawit samrin samuele samuelle samaa sandeep sandro sangeeta sania sanita
  saniye sanjay sanjin sanjiv santa santiago santosh sanya sanaa saowanee saqib saranya sarbast sargis sarika sarita sarmad sarmila sarmilan saroja
  sarunas sarwar sasha sathya satish saud saule saulius savas savita sawsan sayed scherwan sead seada seble şebnem seda sedat sedigheh sefa sefer
  sehar seher seida sejad sejla sekou selam selamawit selda selemon selena selin selina selver selvi semere semhar semina semira semra senad senada
  senay senija seraphine serdar serge sergej sergey sergii serhat serhii serife şerife serkan servet sesilia sevda severina sevgi sevil sevim sevinc
  seyda seydou seyhan shaban shabir shafi shafiq shagufta shah shahab shahad shaheen shaheena shahida shahin shahir shahnaz shahram shahrzad shahzad
  shaikh shaima shaista shakir shakira shalini sham shamim shams shamsa shamso shane shani shankar shano shanoor sharareh shareef sharif sharifa
  sharmarke sharmila sharon shayan shazad shefali shefqet sherif sherin sherko sherzad sheyda shideh shila shilan shima shirwan shiva shivani shkelqim
  shkurte shler shoaib shokria shpend shpresa shqipe shreya shukri shukria shwan shaam siamak sibusiso siddharth siddiq sigita siham sihaam silva
  silvana silvija silviu simge simina simo sinan sinem siobhan şirin sirwan siti sivakumar sivan siyar skaidrite slaven slavica slavko slawomir
  sławomir slobodan slobodanka smail smaragda smilja sneha snezana snezhana sohaib sohail sohrab solange soliana solomon soma somaya somchai somjit
  songul soraia soran sorin souad soumaya srdjan stacey stana stanislav stanislava stanka stanko stefanos stefka steliana stephane stevan stoyan
  subeer sudha sufyan suha suhail suhaila suhayb suhur sujata sukaina sukhdeep sukhjit suki sulejman suleyman sumaira sumaya sumayya sumera sumeya
  sunil supaporn suraya surendra surinder sushma sushmita suzana svajunas svetla svetoslav svitlana swati syeda sylwester szabolcs szilvia szymon
  tabassum tadeusz tagrid taher tahira tahmina tahsin taib taiba taimur taina taisiia taiwo talal talha talia taliya tamana tamar tamas tamer tamim
  tanaka tanisha tanveer tanvir tanya taras tarek tariku tarlan tarun taslima tasnim tatenda tatevik tautvydas tawfiq taye tayeb tayfun tayyab tedros
  teklay tekle teklehaymanot teklu telma temesgen tendai tenzin teofil teresita tereza tesfalem tesfay tesfaye tesfu tewodros thach thamina thandi
  thandiwe thanuja thanusan thao tharani tharmini thawab thayalan thelma thembi thiago thien thin thinh tho thomaz thuan thuc thuong thurga tiago
  tianna tigist tijana tikva timea timnit timur tinatin tinh tinu tirhas titas tiziana toan todor tomislav tomoko tonka torekhan toufik trandafir tri
  trieu trinh trinidad tsega tsegay tsehay tsion tsvetan tsvetelina tufan tugba tuğba tulay tural tuyen tülay tülin ubax uday ugur ulduz uma umair
  umar umer umit ummu umut unal upendo uranela urszula usama usha uyen uzma vaida vaidas vaiva vakhtang vakis valbona valdas valdete valdis valdrin
  valentin valentyna valeri valerie valeriia valerija valerio valeriu valeriy valmir valmira vana vandana vanesa varsha vasantha vasco vasil vasile
  vasilica vasiliki vaska vasyl velibor velimir venera venkat veran verica veronique vesela vicente vicky viet vijay vijaya vikas vikki vikram
  viktoras viktoriia viktorija vilija vilius vinay vincenzo vineta vinh vinod violeta violetta virgil virginija visar vishal vita vitalie vitalij
  vitalija vitaliy vito vitor vivek viviana vjollca vjosa vlad vlada vladan vladimirs vladislav vladlena vladyslav vlora vojislav volodymyr vytas
  vytautas waclaw wacław wadad wael wafaa wahab waheed wahid wahida wajid waldemar waleed wali walid wallid walaa wambui wanida wanjiru waqar waqas
  warda waris wassila wassim waswo weam weini weldu wieslaw wiesław wieslawa wiesława wiktor winta wiola wioletta wisam wissam wladyslaw wlodzimierz
  włodzimierz wondwosen worku wubit xander xaver xenia xhevahire xhevdet xiao ximena xin xinyi xuan yacine yacoub yada yadira yael yahia yakub yakup
  yalda yaman yamina yan yang yannick yara yared yaren yarik yaroslav yaroslava yasamin yaseen yasemin yaser yash yashar yasmeen yasmina yasna yassin
  yassine yassmin yathavan yavuz yazan yeganeh yelda yelena yelyzaveta yemane yerusalem yesenia yesim yeter yevgeniy yevhen yevheniia yildirim yildiz
  yilmaz yimin ying ümit ünal yoel yohana yohannes yolanda yonatan yordanka yordanos yorusalem yosief yosra younes younis youssra yuan yue yuka yuki
  yukiko yulia yuliia yunus yuri yurii yuriy yusra yuusuf yuxin yves zabi zabihullah zacharias zafar zaher zahida zahide zahir zahran zahraa zaina
  zaineb zakaria zakariya zaki zakia zakiya zaklina zamir zamira zamzam zana žana zaneta żaneta zanyar zarghuna zarina zaynab zaza zbigniew zdenka
  zdenko zdzislaw zdzisław zebib zeeshan zehra zekarias zeki zelal zeliha zelimir zeljka zeljko zemfira zena zenab zenon zerihun zeynab zhanna zhao
  zhen zheng zhila zia ziad ziaullah zigmas zijad zijo zilan zilvinas zimran zina zinaida zineb zita zivile živilė ziyad zlata zlatan zlatko zoe
  zofija zohaib zohra zoltan zoran zorana zorica zorka zsofia zsuzsanna zubair zubeyde zuhal zuhra zuhur zukhra zulaikha zuleyha zulfiqar zumreta
  zunaira zvonimir zvonko zyad zydrunas zygmunt ömer özge özgür özkan özlem andre georgine
`);

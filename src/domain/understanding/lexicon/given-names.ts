const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Given names in use among municipal employees, in lower case, so that a name is known without its capital. Data only. */
export const GIVEN_NAMES = words(`
  aage aase abbas abdi abdirahman abdul abdullah abdullahi abel adam adele adelina adina adnan adrian agata agnes agnieszka agnete ahmad ahmed aida aina
  aisha aksel albert albertine alejandro aleksander aleksandra alem alessandro alex alexander alexandra alf alfred ali alice alicia alina alise alma alva
  alvhild alvilde amal amalie amanda amelia amelie amin amina aminata amir amira amna amund ana anders anderz andrea andreas andrei andrew andrine andrzej
  ane aneta anette angelica angelika anisa anita anja anlaug ann anna annabel annbjørg anne annelise annette anni annica annicken annie anniken annika
  annlaug anny anton antonio anuar anwar are arian ariana arild arman arne arnfinn arnhild arnstein arnt aron arve arvid asbjørn aslak aslaug asle asma
  asma astri astrid atle audhild audun august aurora ava ayan ayaan aya ayse ayşe aziz azra aud amandus ambjørg andi anh anastasia angela anouk arben ardita
  barbara bashir basma bassam beata beate beatrice beatrix benedicte benedikte benjamin bente bergljot bergsvein berit bernt beret bertil beth bianca
  bilal birger birgit birgitta birgitte birte birthe bjarne bjarte bjørg bjørnar bjørnhild bjørn bjorn bodil bogdan borghild bozena brage brede brit brita britt brith brynjar
  brynhild bård børge børre bogumila camilla carina carine carl carla carlos carmen carolin carolina caroline cassandra catalina catherine cathrin cathrine
  cato catrine cecilia cecilie celin celine charles charlotte chris christel christer christian christin christina christine christoffer christopher
  cindy claire clara clas claudia claus conny connie constance cornelia cristian cristina cynthia dag daga dagfinn dagmar dagny dagrun dalia damian dana daniel
  daniela danial daniella danielle danuta daria darius dariusz david dawid deborah denis dennis derya diana didrik dilan dina dmitri dominic dominik donna dora
  dorota dorte dorthe dorthea ebba ebbe edel edgar edith edvard edvin edward edyta egil eigil eileen eilert eilif eilin einar eirik eirin eirill eivind eivor ela
  elena eleni eli elia elias eline elin elina elinor elisa elisabet elisabeth elise elizabeth ella ellen ellinor elling elma elsa else elsie elvira emely emilia
  emilie emil emily emina emine emir emma emre endre endrit enok enrico eric erica erik erika erlend erling ernst ervin eskil esmaa espen esra ester esther
  eva evan evelina evelyn evgenia evy ewa eystein fabian fadi fadumo fahad faisal farah farhan farid farida farzana fatema fatemeh fatima fatma fatme fatuma
  fawzia ferdinand fikret filip finn firas fiona flora florian floyd francesca francisco frank franz fred freddy frederik frederikke fredrik freja freya frida
  fride fritz frode frøydis frøya gabriel gabriela gabriella gabrielle galina gard gaute georg george gerd gerda gert ghazal gina gisle gitte gjermund gjertrud
  glenn gloria gjest goran grace greta grete grethe grzegorz gro gry gudbrand gudmund gudny gudrun gulbrand gunder gunhild gunn gunnar gunnbjørg gunnhild
  gunnvor gunvor gustav guttorm guro guri gøran habib hadia hafsa haakon hala haldis halima halldis hallgeir hallgerd hallvard halvard halvor hamid hamza han
  hana hanan hanna hannah hanne hans harald hardeep haris harriet harry hasan hassan hatice hauk haval hawa hedda hedvig hege heidi heine helen helena helene
  helga helge helle helmer henning henny henriette henrik henry herbjørg herman hermine hermod hien hilal hild hilda hilde hildegunn hildur hiwa hjalmar hoa hodan
  hong hue hulda hussein husam håkon håvar håvard hørdis ibrahim ida idar idil idris idun iman ina ines inga ingeborg ingebjørg ingebrigt inge ingelin inger ingerid
  ingjerd ingolf ingrid ingri ingrunn ingunn ingvald ingvild ingvill irena irene irina iren iris irma isa isabel isabell isabella isabelle isak isla ismail
  ivan ivana ivar iver iwona izabela jack jacob jacqueline jahn jakob jakub jama jamal james jamila jan jana jane janet janicke janina janita janka janne jannicke
  jannike jarand jarle jarl jaroslaw jasmin jasmina jason javad javier jawad jeanett jeanette jelena jennifer jenny jens jeremias jerzy jessica jesper jim jimmy jo
  joachim joacim joakim joan joanna joar jocelyn joel joey johan johann johanna johanne john johnny johnsen jolanta jomar jon jonas jonathan jone jonny jorid jorun jorunn
  josef josefin josefine joseph josephine josip jostein juan judith julia julian juliane julianne julie julius june justyna jusuf jørgen jørn jørund jöran kacper
  kadra kai kaia kaisa kaja kajsa kam kamal kamila kamilla kamran karen kari karim karin karina karine karl karla karoline karolina karsten kasper kassandra
  katarina katarzyna kate katharina kathe kathinka kathrin kathrine katja katrin katrine kay kazim kelly kemal ken kenneth kent kerstin ketil khadija khadra khaled
  khalid khalil khanh kim kine kira kirsten kirsti kirstin kitty kjartan kjell kjellaug kjersti kjerstin kjetil klara klas klaus knut kolbein kolbjørn konrad konstanse
  kornelia kosovare kris krister kristen kristian kristiane kristin kristina kristine kristoffer kristofer krystyna krzysztof krishna kurt kyrre kåre lan laila
  lajla lamin lana lars larisa lasse laura laurits lea leah leander lech leif leiv lena lene lenka leo leon leona leonora lesley leyla leila lena li lia liam lidia
  lillian lill lilly lily lin lina linda line linea linn linnea lisa lisbet lisbeth lise liss liv livar liz liza lone lorentz lotte louisa louise luca lucas lucia
  lucy ludvig luis luka lukas lukasz lydia lyudmila lyder maciej madeleine madelen madelene magda magdalena magne magnhild magni magnus mahad mahamed mahdi mahmoud
  mai maia maiken maj maja majken makrem malak malene malgorzata malin malika malvin man manuel mansoor marcel marcin marco marcus mareike marek maren margaret margareta
  margareth margarita margit margot margrete margrethe margunn mari maria mariam marian mariann mariana marianne marie mariell marielle marija mariken marina
  marion marisa marit marita marius mariusz mark marko markus marlene marry mart marta marte martha marthe marthine martin martina martine martyna mary maryam
  marzena mateusz mathea mathias mathilde matias matilda matilde mats matthew matthias maud mauritz max maya maylen may mehdi mehmet mei meriem merete merethe mette mia
  michael michaela michal michelle miguel mihai mika mikael mikaela mikal mikkel mila milad milan milena milica milla mille mimi mina minh mira miriam mirjam mirjana mirna
  mohamad mohamed mohammad mohammed mohamoud mohsen mona monica monika monique monja morgan morten mostafa moussa muhammad mujo mukhtar muna munir mustafa muzaffar my
  målfrid møyfrid nabil nada nadia nadine nadir nahid naima nancy naomi nasir nasra nassim natalia natalie natasha natasza nathalie nazanin nazir nedim nela nermin nicholas
  nicklas nicola nicolai nicolas nicole niklas nikola nikolai nils nimo nina nita njål noah noor nora nour nuria nursel nusrat nyasha oda odd oddbjørg oddbjørn
  oddlaug oddleif oddmund oddny oddrun oddvar oddvin ola olaf olai olaug olav ole oleg oleksandr oleksandra olena olga olina oliver olivia ollie omar omer ona ophelia oscar oskar osman
  otto ottar oda palina parisa pascal patricia patrick patrik patrycja paul paula paulina pauline pawel peder pedro peggy per pernille peter petra petronella petter
  philip phuong pia piotr poul pratima preben priya przemyslaw pål rabia rachel rafael rafal raghild raghad ragna ragne ragnar ragnfrid ragnhild ragnvald rahel rahma
  rakel ramin ramona randi rania rashid raymond rebecca rebecka rebekka regina reidar reidun reidunn reier reinert reinhard remi renata renate rene reza rheza ricardo richard rigmor
  rikard rikke rita rob robert roberto robin rodrigo roger roland rolf roman ronald ronja ronny ronny rosa rosalie rose rosita roy ruben runa rune runar runhild ruth ruzica ryan
  saad saba sabah sabina sabine sabrina sadia sadiq safia said saida salah salem salim salma sam samantha samer sami samia samira samson samuel sander sandra sanja
  sanna sanne sara sarah saskia sebastian sean selim selma semir senait serina serine sergei seyed shabana shahid shanthi shazia sheila shirin siavash sidra sidsel siegfried sigbjørn sigfrid
  sigmund signe sigrid sigrun sigurd sigve silja silje silvia simen simon simona simone sina sindre sindy siren siri sissel sivert siv sjur skjalg snorre snežana sofia sofie
  sofija soheila solbjørg solfrid sol solgunn solrun solveig solvei solvor sondre sonia sonja sophia sophie soraya stacy stanislaw stefan stefania stefanie stein steinar
  steffen stella stephanie stephen steve stian stig stina stine stephan storm sturla suad suleiman sultan sunniva sunita suresh susan susann susanna susanne svanhild svein svenn
  sven sverre svetlana sylvi sylvia sylwia synne synnøve syver sølve sølvi søren søs tadesse taha tahir tale tam tamara tania tanja tarald tariq tarjei tatiana tatjana tellef
  tere terese teresa terezija terje thanh thea theo theodor theres therese thi thomas thor thora thorbjørn thordis thore thorleif thorstein thuy tia tiina tilde tilla tim
  timothy tina tine tiril tjøstolv tobias toini tom tomas tomasz tommy tone tonje tony tor tora toralf toralv torben torbjørg torbjørn tord tore torfinn torgeir torgunn torhild torild torill toril
  torjus torkel torleif tormod torolf torstein torunn toryn toves tove trang trine tristan trond truls trude trym trygve tryggve tuan tuva tuyet tyra ubah ulf ulla ulrik ulrikke una
  unn unni usman ursula vahid valborg valentina valeria valon vanja vanessa vebjørn vegar vegard veronica veronika vera verena vesna vetle vibeke victor victoria vidar viggo vigdis viktor
  viktoria vilde vilhelm viljar vilja vilma viola viljo virginia vivi vivian vivianne vladimir volha wafa wanda wanja warsan wasim wenche wendy wibeke wiebke wiktoria wilhelm
  will william willy wilma wojciech yahya yana yasin yasir yasmin yasmine ylva yngvar yngve yngvild yonas yosef yousef youssef yrja yuliya yusuf yvonne zaid zahid zahra zainab zara zeinab zeynep
  zofia zuzana zuzanna åge ågot åsa åse åshild åslaug åsmund åsne åste øistein ørjan ørnulf østen øivind øyunn øystein øyvind øyvor ødegård
  ada aicha ailin anett anine antoni artur asgeir asta barbro bella bent bertha doris eldbjørg elif embla erle felix geir
  grazyna gudveig heddy hena herborg herdis hermann iben idunn ingar ingvar iselin jasmine jofrid johannes juliana karianne
  karol katinka ludvik lykke mads magnar marja najma nanna nelly niels norunn olea oline orhan osvald ranveig rasmus roald
  rønnaug safiya sahra severin signy siw svend tage tea tordis torger torvald turid vincent wera
`);

/** Given names that are ordinary words as well: without a capital they are names only where a signature stands. */
export const AMBIGUOUS_NAMES = words(`
  alle are bjørn brage bo dag dagen else even eli else finn frank fred gard glenn grace han gro hauk hell helge helle inge ingen isa jo jon june kai kam kay kent kim lan
  li lia line lin liv lone man mai maj mark mart may max mei mina mira my nada noor oda odd ola ona per pia pål rose rob roy rune runar sam sander sol stein stian siv sina storm sultan
  svenn tale tam thi tia tim tom tone tor tora tord trym tuan una unn vera vår will liss gjest bent lykke tage tea bella asta jack jim august april mats rita toves man sara
`);

/**
 * Words of the Norwegian dictionary (hunspell, dictionary-nb, with their endings) that lie so near to the name of a system or
 * a place that they would be read as a misspelling of it: «prosjektet» is no projector. Data only.
 */
export const NEAR_WORDS: readonly string[] = `
  addering adgangskode adresselaust adresseløs adresseløse adresseløst arvedeling autostart avdekking avdekning avdemping avdraing avduking avfeiing
  avgangskort avgangskorta avissystem avissystemet avkleing avleding avleiing avlesing avmåling avpelsing avsiling avtaling avveiing baglernes
  bakernes banesystem banesystemet banksystem banksystemet bankvesen barnedag barnedagen barnedager barnehand barnehode barnelege barnemage barnemagen
  barnemager bayernes bedragernes bekkefar bekkefara bekkeleie bekkeløp bekkeosa bekkesig bekkesiga besetter bilsenter bisetter bjerkelia blazernes
  blodsenter blåskjell blåskjær blåskjæra boreredskap boretter borgernes bosetter bosettes brakenes branngul brannrør brannsår brannveggen brasenes
  brauternes braveres bredbent bringernes brudeand brukernes brukskonto bryternes brølernes busetter bysenter bysenters bysentre båtsenter campuser
  dalkingen dankingen daskingen databanken databiten databoken databussen datafaksen datamassen datasatsen dekkingen diabasen dikingen dikkingen
  dirkingen diskingen doblingen doggingen dolkingen dolkingene dolkinger doningen dopingen dorgingen doringen dormingen dorskingen dottingen dovningen
  driftsår drømmen dukingen dukkingen dunkingen duskingen dykkingen dynkingen dyrkingen eldinger elefants element elementa elementer elementers
  elementet elementets elementhus elementær elevenes elevmassen embedding embeddinger eposa eposet ertens fagområde falserer fargeskrinet fartsskriver
  farveskrinet fellesbord fellesbruk fellesbruka fellesbrukene fellesbruket fellesbrukets fellesgods fellesmasse fellespass fellesrådet fellesskaps
  fikserer fillerier filleryer filmrådet filmserier fjernlys fjernskriver fjernstyr fonter foreskriver friområde fronder fronten froster frotter
  fullsatte fururoten gelender gjeller gjestene gjestenes gravhaugen gravhaugene gravhaugens gravhauger grushaugen handskrev havområdet heilsida
  heilsidene heimekamp heimeseirene heimestil heimestilene heimsend hekkeområde hekkeområdet helseområde helseområdet herresida herresidene hjemfesta
  hjemmekamp hjemmeliv hjemmeliva hjemmeseire hjemmesydd hjemmesydde hjemmetap hjemmetapa hjemmetappa hjemmevideo hoveddommer hovednumre hovedrammer
  hovedsummen husrådet høyadler høyalter høyballer høygafler høysalen høytider ilterhet indernes inherent innboring innbygging innflyging innforing
  innhogging innhogginga innholdsfylte innholing innhugging innjaging innklaging innkoding innkoking innlagring innlating innleding innleiing
  innlesing innleving innliming innlæring innløping innløsing innlåning innpoding innpoting innsuging inntegnet inntoning interimet interpret intersex
  intethet istjernet kablende kadenser kailengder kaklende kalander kalanderen kalandrer kalendre kalendrene kalendrer kalendrers kalesjer kalkende
  kallende kalvende kampavdelingen kampprogram kanelender karenser kausen kavlende kjegler kjekler kjelder kjeler kjelker kjevler kjortlene klanderen
  kodebruk kommunedelen kommuneloven kommuneråd kommunes kommunevis kommuter kompilator kompilatoren kopister koralene korlederen korteieren kortesje
  korteste kortevaren kortlause kortleik kortløse kortnede kortnete kortviseren kurlender kurlenderen kuvender laktosen landanlegg landbane landlege
  landleie landleiene landlige landligge landliva landlivene landlivet landmina landmine landminen landminer landmines landside landvinen landviner
  langlige lanolinen lanoliner laserkniver lavtonen leiretest lensesystem lensesystemet levnetet linsesystem loddline lysanlegg lysanlegga lysanleggs
  løpsprogram løskjøringa maisen makingen makingene maksimen maksimene mallen mankingen mankingene marginen marginene marinene markenen markenene
  markiene marsvinene masaiene masingen masingene maskenes maskoten maskotene maskulinene maskøren maskørene masomnen masomnene masovnen masovnene
  massingen massingene massivene matvinen matvinene mentoren mentorer meskingen meskingene milen modalene modulene mogulene monteren monterer montøren
  montører moralene morildene morinene morklene motildene motivene musejeger musereder nattet nattfilmer nattsida nattsidas nattside nattsiden
  nattsidene nattsidenes nattsidens nattsider nattsides nattverd nedsidene neisidene nestet nettende nettsusa nettsusene nettvegg nettveng nittet
  nyttet oppdrive orale overdrive panteren personsider personsystem pinneren planteren plinter ploging ploginga plogingen plugging pluggingen pointer
  pointere pointeren pointerens pointerer pointeres pointerne polemisk polisher politien politier politiet politikk politikks postfaks postkort
  postkorta prangeren prateren primeren prinser prinsers proklitisk prorektor prorektoren prorektorene prorektorens prorektorer prosektor prosektoren
  prosektorene prosektorens prosektorer prosjekt prosjekta prosjekter prosjektér prosjektere prosjekters prosjektert prosjektet prosjektil prosjektrom
  prosjekts prospekter protektor protektoren protektorene protektorens protektorer publisér påbygging påbyggingen påklaging pålegging pålegginga
  påleggingen påleggingene pålegginger påligging påligginga påliggingen påliggingene påligginger påliming påløping regneapparat renteregning røylen
  røyren røysen sakseren samtykkene sangeren sankeren selhakken sengevarmene sentralbyrå sentralbyrået serveren serverne shakeren sjakkene sjangeren
  sjankeren sjaueren sjekkene sjokkene skada skalaren skalerer skaleres skandere skanderer skanderes skanken skankene skankens skaperen skaperens
  skaperer skaperes skaperne skarreren skatnere skauvern skavanken skaveren skaverer skaverne skeivede skeivere skeivete skianlegg skianlegget
  skibakken skiferen skiferne skikkene skivebom skiveden skiverden skjenken skjevere sklieren sklierne skogsveien skogveien skogvern skokkene skolebad
  skolebada skolebakken skoledag skolende skolerom skoleveien skrabben skrakkel skralere skrallen skrammen skrangel skranglen skranten skrantent
  skranter skrantes skrantet skrantne skrapere skraperen skraperne skratten skravere skraverer skraveres skravert skraverte skravlen skrekken skrensen
  skrenten skrevede skrevene skrevete skriblere skribleren skriblerne skrikene skrikere skrikeren skrikerer skrikerne skrinene skrinnere skripete
  skripnere skrivebildet skrivebok skriveboka skrivedel skriveevne skrivefør skriveføre skrivehodet skrivelse skrivelsen skrivende skrivene skrivets
  skrovene skrujern skrukken skruvene skrytere skryteren skryterne skrålere skråleren skrålerne skuffesystem skulende skuteren skybanken skysystem
  skyteren skyveren skyverne skøyeren skåreren slageren slakkene slankeren slaveren slemmest slemmeste slikkene smakeren smallegg smaskene smeikene
  smekkede smekkende smekkene smekkenes smekkens smekkete smikkede smikkende smikkene smikkens smikkete sminkene smiskene smokkene smokkenes smokkens
  smukkede smukkende smukkere smukkete småanlegg småanlegget småkakene snakkene snekkene solsikken solstolen solstråling solsystem solsystemet spada
  spaneren spanerens spanerer spaneres spanerne spanieren spareren spekkene spenneren spikkene spinneren stada stakeren stakkene standeren stanseren
  stasjoner stasjonér stasjonere stasjoners stasjonert stasjons statsarkiv statsarkivet statssystem stayeren steinbrudd steinbrudda stekkene
  stemmested stenbruddet stenbruddets stilbruddet stiveren stiverne stokkene storbakken storform storforma storformen storformer stormenes stranden
  strandhogget strangen stranten strevere streveren streverne stridere strimenes strofenes strossens strøkenes strømmenes strømmens strømmes
  strømpenes strømpens stukkene stykkede stykkende stykkene stykkenes stykkete styrkene støkkene stønneren sudaneren svaberen svada svareren svekkene
  sviveren sviverne synssystem søkesystem talefoten taunusen telefoto telefotoa televisjon televisjons testator tidlaust trolaust trulaust trådglas
  trådglass turbussen turkisen turneren turnes turnipsen turns tusenben tusenbena tømmeret tømmerets tømmerhus tømmerøks tømreres underkopp utfelling
  utfylling utgangsår uthaling utklarer utklarering utklareringa utkleing utkobling utkopling utmaling utrulling utskeiet utskift utskifta utskifte
  utskilling utskremt utskylling uttaling uttelling utvalsing vaktelen vakteste valgliste vanakta vareliste vassplan vekstplan vekstplanen viltområde
  ytterdel ytterlår yttermur yttertøy
`
  .trim()
  .split(/\s+/u);

import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Devices, cards and papers, and that they are gone. */
export const THINGS: Lexicon = {
  secDevice: list(`
    pcveske*, pcveska, pcsekk*, pcbag*, datasekk*, dataveske*, laptopbag*, laptopsekk*, jobbsekk*, jobbveske*, jobbagen, datapinne*, vakttelefon*, pc, pcen, pca, pcer, pcene, pcane, *pcer, *pcene, *pcane, bærbar, bærbare, berbar, berbare, bærbaren, bærbarene, *pc, *pcen, *pca, laptop*, *laptop*, notebook*, mac, macen, macbook*, surface, chromebook*, mobil, mobilen, mobilar, mobiler, mobiltelefon*, jobbmobil*, *mobil, *mobilen, telefon, telefonen, telefoner,
    jobbtelefon*, tenestemobil*, tjenestemobil*, tenestetelefon*, *telefon, *telefonen, smarttelefon*, nettbrett*, *nettbrett, *nettbrettet, brett, brettet, ipad*, iphone*, samsungen, minnepinn*, minnepenn*, minnebrikk*, minnekort*, usb*, pinne, pinnen, penndrive*, pendrive*, harddisk*, ekstern disk, ekstern harddisk, ssd*,
    kodebrikk*, brikke, brikka, brikken, nøkkelbrikk*, kodegenerator*, adgangskort*, tilgangskort*, nøkkelkort*, ansattkort*, idkort*, id kort*, idbevis*, tjenestebevis*, tenestebevis*, tjenestekort*, kortet mitt|hennes|hans, smartkort*, buypasskort*, buypass kort*, yubikey*, sikkerhetsnøkkel*, nøkkelknippe*, nøklene, nøkler, nøkkelen, hovednøkkel*, universalnøkkel*, systemnøkkel*,
    phone, phones, cellphone, cell, mobile, handset, smartphone*, tablet*, computer*, machine, thinkpad*, maskina, maskinen, maskin, datamaskin*, jobbmaskin*, key card, keycard*, access card*, id card, id badge, badge*, key fob*, fob, keys, stick, usb stick, memory stick, thumb drive, flash drive,
    nødnettradio*, nødnettterminal*, radioterminal*, håndterminal*, kamera*, diktafon*, lydopptaker*, opptaker*, watch, backupdisk*, backup disk*, tape*, token, tokenet
  `),
  /** Papers that hold what nobody else may read. */
  secPaper: list(`
    lista|liste|listen|list over|med|of|with, papir, papirer, papira, papirene, papiret, papirjournal*, permen, perm, permar, permer, *perm, *permen, notatbok*, notatboka, notatblokk*, lapp med, lappen med, utskrift, utskrifta, utskriften, utskrifter, utskriftene, utskrifter, kjøreliste*, køyreliste*, arbeidsliste*, dagsliste*, dagslista, rapportark*,
    journalutskrift*, medisinlist* på papir, medisinark*, konvolutt*, mappe med, mappa med, dokumentmappe*, saksmappe*, saksmapper, journalmappe*, kardex*, bindere, ringperm*, papers, binder, folder with, printout*, print out*, notebook with, case file*, documents, dokumentene, saksdokument*, saksdokumenta, saksdokumentene, sakspapir*, vesk*, vesken, veska, sekk, sekken, ryggsekk*, bag, bagen, briefcase, stresskoffert*, pulsklokke
  `),
  /** Gone: these alone are enough with a device. */
  lost: list(`
    mistet, mist, misten, misser, misset, tapt, stjålet, stolen, stole, stal, stålet, stålen, frastjålet, frastjålen, fråstolen, rana, ranet, rappet, rappa, robbed, ble|blei|vart|har|er _ tatt|teken|teke|tekne, noen|nokon|somebody|someone tok|took|har|has tatt|taken|teke, noen|nokon|somebody|someone tok|took|teke, stakk av med|med, ran off with, was|were|been taken, nappet, nappa, snappet, snappa, snatched, lost, lose, misplaced, mislaid, missing, forsvunnet, forsvunne, forsvant, forsvann, sporløst, forlagt, somlet bort, rotet bort, rota bort, rota vekk, rotet vekk, tulla vekk,
    der ikke|itte lenger, ikke der lenger, ikke der nå, ikke der da, ikke der jeg, ikke på plassen, not there anymore|any, no longer there, was gone, is gone, falt|datt|fell|ramla|ramlet|dropped|forsvant i|into|in fjorden|sjøen|sjoen|elva|vannet|vatnet|havet|havna|river|sea|fjord|lake|water, ble|blei|vart med søpp*|søpla|boss*|flyttelasset|toget|bussen, kastet|kasta i søpp*|søpla|bosset|containeren, i søppelsekk*, kjørte av gårde|sted med, tok ferja|toget|bussen|banen, nektes utlevert, ranet, tyver, tyven, tjuv*, thief, thieves, stole,
    glemt igjen, gløymt igjen, gløymde att, gløymt att, glemte igjen, gjenglemt, attgløymt*, attgløymd*, gjenlagt, kommet bort, kommet vekk, kommer bort, kommer vekk, komen bort, komen vekk, kom bort, kom vekk, kommet på avveie, på avveie, på avveg*, borte vekk, gone missing, went missing,
    innbrudd*, innbrot*, brutt seg, brutt inn, brote seg, brøt seg, knust rute, knuste ruta, ruta knust, bilinnbrudd*, burglar*, break in, broke into, broken into, finner ikke igjen|att, finner ikke _ igjen|noe|noen, ikke finner igjen|att, leter|leita|leitet|lett etter, datt av|over, datt ut av|over|på|i, falt av|over, falt ut av|over|på|i, falt i sjøen, fell out|off, dropped out
  `),
  /** Left somewhere: with a device in a place where strangers come. */
  /** Gone from its place. */
  secAway: list(
    `er|var|blitt|ble|vart|blei|is|are|went|vore|vært helt|visst|fortsatt|plutselig|plutseleg|sporløst|bare|berre|nå|just|suddenly borte|vekk|vekke|væk|gone|missing|forsvunnet, er|var|ble|blitt|blei|vart|is|are|was|went borte|vekk|vekke|gone|missing`,
  ),
  secLeft: list(`
    ligger|ligg|er|står nok|trolig|kanskje|antakelig|truleg|sikkert|vel|fortsatt|probably|still,
    ble|blei|vart|var|er igjen|att, la|lagde|lagt visst|nok|vel|jobb*|tjeneste*|teneste*|mobil*|telefon*|nettbrett*|pc*, havna|havnet|hamna i|på, glemt, glemte, gløymde, gløymt, gløymte, glømt, glømte, glæmt, glæmte, la igjen, lagt igjen, lagt att, la att, la fra meg, la frå meg, lagt fra meg, la fra seg, satte fra meg, satt igjen, sette igjen, satte igjen, sto igjen, stod igjen, står igjen, står att, ligger igjen, ligg att, ligger att, lå igjen, låg att, lagt, ble liggende, blei liggande, vart liggande, ble stående, ligger sikkert|vel, ligg vel|sikkert,
    ligger fortsatt, kjørte av gårde|fra, etterlot, etterlatt, forlot, left, leaving, forgot, forgotten, dropped, dro fra, gikk fra, gikk av, reiste fra, mistet, borte, vekk, væk, vekke, gone, cant find, disappeared, disappear
  `),
  secPublicPlace: list(`
    skittentøy*, vaskeriet, vaskeri, søppelbil*, buss, bussen, *bussen, *buss, tog, toget, *toget, trikk*, bane, banen, tbanen, fly, flyet, flyplass*, gardermoen, torp, ferge*, ferja, ferjen, hurtigbåt*, båten, drosje*, taxi*, taxien, uber, sete, setet, perrong*, stasjon*, togstasjon*, busstopp*, holdeplass*, venterom*, venteværels*, kafe*, kafé*, café*, cafe*, restaurant*, pub, puben, bar, baren,
    kro, bensinstasjon*, butikk*, rema, kiwi, meny, coop, kiosk*, kjøpesenter*, kjøpesent*, senteret, hotell*, hotel*, resort, toalett*, doen, benk, benken, parken, park, skog*, fjell*, strand*, garderobe*, treningssenter*, gym*, svømmehall*, idrettshall*, konferanse*, kurslokale*, messa, messe, hos bruker*, hos en bruker|pasient|klient, hos ein brukar, hjemmebesøk*, heimebesøk*, på besøk,
    hos en|ein|ei, trapp*, taket av|på bilen, taket på, biltak*, leiebil*, parkering*, parkeringsplass*, gata, gaten, gate, fortau*, veien, vegen, grøfta, grøft, utlandet, ferie, train, bus, tram, metro, plane, airport, ferry, taxi, cab, seat, station, café, coffee, restaurant, shop, store, mall, hotel, toilet, bench, gym, conference, roof of, car park, parking, street, clients home, somewhere, et eller annet sted, en eller annen plass, eit eller anna sted, ute et sted, utafor, fremmede, pasienthotell*, rådhustrappa, legesenter*, frisør*, tannlege*, gjenbruksstasjon*, søppel*, søpla, avfall*, container*, loppemarked*, finnno, sold, solgt, solgte
  `),
  /** Dropped, run dry or cut off: broken, not gone. */
  secNotLost: list(`
    tatt|teken|taken i|over|ut|opp|av|ned|med|bilde|opptak|kopi|vare|backup|in, borte|vekk|vekke|gone|missing|forsvunnet fra|frå|from nett*|domene*|lista|liste*|oversikt*|ad|meny*|teams|outlook|skjerm*|intune|the|skrivebord*, mistet|lost|mister|taper _ kontaktene|kontakter|sync|ip|address|sync*|bluetooth|batteri*|settings|innhold*,
    missing driver*|update*|file*|key|license*|cable|charger|lader*|kabel*, mangler,
    mistet _ i gulvet|golvet|bakken|asfalten|trappa|vasken|do|dass|kaffe*|vann*, dropped _ on|in the|floor|toilet|water, mistet|lost|mister|taper nett*|nettverk*|forbindelse*|kontakt*|dekning*|tilgang*|tilkobling*|signal*|strøm*|bilde*|lyd*|data|dataene|filer|filene|alt|innstilling*|rettighet*|oversikt*|connection|access|signal|network|power|sound|settings|work|files|file|data|everything|pålogging*|innlogging*|synkronisering*|wifi|internett*|motet|tålmodighet*|passord*|forhåndsvisning*|lisens*|hjemmeområde*|endring*|dokument*|arbeid*,
    mistet _ nett|nettet|forbindelsen|kontakten|dekning|dekningen|tilgang|tilgangen|signalet|signal|strømmen|strøm|bildet|lyden|internett|wifi|connection|access|signal, ikoner borte, lyden|bildet|ikon*|knappen|menyen|mappen|mappa|tilgangen|filene|filen|mailen|eposten|signaturen|kalenderen|profilen|kontakten|kontaktene|nettet|signalet|skrivebordet|snarvei* er borte|vekk|væk|forsvunnet, har forsvunnet fra skrivebord*|menyen|skjerm*, glemt|glemte|gløymt|gløymde passord*|kode|koden|koda|pin|pinkoden|brukernavn*|brukarnamn*|å, rota|rotet|somla|somlet|tulla|kommet|forlagt|mistet|tapt _ passord*|brukernavn*|brukarnamn*, forgot password*|pin|code|to|my password
  `),
};

/** Wordings of harm and of what only sounds like it, written apart from the lexicons: account's unit | label | text. One a line. */
export const HARM_FIRST = `
bodalen-bosenter|acute|Bestefaren på 4 tygger og hoster etter middagen og lar seg ikke roe, kortet med hva han får lov å spise ligger i Gerica som er gått i svart
hjemmetjenesten-svelvik|acute|i am at the door of mr hansen. nokkelboks code is in the app, app says update required. i see feet on the floor through letter hole
legevakten-drammensregionen|acute|Vi har ei på sengen som er gått i krampe nummer tre, og bildet i legejournalen fryser hver gang jeg trykker på faste medisiner
brann-og-beredskap|acute|Kallet kom som tomt kort. Vi sitter påkledd i bilen, og 110 har ikke samband med oss
nav-drammen|acute|Han går fram og tilbake foran skranken med en skrutrekker og roper navnet mitt. Trykket to ganger på knappen, ingen kommer
tusenbein-barnehage|acute|Lille Noor har fått i seg kjeks med egg, blir prikkete og sutrer. Skjemaet fra legen ligger på fellesområdet og det er tomt hos alle
granhaugen-skole|acute|Ein gut i sjuande har stukke frå skulen utan jakke, telefonsentralen er død så me når verken foreldra eller politiet
hjemmetjenesten-solbergelva|acute|står me kanyla i handa å brettet vil itj vis kor mange enheta ho ska ha
solbakken-sykehjem|acute|fyren på enkeltrom innerst har kasta kneppet i veggen fordi ingen kom, det var ikke lyd på vår side i det hele tatt. bukser fulle av blod
elvebredden-bosenter|acute|Kan noen fortelle meg om Olga i 312 fikk kveldens hjertedråper? Gerica vil ikke åpne besøksloggen og kollegaen har gått hjem
drammen-bibliotek|acute|En gjest ligger urørlig mellom hyllene, og vi får verken ringt fra fasttelefon eller mobil
nedre-eiker-va|acute|Kloren står på maks og vi får ikke styrt pumpa fra driftskontrollen. Folk på Konnerud klager over svie i halsen
hjemmetjenesten-slemmestad|acute|Patient list mixed today. Under Mrs Berg I see insulin but she dont have diabetes, I almost gave it
svelvik-legekontor|acute|Blodprøvene er koblet til feil folk etter oppdateringen. En mann uten diabetes står med sukker på 28
bragernes-rehabilitering|acute|Løfteren stoppet med henne i seilet og styringa vil ikke ned, nødsenk reagerer ikke, hun blir tung i pusten
eikerhaugen-sykehjem|acute|Kjøleskapslåsen til insulinet krever kort og leseren er svart. Tre skal ha før frokost
barnevernet-drammen|acute|Barnet er hos far i natt, og det er han politiet advarer mot. Adressen ligger i Familia og den får jeg ikke opp
legevakten-drammensregionen|acute|Ingen av innringerne kommer gjennom på nødlinja vår, vi ser dem telle opp og falle av
hjemmetjenesten-mjondalen|acute|veit ikkje kven eg skal til først, ruta er borte og to av dei er heilt avhengige av pustemaskina
fjell-bosenter|acute|dørene på skjermet enhet står på vidt gap og Ragnar er ikke på rommet, ute er det blank is
tommeras-bosenter|acute|Hu som ligger for døden har så vondt at hu skriker, å medisinskapet nekter å godta kortet mitt
hanekleiva-bosenter|acute|alone on night, lady in 12 very hot and talks nonsense, cannot open her papers in gerica, what antibiotic she has?
nav-drammen|acute|Kollegaen min er låst inne på møterom 4 med en bruker som har tatt av seg beltet og sier at nå er det nok. Overfallsalarmen virker ikke
servicetorget-drammen|acute|Ei dame ringte sentralbordet i gråt, trygghetsalarmen hennes lyser rødt og hun kommer seg ikke opp av badekaret
nedre-eiker-va|acute|Vi har sju meldinger om magesjau i samme gate og turbiditeten er ikke logget siden i natt
solbakken-sykehjem|acute|Det ringer på panelet, men feil rom vises. Vi løp til 8 mens det var 18 som hadde falt
bodalen-bosenter|acute|Dobbel linje på alle, begge med fragmin. Natta har gitt én, skal jeg gi den andre?
hjemmetjenesten-svelvik|acute|Jeg er hos Torvald. Han skulle hatt morfinplaster byttet i går, det står ikke om noen har vært her for loggen er tom på telefonen
krisesenter|acute|Vakttelefonen vår er stum siden kl 18, og det er fredag. Kvinner som ringer i kveld får ikke svar
hyggenasen-skole|acute|pupil had asthma attack in gym, spray is in locked cabinet and card reader is dead
brann-og-beredskap|acute|Røykdykkerne er inne og radioen deres er borte for oss
legevakten-drammensregionen|acute|Cave-feltet er blankt på samtlige etter i natt. Står med penicillin i hånda
elvebredden-bosenter|acute|han er kald og slapp og jeg finner ikke nummeret til legen, hele datan er svart
fjell-bosenter|acute|matta som varsler når ho går ut av senga, er tyst. Ho har brote lårhalsen ein gong før
hjemmetjenesten-solbergelva|possible|Gerica er nede i sona, men vi har dagens lister på ark og alle har fått sitt til nå
nav-drammen|possible|En mor med tre barn får ikke matpengene sine i dag fordi Socio ikke slipper utbetalingen gjennom
svelvik-legekontor|possible|Labsvarene kommer et døgn for sent til oss. De ringer oss hvis noe er alvorlig
solbakken-sykehjem|possible|Sykesignalet faller ut i ti sekunder om gangen. Vi sitter i gangen og ser alle
slemmestad-helsestasjon|possible|Vi får ikke registrert vaksinene i hspro, skriver på papir til det ordner seg. Tjue barn i dag
bodalen-bosenter|possible|Nobody gets the discharge messages from the hospital in Gerica, we call them instead every morning
lonn-drammen|none|Jeg holder på å få hjerteinfarkt av denne skriveren, den har tygd i stykker tjue ark
okonomi-drammen|none|Agresso er i koma igjen, ingen hos oss får ført en faktura
solbakken-sykehjem|none|Jeg lager plakat om fall blant beboere og Word flytter bildet hver gang
bragernes-rehabilitering|none|Gerica er treg for oss alle på rehab i dag, men pasientene får det de skal
byggesak-drammen|none|Lyset i taket på kontoret blinker så jeg blir kvalm, skjermen flimrer også
eikerhaugen-sykehjem|none|I natt falt Gerica ut i en time og vi var redde for ei på rom 5, men det gikk bra og alt virker nå
legevakten-drammensregionen|none|Skriveren i resepsjonen på legevakta lager striper på egenandelskvitteringene
granhaugen-skole|none|Øvelse i morgen: vi later som en elev er savnet. Kan vi få skrudd av ringeklokka da?
furumoen-skole|none|Elevene dør av kjedsomhet når nettet faller ut midt i filmen
fjell-bosenter|none|Ho Gerd på kontoret får ikkje opna timelista si i Gatturnus
hjemmetjenesten-mjondalen|none|Tom for batteri på nettbrettet hele tiden, kan jeg få ny lader? Besøkene går som de skal
barnevernet-drammen|none|Outlook hos meg viser feil klokkeslett på møtet med foreldrene til uka
brann-og-beredskap|none|Brannøvelsen i går gikk fint, men skjermen i møterommet er svart
tommeras-bosenter|none|TV-en på stua er død og beboerne savner fotballen
nav-drammen|none|Har en bruker som venter på passord til nav.no, hvem skal hun ringe?
solbakken-sykehjem|none|Hvem er systemansvarlig for Gerica hos oss? Jeg skal melde inn en ny vikar
svelvik-legekontor|none|Legejournalen henger litt i dag. Ingen pasienter venter, vi har stengt for lunsj
hanekleiva-bosenter|none|Kan dere slette brukeren til Kari, hun har sluttet. Hun var alene på natt før
drammen-bibliotek|none|Innleveringsautomaten skriker som en stukken gris når noen leverer bøker
nedre-eiker-va|none|Driftskontrollen viser alle tall som normalt, men skjermsparern er feil
`;

/**
 * What messages say of the reporter, written apart from the lexicons: name, phone, workplace, the affected user, the message.
 * `-`: nothing is said; `*`: any; `?`: somebody whose name is not said.
 */
export const REPORTER_WORDINGS = `
  Torbjørn Haugli | 91234567 | - | - | Skjermen er svart igjen. Ikke at noen bryr seg. Torbjørn Haugli (912 34 567)
  Gunvor | - | solbakken-sykehjem | - | Hei, Gunvor frå Solbakken her. Gerica heng på alle maskinar
  - | 41556677 | - | - | nås på 41 55 66 77 etter kl 10, skriveren spyr ut blanke ark
  Magdalena Nowak | 45098712 | furumoen-skole | - | hello i am Magdalena Nowak cleaner in Furumoen skole, door card not work. my number 450 98 712
  Odd-Arne | 46231 | - | - | Odd-Arne her, intern 46231. Får itte logga på.
  - | - | - | Lisbeth | Lisbeth på naboavdelingen får ikke åpnet Word
  Hans Kristian Berg | 90887766 | byggesak-drammen | - | Byggesakssystemet er ute av drift for hele avdelingen.\\n\\nMed vennlig hilsen\\nHans Kristian Berg\\nByggesak Drammen\\nTlf: 90 88 77 66
  Siri M. | - | knausen-barnehage | - | Knausen bhg her, nettbrettet er knust. Siri M.
  - | - | - | - | Ring pårørende på 92 33 44 55, det er hun som sier at alarmen ikke går
  Ola Nordmann | 47112233 | - | - | navn: Ola Nordmann\\ntlf: 471 12 233\\nproblem: mus død
  Tove Jensen | 95501122 | - | - | Undertegnede, Tove Jensen, kan treffes på mobil 955 01 122. Saken gjelder manglende tilgang til felles.
  Ahmed | 40112233 | legevakten | - | Ahmed legevakta 401 12 233 journalen er borte for alle
  - | 93445566 | - | Kåre Moe | Kåre Moe har fått ny pc som ikke starter. Jeg er kontakt, mob 934 45 566
  - | - | - | - | Har ringt 32 04 60 40 tre ganger uten svar. Nettet er borte.
  Bente | 48887766 | drammen-bibliotek | - | heisann, dette er Bente på bibblan, utlånsautomaten henger. 48 88 77 66
  - | - | granhaugen-skole | - | Vi på Granhaugen har ikke nett. Ingen lærere får ført fravær
  Per Olav Hansen | - | - | - | Hilsen fra Per Olav Hansen, som nok en gang ikke får skrevet ut
  Yngve | 97001122 | kobbervann-vannverk | - | Yngve, Kobbervann. Driftskontrollen står. 97001122
  Kjersti | - | - | - | Ka skjer med turnusen?? - Kjersti
  - | - | - | - | Marit er sjuk i dag så jeg må gjøre lønna alene og nå er systemet nede
  Eva-Lill Strand | 46890 | nav-svelvik | - | Socio er nede for oss. Mvh Eva-Lill Strand, NAV Svelvik, 46890
  - | 46555 | - | - | kan dokker ringe mæ på 46555 når dokker har tid
  T. Lunde | - | - | - | Eposten min stoppet i natt. Vennlig hilsen T. Lunde
  Mona | 41002200 | eikerhaugen-sykehjem | - | Eg heiter Mona og er nattevakt på Eikerhaugen. Ringjesnora er død. Nå meg på 41 00 22 00
  - | - | - | - | Mandag 12. august fungerte alt, så skjedde det noe
  - | - | - | - | Kostnadssted 41223, ansvar 46210. Bestiller ny skjerm
  Nils | 99887755 | - | Gerd Lie | Jeg skriver for Gerd Lie som ikke kommer inn på mailen. Mvh Nils 998 87 755
  Rashid | - | psykisk-helse-drammen | - | Rashid (psykisk helse) – PC-en har blåskjerm
  Ingvild Aas | 92345678 | stromsnes-skole | - | Jeg er Ingvild Aas, rektor ved Strømsnes skole. Ring 92345678.
  - | - | - | - | this is urgent, nobody answers the phone
  Jana | 40506070 | smedlokka-barnehage | - | Jana from Smedløkka kindergarten. Printer problem. Call me 40 50 60 70
  - | - | - | Simen | Simen i kassa får ikke logget seg på. Jeg er bare budbringer
  - | 32887700 | - | - | Ring avdelingen på 32 88 77 00, ikke mobilen min
  Stine Marie Dahl | 45454545 | hjemmetjenesten-sone-2 | - | Stine Marie Dahl\\nHjemmetjenesten sone 2\\n45 45 45 45\\n\\nGerica er tregt
  - | - | sande-radhus | - | Det er mørkt på alle skjermer på rådhuset i Sande
  roy | - | - | - | roy her. pcn fryser
  - | - | - | - | Roy fra leverandøren sa at serveren skulle tas ned, stemmer det?
  Berit Kvam | 91919191 | - | - | Hei. Passordet mitt er utløpt. Berit Kvam / 919 19 191
  Solveig | 46712 | hanekleiva-bosenter | - | Mobil omsorg virkar ikkje. Helsing Solveig, Hanekleiva (46712)
  - | - | elvebredden-bosenter | - | elvebredden 2. etg ingen pc virker
  Mathias R | 40999888 | - | - | Mathias R - 40 999 888 - får ikke vpn
  - | 97531246 | - | Elin | ho Elin får ikkje opp Outlook. eg er på 975 31 246
  - | - | - | - | Bruker Kari.Nordmann er sperret
  - | - | - | Olav Tveit | Vennligst opprett bruker til Olav Tveit som begynner mandag
  Wenche | - | servicetorget-drammen | - | God morgen! Wenche i servicetorget. Sentralbordet er stumt.
  Geir | 46123 | - | - | 46123 Geir. Printeren i 2. etasje har papirstopp
  - | - | - | - | Sak 46210 er fortsatt ikke løst
  Aud Karin | 41234321 | - | - | Glemte visst å si hvem jeg er: Aud Karin, 412 34 321
  Piotr | 46377 | drammen-kulturskole | - | Piotr teacher kulturskolen 46377 - speedadmin not opening
  - | - | - | - | Takk til Trond som hjalp meg i går, men nå er feilen tilbake
  Lena B. Hovde | 98765432 | - | - | Lena B. Hovde – 98 76 54 32 – kontoen er låst
  Jorunn Tveit | 41298765 | bekkelia-skole | - | Bekkelia barneskule, Jorunn Tveit. Nettet e nede i heile bygget. Tlf 412 98 765
  - | - | - | - | Jeg snakket med Hilde på support i går, hun ba meg skrive her
  Anne Lise | 46789 | - | - | Mvh\\nAnne Lise\\n\\n46789
  Gudrun | - | tusenbein-barnehage | - | Gudrun på Tusenbein: ipaden vil ikke lade
  - | 92929292 | - | - | nr mitt: 92929292, ikke det som står i katalogen
  Leszek | 40404040 | vei-og-park-drammen | - | Leszek vei og park. Tablet broken. 404 04 040
  - | - | - | - | Sykepleier Kari ringte fra sykehuset og spør etter epikrisen
  Karl-Erik Moen | 32123456 | - | - | Ring meg på jobb, 32 12 34 56. Karl-Erik Moen
  - | - | - | - | Den nye nummervisninga viser 46040 når dere ringer
  Hege | 46101 | legevakten-drammensregionen | - | Hege legevakta, kall 46101, vi får ikke slått opp noen pasienter
  - | - | - | Ida | Ida mangler tilgang til Gerica
  - | - | - | ? | For en kollega: hun får ikke åpnet vedlegg
  Vidar | - | brann-og-beredskap | - | Vidar brannstasjonen her. Callinga er stum
  Sofie Berg-Hansen | 95959595 | - | - | Best regards,\\nSofie Berg-Hansen\\n+47 959 59 595\\n\\n> On Tue, IT wrote:\\n> Please answer
  Marit | 47474747 | hjemmetjenesten-svelvik | - | E ikkje inne på lista, Marit hjemmetjenesten i Svelvik 47 47 47 47
  - | - | solstrala-barnehage | - | vaktmester var innom Solstråla i dag men printeren er fortsatt død
  lars | 46660 | - | - | trenger hjelp med mus lars 46660
  - | - | - | - | Jeg heter det samme som en elev så jeg får hans epost
  Randi Nes | 90101010 | - | - | PC stjålet! Randi Nes, låner 90 10 10 10 av naboen
  Gry | - | okonomi-drammen | - | Hilsen Gry i regnskap
  Ole-Jakob | 41414141 | svelvik-legekontor | - | dr. Ole-Jakob på legekontoret i Svelvik, 41414141
  - | 48123123 | - | - | 48123123 kan ringes hele natta. Alarmen er død på rom 3
  Ewa | - | hyggenasen-skole | - | I am Ewa, I clean at Hyggenåsen school and the alarm panel is red
  - | - | - | - | Bestill ny mobil. Modell 15, kostnadssted 44120. Godkjent av Pål
  Trude Sæther | 46333 | - | - | Innmelder: Trude Sæther\\nKontakt: 46333\\nFeil: Word krasjer
  - | - | - | - | i mai ble alt byttet og siden har sola stått på skjermen
  - | - | - | - | Mailen fra Einar Dahl ser ut som svindel
  Helga | 46700 | - | - | Takk for sist! Er det deg, Stian? Skriveren er vrang igjen. Helga, 46700
  Abdi | 40112211 | - | - | Abdi 40112211
  Mari | 45671234 | mjondalen-bibliotek | - | Hei! Jeg heter Mari og jobber på biblioteket i Mjøndalen. Ring 45671234, ikke 46040.
  - | - | nav-drammen | - | Her på NAV i Drammen er Socio nede
  - | 91111111 | - | - | call me back at +47 911 11 111 please
  - | - | hjemmetjenesten-slemmestad | - | sone Slemmestad får ikke opp arbeidslistene
  Ragnhild Støen | 46222 | royken-kulturskole | - | Vennleg helsing\\nRagnhild Støen\\nKulturskulen i Røyken\\nintern 46222
  - | 46010 | - | - | ringer du 46010 så får du tak i meg
  Bjørn | 99001100 | - | - | Bjørn. 99001100. Brannmur?
  - | - | - | - | bjørn har veltet søppelkassene, ellers intet nytt. Ikke noe it-greier
  tonje | - | - | - | tonje her igjen, nå er det kalenderen
  Mustafa Aydin | 47889900 | smedlokka-barnehage | - | Mustafa Aydin vikar Smedløkka barnehage mob 478 89 900 får ikke logga inn
  - | - | - | Eirik Sand | Eirik Sand (ny lærling) trenger bruker fra mandag
  Ellen | 97979797 | okonomi-drammen | - | Ellen økonomi: Agresso henger. 97 97 97 97
  - | - | - | - | Kan dere si til Ragnhild at passordet er endret? Takk
  Gerd Marie | 40123456 | - | - | Beklager at jeg maser. Vennlig hilsen Gerd Marie (sekretær) 401 23 456
  - | - | fjell-bosenter | - | Trygghetsalarmen hos oss på Fjell bo er taus
  P. Hagen | 46999 | kart-drammen | - | webkart hvit. P. Hagen, oppmåling, 46999
  - | - | - | - | Bedriften Hansen og Sønn ringer på 32 11 22 33 og vil ha fjernstyre pcen
  Åse | 46801 | arkiv-drammen | - | Arkivet. Åse. 46801. ePhorte er tregt.
  Nina | 92345670 | furumoen-skole | - | Jeg har vakt på Furumoen til kl 16, så ring Nina 92 34 56 70 det er meg
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '-', phone = '-', workplaceId = '-', affected = '-', ...rest] = line.split(' | ');
    return { name, phone, workplaceId, affected, text: rest.join(' | ').replaceAll('\\n', '\n') };
  });

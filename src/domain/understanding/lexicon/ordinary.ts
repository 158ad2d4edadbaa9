/** Ordinary words that lie near the name of a system or a place: never read as a misspelling of it. Data only. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `prosjekt prosjektet prosjekter prosjekta prosjektene intranett intranettet alarm alarmen alarmer andre annet arket arkene artikler avtale avtalen avvik begge beskjed betale borte brukeren brukere
  bytte dagen dette denne disse dokument dosen etter eksamen elever elevene emnet feile feilen felles fikset finner fortsatt
  framme frisk fritt første gamle gangen ganger gjelder gjorde gjort glemt gratis hallo halve hasten hatet heisen hende
  hjelp hjemme huset hvilke hvite hverandre igjen ingen innen jobbe jobben kaster kartong kastet klasse klassen klarer
  kollega kommer kommet kontor kontoret kortet koster lenge lesing ligger lærer lærere lærerne maler malen malin malte mandag mange
  mappa mappe mappen mangler margin materiale melde melder melding meldingen meldinger minutter mobile morgen mottak mulig møter
  natta nesten netter nettopp neste nettsted noen oppe oppgave ordet ordnet orker other parten paper pasient pasienten passord person plass
  plassen portal print printe problem rapport rapporten ringer roten rommet runde runden saken sakene samme sande sender sendt
  serien siden sikker siste sitter skjemaet skjer skole skolen skriver skrevet skrive skrivebord skulle snart sosial spare
  sperret stadig starter station stedet stopper storm svarer systemet taket tekst teksten telefon tilbake timer tirsdag tjener totalt
  tregt trenger turen under unger utstyr vakten vanlig varsel varslet velger venter verden viktig virker viser visst visste
  vises voksen watch water weekend where which while white without world would write wrong office officer official phone other
  another others there their these those login logget logge loggen logger kalle kaldt kaller kveld kvelden
  kartet karten karter kanten katten fannes fanget farge farger fargen fekk fysio fysisk gitter gatene grate citron rotet router
  brannøvelse brannøvelsen brannalarm brannalarmen brannvern branndør rutine rutinen utdeling utskrevet hjemmefra hjemover koblet kabel
  kabelen linjer linjen linje oversikt opptak opptatt oppvekst wordt words wordpress excellent excess sykehus
  sykehuset screen screens skjema skjemaer socket social societal kollegaer journal`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

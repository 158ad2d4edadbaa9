import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Who holds a role (T4, T14–T50): the words of each role. */
export const ROLES: Lexicon = {
  systemManager: list(`
    systemansvarlig*, systemansvarleg*, system manager*, system ansvarlig*, system ansvarleg*, sysansvarlig*, systemansv*, systemanv*, systemadministrator*
  `),
  systemOwner: list(`
    skrive|skriver|signere|signerer|underskrive|underskriver|undertegner|sign|signs under|av|off|for, må|skal|kan|får|must|can godkjenne|signere|underskrive|approve|sign,
    systemeier*, systemeigar*, system owner*, hvem eier|eig|eiger, who owns, bestemmer over|i|for, bestemme over, hvem har myndighet*,
    who decides about|over
  `),
  securityOfficer: list(`
    sikkerhetsansvarlig*, sikkerheitsansvarleg*, sikkerheitsansvarlig*, tryggleiksansvarleg*, security officer*, informasjonssikkerhetsansvarlig*, personvernombud*,
    it sikkerhetsansvarlig*, itsikkerhetsansvarlig*
  `),
  coordinator: list(`
    koordineringsansvarlig*, koordineringsansvarleg*, coordinator*, koordinator*
  `),
  operationsManager: list(`
    driftsansvarlig*, driftsansvarleg*, operations manager*, hvem drifter|driftar, who runs|operates
  `),
  vendor: list('leverandør*, leverandøren*, vendor*, supplier*'),
  supportAgreement: list(
    'brukerstøtteavtale*, brukarstøtteavtale*, supportavtale*, support agreement*, støtteavtale*',
  ),
  expertGroup: list('faggruppe*, faggruppa, expert group*, user group*, fagnettverk*'),
  unitLeader: list(`
    leder|lederen|leiar|leiaren min|vår|mi, min leder|leiar|sjef, sjefen|sjef min|vår|her|på, leder|leiar på|for|av|ved|her, my manager|boss|leader, enhetsleder*, einingsleiar*, avdelingsleder*, avdelingsleiar*, virksomhetsleder*, unit leader|manager,
    manager|boss of|at|here, rektor, styrer
  `),
  onCall: list(`
    hvem har|er|sitter|går|tar vakt|vakta|vakten|beredskap*|driftsvakt*|bakvakt*, hvem er|har _ på vakt|bakvakt*, hvem er vakthavende*, hvem er|har det som vakt|har, hvem er det som har vakt, hvem _ på vakt, hvem _ har vakt, vakthavende*, who is|are|has|have _ on call, who is|has _ oncall,
    who is on duty|call, whos on call|duty, whos oncall, navn* på vakta|vakten|vakt
  `),
  /** No role is named: whoever answers for the system. */
  responsible: list(`
    ansvar|ansvaret|ansvarlig|ansvarleg for|i|på|av, har ansvar|ansvaret, responsible for, in charge of, kontaktperson* for|i|på|til, kontakt for, contact person* for|in, hvem styrer, who handles, superbruker*, superbrukar*, kontaktperson
  `),
  /** At D-IKT, not in the municipality (T39). */
  atDikt: list(
    'hos|i|fra|på dere|dikt|ikt|dykk, hos dere, at|in|with dikt|you, your side, hos d, på deres side',
  ),
};

/** Somebody asks for a person. */
export const WHO: Lexicon = {
  who: list(`
    hvem, who, whos, whom, navn|navnet|namn|namnet på|til, name of|for, telefon|telefonen|telefonnummer*|tlf|nummer|nummeret|mobil|mobilnummer* til|for|på, phone|number for|of|to, hva heter|heiter, hva er navnet, get hold of, tak i,
    how do|can i|we reach|contact, kontakte, kontaktinfo*, er det noen|en|ein|ei|nokon, is there a|an|someone, finnes|finst det|ein|en, har vi|dere en|noen|ein, do we|you have, snakke med, talk|speak to|with, kontakter, who, epost til, hvilken person
  `),
};

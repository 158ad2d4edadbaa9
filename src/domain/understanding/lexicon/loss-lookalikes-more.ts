import { list } from './list.ts';

const FELT =
  'sove|sovet|sovna|fred|ro|konsentrert|konsentrere|slappet|slappe|ventet|vente|nok|like|likt|skjønne|skjønt|forstå|forstått|huske|unngå|slutte|tåle|tålt|unnet|klage|klaget|lyve|love|påstå|nekte|dy|motstå|vane|vant|venne|vent|tro|trodd|leve|ærlig|bry|overse|sleep|slept|concentrate|focus|stand|complain|lie|promise|believe|relax|peace|wait|understand|remember|resist|unsee|stress';

/** What a person cannot do with his mind, and other words of loss that are none: no service is lost. */
export const MORE_LOOKALIKES: readonly string[] = list(`
  svart på hvitt|kvitt, i|in svart hvitt|kvitt, svarthvit*, black white, svart|hvit som natta|snø, svart humor, det svarte hull|hullet,
  får|fikk|klarer|greier|kan|klarte|cant|cannot|couldnt|can {NOT} ${FELT}, får|fikk|klarer|greier|kan jeg|vi|man|hun|han|folk {NOT} ${FELT}, cant|cannot|couldnt ${FELT}, vil|will {NOT} mase|klage|påstå|plage|bry|forstyrre|nekte|bråke|nag|complain|bother|exaggerate, skal {NOT} mase|klage,
  rolig|fredelig|quiet her|i|på|inne|avdeling*|natt|vakt|kveld|here|shift|night, rolig natt|vakt|kveld|avdeling, tom|tomme for ord|idéer|ideer|tålmodighet|kaffe|melk|sukker, tom|tomme|empty kaffekopp*|pult*|stol*|gang*|kantine*|lunsj*|mage|mager|flaske*|hus|leilighet*|coffee|chair|corridor*|bottle*|box*, knust|broken hjerte|hjertet|heart, dead serious|funny|simple|easy|right|sure, dødsviktig*, dødelig|dødsens|dritt|død lei|kjed*|trøtt*|sliten*|alvorlig*, livet|humøret|stemninga|stemningen|gløden|motet dør|døde|død|borte|nede, nede for telling med|av, langt nede i|på|med, borte bra, hører hjemme borte, langt borte, der borte, herfra til borte, på bortebane, det er borte vekk,
  nede til|på|i høyre|venstre|hjørnet|hjørne|kanten|skjermen, down on|in the corner|left|right|bottom,
  stopper|stoppet|stoppa|stops {NOT} meg|oss|noe|noen|arbeidet|me|us|anything|work, off topic|course|record|duty|sick, a little|bit|slightly off, looks|colours|colors|timing _ off, en time|one hour|minutes off, day off, mute point
`);

/**
 * How Norwegian names are built: a given name of two old stems («Sol-vår», «Odd-geir», «Ragn-hild») and a family name that
 * is a farm or a «-sen». So a name that no list holds is known by its shape. Data only; the stems are those of Norse names.
 */
const FIRST =
  'al alf ar arn as aud berg bjørn bor brynj bryn dag eg eiv ei eld end ey fin frøy ger geir gjer gud gudb gunn hal hall har hel her hjør hå ing ingi ingj jar jor kol lei magn mål nor odd ol orm ot rag ragn rand rein rolf run rønn sig stein styr svan sve sver syn sol torg thor tor tjost trygg ulv val vig vil yng øy åg ås';
const LAST =
  'alf bera bert bjart bjørg bjørn borg brand brikt dis finn frid fred gard gaut geir gerd gils grim gunn hild kjell kjetil laug leif leik leiv liv mund ny olf olv rid run stein trud ulf ulv unn vald vard veig vei vin vor vår';
/** Two stems that are another word. */
const NONE: ReadonlySet<string> = new Set(['alrune', 'oldis', 'steinborg']);

const parts = (list: string): string[] => list.split(' ');

/** «solvår», «oddgeir», «gunnveig». */
export const BUILT_NAMES: ReadonlySet<string> = new Set(
  parts(FIRST)
    .flatMap((first) => parts(LAST).map((last) => first + last))
    .filter((name) => name.length >= 6 && !NONE.has(name)),
);

/** A family name by its ending («Skjeggestad», «Kvalheim», «Nilssen») or whole («Lie», «Moe»). */
export const FAMILY_SHAPE =
  /^\p{L}{2,}(?:sen|sson|stad|rud|land|heim|vik|berg|dahl|dal|haug|haugen|bakken|moen|lund|strand|tveit|seth|sæter|sæther|næss|gård|gaard|holm|holt|vold|brekke|fjell|myhr|myhre|torp|skog|erød|øy|ås|aas|åsen|ski|ska|czyk|wicz|vić|enko|oğlu|oglu|nejad|zadeh)$|^(?:lie|lien|moe|mo|dahl|dal|berg|lund|vik|ruud|rud|bø|bøe|moen|bakke|bakken|hagen|haug|hauge|strand|holm|holt|myhre|eide|eid|aas|næss|ness|nes|olsen|hansen|bye|lunde|sand|tangen|sund|foss|fosse|solli|hoel|krogh|wiik|sveen|engen|sæther|skaar|skår|wold|ali|khan|nguyen|tran|ahmed|hussain|singh)$/iu;

/** Days that people name when they ask about opening hours; `from` and `to` in days from what the rule counts from. */
export type NamedDay = {
  readonly words: RegExp;
  readonly day:
    | { readonly of: 'today' | 'easter'; readonly from: number; readonly to: number }
    | { readonly of: 'year'; readonly date: string; readonly days: number }
    | { readonly of: 'week'; readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; readonly days: number };
};

const easter = (words: RegExp, from: number, to = from): NamedDay => ({
  words,
  day: { of: 'easter', from, to },
});
const yearly = (words: RegExp, date: string, days = 1): NamedDay => ({
  words,
  day: { of: 'year', date, days },
});
const weekly = (words: RegExp, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, days = 1): NamedDay => ({
  words,
  day: { of: 'week', weekday, days },
});
const today = (words: RegExp, from: number): NamedDay => ({ words, day: { of: 'today', from, to: from } });

/** The first that fits counts, so the narrower stands before the wider: «julaften» before «jul». */
export const NAMED_DAYS: readonly NamedDay[] = [
  easter(/onsdag før (?:påske|skj)|wednesday before (?:easter|maundy)/u, -4),
  easter(/\b(?:skjærtorsdag|skjertorsdag|maundy thursday)/u, -3),
  easter(/\b(?:langfredag|good friday)/u, -2),
  easter(/\b(?:påskeaften|påskeaftan|påskaften|easter eve)/u, -1),
  easter(/\b(?:2\.?|andre|annen) påskedag|easter monday/u, 1),
  easter(/\b(?:påsk|easter)/u, -4, 1),
  easter(/kristi himmel|ascension/u, 39),
  easter(/\b(?:2\.?|andre|annen) pinsedag|whit monday/u, 50),
  easter(/\b(?:pins|whitsun|pentecost)/u, 48, 50),
  yearly(/\b(?:lille|vesle) julaft/u, '12-23'),
  yearly(/\b(?:julaft|jolaft|julekveld|christmas eve)/u, '12-24'),
  yearly(/\b(?:1\.?|første|fyrste) juledag|christmas day/u, '12-25'),
  yearly(/\b(?:2\.?|andre|annen) juledag|boxing day/u, '12-26'),
  yearly(/\b(?:romjul|romjol)|between christmas and new year/u, '12-27', 5),
  yearly(/\b(?:nyttårsaft|new year['’]?s eve)/u, '12-31'),
  yearly(/\b(?:nyttårsdag|1\.? nyttårsdag|new year['’]?s day)/u, '01-01'),
  yearly(/\b(?:nyttår|nyår|new year)/u, '12-31', 2),
  yearly(
    /\b(?:jula|jul|julen|juledagene|juleferie\p{L}*|julehelg\p{L}*|jol|jola|christmas|xmas)(?!\p{L})/u,
    '12-24',
    3,
  ),
  yearly(/arbeidernes dag/u, '05-01'),
  yearly(/grunnlovsdag|nasjonaldag|syttende mai|constitution day/u, '05-17'),
  today(/\b(?:i dag|idag|i kveld|ikveld|i natt|nå|no|today|tonight|now)(?!\p{L})/u, 0),
  today(/overimorgen|over i mor|i overmorgen|day after tomorrow/u, 2),
  today(/\b(?:i ?mor(?:gen|gon|ra|ro)|tomorrow)(?!\p{L})/u, 1),
  weekly(/\b(?:måndag|mandag|monday)/u, 1),
  weekly(/\b(?:tysdag|tirsdag|tuesday)/u, 2),
  weekly(/\b(?:onsdag|wednesday)/u, 3),
  weekly(/\b(?:torsdag|thursday)/u, 4),
  weekly(/\b(?:fredag|friday)/u, 5),
  weekly(/\b(?:laurdag|lørdag|saturday)/u, 6),
  weekly(/\b(?:sundag|søndag|sunday)/u, 7),
  weekly(/\b(?:helg|helga|helgen|helgene|helgane|weekend)(?!\p{L})/u, 6, 2),
];

/** Months by their first letters, in the three languages. */
export const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^feb/u,
  /^mar/u,
  /^apr/u,
  /^ma[iy]/u,
  /^jun/u,
  /^jul/u,
  /^aug/u,
  /^sep/u,
  /^o[kc]t/u,
  /^nov/u,
  /^de[sc]/u,
];

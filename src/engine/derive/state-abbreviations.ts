/** How papers of America shorten its states after a town: "Fresno, Calif.". */

/** By name; where that is a country's or a city's as well, with what tells it from these. */
const BY_STATE = new Map(
  `
Alabama = Ala.
Arizona = Ariz.
Arkansas = Ark.
California = Calif.
Colorado = Colo.
Connecticut = Conn.
Delaware = Del.
Florida = Fla.
Georgia (U.S. state) = Ga.
Illinois = Ill.
Indiana = Ind.
Kansas = Kan.
Kentucky = Ky.
Louisiana = La.
Maryland = Md.
Massachusetts = Mass.
Michigan = Mich.
Minnesota = Minn.
Mississippi = Miss.
Missouri = Mo.
Montana = Mont.
Nebraska = Neb.
Nevada = Nev.
New Hampshire = N.H.
New Jersey = N.J.
New Mexico = N.M.
New York (state) = N.Y.
North Carolina = N.C.
North Dakota = N.D.
Oklahoma = Okla.
Oregon = Ore.
Pennsylvania = Pa.
Rhode Island = R.I.
South Carolina = S.C.
South Dakota = S.D.
Tennessee = Tenn.
Vermont = Vt.
Virginia = Va.
Washington (state) = Wash.
West Virginia = W.Va.
Wisconsin = Wis.
Wyoming = Wyo.`
    .trim()
    .split('\n')
    .map((line) => line.split(' = ') as [name: string, short: string]),
);

/** "Calif." of "California"; undefined for what is no such state. */
export const stateAbbreviation = (name: string): string | undefined => BY_STATE.get(name);

/** States that papers write in full. */
const IN_FULL = ['Alaska', 'Hawaii', 'Idaho', 'Iowa', 'Maine', 'Ohio', 'Texas', 'Utah'];

const STATE = new RegExp(
  `^(?:${[...BY_STATE, IN_FULL]
    .flat()
    .map((one) => one.replace(/ \(.*/, '').replaceAll('.', String.raw`\.`))
    .join('|')})(?!\\p{L})`,
  'u',
);

/** The state of America that a text begins with, in full or as papers shorten it; undefined where there is none. */
export const stateOfAmericaIn = (text: string): string | undefined => STATE.exec(text)?.[0];

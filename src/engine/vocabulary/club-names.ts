/** What clubs of Spain call themselves before their town: "Celta de Vigo", "Sporting Gijón". */
export const SPANISH_CLUBS: readonly string[] = ['Atlético', 'Celta', 'Deportivo', 'Racing', 'Sporting'];

/** What clubs of several countries do: "Real Madrid". */
export const CLUBS: readonly string[] =
  'Bayern Borussia Dinamo Dynamo Eintracht Hertha Olympique Real Sparta Werder'.split(' ');

/** What says before a name that it is a club's: "FC Porto". */
export const CLUB_SIGNS: readonly string[] = 'AC AJ AS CF FC FK FSV NK RB RC RCD SC SK SSC SV TSG TSV UD VfB VfL'.split(
  ' ',
);

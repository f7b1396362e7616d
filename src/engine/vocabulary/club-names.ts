/** What clubs of Spain call themselves before their town: "Celta de Vigo", "Sporting Gijón". */
export const SPANISH_CLUBS: readonly string[] = ['Atlético', 'Celta', 'Deportivo', 'Racing', 'Sporting'];

/** Where in the extension's folder the names to measure with are, as a JSON list. */
export const NAMES_FILE = 'bench/names.json';

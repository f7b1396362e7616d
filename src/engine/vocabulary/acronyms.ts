import { wordList } from './word-list.ts';

/**
 * What follows a name without being part of it: acronyms that are nouns ("China GDP", "Tesla EV sales"), institutions
 * that have a mention of their own ("Trump EU tariffs"), and quarters ("Nvidia Q3 revenue"). With their capitals, by
 * which "Kim Jong Un" is none.
 */
export const ACRONYMS_AFTER: ReadonlySet<string> = wordList(`
AI CM CMs CO2 CPI DNA ESG ETF ETFs EV EVs GDP GPU GPUs HIV IPO LGBT LGBTQ LNG LPG MEP MEPs MLA MLAs MPs PMI PPI SUV
SUVs VAT VR BJP CDC CIA DHS DOJ ECB EPA EU FAA FBI FDA FIFA FTC G20 G7 GOP IAEA ICC ICJ IMF IRS NATO NHS NHTSA NSA
NTSB OPEC SEC UEFA UN WTO Q1 Q2 Q3 Q4 H1 H2 FY`);

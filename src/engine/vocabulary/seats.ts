import { wordList } from './word-list.ts';

/** Governments, states and cities, of which the news says that they said and did: "Tokyo said". In small letters. */
export const SEATS: ReadonlySet<string> = wordList(`
alabama alaska amsterdam ankara arizona arkansas athens atlanta baltimore bangkok barcelona beijing berlin bern boston
brussels cairo california canberra chicago cincinnati cleveland colorado connecticut copenhagen dallas delaware delhi
denver detroit doha dubai dublin florida frankfurt geneva hamburg hanoi hawaii helsinki houston idaho illinois indiana
iowa istanbul jakarta jerusalem kansas kentucky kyiv lisbon london louisiana madrid maine manila maryland
massachusetts melbourne miami michigan milan minneapolis minnesota mississippi missouri montana montreal moscow mumbai
munich nairobi nebraska nevada ohio oklahoma ontario oregon osaka oslo ottawa paris pennsylvania philadelphia phoenix
pittsburgh prague quebec riyadh rome seattle seoul shanghai stockholm sydney taipei tehran tennessee texas tokyo
toronto utah vermont vienna virginia warsaw washington wisconsin wyoming zurich`);

/** What a knowledge base to measure with is made of, on its way into the browser. */
export const KNOWLEDGE_FILE = 'bench/knowledge.json';

export interface BenchKnowledge {
  entities: { name: string; summary: string }[];
  notes: { text: string; quote?: string; site: string }[];
  /** How many. */
  sightings: number;
}

import { wordList } from '../../vocabulary/word-list.ts';
import type { CapitalCues } from './capital-cues.ts';

export const ENGLISH_CAPITAL_CUES: CapitalCues = {
  objects: wordList('us'),
  givers: wordList(
    'bring brings gave give gives giving let lets make makes show shows teach teaches tell tells told wish',
  ),
  takesObject: wordList(`
about after against among around at behind between by call called calls contact email follow for help helped helps join
joined keep keeps kill leave leaves left made need of on pay remind save support to trust unite unites upon visit want wants
with without write`),
  subjects: wordList('who'),
  beforeSubject: wordList(`
anybody anyone child children doctor dr everybody everyone guess guy man men one ones people person those somebody someone
woman women`),
  afterSubject: wordList('am are'),
  asks: wordList('can could did do does is was'),
  beforeInstitution: wordList('after as at before by from new since until when while'),
  afterInstitution: wordList(`
adviser advises announced announces approved approves chief condemned condemns confirmed confirms criticised criticises
declared declares director downgrades envoy expert experts official officials panel recommended recommends scientist
scientists spokesman spokesperson spokeswoman suspends team unveils urged urges warned warning warns`),
  beforeName: wordList('the former in across into'),
  pronouns: wordList('i you he she it we they me him her them'),
};

import { wordList } from '../../vocabulary/word-list.ts';
import { type Language, UNREAD } from './language.ts';

const FUNCTION_WORDS = wordList(`
a ad adesso agli ai al alcuni alla alle allo allora altri altro anche ancora anzi appena attraverso bene c'è che chi
ci ciò circa col come comunque con contro così cui da dagli dai dal dalla dalle davanti degli dei del dell' della
delle dello dentro di dietro dopo dove dunque durante e è ecco ed era fino finora forse fra già gli grazie ha
hanno i ieri il in infatti infine inoltre insieme intanto invece io l' la là le lei li lo loro lui lungo ma mai meglio
meno mentre mi mio molti molto neanche negli nei nel nella nelle nello nemmeno neppure nessuno no noi non nonostante
nostra nostro nulla o oggi ogni oltre ora ormai per perché perfino però persino più poco poi poiché prima
proprio purtroppo qualche quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi
se secondo sempre senza si sia sin soltanto sono sopra soprattutto sotto sta sua subito sugli sui sul sulla sulle
suo tra tranne troppo tu tutta tuttavia tutte tutti tutto un una uno verso vi vicino`);

/** What stands after who says or does something, and before them where it begins a sentence. */
const DOES = wordList(`
dice afferma dichiara aggiunge scrive spiega annuncia assicura disse accusa
attacca avverte chiede difende insiste propone replica risponde`);

export const ITALIAN: Language = {
  ...UNREAD,
  capitals: 'names',
  tag: 'it',
  functionWords: FUNCTION_WORDS,
  locatives: wordList('a ad in da verso presso vicino nel nella tra fra attraverso'),
  inside: wordList('a ad in presso vicino nel nella'),
  titles: wordList(`
ambasciatore ambasciatrice ammiraglio arcivescovo avvocato cancelliere cancelliera capitano capo cardinale cav
colonnello commissario conte contessa deputata deputato direttore direttrice don donna dott dottor dottore dottoressa dr
duca duchessa generale giudice governatore imperatore ing ispettore ministra ministro monsignor on onorevole padre papa
premier presidente prof professor professore professoressa principe principessa procuratore re regina sen senatore
senatrice segretario sig signor signora signore sindaca sindaco suor vicepremier vicepresidente vescovo`),
  followers: wordList('regione'),
  calendar: wordList(`
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
settembre ottobre novembre dicembre`),
  heads: wordList(`
accademia aeroporto agenzia associazione banca borsa camera centro chiesa città comitato commissione compagnia consiglio
corte esercito federazione festival fondazione fondo gruppo istituto lega ministero movimento museo ospedale palazzo
parco parlamento partito piazza ponte porto premio regione repubblica scuola senato società stadio stato teatro torre
trattato tribunale unione università via`),
  calledAfter: wordList('golfo stretto'),
  directions: wordList('nord sud est ovest san sant santa santo nuova nuovo monte alto alta'),
  oneOfMany: wordList('un uno una mio mia tuo tua suo sua nostro nostra loro'),
  firstNoun: {
    nouns: wordList(`
agenzia assemblea autorità banca camera comitato commissione confederazione congresso consiglio corte federazione fondazione
istituto lega ministero organizzazione parlamento procura tribunale unione università`),
    article: /(?<!\p{L})(?:(?:il|l[ao]|(?:[dn]e|d?a|su)l(?:l[ao])?) |(?:(?:[dn]e|d?a|su)l)?l['’])$/iu,
    another:
      /^(?:d['’].*|d[ei]l?|dell['’o]?.*|dei|degli|suprem[ao]|(?!(?:appli|comuni|criti|giudi|indi|modifi|pubbli|ratifi|repli)ca$|arriva$|crea$|emana$)\p{L}*(?:ale|ic[ao]|an[ao]|e[ao]|ari[ao]|iv[ao]|ese))$/u,
  },
  memorials: {
    street: /(?<!\p{L})(?:(?:[Ii]n|di|da|e) (?:via|viale|largo)|Via|Viale|Corso) $/u,
    other: /(?<!\p{L})(?:fondazione|liceo) $/iu,
  },
  homes: ['Italy'],
  cues: {
    settled: wordList(
      'città stato repubblica provincia capitale villaggio regione governo nord sud est ovest abitanti',
    ),
    of: wordList('di del'),
    does: DOES,
    owned: wordList('spa srl'),
  },
  hasSmallNames: true,
  smallAcronyms: true,
  maySayBefore: (word) =>
    DOES.has(word) || /(?:ando|endo|ato|ito|uto|mente|\p{L}{3}[aei]te|[ei]rà|[ei]ranno)$/u.test(word),
};

import { wordList } from '../../vocabulary/word-list.ts';
import { genitivesOf } from './genitive.ts';
import { germanJoining } from './german-joining.ts';
import { GERMAN_NAMES } from './german-names.ts';
import { type Language, UNREAD } from './language.ts';

const TITLES = wordList(`
abgeordnete abgeordneter aussenminister außenminister botschafter botschafterin bürgermeister bürgermeisterin dr frau
fräulein general graf gräfin herr herrn herzog innenminister kaiser kaiserin kanzler kanzlerin kardinal könig königin
minister ministerin ministerpräsident ministerpräsidentin oberst papst pastor pfarrer prinz prinzessin prof professor
professorin präsident präsidentin premier premierminister richter richterin senator senatorin sprecher sprecherin
staatssekretär trainer vorsitzende vorsitzender`);

/** What offices, trades and things end with, and hardly any first name. */
const NOUN =
  /(?:in|innen|ung|heit|keit|schaft|tion|ismus|ist|chef|minister|präsident|kanzler|sprecher|meister|führer|leiter|anwalt|politiker|spieler|trainer|sänger|forscher|richter|stadt|land|partei|gruppe|firma|familie|regierung|affäre|staat|fall)s?$/;

const FUNCTION_WORDS = wordList(`
aber alle allem allen aller allerdings alles als also am an andere anderen anders angeblich anschließend ansonsten
auch auf aus ausgerechnet außer außerdem bald bei beim bereits besonders bevor bis bisher da dabei dadurch dafür
dagegen daher damals damit danach daneben dann daran darauf daraus darin darüber darum das dass davon davor dazu dein
deine dem demnächst den denen denn dennoch der deren derweil derzeit des deshalb dessen deswegen die dies diese diesem
diesen dieser dieses doch dort du durch eben ebenso ehe ein eine einem einen einer eines einige einst einzig endlich
er erneut erst es etwa etwas euch falls fast ferner folglich freilich für ganz gegen gegenüber gemäß genau
gestern gleich gleichzeitig hat hatte heute hier hingegen hinter hinzu höchstens ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer im immer in indem indes indessen ins insbesondere insgesamt inzwischen ist ja je jede jedem jeden jeder
jedes jedoch jene jetzt kaum kein keine können kürzlich laut lediglich letztlich man manche mehr mein meine mindestens
mit mittlerweile möglicherweise morgen nach nachdem nachher natürlich neben nicht nichts nie niemand noch nochmals nun
nur ob obwohl oder offenbar offensichtlich ohne schließlich schon sehr sein seine seinem seinen seiner seit seitdem
selbst sich sie sind so sobald sogar solange sollte somit sondern sonst sowie statt tatsächlich trotz trotzdem
über überall übrigens um und uns unser unsere unter unterdessen vermutlich vielleicht vielmehr vom von vor vorerst
vorher während währenddessen wahrscheinlich wann war waren warum was wegen weil weiter weitere welche wenig wenn wer
werden wie wieder wiederum wir wird wo wohl womöglich würde zu zudem zuerst zugleich zuletzt zum zumindest zunächst
zur zusammen zuvor zwar zwei zwischen`);

export const GERMAN: Language = {
  ...UNREAD,
  capitals: 'nouns',
  tag: 'de',
  functionWords: FUNCTION_WORDS,
  locatives: wordList('in nach bei aus nahe um durch im ins zwischen'),
  inside: wordList('in nahe im ins zwischen'),
  beforeTown: wordList('in nach bei aus nahe zwischen'),
  titles: TITLES,
  calendar: wordList(`
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
august september oktober november dezember uhr`),
  articles: wordList(`
der die das den dem des ein eine einen einem einer eines im am beim zum zur vom ans ins aufs dieser diese dieses diesen
diesem jeder jede jedes kein keine keinen seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere`),
  oneOfMany: wordList(
    'ein eine einen einem einer mein meine meinen dein sein seine seinen ihr ihre ihren unser unsere',
  ),
  // Before a town also what makes a club or a university of it.
  directions: wordList(`
new bad los las san santa sankt saint st port fort el north south east west greater bayern borussia hertha bsc eintracht
werder preußen viktoria holstein dynamo hansa bayer arminia alemannia fortuna kickers inter real atlético olympique sporting
benfica juventus hellas lazio ajax feyenoord rapid slavia sparta spartak lok lokomotive legia schachtar partizan galatasaray
fenerbahce besiktas celtic tu fu hu fh eth fc sc sv tsv tsg fsv ssv msv hsv vfb vfl rb ac`),
  // Every noun has a capital: these are newspapers, parties, companies, persons and towns as well.
  commonWords: wordList(`
adler alternative anker aue baden bahn ball bank bauer baum berg bild block boss brand bund burg busch dichter engel
ensemble essen fischer focus fokus förster freie freiheit fuchs gärtner gold grüne grünen haar hahn halle hammer
handel herbst hirsch hof jäger kaiser kaufmann keller kicker kirche koch kohl kraft krone kurier lage lamm lange liebe
linke linken macht mann markt merkur metzger meyer momentum müller mutter nagel neue norden pilot post regen republik
richter ring ritter schäfer schmidt schneider schuster schwarz singen sommer sonne spiegel stahl standard stein stern
strauß sturm tag teufel union vater visa vogel volk wagner waren weber welt wetter winter wolf wunder zeit ziel
zimmermann zoll zug`),
  months: wordList('mai august'),
  beforeMonth: /^(?:\d+\.?|im|seit|bis|ab|anfang|ende|mitte|vom|zum|und|letzten|kommenden|diesen)$/i,
  beforeDate: /(?:^|\s)(?:\d+\.?|im|seit|bis|ab|anfang|ende|mitte|letzten|kommenden|diesen)\s$/i,
  isNoun: (word) => TITLES.has(word) || (NOUN.test(word) && !GERMAN_NAMES.firstNames.has(word)),
  mayDo: (word) => /\p{L}{3}t$/u.test(word) && !GERMAN_NAMES.firstNames.has(word),
  homes: ['Germany'],
  cues: {
    settled: wordList('stadt staat republik provinz hauptstadt dorf region regierung norden süden osten westen bürger'),
    of: wordList('von'),
    does: wordList('sagte sagt erklärte erklärt betonte forderte schrieb kritisierte starb heiratete'),
    owned: wordList('aktie aktien mitarbeiter aktionäre tochter vorstand sprecher ag gmbh konzern'),
  },
  memorials: {
    joined:
      /^-\S*(?:akademie|allee|archiv|arena|bibliothek|brücke|damm|denkmal|flughafen|gasse|gesellschaft|gymnasium|halle|haus|institut|kaserne|kirche|klinik|klinikum|kolleg|krankenhaus|medaille|museum|park|platz|preis|saal|schule|siedlung|stadion|stiftung|straße|strasse|str|ufer|universität|zentrum)(?:e?s|n)?(?:-|$)/i,
  },
  inflected: genitivesOf,
  joining: germanJoining(FUNCTION_WORDS),
  amongNouns: GERMAN_NAMES,
};

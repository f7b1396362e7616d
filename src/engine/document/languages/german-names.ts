/** What tells names from nouns in German, where both have capitals. All in small letters. */
import { wordList } from '../../vocabulary/word-list.ts';
import type { AmongNouns } from './among-nouns.ts';

/** First names that are no nouns, German ones and those of the news. */
const FIRST_NAMES = wordList(`
aaron abdul achim adam adelheid adrian agnes ahmed alain albert alejandro alena alessandro alex alexander alexandra alexei
alfons alfred alice alicia alina amira ana andrea andreas andrei andrew andrzej angela angelika angelo anja anke anna
annalena anne annegret annette annika anthony antje anton antonio antony armin arne arnold arthur astrid axel barbara
bärbel bastian beate beatrix ben benedikt benjamin bernard bernd bernhard bert bettina bianca bill birgit björn bob bodo
boris brigitte britta bruno burkhard carl carla carlo carlos carmen carola carolin carsten caroline catherine charles
charlotte chris christa christian christiane christina christine christoph christopher claudia claus clemens colin conrad
constantin cornelia dagmar daniel daniela david dennis detlef diana dieter dietmar dirk dmitri dominic dominik donald
doris dorothea eberhard eckart eckhard edgar edmund eduard edward edwin egon eike elena elisabeth elizabeth elke ella elmar
elon else emil emily emma emmanuel enrico eric erich erik erika ernst erwin eugen eva evelyn fabian fatima felix ferdinand
fernando florian francesco francois frank franklin franz franziska franz-josef frauke fred frederik friederike friedrich friedhelm
fritz gabriel gabriele gavin georg george gerald gerd gerda gerhard gero gertrud giorgia giorgio giovanni gisela giuseppe
gregor greta gudrun guido günter günther gustav hannah hannelore hannes hans hans-georg hans-jürgen hans-peter harald hardy
harry hartmut hasan hassan heide heidi heike heiko heiner heinrich heinz helena helene helga helge helmut hendrik henning
henri henrik henry herbert heribert hermann hilde hillary holger horst hubert hubertus hugo ibrahim igor ilse ines inge ingo
ingrid irene iris irina isabel isabella ivan iwan jack jacob jacques jakob james jan jana jane janet janine jannik jasmin
javier jean jean-claude jeanette jeff jennifer jens jeremy jerome jessica jim joachim joan jochen joe joel johann johanna
johannes john jonas jonathan jörg jörn jose josé josef joseph joschka juan judith julia julian juliane jürgen justin jutta kai
kamala karel karin karl karl-heinz karl-theodor karla karsten katarina katharina kathrin katja katrin kay kerstin kevin kim
kira klara klaus knut konrad konstantin konstantinos kristin kristina kurt lars laura lea lena leo leon leonie lisa lothar
louis luca ludwig luigi luis luisa lukas lutz madeleine magda magdalena maja malte malu manfred manuel manuela marc marcel
marco marcus margarete margot margrethe maria marianne marie marie-agnes mario marion marius mark marko markus marlene
martha martin martina marvin mary massimo mathias matteo matthias max maximilian mehmet melanie melinda mia michael michaela
michail michel michelle miguel mike mirjam mitch mohamed mohammed monika moritz mustafa nadine nadja nancy natalie nicola
nicolas nicole niels nikita niklas nikolai nikolaus nils nina nora norbert olaf oleg olga oliver olivia oscar oskar otto
pablo pamela paolo pascal patricia patrick paul paula pedro peer peggy peter petr petra philip philipp pia pierre rachel
rainer ralf ralph raphael raul rebecca recep regina reiner reinhard reinhold renate rené ricarda richard rita robert roberto
robin roger roland rolf roman ronald rosa rudi rudolf rupert ruth sabine sahra salvatore samuel sandra sara sarah sascha
saskia sebastian sergej sergei sibylle siegfried sigmar sigrid silke silvia silvio simon simone sina sofia sonja sophia
sophie stefan stefanie steffen steffi stephan stephen steve susan susanne sven svenja svetlana sybille sylvia tanja tatjana
theo theodor theresa therese thilo thomas thorsten tilo tim timo tina tino tobias tom toni tony torsten udo ulf uli ulla
ulrich ulrike ursula uta ute uwe valerie vanessa vera verena veronika victor viktor vincent viola vitali vladimir volker
volkmar walter waltraud wanda wassili werner wilfried wilhelm william willi willy winfried winston wladimir wolf wolfgang
wolfram wolodymyr xavier xi yasmin yvonne zoe`);

/** Nouns that the news sets beside others, and that nothing in their letters tells. */
const NOUNS = wordList(`
abend abgeordnete abgeordneten alter amt angaben angeklagte angeklagten angst anfang anfrage anhänger anklage anlass anteil
antrag antwort anwalt arbeit art ärzte aufgabe auftrag auge augen ausländer auto autos bahn basis beamte beamten bedarf beginn
behörden beispiel bericht beruf beschluss besuch betrieb bild bilder bitte blatt blick boden branche brief bruder buch bund
bürger chance chancen chef daten deutsche deutschen dienst dinge dollar dorf druck ehe ehre eltern ende energie entscheid
erde erfolg ergebnis ermittler euro experte experten fahrer fall fälle familie familien fans farbe fehler feind feuer firma
firmen folge folgen form foto fotos frage fragen frau frauen freude freund freunde frieden führer fuß fußball gas gast gäste
gebiet gefahr gegner gehalt geist geld gericht geschichte gesetz gesetze gesicht gespräch gespräche gewalt gewicht gewinn glück
gott grad grenze grenzen grund gründe grüne grünen gruppe haft hälfte hand handel haus haushalt heft heim herr herren herz
hilfe himmel hof höhe hund hunderte idee ihnen informationen inhalt insel interesse jahr jahre jahren jahres jahrhundert
journalist journalisten jugend junge jungen kabinett kampf kind kinder kindern kirche klage klima koalition kollege kollegen
kommentar kommune kommunen kompromiss konflikt könig konto kopf körper kosten kraft kräfte kreis krieg krise kritik kunde
kunden kunst kurs lage land länder lärm last leben lebens lehrer leser leute licht liebe linke linken liste lob löhne luft
macht mai mal mängel mann männer markt maß maßnahmen medien meer mehr meinung mensch menschen meter milliarde milliarden
million millionen minute minuten mitarbeiter mitglied mitglieder mittag mittel mitte mittelpunkt monat monate monaten montag
morgen müll musik mut mutter nacht nähe name namen netz norden not november nummer ölpreis opfer ort orte osten paar partei
parteien partner patienten pause person personen pflicht phase plan pläne platz politik politiker polizei polizist polizisten
post preis preise presse problem probleme produkt produkte programm projekt projekte prozent prozess prüfer punkt punkte
quelle rahmen rat raum recht rechte rede regel regeln regen reihe reise rente richter richtung rolle ruf ruhe runde sache
sachen satz schaden schäden schiff schritt schritte schuld schule schulen schüler schutz seite seiten senat serie sicht sieg
sinn situation sitz sitze software sohn soldat soldaten sommer sonne sorge sorgen spiel spiele spieler sport sprache sprecher
spur staat staaten stadt stand stelle stellen stern steuer steuern stimme stimmen stoff strafe straße strecke streik streit
strom stück studie stunde stunden suche süden tag tage tagen täter team technik teil teile teilen termin text thema themen
tisch tochter tod tor tore tote toten tour trend trotz tür uhr umfeld umgang unfall unternehmen unternehmer urlaub urteil
vater verbot verbrechen verein verfahren verhalten verkehr verlag verlust verstoß versuch vertrag vertreter verzicht viertel
volk vorfall vormittag vorschlag vorwurf vorwürfe wahl wähler wald wasser weg wege weise welle welt werk werke wert werte
westen wetter wettbewerb wille winter wirtschaft wissen woche wochen wochenende wohl wort worte worten zahl zahlen zeichen
zeit zeiten zeitung zeuge zeugen ziel ziele zinsen zug züge zukunft zustand zweck zweifel`);

/** What nouns end with and hardly any name: offices, abstracts, compounds. */
const SHAPE =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ierung|nis|nisse|innen|chef|chefin|minister|ministerin|ministerium|präsident|präsidentin|kanzler|kanzlerin|sprecher|sprecherin|meister|meisterin|führer|führerin|leiter|leiterin|anwalt|anwältin|anwalts|politiker|politikerin|richter|richterin|vorsitzende|vorsitzender|vorsitzenden|experte|expertin|kandidat|kandidatin|sekretär|sekretärin|beauftragte|beauftragter|partei|parteien|gruppe|firma|familie|staat|fall|recht|rechte|gesetz|gericht|verfahren|arbeit|arbeiter|kosten|preise|zahlen|fraktion|koalition|kritik|politik|krise|krieg|zeit|zeiten|jahr|jahre|tag|tage|woche|platz|haus|ausschuss|verband|unternehmen|konzern|hersteller|plan|pläne|rate|werte|lage|stelle|amt|rat|mittel|maßnahmen|ticker|newsletter)s?$/;

/** What stands before a person by what they are. */
const PERSON =
  /(?:herr|herrn|frau|dr|prof|minister|präsident|kanzler|chef|sprecher|meister|führer|leiter|anwalt|politiker|richter|kandidat|sekretär|experte|vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|professor|trainer|spieler|autor|forscher|sänger|schauspieler|regisseur|reporter|journalist|senator|botschafter|general|könig|kaiser|papst|bischof|graf|prinz|kommissar|rat|ökonom|unternehmer|ingenieur|künstler|schriftsteller|mitarbeiter|manager|landrat|dekan|pfarrer|student|lehrer|gründer|moderator|historiker|linke[rn]?|grüne[rn]?)(?:in)?$|(?:anwält|expert|kommissar|ärzt)in$/;

/** What else somebody is before their surname. Of those that end in "er" long ones are no first names. */
const ROLE =
  /\p{L}{6,}er$|(?:analyst|astronaut|coach|diplomat|direktor|freund|häftling|joker|kapitän|keeper|kollege|neuzugang|pilot|profi|rapper|rentner|soldat|star|stürmer|torwart|vize|wirt|berater|manager|maler|idol|legende|amte[rn]?|dächtige[rn]?|klagte[rn]?|schlussmann|arzt|onom|ologe|ndant|eur|är|(?:ig|oz|ist|ud)ent)$/u;

/** Names, and who has somebody's surname because they are another: "Ehefrau Merz", "Gegner Söder". */
const NO_ROLE = /^(?:murat|fırat|firat|alexandr|fleur|kristoffer|sylvester)$|-alexander$|frau$|(?:gegner|kläger)$/u;

/** What stands before a thing by what it is. */
const THING =
  /(?:konzern|firma|unternehmen|hersteller|partei|stadt|gemeinde|dorf|insel|verein|zeitung|sender|agentur|stiftung|magazin|portal|zeitschrift|club|band|bank|airline|anbieter|plattform|startup|start-up|fluss|provinz|region|ortschaft|vorort|stadtteil|händler|gewerkschaft|verlag|bündnis|projekt|initiative|bauer|riese|dienstleister|vermittler|zulieferer|versicherer|betreiber|ausrüster)s?$/;

/** Verbs of saying and doing that one person or one organisation is the subject of. */
const DOES = wordList(`
sagte sagt erklärte erklärt betonte betont forderte fordert schrieb schreibt kritisierte kritisiert meinte meint warnte warnt
lobte lobt nannte nennt sprach spricht kündigte kündigt wies verteidigte verteidigt begrüßte begrüßt widersprach widerspricht
äußerte äußert berichtete berichtet bestätigte bestätigt mahnte mahnt verlangte verlangt warf wirft räumte räumt starb
heiratete gewann verlor plädierte antwortete entgegnete ergänzte fügte versicherte verwies hofft hoffte glaubt findet fand
teilte lehnte trat will wollte verkündete`);

/** Capitals that are no name. */
const COMMON = wordList(
  'pkw lkw kfz tv pc cd dvd id ki it uhr ag gmbh kg se co nr mbh ok us eu usa uno sms pdf faq km tv wlan os euro ii iii iv',
);

/** What a company is in law. */
const LEGAL = wordList('ag gmbh kg se ohg kgaa');

/** Adjectives that names of organisations begin with. */
const ADJECTIVE =
  /(?:isch|tsch|ational|ärtig|einigt|eint)e[mnrs]?$|^(?:neu|groß|klein|alt|rot|grün|weiß|schwarz|blau|frei|jung|erst|sozial|liberal|zentral)e[mnrs]?$/;

/** What has an article on the map: in their own letters, and not as English has them. */
const REGIONS = wordList(`
antarktis arktis balkan baltikum bretagne burgenland champagne eifel elbe elsass emirate emiraten engadin gambia gazastreifen
harz hunsrück irak iran jemen karibik kaukasus kongo kosovo krim lausitz libanon lombardei maghreb malediven mongolei niederlande
niederlanden niger normandie oder pfalz philippinen provence rhein rheinland rhön ruhrgebiet saarland sahel schwarzwald schweiz
senegal seychellen slowakei spree steiermark sudan südsudan tessin toskana tschad türkei uckermark ukraine usa vatikan
vogtland westjordanland`);

export const GERMAN_NAMES: AmongNouns = {
  firstNames: FIRST_NAMES,
  afterTown: wordList('united saint-germain rovers wanderers rangers heathrow'),
  regions: REGIONS,
  ofTowns: wordList('das dem des im am beim zum vom ans ins aufs ein einem eines dieses diesem'),
  beforeRelative: /, (?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu) )?$/,
  isNoun: (word) => NOUNS.has(word) || SHAPE.test(word),
  isPersonal: (word) => PERSON.test(word),
  isRole: (word) =>
    (PERSON.test(word) || ROLE.test(word)) && !FIRST_NAMES.has(word) && !NO_ROLE.test(word) && !THING.test(word),
  isOfThing: (word) => THING.test(word),
  isAdjective: (word) => ADJECTIVE.test(word),
  does: DOES,
  common: COMMON,
  legal: LEGAL,
};

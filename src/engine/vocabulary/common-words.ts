import { wordList } from './word-list.ts';

/**
 * English words that are names of somebody as well: newspapers, parties, companies, films. With a capital that the
 * sentence asks for anyway, they are more likely the word. In small letters.
 */
export const COMMON_WORDS = wordList(`
ability able access account action active activity actor address adult advance advice affair age agenda agent
agriculture aid aids aim air alarm allies alpha alternative amazon ambition anchor angel anger animal anonymous answer
apple approach arch arena arms army arrow art article aspect asset atlas attack attention audience aurora author autumn
avenue average aviation award axis baby bachelor badge bag balance ball ballot band bar bargain barrel base basic basin
basket bass bath battle beacon bear beat beauty bed beetle bell benefit best bet big bill billion bird birth bit black
blade blast blaze block blood blue board boat body bold bolt bomb bond bone book booking boom boost border boss bottom
box boy boys brain branch brand brave bread break breath breeze brick bridge brief bright brook brown brush budget bug
build builder building bull bush business butcher butler butter button cabin cable call calm camp campaign campus
candle cap capital captain car card care career cargo carnival carpenter carrier case cash castle cat cause caution
cell center central century certain chain challenge champion chance change channel chapter charge charity chart chase
check chemical cherry chess chief child children choice chrome church circle citizen citizens city civic civil claim
class classic clay clean clear click climate clock close cloud club coach coal coast code coffee cohesion coin cold
collection college color column comet comfort comment commerce common commons communication community company compass
complete computer concern concert concord condition conflict congress conservative consumer contact content contest
control cook cool copper copy core corn corner cost cotton council country county courage course court cover craft
crash creation credit crew crime crisis critics cross crown cruise crystal culture cup current customer cycle daily
damage dance danger dark data date dawn day days deal dean death debate decade decision deep deer defence defense
degree delta demand democracy democrat democrats desert design desk destiny detail detective development dialogue
diamond dictator digital dignity dinner direct direction discovery disease distance district dollar dolphin dome door
doubt dove dragon drama dream dress drink drive driver drop drug duke dust duty eagle early earth east eastern echo
eclipse economic economist economy edge edition editor education effect effort egg election electric element elite
emergency emotion emperor empire employee end ending enemy energy engine enterprise entertainment entry environment
envoy epic equality equity era error escape essence estate eternal evening event evidence evolution example excel
exchange executive exile exit expert express eye fabric face fact factor factory fair faith fall fame family fan farm
farmer fashion fast fate father favor fear feature federal fellow felt fence festival fiction field fight fighter
figure file film final finance fine fire firm fish five flag flame flash fleet flight flood floor flow flower focus
food foot football force forces foreign forest forever form formula fort fortune forum forward foundation founder fox
frame free freedom fresh friday friend friends front fruit fuel full fun function fund funeral future galaxy gallery
game games gap garden gas gate gender general generation genesis genius gentle ghost giant gift girl girls glass global
glory goal god gold golden good governing government governor grace grain grand grant grass gravity great green grey
ground group growth guard guardian guest guide guitar gulf gun habit hair half hall hand happy harbor harbour hard
harmony harvest hawk head health heart heat heaven height help herald heritage hero high hill history hit hole holiday
holy home honest honor hope horizon horizons horn horse hospital host hot hotel hour house human hunt hunter husband
ice icon idea ideal identity image impact independence independent index industry influence information initiative
innovation insider inspiration instinct institute insurance intel intelligence interest international internet
interview iron island issue jazz jet job jobs join joint jordan journal journey joy judge judgment jump jungle junior
jury justice key kid kids king kingdom kitchen kite knight knowledge labor labour lady lake lamb lance land language
large laser last late law lawyer lead leader leaf league learning left legacy legal legend lemon lesson letter level
liberal liberation liberties liberty library licence license life light lightning lily limit line link lion list
literature little live local lock logic long look lord loss lotus love loyal luck lunch machine magazine magic mail
main major majority maker male man manager map maple march marine mark market marriage mars marsh martial mass master
match material matrix matter may mayor meaning measure media medicine meeting member memory men mercury mercy message
metal metro middle midnight mile military milk mill miller mind mine mining minister ministry minor minute mirror
mission mobile model modern moment momentum monday money monitor monster month moon moral morning mother motion motor
mountain mouse move movement movie multiple museum music mystery myth name nation national nationals native natural
nature navy near need neon network neutral news next nice night noble north northern note nova nurse oak oasis object
observer occasion ocean odyssey offer office officer official oil old olive omega one onion open opera operation
opinion opportunity opposition oracle orange orbit order organic organisation organization origin outlook owner pace
pacific page paint pair palace palm panel panic paper parade paradise parent parents park parliament part partner
partners party pass passion past path patience patient patriot pattern pause peace peak pearl pen people performance
period permit person phase phoenix phone photo physics picture piece pilot pioneer pipe pitch place plain plan planet
plant plastic platform play player plaza pleasure plus podium poet point poison police policy politics poll pool poor
pope popular population port portal portrait position positive post poster pot potter power practice pray prayer
premier present president press pressure prevention price pride prime prince princess print priority prison private
prize problem process product professor profile profit program progress progressive project promise proof property
prophet prospect protection protest proud province public publisher pulse punch pure purple purpose puzzle pyramid
quality quarter queen quest question quick quiet race radar radical radio rail rain rainbow ranger rate ray reach
reaction read reader reading ready real realism reality reason rebel record recovery red reef reform refuge region
regions register regular relation relief religion report reporter reports representation republic republican
republicans request rescue research reserve residents resistance resource respect response rest result return revenge
revenue review revival revolution reward rice rich ride right rights ring rise rising risk rival river road robin rock
rocket role roll roman romance room root rose round route row royal rugby rule run runner rush safari safe safety sage
sail saint sale salt sanctuary sand sandwich saturday savage save savior scale scandal scene schedule scholar school
science scope score scout screen sea search season seat second secret secretary section sector security seed sense
sentinel sequence series servant service session set settlement seven shadow share shares shark sharp shell shelter
shepherd shield shift ship shock shoe shop shore short shot show side sight sign signal silence silk silver simple
singer single site six size skill skin sky slate slave sleep small smart smile smith smoke snow soap social society
soil solar soldier solid solidarity solution song sorrow soul sound source south southern sovereign space spark speaker
special spectator speech speed spider spirit split sport sports spot spring spy square stability staff stage stamp
stand standard star stardust start state statement states station status stay steel stem step stick stock stone stop
store storm story strange strategy stream street strength stress strike strong structure student students studio study
style subject success sugar summer summit sun sunday sunrise sunset super support surface surprise surrender survey
survival sword symbol sympathy syndrome system table tail talent talk tank target task taste tax tea teacher team tech
technology teen television temple ten term terminal terra territory terror test text theater theatre theme theory thing
thinking thought thousand thunder thursday ticket tide tiger time times tip titan title toast today together tomorrow
tone tool top torch total touch tour tourism tower town track trade tradition traffic trail train transfer transition
transport travel treasure treatment treaty tree trend trial tribe tribune trinity trip triumph truck true trump trust
truth tuesday tunnel turkey turn twin twist type ultimate ulysses umbrella union unique unit unity universal universe
university up value vanguard vehicle velocity venture venus verdict version vice victim victor victory video view
village vine violence virgin virtue virus visa vision visit vista vital voice volunteer vote voter wagon wake walk
walker wall war ward warning warrior watch water wave way wealth weapon weather weaver web wedding wednesday week
weekend weight welcome welfare west western wheel white wild will win wind window wine wing winner winter wire wisdom
wish witness wolf woman women wonder wood word words work worker workers world worth writer year years yellow yes young
youth zero zone`);

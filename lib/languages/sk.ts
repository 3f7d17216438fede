import { anyOf, type LanguageFacts } from './language.ts';

/** Ends of first-person verbs of doing; *vieme*, *chceme*, *pracujeme* promise nothing. */
const I_DO =
  'avim|atim|asim|esim|usim|ucim|ocim|acim|ncim|ecim|olam|slem|ezem|idem|ojdem|ajdem|enim|onim|obim|ovim|istim|adim|odim|anem|hnem|knem|pnem|dnem|zvem|idam|edam|adam|riem|niem|siem|ziem|diem|liem|ipim|upim|epim|ezim|ozim|azim|olim|elim|ytam|isem|arim|orim|erim|cnem|mnem|lujem|tujem|zujem|rujem|nujem';
const WE_DO =
  'ime|rieme|nieme|sieme|zieme|dieme|leme|neme|deme|peme|veme|reme|dame|lame|tame|kame|same|rame|hame|pame|zame|came|name|seme|azeme|lujeme|tujeme|zujeme|rujeme|nujeme';
/** What somebody of ours, or the thing itself, will do. */
const THEY_WILL =
  'pride|pridu|dorazi|dorazia|odide|posle|poslu|odosle|zavola|zavolaju|ozve|ozvu|opravi|opravia|vymeni|vymenia|vrati|vratia|doruci|dorucia|vybavi|vybavia|zariadi|spravi|spravia|urobi|urobia|dorobi|dokonci|zastavi|zastavia|privezie|dovezie|dovezu|privezu|odvezie|prinesie|nahodi|spusti|nabehne|podpise|podpisu|rozhodne|rozhodnu|posudi|prebehne|zacne|zacnu|pohne|pojde|vyjde|pripise|pripisu|pripravi|preveri|napise|da|daju|zasle|zaslu|uhradi|vyplati|preplati|nastupi|pristavi|vyriesi|vyriesia|odstrani|ide|idu|odchadza|odchadzaju|poputuje';
const YOU_GET = 'dostanete|dostanes|uvidite|uvidis|najdete|najdes|mate|mas|bude|budu|budete|budes';

export const sk: LanguageFacts = {
  phrases: {
    promise: [
      '(budem|budeme|dam)',
      `(${YOU_GET})`,
      `(${THEY_WILL})`,
      `/(${I_DO})$/`,
      `/(${WE_DO})$/`,
    ],
    message: [
      '/^(ozv|zavola|napis|informuj|odpovie|odpovied|kontaktuj|brnk|zabrnk|cinkn|pipn|prezvon|upovedom|vyrozum|oznami|odpis|ohlas|pisem|volam)/',
      '(hodim|hodime|poslem|posleme|poslat) .{0,2} spravu',
      '(dam|dame|da|daju|dat) .{0,2} (vediet|spravu|echo|znat)',
      'na znamost',
    ],
    nameOfTime: ['(niekedy|z|zo|od|vasa|vas|vase|tvoja|tvoj|minuly|minuleho|dna)'],
    apology: [
      '/^(ospravedln|prepac|odpust|lutuj|polutovan|omlouv|omluv)/',
      '(luto|mrzi|mrzia|mrzelo|mrziet|zamrzelo|lutost|lutosti|sorry|sory|sorac|soracik|pardon|hanbim|hanbime|zahanbeny|zahanbena|zahanbeni|trapne|hanba|kajam|kajame|zhovievavost|zmilovanie|sypem|sypeme)',
      '(sklanam|sklaname|sklapam|sklapame|vesiam) (hlavu|zrak|hlavy)',
      'mea culpa',
    ],
    noApology: [
      '/^(prepac|ospravedln|odpust|sorry|pardon)/ .{0,2} ze (ta|vas|ti|vam|sa|tak)? .{0,2} (otravujem|rusim|vyrusujem|obtazujem|volam|pisem|skacem|prerusujem|nalieham|pytam|zdrzujem|zase|zasa|opat|znova|odpovedam|odpisujem)',
      '/^(prepac|ospravedln|odpust|sorry|pardon)/ .{0,3} za (vyrusenie|rusenie|obtazovanie|otravovanie|zvedavost|otazku|otravu)',
      '(netreba|nemusi|nemusis|nemusite|bez|nechcem|ziadam|ziada|namiesto|dalsie) (sa)? /^(ospravedln|prepac)/',
      '/^(neospravedln|neprepac)/',
      '(on|ona|oni|pan|pani|kolega|kolegyna|vodic|kurier|technik|dodavatel|uz) sa .{0,5} (ospravedlnil|ospravedlnila|ospravedlnili)',
      '(a|ale|i|nie) (ospravedlnil|ospravedlnila|ospravedlnili) sa !(za|som|sme|vam|ti)',
      '(ospravedlnenka|ospravedlnenku|ospravedlnenie|ospravedlnenia) (zo|od|do|na)',
      'no (prepac|prepacte|pardon)',
      '/^(hodin|absenci|vymeskan|neprit)/ .{0,3} /^ospravedln/',
      '/^ospravedln/ .{0,2} /^(hodin|absenci|odskrt|ziak|rodic|vymeskan)/',
      'luto .{0,2} (ze|iba|len) .{0,3} /^(lucim|odchad|koncit|konci)/',
    ],
    legal: [
      'bez (uznania|priznania) .{0,2} /^(zodpovednost|viny|narok)/',
      '/^mimoriadn/ /^okolnost/',
      '/^(ombudsman|ombudsmank)/',
      '/^(dozorn|dozor)/ /^organ/',
      'alternativne riesenie .{0,1} sporov',
      'slovenska obchodna inspekcia',
      '(urad|uradu|uradom) (na|pre) /^(ochran|dohlad)/',
      '(volajte|zavolajte|volat|zavolat) .{0,2} (112|155|150|158)',
    ],
  },
  situation: {
    trouble: anyOf(
      '(?:ospravedl\\w+|prepac\\w*|sor+y|pardon)(?! (?:sa )?(?:vam )?za (?:dlhy|vyrus|rusen|obtaz|neskory mail)|,? ze (?:vas |ta |sa )?(?:otrav|vyrus|rusim|volam|pisem|obtaz|informaci))',
      'luto\\w*|lutuj\\w+|mrzi\\w*|polutovan\\w+|hanb\\w+|trapne|sorac|(?:chapem|rozumiem)e?,? ze|tazko',
      '(?:re)?klamoval\\w*|reklamacn\\w+|kompenz\\w+|staznost\\w*|sklam\\w+|nahnev\\w*|nespokoj\\w+|neprijemn\\w+|rozcul\\w*|rozladen\\w*|podnet\\w*|nehnevaj\\w*',
      'mesk\\w+|omesk\\w+|oneskor\\w+|poruch\\w*|pokazen\\w+|rozbit\\w+|poskod\\w+|omyl\\w*|nespravn\\w+|nezrovnalost\\w*|vypad(?!a)\\w+|zly|zlu|zlej|zle|zlyhal\\w*|nezhod\\w*|vadn\\w+|odret\\w+|prasknut\\w+',
      '(?:stratil|zabudl|pomylil|poplietl|poplet|pomiesal|vymesk|zmesk|prehliad|prehod|zadrza|zapadl|zatekl|vytopil|vypravil|zatul|spadl)\\w*',
      'namiesto|naopak|dvakrat uctovan\\w*|nav[yi]se|po (?:uplynuti )?lehot[ey]',
      '(?:nebol|neprebehl|neprisl|neprisiel|nedosl|nedorazil|nedoruc|nefung|nenaskoc|nenabij|nekuri|nehrial|nestihl|nestiho|nedostal|neulozil|nenalozil|nenapis|neozval|neslo|nesla|nesli|nesiel|nedodr|nepusti|nezap|nepost|nevydan|nepripis|nevydar|nenasl|nespust|neordin|nevypl|nesplnil)\\w*',
      'bude meskat|hotov\\w+ nebud\\w+|nebud\\w+ hotov\\w+|(?:prist|dorazit|stihnut) nestih\\w+|nestihne prist|karta vam vydana nebude',
      '(?:musim\\w*|museli sme|sme nuten\\w+) (?:\\w+ )?(?:zrus|odlozi|presun|odvola|preloz|odmiet)\\w+|rusime|odpada|zrusen\\w*|zamiet\\w*|odmiet\\w*|nevyhovie\\w*|nevyhovujeme|odloz\\w+ na',
      'nie je mozne|nebude mozne|(?:ti|vam) (?:naspat )?\\w+ (?:nemoz\\w+|nevie\\w+)|narok (?:vam )?(?:nevznik|nie|nema)\\w*|nedovoluje|nepozna vynimk\\w*|nevratn\\w+|nesmieme|nejdeme|predra\\w+|bez doplatku|doplatit|nie na \\d+',
      'stacilo (?:si|by)|mali ste|mal si|mala si|zamlcal\\w*|na vase naklady|vyprosuj\\w*|nepochodi\\w*|tvrdi(?:te|s)|tvrdeni\\w*|uvadzate|pravdepodobne ste|zjavne ste|bez uznania zodpovednosti|dala? (?:napokon )?prednost',
      'vratime|vratim|vratka|preplatime|odpustime poplatok|pripiseme|zlavu z',
      'ako prioritu|prioritn\\w+|makaju|hasime|sialenstvo|nestiham\\w*',
    ),
    signs: anyOf(
      'nie|nic|nikto|nikdy|ani|ne(?!ch|treb|bud|jak|vah|boj|del|mus)[a-z]{2,}(?:l|la|li|lo|me|m)|ne(?:moz|vie|fung|pojd|jd)[a-z]*',
      'chyb[auy]|problem\\w*|bohuzial|zial|vraj|uz aj tak|este raz|znova|opat|napriek|preto|zatial|dovtedy|kvoli|mozno|vsak|lenze|aspon|az|dosial|doteraz|napokon',
      'cakal\\w*|mal[aoi]?|bol[aoi]?|prisl[aoi]|napisali|volali|pytali',
    ),
    ordinary: anyOf(
      'prosim\\w*|dakujeme za|tesim\\w*|vitajte|otazky|myslim|asi|nevahajte|staci|nemusite|ziadny problem|ak vam vyhovuje|nezabudnite',
      'posielam|prikladam|ponuk\\w+|potvrdenie|zmluv\\w+|navrh\\w*|faktur\\w+|dph|v cene',
      'stretnutie|pozvank\\w+|skolenie|porad\\w+|termin\\w*|prineste|vopred|rozvrh|program',
    ),
    ours: anyOf(
      '(?:moja|nasa|moj|nas|mojou|nasou) (?:chyba|vina|omyl|preklep|chybou|vinou|nepozornost|zlyhanie)|stala sa chyba|doslo k (?:omylu|chybe)|omylom|nedopatrenim',
      'ospravedl\\w+|prepac\\w*|luto|mrzi\\w*|hanb\\w+|lutuj\\w+|sorry|sorac|pardon|odpust\\w*',
      '(?:zabudl|zabudol|pomylil|poplietl|pomiesal|zmeskal|stratil|prehliadl|prehliadol|nestihl|zaspal|nedodrzal|neposlal|poslali|poslal|uctoval|strhl|vymazal|rozbil|poskodil|nechal|nenapisal|nezavolal|neobjednal|odoslal|zamenil|vytopil|pokazil|zle)\\w*',
      'zl[yueoai]\\w{0,2}|nespravn\\w+|dvakrat|namiesto|vratim\\w*|vratili|dobropis\\w*|cudz\\w+|vraciam\\w*',
    ),
    notOurs: anyOf(
      'nie je (?:to )?(?:nasa|moja) (?:vina|chyba|vec)|(?:nemohli sme|sme nemohli|nevieme|sme nevedeli) (?:to )?(?:nijako )?ovplyvnit|mimo nas\\w+ dosahu|vyss\\w+ moc\\w*|mimoriadn\\w+ okolnost\\w*|za to nemoz\\w+',
      'burk\\w+|sneh\\w*|snezen\\w+|kalamit\\w+|namraz\\w+|povoden|povodne|strajk\\w*|vichric\\w+|poziar\\w*|zaplav\\w+|ladovic\\w+|vietor|hmla|mraz\\w*',
      'coln\\w+|mest\\w+ urad|okresn\\w+|ministerstv\\w+|letisk\\w+|kataster|katastr\\w+|sud\\w*|polici\\w+|distribuck\\w+|zeleznic\\w+|magistrat\\w*|velvyslanectv\\w+|urad\\w* prace|socialn\\w+ poistovn\\w+|uzavret\\w+|uzavier\\w+|dialnic\\w+|statik\\w*|pamiatk\\w+',
      '(?:ste|si) (?:si )?(?:\\w+ )?(?:schvalil|vybral|vybrali|rozhodl|rozhodli|podpisal|zvolil|chcel|chceli|ziadali|odsuhlasil|objednal|trval|odmietl|odmietol)\\w*|(?:schvalili|vybrali|rozhodli|podpisali|zvolili|odsuhlasili|trvali|odmietli) ste|(?:vase|vasho|vaseho|vas|tvoje) (?:rozhodnutie|rozhodnutia|vyber|pokyn|zelanie|vyberu)|na (?:vase|tvoje) (?:zelanie|prianie)|lacnejsi\\w*',
    ),
    badNews: anyOf(
      'neb[u]d\\w+|nestih\\w+|nepride|nepridu|nedoda\\w*|nemozeme|nevieme|nedokaz\\w+|nepodar\\w+|nevyjde|neprijal\\w*|neschval\\w*|nepredlz\\w*|nie je mozne|neda sa',
      'bohuzial|zial|zla sprava|zlu spravu|neprijemn\\w+ sprav\\w+|nerad\\w*|lutujeme, ze vam',
      'mesk\\w+|oneskor\\w+|odlo[zc]\\w+|posuv\\w+|posun\\w+|presuv\\w+|zrus\\w+|rusime|odpada|zamiet\\w+|nevyhov\\w+|odmiet\\w+|vypredan\\w+|az v (?:januari|februari|marci|aprili|maji|juni|juli|auguste|septembri|oktobri|novembri|decembri)|neskor|dlhsie',
      'rozpoc\\w+|zdraz\\w*|doplat\\w+|drahsi\\w*|zvys\\w+|vyssi\\w*|navyse|priplat\\w+|naklad\\w*|cen[aouy]|viac',
      'nie na \\\\d+|namiesto|dve (?:moznosti|cesty|riesenia)|tri (?:moznosti|cesty)|dalsi\\w* (?:tyzd\\w+|mesiac\\w*|dni|dva|tri)',
    ),
    feedback: anyOf(
      'staznost\\w*|hodnoten\\w+|recenz\\w+|pripomien\\w+|podnet\\w*|podani\\w*|reklamac\\w+|vas list|vasmu (?:listu|mailu)|vas\\w{1,2} sprav\\w+|kritik\\w+|hviezdic\\w+|vyhrad\\w+|namietk\\w+|otvoren\\w+',
      'uvadzate|pisete|pises|hovorite|hovoris|tvrd(?:ite|is|eni)\\w*|ze ste (?:mi |nam )?(?:[a-z]+ ){0,5}napisal\\w*|podla vas\\w*|podla teba|opisujete|spominate|cakali ste|citite|citis|vnimate|vycitate',
      '(?:dakujem|dakujeme|vdaka),? (?:vam |ti )?(?:za|ze) (?:\\w+ )?(?:to|spatn\\w+|otvoren\\w+|upozorn\\w+|podnet|hodnot\\w+|sprav\\w+|list|ste|si|vase|vasu|tvoj\\w+|mail|napisal\\w*)',
      '(?:este )?(?:neviem|nevieme),? (?:ci|kto|preco|ako|kde|co)|co zist\\w+|prever\\w+|presetr\\w+|podla (?:nasich|nasho) (?:zaznamov|zaznamu|systemu|evidencie)|kamer\\w+|nikto (?:iny|dalsi)|vec (?:nazoru|vkusu)|vkus\\w*',
    ),
  },
};

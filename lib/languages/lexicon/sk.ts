/** Classes of Slovak words, folded, mostly by their beginnings. See `index.ts` for how they are written. */
export const sk = {
  /** What went wrong, as a noun. */
  Mishap:
    '/^(chyba|chyby|chybe|chybu|chybou|omyl|problem|poruch|meskani|omeskani|zdrzani|oneskoreni|nedorozumeni|neprijemnost|zlyhani|vypad|incident|nedopatreni|preklep|zmat|skod|zaves|komplikaci|nedostat)/',
  /** More names for what somebody got wrong. */
  Lapse:
    '/^(pochyben|zamen|duplicit|duplikac|nezrovnalost|pomylen|prehliadnut|chybick|vymen|zdvojen|strat|unik|vycerpan|vymazan|poskoden|preplatok|nesulad|nespravnost)/',
  /** A mishap came about. */
  Happened:
    '(stala|stal|stalo|stali|vyskytla|vyskytol|vyskytlo|vyskytli|vludila|vludil|vludilo|vloudila|vloudil|objavila|objavil|objavilo|prihodila|prihodil|prihodilo|udiala|udial|udialo|nastala|nastal|nastalo|nastali|vznikla|vznikol|vzniklo|vznikli)',
  /** *Sa stratil*: what happened to a thing with nobody doing it. */
  Spoiled:
    '/^(stratil|pomiesal|popliet|vymazal|zabudl|prehliadl|zalozil|zapatros|zatul|poskodil|rozbil|rozlial|zmiesal|zamenil|prehodil|zdvojil|zduplik|duplikoval|vytratil|zasekl|zasekol|zmazal|roztrhl|zlomil|polial|znicil|prepisal|omesk|oneskoril|nenahral|neulozil|neodoslal|nedostal|neposlal|neprenies|nezapisal|nenaskenoval|neprepisal|nestihl|nestihol|nepodaril|neurobil|nespravil|nezobrazil|neaktualizoval|neobjednal|nedodrzal|nevybavil|nevyskladnil|nenalozil|nepriradil|neskontroloval|nezaevidoval|nevykonal|nezohladnil|neodoslal|nepripisal|nevytlacil|neodovzdal|neoznacil|nepreveril|nezaznamenal|neprevzal|nezabalil|nepridal|nepouzil|neodhlasil|nerezal|nezaratal|vynechal|uvolnil|pretrhl|naklikal|nezosynchronizoval)/',
  /** The same as a participle. */
  SpoiltThing:
    '/^(straten|poskoden|vymazan|zabudnut|prehliadnut|zamenen|pomiesan|znicen|rozbit|zdvojen|znehodnoten|vynechan|zmazan|pokazen|zanedban|prehoden|vypnut|odpojen|preruse|popleten|zmeskan|premeskan|nedodrzan|zalozen|spalen|roztrhnut|omylom)/',
  /** Not the right one. */
  Bad: '/^(nespravn|chybn|zlej|zleho|zlemu|zlu|zly|zlom|zlym|zlych|mylne|mylnej|neaktual|povodnej)/',
  /** Whose thing it was instead. */
  Somebody:
    '/^(klient|zakaznik|zakaznick|pacient|host|osob|rodin|ziak|firm|adres|ucet|uctu|pouzivatel|pan|pani|pobock|mest|ulic|objednav|odberatel|sused|deti|studen)/',
  /** What was done with a thing, after *sa*. */
  Omitted:
    '/^(nahral|narezal|rezal|odoslal|zapisal|zadal|vytlacil|objednal|naskladnil|vyskladnil|zabalil|nalozil|vylozil|preniesl|spustil|zrusil|vystavil|naucoval|strhl|pripisal|poslal|dodal|dorucil|napojil|zapojil|namiesal|nastavil|prihlasil|odhlasil|prepol|prepl|natrel|osadil|namontoval|predal|predali)/',
  /** After *nikto*. */
  Neglected:
    '/^(neozval|nepovedal|nepozrel|neskontroloval|nevsimol|nezavolal|nenapisal|neprisiel|neodpovedal|nezdvihl|neoznamil|nedal|neinformoval|neupozornil|nepreveril|neriesil|nereagoval|nezapisal|nepomyslel)/',
  /** What stays undone. */
  LeftUndone:
    '/^(lezat|visiet|stat|nevybav|neodoslan|nezodpovedan|nepodpisan|nedokoncen|nezaplaten|nespracovan|nepovsimnut|nedorucen|zabudnut|zapadnut|otvoren|nezapisan|neotvoren|neprecitan|neopraven|nepripojen|prazdn)/',
  /** What somebody who errs did, with *som* or *sme*. */
  Erred:
    '/^(stratil|zabudol|zabudl|pomylil|popliet|zmeskal|prehliadl|prehliadol|pomiesal|pokazil|rozbil|sposobil|zavinil|zanedbal|nedodrzal|neposlal|neskontroloval|nestihl|zamenil|prehodil|vymazal|nezapisal|neobjednal|zle|chybne|omylom|nepovedal|neoveril|nedali|nechal|nedal|nepozrel|neprecital|precenil|podcenil|nezavolal|neozval|nenahlasil|neodoslal|neoznamil|neinformoval|nedotiahl|poskodil|polial|mal|mala|mali)/',
  /** Too much to do. */
  Busy: '/^(zaneprazdn|pretazen|vytazen|zavalen|zahlten|preplnen|podstav|blazinec|chaos|frmol|fofr|naval|napor|zhon|mumraj|nestac|nezvlada|sialen|kolotoc|pozehnan|presil|nevladz|vystres|zapras|bambilion|privela|blazinc)/',
  /** What everybody suffers from, as a noun after *due to*. */
  Pressure:
    '/^(sviatk|vianoc|prazdnin|dovolenk|enormn|mimoriadn|nadmern|nedostat|pretazen|vytazen|zatazen|napor|naval|reorganiz|restruktur|chorob|chripk|pandem|stavk|technick|prevadzkov|organizacn|administrativn|personaln|logistick|intern|kapacitn|systemov|udrzb|aktualizac|migrac|inventur|uzavierk|sezon|stahovan|dopyt|zaujem|zaujmu|premavk|zapch|vypad|mnozstv|objem|poctu|pocet|rekordn|neocakavan|necakan|nepredvidan)/',
  /** Kinds of reason that name nothing. */
  Generic:
    '/^(technick|prevadzkov|organizacn|administrativn|personaln|logistick|intern|kapacitn|systemov|rozpoctov|rodinn|osobn|zdravotn|vnutorn|objektivn|vaznych|vazne|neocakavan|necakan|rozn|vyrobn|softverov|sietov)/',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '/^(dodavatel|subdodavatel|kurier|dopravc|prepravc|vodic|vyrobc|sklad|partner|agentur|bank|tlaciar|kolegy|koleg|brigadni|praktikant|technik|posta|posty|poste|poskytovatel|uctovn|externist|programator)/',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '/^(objednavk|ucet|uctu|uctom|balik|zasielk|zasielok|dodavk|rezervaci|termin|faktur|platb|ziadost|tiket|reklamaci|formular|zmluv|predplatn|subor|spis|mail|e-mail|sprav|staznost|podnet|pripad)/',
  /** What a reader did not do, with the negation, by the beginnings of the past forms. */
  NotDone:
    '/^(neposla|neodosla|nedoda|nedal|neda|nedoruc|neozv|nepoved|nepoviem|nenapisa|neoznam|nenahlas|neuviedl|neuviedol|nespomen|nespomin|neskontrol|neprecit|necital|neoveril|nevsiml|nevsimol|nepozrel|nepozera|nepotvrd|nepodpis|nezaplat|neuhrad|nevyplnil|neodpoved|nereag|nezavola|neprisl|neprisiel|neprevz|nevyzdvih|nedostav|neupozorn|neinform|neopyta|nespyta|neprilozil|nenahral|nezaslal|nepripravil|nezadal|nezvolil|nevybral|nezrus|nestorn|neobjedn|nezmeral|nenamera|neunuv|nesprist|nenamiet|nesledoval|nedodrz|nepouzi|nepocuva|neposlu|nezatvor|nevypl|neohlas|nenechal|nezalohoval|nedohodl|nedovol|neumozn|nevrat|neschval|neprihlas|neaktualiz|nezmenil|nepreveril|nespolupracov|nepostara|nezabezpec|neriesil|nereklam|nestar|nedavali|nedaval|nedoplnil|nepredlozil|neosvetlil)/',
  /** What a reader did, told as a fault. */
  Blundered:
    '/^(zabud|pomyl|poplet|poplietl|prehliad|prehliadl|ignorova|zanedbal|zmeska|prepasl|pokazil|poskod|rozbil|zlomil|vymazal|zmazal|preklep|odmietl|odmietol|trval|nedbal|otalal|vahal|zavinil|sposobil|prekrocil|porusil|zamlcal|zatajil|premeskal|zdrziaval|zdrzal|zamenil|prepocital|nepochop|nezvlad)/',
  /** What a reader would have done, as a past form, by its beginning. */
  Done: '/^(posla|odosla|zasla|doda|dal|doruci|ozval|poveda|napisa|oznami|nahlasi|uviedl|spomenu|skontrolova|precita|citali|overi|vsiml|pozre|potvrdi|podpisa|zaplati|uhradi|vyplni|odpoveda|zavola|prisl|prisiel|prevza|vyzdvihl|opyta|spyta|prilozi|zmera|zastavi|poslucha|posluchl|pocuva|nechal|dodrz|upozorni|informova|objedna|vybra|zvoli|zrusi|schval|priprav|pouzi|pouzival|zatvori|vypl|reagova|rozmysl|premysl|kupil|reklamova|zalohova|sledova)/',
  /** What a reader was to do, as an infinitive. */
  ToDuty:
    '/^(poslat|odoslat|zaslat|dodat|dat|dorucit|ozvat|povedat|napisat|oznamit|nahlasit|uviest|spomenut|skontrolovat|precitat|citat|overit|vsimnut|pozriet|pozerat|potvrdit|podpisat|zaplatit|uhradit|vyplnit|odpovedat|reagovat|zavolat|prist|prevziat|vyzdvihnut|dostavit|upozornit|informovat|opytat|spytat|prilozit|nahrat|pripravit|zadat|zvolit|vybrat|zrusit|stornovat|objednat|zmerat|namerat|namietat|sledovat|dodrzat|pouzit|pouzivat|pocuvat|zatvorit|vypnut|ohlasit|nechat|zalohovat|vratit|schvalit|prihlasit|preverit|zabezpecit|riesit|reklamovat|doplnit|predlozit|vediet|rozmysliet|premysliet|mysliet|starat|udrziavat|cistit|ulozit|zaistit|odlozit|kontrolovat|nakuknut|zdvihnut|kupit|chranit|pchat|tusit|pocitat|predvidat|zastavit|priniest|chapat)/',
  /** What a reader gives us to work with. */
  Input:
    '/^(podklad|subor|udaj|adres|formular|tlaciv|zadani|fotk|fotografi|log|text|vykres|rozmer|pokyn|odpoved|platb|dokument|dokumentaci|papier|ziadost|objednavk|informaci|zoznam|mier|meran|instrukci|poziadavk|prihlask|rozhodnuti)/',
  /** Not as it should be, of what a reader gave us. */
  Faulty:
    '/^(nespravn|neupln|nejasn|necitateln|chybn|zl|nepresn|nekompletn|neskor|oneskoren|rozmazan|protirecn|zmaten|nedostatocn|nezrozumiteln|nepouziteln|zmatocn|neaktualn|chybajuc)/',
  /** Somebody or something whom a fault may be put on, by beginnings. */
  Culprit:
    '/^(dodavatel|subdodavatel|kurier|dopravc|dopravca|doprava|dopravy|dopravu|prepravc|preprava|prepravy|vodic|sofer|vyrobc|sklad|partner|agentur|bank|tlaciar|kolegyn|kolega|kolegov|kolegom|kolegu|brigadni|praktikant|stazist|technik|posta|posty|poste|postu|postar|poskytovatel|uctovn|uctaren|externist|programator|grafi|dizajner|prekladatel|architekt|projektant|softver|robot|automat|algoritm|hosting|telekom|operator|laborator|servis|dielna|dielne|montazni|elektrikar|vodoinstal|instalater|murar|maliar|podlahar|tesar|stolar|klampiar|kuchar|kuchyn|casnik|recepci|recepcn|upratovac|sestr|lekar|doktor|ambulanci|notar|advokat|pravni|makler|realit|poistov|colnic|colni|uradni|urad|obecn|magistrat|letisk|aerolin|zeleznic|autobus|dispecer|distribut|velkosklad|dovozc|importer|predajc|predavac|centrala|centraly|centralu|materska|marketing|obchodak|asistent|sekretar|udrzbar|katering|cateringov|cukrar|pekar|kvetin|fotograf|kaderni|sprievodc|tlmocni|chalan|chlapc|dievca|zivnostni|ajtak|ajtac|informati|sklenar|strechar|kominar|plynar|lakovn|cistiaren|krajcir|mechani|zachrank|vyvojar|redaktor|korektor|predchodc|nastupc|lektor|amazon|google|microsoft|packeta|dpd|ups)/',
  /** Did badly, said of anybody. */
  Botched:
    '/^(pokazil|pokaslal|zbabral|dobabral|doondil|zvrtal|zvoral|popletl|poplietl|poplietol|pomylil|zlyhal|zabudl|zabudol|prehliadl|prehliadol|zaspal|sklamal|zasekl|zhodil|stratil|rozbil|zmazal|vymazal|skrachoval|vykaslal|zdupkal|zdupkol|vypiekl|vypekl|odignoroval|ignoroval|omeskal|zanedbal|zamenil|odflakl|odflakol|zbodol|spackal|zpackal|posplietal|nedodrz|nedodal|nedoruc|nedoviez|nedovez|neposlal|nesplnil|nezvlad|neprisl|neprisiel|nevsiml|nevsimol|nespravil|neurobil|nepovedal|neozval|neodovzdal|nevratil|nenahlasil|nereagov|nezapisal|neprelozil|nedotiahl|nedotiahol|nedozrel|nezabezpecil)/',
  /** What a reader asks us to do, as a verb without *not*. */
  Grant:
    '/^(vrati|vratit|vymen|zmeni|meni|doruci|dodat|posla|pomoc|pomoz|opravi|predlz|odpusti|zrusi|presun|posun|posuva|uzna|preplat|nahradi|kompenz|poskyt|ponuk|dat|urobi|sprav|stiahn|prija|vybavi|vyhov|znizi|rozdel|zlepi|upravi|otvori|obnov|predat|zabezpec|zariad|povoli|schvali|umozni|akcept|realiz|zapisa|odpoci|pusti|zobra|prebra|odobra|vyplati|storn|prelozi|rezerv|tlaci|vytlac|namont|privie|odvie|hybat|ustupi|urychli|skrati|refund|odratat|prepis|pripisa|zohladn|prihlia|vziat|tahat|preplac|vystavi|obsluz|zopakova|prerobi|ubytova|presadi|zaradi|pridat|prideli|dolozi|doplni|uprednost|garant)/',
  /** Such a verb in our mouth, with *not*. */
  Denied:
    '/^(nevratime|nevratim|nevraciam|nevymenime|nevymenim|nevymien|nezmenime|nedorucime|nedorucuj|nepredlzime|nepredlzuj|neodpustim|nezrusime|nepresunie|neposunie|neuznava|neuzname|neprepla|nenahradi|nekompenz|neposkyt|neponukam|nedavame|nedame|nerobime|nepreberam|neprijmeme|neprijimam|nevyhovie|neznizime|neotvorime|neobnovi|nepovolime|neschval|neumozn|neakcept|nerealiz|neodpocit|nevyplatim|nevyplacame|nestornuj|neprelozime|nerezervuj|neustupi|nerefund|neodratav|neodobera|nepustime|nepredavame|nevydavame|nevybavujeme|nezabezpec|nezariad|nevystav|nepripis|nepreplac|nezohladn|nestiahn|nezoberi|nezobera|neuprednost)/',
  /** What one hides behind: rules, terms, procedures. */
  Policy:
    '/^(pravidl|pravidiel|podmienk|podmienok|predpis|smernic|stanov|statut|poriadok|poriadkom|cennik|sadzobnik|zmluv|postup|metodik|nariaden|vop|politik|protokol|tarif|clank|clanok|ustanoven|normativ|regul)/',
  /** Where a reader is sent: departments, lines, places. */
  Desk: '/^(oddeleni|pobock|predajn|recepci|fakturaci|uctaren|uctovn|central|kurier|dopravc|vyrobc|dodavatel|predajc|poistov|bank|spravc|urad|infolink|linku|linke|linka|podateln|zakaznick|podpor|servis|marketing|kolegov|kolegyn|sklad|postu|poste|posta|stranke|stranku|webe|portal|formular|majitel|prenajim|colnic|ambulanc|doktor|lekar|velvyslan|okienk|pokladn|pokladni|prevadzk|personaln|mzdov|komisi|hotlin|depo|depe|letisk|aerolin|hotel|automat|appk|aplikaci|zona|zone|zonu)/',
  /** What a reader may have done without care, as an infinitive. */
  Careless:
    '/^(prepocitat|pomylit|poskodit|pustit|stratit|rozbit|omylom|zabudnut|prehliadnut|pokazit|poliat|spadnut|zamenit|popliest|vymazat|zmazat|poskriabat|udriet|zle|nespravne|sam|niekde|niekto|predtym|polamat|roztrhnut|zlomit|prepisat|stlacit|vypnut)/',
  /** Makes a thing small. */
  Diminisher: '/^(malick|malilink|drobn|mensi|miern|nepatrn|kratk|bezvyznamn)/',
  /** *Malý* in its forms, which the beginning of a word does not tell from *mali*. */
  Small: '(mala|maly|male|malu|malou|malym|maleho|malych|malej|malom|malemu)',
  /** Damage that can be seen, and what else may go wrong a little. */
  Blemish:
    '/^(skrab|preliacin|flak|skvrn|prasklin|ryh|odchylk|nepresnost|nezrovnalost|skrabanc|odreni|kaz|vad|lapsus|prehliadnut|zaskobrtnut|skrat|hrbol|prestoj|odstavk|presunov|skluz|nepozornost|zdrzan|neprijemn|prerus|zasek|pripomienk)/',
  /** Who buys from us. */
  Customer:
    '/^(zakazni|klient|host|cestujuc|pacient|pouzivatel|odberatel|partner|spotrebitel|cital|predplatitel|najomc|rodic|navstevni|poisten|clen|kupujuc)/',
  /** What stock phrases say that we prize. */
  Asset:
    '/^(spokojnost|dover|nazor|spatn|bezpec|pohodl|priazen|priazn|lojal|vernost|cas|volani|hovor|podnet|pripomien|komfort|zdravi|poziadavk|ustretov|trpezliv|porozumen|pochopen|spolupr|usmev|zauj|skusen|zazit|otazk|poznat|hodnoten|ohlas|staznost|navstev)/',
  /** What the reader may have to pay us. */
  Debt: '/^(faktur|splatk|platb|zaloh|nedoplat|najomn|poplatk|poplatok|dlh|dlz|ucet|uctu|uhrad|upomienk|poistn|skoln|predpis|odmen|penal|zdrzn|pausal|predplat|sum|doplatok|pokut)/',
  /** We, or somebody of ours, will write or call. */
  WillTell:
    '(ozvem|ozveme|ozve|ozvu|zavolam|zavolame|zavola|zavolaju|napisem|napiseme|napise|napisu|odpisem|odpiseme|odpise|odpisu|odpoviem|odpovieme|odpovie|odpovedia|oznamim|oznamime|oznami|oznamia|upovedomim|upovedomime|upovedomi|upovedomia|vyrozumiem|vyrozumieme|vyrozumie|brnknem|brnkneme|brnkne|cinknem|cinkneme|cinkne|pipnem|pipneme|pipne|prezvonim|prezvonime|prezvoni|ohlasim|ohlasime|ohlasi|ohlasia|skontaktujem|skontaktujeme|skontaktuje|skontaktuju|odkazem|odkazeme|odkaze|zatelefonujem|zatelefonujeme|poinformujem|poinformujeme|poinformuje|poinformuju|oboznamim|oboznamime|poviem|povieme|povie|povedia|referujem|pripomeniem|pripomenieme|prepoviem|zdelim|zdelime|vyjadrime|vyjadrim)',
  /** To the reader. */
  ToReader: '(vam|vas|ti|ta|vami|tebou|sa)',
  /** Said to be at work on something, without a word of what comes of it. */
  Doing:
    '/^(pracujem|pracuju|riesim|riesia|preverujem|preveruju|preveruje|skumam|skumaju|skuma|zistujem|zistuju|zistuje|analyzuje|posudzuje|prehodnocuje|sledujem|sleduju|monitoruje|makame|makaju|patrame|patraju|dohladava|urgujem|urguju|rokujem|rokuju|komunikujem|diskutujem|ladime|ladia|zaoberam|zaoberaj|venujem|venuju|prejednava|prehliadam|vyhodnocuj|presetruj|setrime|zbierame|zhromazduj|konzultujem|proverujem|intenzivne|doriesuj|prezistuj)/',
  /** Those who stand above or behind us. */
  Higher:
    '/^(veden|oddeleni|technic|technik|kolegovi|kolegyn|kolegom|koleg|specialist|odborni|nadriaden|komisi|centr|utvar|usek|tim|it|dispecing|dispecer|riaditel|sef|kompetentn|zodpovedn|vyvojar|inzinier|ustred|likvidator|udrzb|prevadzk|odbor|urad|zup|nasi|ludia|pravni|skladni|uctovn|manazment|manazer|partner)/',
  /** The thing that troubles the reader. */
  Matter:
    '/^(vec|veci|pripad|zalezitost|staznost|podnet|reklamaci|problem|ziadost|tiket|spis|incident|poziadavk|otazk|pripomienk|situaci|poruch|chyb|hlaseni|udalost|oznameni|sprav|list|namietk|faktur|podani|postreh|odvolani)/',
  /** What a reader may have suffered, as a noun. */
  Harm: '/^(neprijemnost|problem|tazkost|komplikac|skod|ujm|nepohodl|nepohod|rozladen|sklaman|starost|stres|zdrzan|omeskan|meskan|nedorozumen|nespokojnost|obmedzen|vydavk|naklad|strat|nedostat|chyb|omyl|zmat|otrav|trap|rozcarovan|obav|neistot|bolest|urazk|dotknut|nasledk|dopad|vypad|prestoj|straten|krivd|hnev|galib|trabl|kolizi|ruch|hluk|prach|nevol|znechuten|rozrusen|poskoden|pohorsen|nepokoj|zranen|trauma|diskomfort|stazen|stazene|vzniknut)/',
  /** How a reader took it, as an adjective or participle. */
  Aggrieved:
    '/^(sklaman|nespokojn|nahnevan|nastvan|rozladen|urazen|dotknut|rozhorcen|znechuten|smutn|otraven|frustrovan|podrazden|rozculen|pohorsen|ukrivden|nestastn|zhrozen|odbit|vystresovan|zaskocen|sokovan|poboren|poburen|ublizen|ponizen|rozcarovan|zuriv|nervozn|prepadnut|dopalen|vytocen|napruden|namosuren|rozrusen|znepokojen|ustarosten|rozpacit|zmaten|ignorovan|prehliadan|podveden|oklaman|zanedban|odmietnut|neprijemn|nepochopen|zneisten|skormuten|zarmuten|deprimovan|zufal|zlomen|urazlivo|rozkmoten|kyslo|hnev|stahnut|nakrknut|zosmiesnen|sledovan|osamel|vystrasen|vydesen|zranen|raneny|ranena|trpk|zatrpknut|cudzo|nevitan|diskriminovan|napadnut|nedocenen|neohodnoten|ohrozen|zhnusen|odradeny|odraden|unaven)/',
  /** The same as nouns. */
  Grievance:
    '/^(sklamani|nespokojnost|hnev|rozhorceni|frustraci|pocit|reakci|rozcarovani|krivd|rozladeni|nevol|znechuteni|podrazdeni|rozculeni|pohorseni|nestasti|smutok|smutk|zlost|rozpolozeni|dojem|dojm|vnimani|nedovera|nedover|dotknutost|rozpak|emoci|trpkost|obav|uzkost|nepokoj|nelad|zatrpknut|rozruseni|naladu|nalada|nalady|zdesen|poburen|horkost|roztrpceni|vycitk|trucovan|sok|rozmrzelost|mrzutost|nepohodu|nepohoda|stres|pohnutie|zaskoceni|otras|nazor|postoj|pohlad|interpretac|utrap)/',
  /** Did something to a reader's feelings. */
  Moved:
    '/^(rozladil|nahneval|urazil|vytocil|rozhodil|rozplakal|zasiahl|dotkl|sklamal|otravil|nastval|rozculil|zarmutil|zabolel|pohorsil|poburil|znechutil|zaskocil|rozrusil|vystrasil|vydesil|zneistil|frustroval|podrazdil|ponizil|zranil|ranil|trapi|trapil|mrzel|hnev|stve|stval|rozlad|irituj|frustruj|bolelo|zlomil|zronil|skormutil|namosuril|dopalil|vykolajil|rozhorcil|pohnal|pohnev|rozzuril|zamrzel|urazi|sokoval|zhrozil|popudil|rozostril|vyviedl|dojal|znepokojil|pobavil|odradil|poburuj|zosmutil|zosmutnel)/',
  /** A firm or a body of it, which may speak in place of a person. */
  Firm: '/^(spolocnost|firma|firmu|firme|vedenie|veden|hotel|banka|banku|banke|urad|uradu|skola|skolu|skole|tim|timu|oddeleni|predajna|predajn|servis|kancelari|dielna|dielne|cestovka|cestovn|zriadovatel|dodavatel|prevadzkovatel|prevadzka|zavod|podnik|obchod|nemocnic|poliklinik|klinik|poistovna|poistovn|mesto|obec|mestsk|obecn|univerzit|fakult|kniznic|redakci|vydavatelstv|organizaci|instituci|podpora|centrum|agentur|dopravca|dopravn|prepravca|stavebn|spravca|spravcovsk|zdruzeni|nadaci|klub|divadlo|muzeum|restauraci|kaviaren|pekaren|lekaren|autoservis|autoskol|eshop|personal|kolektiv|stab|ustav|ministerstv|magistrat|akademi|operator|poskytovatel|vyrobca|predstavenstv|rada|recepci|laboratori|pracovisk|ambulanci|penzion|kupele|fitko|studio|atelier|tlaciaren|sklad|pobocka|pobock|posta|zeleznic|aerolini|letisk|realit|notarsk|advokatsk|lesy|druzstv|sro|as|gmbh|dom|depo|rychlobalik|zakaznick|kuchyna|jedalen|skolka|skolsk|materska|stredisk|stanica|konatel|manazment|management|riaditelstv|sekretariat|usek|diviz|komora|zvaz)/',
} as const satisfies Readonly<Record<string, string>>;

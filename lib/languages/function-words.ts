/**
 * Folded words that nearly every text in a language holds, and words that customer mail in it is
 * full of. `en`, `es` and `sk` are told from one another and from the languages beside them.
 */
export const FUNCTION_WORDS = {
  en: `the of and to in a an is that it for was on are as with his they at be this have from or had
    by but not what all were we when your can said there use each which she do how their if will
    up other about out many then them these so some her would make like him into time has look two
    more go see no could people my than first been who its now did get come may made over our you
    i me us am any because before after again also only just don't we'll i'll you'll i'm i've
    we've it's that's didn't doesn't isn't won't can't couldn't wasn't sorry please thanks thank
    dear hello hi regards sincerely kind best order delivery yesterday today tomorrow monday
    tuesday wednesday thursday friday should here very know understand back issue still yet ever
    never nothing anyone everyone what's where why being does let need want ask tell send sent
    call write help work take much well really always while until within without however though
    apologise apologize apologies refund customer weren't wouldn't shouldn't they're there's
    you've you're i'd we'd under five free three four six ten per cent child confirm off down
    thing things got sure good day days week weeks pm few every most another same such own here's
    he's she's haven't hasn't`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le
    ha me si sin sobre este ya entre cuando todo esta ser son dos tambien fue habia era muy anos
    hasta desde mi porque solo han yo hay vez puede todos asi nos ni parte tiene uno donde bien
    tiempo mismo ese ahora cada e vida otro despues te otros aunque esa eso hace otra gobierno tan
    durante siempre dia tanto ella tres sido gran pues antes nuestro nuestra nuestros nuestras
    estamos hemos usted ustedes les os vosotros estas estos estoy esto he has tenemos tengo hacer
    gracias hola buenos buenas dias tardes noches estimado estimada saludo saludos cordial
    cordiales atentamente lamento lamentamos siento sentimos disculpe disculpas perdon pedido
    cliente envio manana hoy ayer lunes martes miercoles jueves viernes sabado domingo aqui alli
    nada nadie algo alguien quien cual cuanto favor quiero podemos puedo vamos voy nosotros
    contigo conmigo tu tus eran fueron sera hubo debido mientras segun cualquier ningun ninguna
    alguna algun va mal tarde senor senora don paso queda quedo veces llego ahi haber haya
    disculpa nueva nuevo puerta mucho dejo semana lleva noche igual viene falta mejor sabe saber
    razon nombre respuesta estaba vos da hago toda telefono fuera alta estan empresa entrega digo
    hizo llama dice tampoco verdad espera hecho nunca bueno suyo pidio cuento entiendo mil dijo
    quiere pueda habra vuelta sea tal buena gratis creo podria podriamos tendra tendre tendras mis
    feliz responsable incluida adjunto correo dejar vuelve sabemos pasado ocurrio
    tienes horas minutos`,
  sk: `a sa na v je ze o s do z to som si pre nie aby ako za po od k ste sme su tak ale bude uz vas
    vam nas nam mi ma ho by ked ktory ktora ktore ktoru ktorych alebo aj este len pri bol bola
    bolo boli pan pani dobry den dakujem dakujeme prosim prosime zdravim ospravedlnujem
    ospravedlnujeme prepacte prepac mrzi luto budeme budem moze mozete mozeme mame mate maju
    nemame nemozeme co kde preto pretoze takze ci ani no vsak velmi viac teraz dnes zajtra vcera
    pondelok utorok stredu stvrtok piatok sobotu nedelu vasa vase vasu vasej vasho vasom nasa nase
    nasu nasej nasho nasom nasich vasich objednavka objednavku objednavky zasielka zasielku
    pozdravom pozdravujem chyba chybu chyby ten ta te tu tie toto tento tato tejto tohto tomto tom
    tym tych ich im jej jeho mu medzi podla okrem pocas kedze nech cez proti voci pred potom hned
    vobec vsetko vsetky vsetkych vsetkym niekto niekde nieco nikto nic coskoro najskor mohli mali
    mal mala budete budu nebude nebolo nebol nebola nebudeme nemali neviem vieme viete moja moje
    moj svoj svoju svoje kazdy kazdu dva dve tri kym hoci napriek aspon iba stale opat znova
    zatial kedy preco odkedy doteraz rad rada zial chcem chceme chcete mozno lebo sami sam nej nom
    neho nich nimi ktori ktorej ktoreho ktorom tebe teba tvoj tvoja tvoje tvoju ti bud ides daj vo
    so zo ku az bez ja my dni termin tam cislo tomu byt prisli vami hodinu hodiny cely rok dobre
    poslali ano presne nez spravne nikdy odpoved celu napiste hodin vec dostali vidim mne spolu
    chapem vzdy trochu poslat dali snad tim novy nova nove cele stary fakturu faktura ak ju zle
    pride keby peniaze raz viem prilohe ide poslem tyzden kvoli stoji teda treba poriadku vediet
    druhej styri mat zmluvu ziadost vopred odteraz spat tej skor sest osem desat dvadsat siestej
    seba cakali naozaj pravdu caka tymto troch dalsie pokial zly ludi ludia mas mesiac neskor
    vraciame vraciam rokov nema nechajte piatka piatej ine druhy dieta vie fakt netreba jasne
    dovtedy dam spravu reklamaciu nabuduce navyse najneskor nejako zrusili stvrtka odo stalo tovar
    hotove povedat pojde nebudem tyka vasou nasou vasim nasim vasimi nasimi tvojou tebou mnou
    nemozem nemoze tesi lutujem lutujeme lutuje lutost spokojni otvorene uctou hlbokou pracovnych
    vybavuje posielame posielam zavolam zavolame isty vysledky radostou prijmeme tlac posleme rano
    potrebujeme jednou prave`,
  cs: `a se na v je ze o s do z to jsem si pro neni aby jako za po od k jste jsme jsou tak ale bude
    uz vas vam nas nam mi me ho by kdyz ktery ktera ktere kterou kterych nebo i jeste jen pri byl
    byla bylo byli pan pani dobry den dekuji dekujeme prosim prosime zdravim omlouvam omlouvame
    prominte mrzi lito budeme budu muze muzete muzeme mame mate maji nemame nemuzeme co kde proto
    protoze takze zda ani vsak velmi vice nyni ted dnes zitra vcera pondeli utery stredu ctvrtek
    patek sobotu nedeli vase vasi vaseho vasem nase nasi naseho nasem objednavka objednavku
    objednavky zasilka zasilku pozdravem chyba chybu chyby ten ta te tu ty tento tato teto tohoto
    tomto tom tim tech jejich jim jeji jeho mu mezi podle krome behem ackoli at pres proti vuci
    pred potom hned vubec vsechno vsechny vsech vsem nekdo nekde neco nikdo nic brzy nejdrive
    mohli meli mel mela budete nebude nebylo nebyl nebyla nemeli nevim vime vite muj svou svuj
    kazdy kazdou dva dve tri dokud presto alespon pouze stale opet znovu zatim kdy proc rad rada
    bohuzel chci chceme chcete mozna sami sam ni nem nej nich nimi kteri ktereho kterem tobe tebe
    tvuj tvoje ve ke az bez ja my dni termin tam cislo tomu byt prisli vami hodinu hodiny cely rok
    dobre poslali ano presne nez spravne nikdy odpoved celu napiste hodin vec dostali vidim mne
    spolu chapem vzdy trochu poslat dali snad novy nova nove cele stary fakturu faktura prijde
    prijdou kdyby penize jednou priloze poslu posleme tyden kvuli rano potrebujeme poradku vedet
    druhe ctyri mit smlouvu zadost predem zpet driv sest osm deset dvacet sebe cekali cekat
    opravdu ceka dalsi pokud lide lidi mas mesic pozdeji vracime vracim let nechte patku jine dite
    vi netreba jasne zpravu reklamaci priste navic nejpozdeji nejak zrusili stalo zbozi hotovo
    rict pujde tyka nasim vasim tesi litujeme spokojeni uctou posilame posilam mezitim prave
    pokusime zavolame zavolam`,
  pt: `de a o que e do da em um para com nao uma os no se na por mais as dos como mas foi ao ele das
    tem seu sua ou ser quando muito ha nos ja esta eu tambem so pelo pela ate isso ela entre era
    depois sem mesmo aos ter seus quem nas me esse eles estao voce tinha foram essa num nem suas
    meu minha numa pelos elas havia seja qual sera nosso nossa nossos estamos temos tenho fazer
    obrigado obrigada ola bom dia boa tarde noite prezado prezada caro cara atenciosamente lamento
    lamentamos sinto sentimos desculpe desculpas pedido cliente envio amanha hoje ontem segunda
    terca quarta quinta sexta feira sabado domingo aqui ali nada ninguem algo alguem podemos posso
    vamos vou encomenda entrega voces nossas sao pedimos lhe lhes cumprimentos estava ainda fim
    poderia pode va mal senhor senhora dois duas horas nova novo falta sabe saber razao toda fora
    alta empresa nunca tal semana sabemos assim desde enviamos enviar agora consigo`,
  de: `der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre ihren ihnen ihrer ich wir
    uns unser unsere unserer mir mich bitte danke sehr geehrte geehrter guten tag hallo grusse
    freundlichen leider tut leid entschuldigung heute morgen gestern montag dienstag mittwoch
    donnerstag freitag kann konnen haben hatte diese dieser dieses kein keine wenn was wer wo
    schon immer jetzt dann weil damit bestellung lieferung sobald melden`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
    avec ou son aux d'une cette ete ses mais comme on tout nous sa fait etre leur dont elle deux ont
    meme y ces je vous votre vos notre nos mon ma mes me bonjour merci madame monsieur cordialement
    desole desolee desoles excuses excuse regrettons veuillez commande livraison aujourd'hui demain
    hier lundi mardi mercredi jeudi vendredi samedi dimanche c'est n'est d'un qu'il nous avons avez
    ai j'ai etes sommes tres bien aussi encore deja lorsque quand si sans depuis avant apres
    pouvons pouvez pourrez`,
  it: `di e il la che in a per un del non sono con le si una i da ha al dei nel alla gli lo piu ma
    della anche come se su o ai dal questo questa era ci suo sua delle essere loro due stato
    abbiamo siamo nostro nostra vostro vostra vostri nostri buongiorno salve grazie gentile
    cordiali saluti mi dispiace scusi scusiamo ordine consegna oggi domani ieri lunedi martedi
    mercoledi giovedi venerdi sabato domenica perche quando dove chi cosa molto ancora gia sempre
    subito possiamo possibile vi ho hai hanno sara stata purtroppo cliente dell nell all va mal
    buona sera giorno nuovo nuova signora signore fuori mai adesso allegato spedito`,
  pl: `i w na z do sie nie to ze jest o a jak po co ale od za przez jego dla tak byc tym tego ma juz
    czy przy jako jest oraz tylko lub ich bardzo moze ktory ktora ktore przed byl byla bylo sa pan
    pani panstwa panstwu dzien dobry dziekuje dziekujemy prosze prosimy przepraszam przepraszamy
    zamowienie zamowienia przesylka dzis dzisiaj jutro wczoraj poniedzialek wtorek srode czwartek
    piatek mamy mam mozemy bedzie bedziemy jestesmy nasz nasza nasze nam was wam nas pozdrawiam
    powazaniem niestety poniewaz kiedy gdzie jeszcze teraz zawsze ktorych zostanie zostala`,
  hu: `a az es hogy nem is egy meg ez csak de van ha mint mar volt el azt vagy nagyon fel lesz kell
    ezt amely minden mert miatt utan elott most itt ott azonnal on onnek ont onok kerjuk kerem
    koszonjuk koszonom udvozlettel tisztelt kedves jo napot sajnaljuk sajnalom elnezest bocsanatot
    rendeles rendelese szallitas ma holnap tegnap hetfon kedden szerdan csutortokon penteken vagyunk
    lehet tudjuk tudom fogjuk fogunk hiba mi ugy minket csomag kell ami aki amikor sem ki be`,
  nl: `de het een en van ik te dat die in is niet op aan met als voor zijn was er maar om hem dan zou
    wat mijn men dit zo door over ze bij ook tot je mij uit der daar haar naar heb hoe heeft hebben
    deze u uw want nog zal me zij nu ge geen omdat iets worden wij we ons onze groet beste bedankt
    vriendelijke helaas bestelling excuses spijt morgen vandaag maandag dinsdag woensdag`,
  ca: `de la i que el a en els les per un una amb no es del al com mes pero son ha molt ho aquest
    aquesta vostre nostra nostre hem estem gracies bon dia salutacions disculpes dema avui dilluns
    seva seu tambe quan`,
  hr: `i je u na se da za su od s ne o to koji kao sa do po smo ste ili sam vas vam nas nam hvala molim
    postovani dobar dan zao narudzba danas sutra jer kako nije bio bila bilo sto ali samo ce cemo`,
  ro: `de si in a la cu nu pe un o este din care sa mai ca pentru sunt au fost ce dar sau va am
    dumneavoastra noastra nostru multumesc multumim buna ziua rog regret scuze comanda maine astazi
    luni marti miercuri joi vineri`,
  sv: `och i att det som en pa ar av for med den till inte har de ett om vi var du er hej tack vanliga
    halsningar beklagar tyvarr jag kan ska bestallning idag imorgon og det ikke til vi er pa af som
    har jeg kan hilsen takk desverre beklager`,
} as const;

/** A language that the detector knows; those that are not ours are there to be told apart. */
export type Tongue = keyof typeof FUNCTION_WORDS;

interface Cue {
  readonly tongues: readonly Tongue[];
  /** Read on text in lower case with its diacritics. */
  readonly pattern: RegExp;
  /** Of one match; a function word weighs 1. */
  readonly weight: number;
}

const letters = (set: string, ...tongues: Tongue[]): Cue => ({
  tongues,
  pattern: new RegExp(`[${set}]`, 'gu'),
  weight: 0.6,
});
const endings = (alternatives: string, ...tongues: Tongue[]): Cue => ({
  tongues,
  pattern: new RegExp(`\\p{L}{2}(?:${alternatives})(?!\\p{L})`, 'gu'),
  weight: 0.4,
});

/** For sentences that hold hardly a function word. */
export const LETTERS_AND_ENDINGS: readonly Cue[] = [
  letters('ľĺŕô', 'sk'),
  letters('čšžťďňý', 'sk', 'cs'),
  letters('řěů', 'cs'),
  letters('ñ¿¡', 'es'),
  letters('ãõ', 'pt'),
  letters('ß', 'de'),
  letters('łąęśźżćń', 'pl'),
  letters('őű', 'hu'),
  letters('èêœ', 'fr'),
  letters('èòùì', 'it'),
  letters('ășț', 'ro'),
  letters('åøæ', 'sv'),
  endings('ing|ings|ght|tion|tions|ness|less|ful|ould|ously|ally', 'en'),
  endings("'(?:s|ll|re|ve|t)", 'en'),
  endings('ci[oó]n|ciones|iendo|ieron|aron|dades|idad|illo|illa|uelo', 'es'),
  endings('(?:[aei]r|[áa]ndo|i[ée]ndo)(?:me|te|se|nos|l[aeo]s?)', 'es'),
  endings('amos|emos|mente|ando|aba|aban', 'es', 'pt'),
  endings('ujem|ovať|ovat|ovali|osti|ého|eho|ému|emu|ých|ych|ým|ým|ými|ymi', 'sk', 'cs'),
  endings('eme|íme|ime|áme|ame|ete|íte|ite|áte|ate|ili|ali|ila|ala', 'sk', 'cs'),
  endings('ovú|ovej|nej|nosť|nost|ný|nú|iť|ať|eť|ení|ania|enia|enie|anie|ovia|ách|och|om', 'sk'),
  endings('ování|ovani|ění|ání|ou|osť|ost|ové|ých', 'cs'),
  endings('[tj]uk|[tj]ük|unk|ünk|nek|nak|ban|ben', 'hu'),
  endings('ung|ungen|lich|liche|igen|igkeit', 'de'),
  endings('ção|cao|ções|coes|dade|endo|aram', 'pt'),
];

/** Classes of English words, folded. See `index.ts` for how they are written. */
export const en = {
  /** What went wrong, as a noun. */
  Mishap:
    '(error|errors|mistake|mistakes|problem|problems|issue|issues|fault|faults|failure|failures|delay|delays|mixup|mixups|oversight|oversights|slip|glitch|glitches|hiccup|hiccups|mishap|mishaps|incident|incidents|outage|outages|breakdown|bug|bugs|inconvenience|confusion|misunderstanding|damage|mess)',
  /** One thing that went wrong because somebody erred. */
  Lapse: '(error|mistake|slip|oversight|blunder|mixup|omission)',
  Lapses: '(errors|mistakes|slips|oversights|blunders|mixups|omissions)',
  /** What was done badly, whatever it was: participles. */
  Ruined:
    '(lost|misplaced|mislaid|misfiled|mislabelled|mislabeled|misread|misheard|mishandled|misprinted|misquoted|misspelt|misspelled|mistyped|miscalculated|miscounted|misdirected|misrouted|misdiagnosed|misinformed|misinterpreted|misunderstood|misallocated|misconfigured|misassigned|misidentified|mismatched|missold|misled|miskeyed|misapplied|misjudged|misdelivered|missed|overlooked|forgotten|neglected|omitted|skipped|bungled|botched|muddled|mangled|garbled|jumbled|swapped|transposed|switched|mixed|scrambled|crossed|duplicated|overcharged|overbilled|undercharged|underpaid|overpaid|overbooked|overwritten|oversold|overcooked|overstated|understated|deleted|erased|wiped|corrupted|leaked|breached|dropped|damaged|scratched|dented|broken|smashed|crushed|cracked|spilt|spilled|ruined|spoilt|spoiled|burnt|scorched|shrunk|torn|bumped|delayed|disregarded|ignored|unanswered|unnoticed)',
  /** What is done for a customer: participles. */
  Done: '(sent|shipped|dispatched|despatched|delivered|booked|ordered|entered|passed|forwarded|updated|checked|informed|told|notified|warned|advised|recorded|processed|answered|acknowledged|actioned|added|applied|assigned|attached|billed|charged|changed|cleared|closed|collected|picked|confirmed|connected|copied|credited|cut|debited|deducted|fitted|flagged|followed|given|handed|held|installed|invoiced|issued|keyed|labelled|labeled|listed|loaded|locked|logged|marked|matched|measured|moved|noted|noticed|opened|packed|placed|posted|prepared|printed|published|put|raised|registered|released|removed|renewed|repaired|replaced|reserved|reset|saved|scanned|scheduled|secured|sealed|set|sold|sorted|spotted|spelt|spelled|stored|switched|taken|tested|ticked|transferred|transmitted|translated|turned|typed|uploaded|verified|washed|wired|withheld|written|carried|cooked|served|cleaned|calculated|captured|communicated|mentioned|diverted|routed|filed|sewn|tightened|reviewed|called|contacted|drawn|administered|allocated|addressed|adjusted|cancelled|canceled|disconnected|done|dosed|enrolled|escalated|extended|filled|fixed|generated|included|inspected|kept|laid|linked|mailed|emailed|monitored|mounted|paid|painted|plugged|priced|quoted|refunded|reported|shared|shown|stitched|submitted|supplied|synced|tagged|taped|topped|watered|welded)',
  /** What somebody who errs did: past tense. */
  Erred:
    '(forgot|caused|missed|lost|broke|mixed|overlooked|failed|misread|misheard|mistyped|misjudged|misplaced|mislaid|miscounted|miscalculated|damaged|botched|bungled|erred|neglected|messed|ruined|spoiled|spoilt|scratched|dropped|confused|swapped|deleted|double|overcharged|omitted|skipped|muddled|mishandled|underestimated|misunderstood|spilt|spilled|slipped|typed|sold|wiped|keyed|let)',
  /** What somebody should have done, after *did not*. */
  Do: '(check|send|tell|call|ring|phone|book|order|enter|pass|update|read|see|notice|write|test|answer|reply|lock|close|turn|save|spot|catch|think|look|warn|include|attach|add|ship|keep|confirm|notify|inform|make|put|set|plan|bring|come|log|record|measure|pack|tighten|move|do|give|ask|listen|file|act)',
  /** People of ours, without a name. */
  Staff:
    '(staff|team|office|crew|department|shift|colleague|colleagues|technician|technicians|driver|drivers|nurse|nurses|fitter|fitters|teacher|teachers|engineer|engineers|cleaner|cleaners|assistant|receptionist|cook|cooks|chef|chefs|plumber|plumbers|doctors|people|hands|carers|agents|adjusters|clerks|assessors|paralegal|secretary|manager|warehouse|kitchen)',
  /** Too much to do. */
  Busy: '(busy|swamped|snowed|inundated|overwhelmed|overloaded|overstretched|rushed|slammed|understaffed|overworked|drowning|backlogged|rammed|hectic|manic|madness|chaos|chaotic|carnage|bedlam|mayhem|frantic|bombarded|bonkers|busiest|ragged)',
  /** What everybody suffers from, as a noun after *due to*. */
  Pressure:
    '(volume|volumes|demand|workload|workloads|backlog|backlogs|holiday|holidays|season|staffing|shortage|shortages|absence|absences|sickness|illness|christmas|easter|restructuring|restructure|reorganisation|reorganization|maintenance|circumstances|rush|pressure|pressures|traffic|influx|surge|migration|stocktake|bottleneck|bottlenecks|constraints|cuts|diwali|ramadan|busyness|fluctuation|turnover|quantity|load|changeover|queue|queues|overload|peak|calendars|diaries)',
  /** Kinds of reason that name nothing. */
  Generic:
    '(technical|operational|logistical|logistic|administrative|organisational|organizational|internal|staffing|capacity|system|systems|scheduling|supply|unforeseen|unexpected|personal|various|other|external|network|server|software|structural|seasonal|production|resource|resourcing|budgetary|exceptional|unprecedented)',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '(supplier|suppliers|courier|couriers|carrier|carriers|driver|drivers|contractor|contractors|subcontractor|vendor|vendors|provider|manufacturer|factory|warehouse|shipper|haulier|partner|partners|agency|bank|printer|printers|colleague|colleagues|intern|trainee|temp|technician|accountant|developer|developers)',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '(order|orders|account|parcel|package|delivery|shipment|booking|reservation|appointment|invoice|refund|payment|request|ticket|claim|application|form|contract|subscription|file|files|letter|complaint|case|message|email|mail)',
  /** What a reader asks us to do, as a verb. */
  Grant:
    '(refund|reimburse|compensate|credit|repay|pay|return|replace|exchange|swap|repair|fix|redo|remake|extend|prolong|renew|waive|drop|lift|cancel|reverse|undo|remove|delete|withdraw|reduce|lower|discount|deduct|change|alter|amend|adjust|modify|revise|correct|update|move|shift|postpone|reschedule|rebook|delay|transfer|switch|upgrade|deliver|dispatch|ship|send|bring|collect|supply|provide|offer|give|grant|allow|permit|approve|accept|authorise|authorize|honour|honor|accommodate|fulfil|fulfill|add|include|let|make|do|help|assist|arrange|organise|organize|book|reserve|hold|keep|store|release|process|issue|open|reopen|reinstate|restore|recover|reconsider|backdate|cover|split|match|meet|take|put|install|fit|squeeze|share|print|reprint|unlock|unblock|entertain|comply|consent|agree|budge|serve|bend|stretch|schedule|go|come|lend|spare|write|entertain|get|start|finish|complete|treat|host|admit)',
  /** What was done, or not, of what the reader asked for. */
  Granted:
    '(refunded|reimbursed|compensated|credited|repaid|paid|returned|replaced|exchanged|swapped|repaired|fixed|redone|remade|recut|extended|prolonged|renewed|waived|dropped|lifted|cancelled|canceled|reversed|undone|removed|deleted|withdrawn|reduced|lowered|discounted|deducted|changed|altered|amended|adjusted|modified|revised|moved|shifted|postponed|rescheduled|rebooked|transferred|switched|upgraded|delivered|dispatched|shipped|supplied|provided|offered|given|granted|allowed|permitted|approved|accepted|authorised|authorized|honoured|honored|accommodated|fulfilled|added|included|made|done|arranged|organised|organized|booked|reserved|held|stored|released|processed|issued|opened|reopened|reinstated|restored|recovered|reconsidered|backdated|covered|split|matched|met|installed|fitted|reprinted|unlocked|unblocked|entertained|brought|guaranteed|met)',
  /** What a reader asks us for, as a noun. */
  Benefit:
    '(refund|refunds|reimbursement|repayment|compensation|credit|discount|rebate|reduction|replacement|replacements|exchange|exchanges|extension|extensions|waiver|exception|exceptions|cancellation|upgrade|reversal|reschedule|rescheduling|repair|repairs|substitute|deferral|postponement|deferment|transfer|return|returns|goodwill|payout|loaner|reprint|appeal|swap|alternative|alternatives|voucher|vouchers|concession|concessions)',
  /** What a reader was to do for us. */
  Duty: '(send|supply|provide|submit|give|return|forward|upload|attach|enclose|include|fill|complete|sign|pay|tell|inform|notify|mention|say|ring|phone|contact|warn|report|flag|raise|speak|reply|respond|answer|confirm|approve|check|read|look|notice|verify|proofread|review|follow|listen|cancel|order|register|update|back|backup|save|measure|test|charge|switch|close|lock|open|show|turn|attend|arrive|come|collect|bring|tick|select|choose|enter|type|specify|state|declare|disclose|remember|bother|think|plan|allow|leave|let|keep|store|install|put|wear|water|clean|maintain|service|insure|protect|label|pack|book|object|pick|act|stop|query|unplug|rinse|shake|wait|share|hand|cooperate|comply|observe|set|appear)',
  Dutied:
    '(sent|supplied|provided|submitted|given|returned|forwarded|uploaded|attached|enclosed|included|filled|completed|signed|paid|told|informed|notified|mentioned|said|asked|called|rung|phoned|contacted|warned|reported|flagged|raised|spoken|replied|responded|answered|confirmed|checked|read|looked|noticed|verified|proofread|reviewed|followed|listened|cancelled|canceled|ordered|registered|updated|backed|saved|measured|tested|charged|switched|closed|locked|opened|shown|turned|attended|arrived|come|collected|brought|ticked|selected|chosen|entered|typed|specified|stated|declared|disclosed|remembered|bothered|thought|planned|allowed|left|let|kept|stored|installed|put|worn|watered|cleaned|maintained|serviced|insured|protected|labelled|packed|booked|known|realised|realized|taken|made|picked|acted|objected|stopped|waited|been|done|set|shared|cared|considered|queried|complied|handed)',
  /** What a reader did, told as a fault. */
  Blundered:
    '(misread|misunderstood|misheard|mistyped|misspelt|misspelled|overlooked|ignored|mishandled|misused|muddled|botched|miscounted|miscalculated|mislaid|misplaced|bungled|skipped|disregarded|dithered|meddled|tampered|blundered|erred|overloaded|forgot|dawdled|procrastinated|fumbled|misjudged|mismeasured|dismissed|insisted|refused|neglected|typed|sold|wiped|keyed)',
  /** What a reader did that may have led to it. */
  Handled:
    '(sent|gave|entered|typed|chose|picked|selected|ordered|booked|wrote|put|filled|ticked|clicked|dialled|used|submitted|quoted|uploaded|pressed|attached|provided|supplied|left|changed|moved|opened|deleted|waited|cancelled|canceled|requested|took|turned|arrived|came|approved|signed|accepted|confirmed|decided|declined|switched|unplugged|connected|installed|washed|stored|kept|dropped|forced|pulled|ran|went|drove|asked|wanted|demanded|rushed|hurried|postponed|delayed|missed|measured|specified|stated|told|failed|forgot|did|had|were)',
  /** Not as it should be, of what a reader gave us. */
  Faulty:
    '(wrong|incorrect|incomplete|unclear|vague|contradictory|illegible|unreadable|unusable|corrupt|corrupted|outdated|inaccurate|insufficient|inadequate|confusing|ambiguous|rubbish|garbled|invalid|defective|blurry|blurred|misleading|useless|sloppy|mistyped|misspelt|misspelled|nonsense|poor|flawed|messy|late|incorrectly|wrongly|badly)',
  /** What a reader gives us to work with. */
  Input:
    '(file|files|artwork|brief|briefing|spec|specs|specification|specifications|instruction|instructions|measurement|measurements|data|photo|photos|copy|address|papers|paperwork|document|documents|documentation|application|form|logo|manuscript|feedback|input|content|information|info|answer|answers|drawing|drawings|sketch|numbers|figures|list|details|wording|spelling|handwriting|request|changes|change|approval|confirmation|reply|response|decision|communication|planning|payment|text|texts|cancellation|requirements)',
  /** What one hides behind: rules, terms, procedures. */
  Policy:
    '(policy|policies|rule|rules|regulation|regulations|procedure|procedures|protocol|protocols|guideline|guidelines|guidance|terms|term|conditions|tcs|contract|agreement|bylaws|statute|statutes|practice|handbook|rulebook|manual|standard|standards|directive|directives|framework|lease|tariff|requirements)',
  /** We, or somebody of ours. */
  WriterPerson: '(i|we|nobody|staff|team|colleagues|agents|manager|desk|branch)',
  /** Somebody or something whom a fault may be put on, by beginnings, with what they own. */
  Culprit:
    '/^(supplier|courier|carrier|driver|contractor|subcontractor|vendor|provider|manufactur|factory|warehouse|shipper|haulier|freight|forwarder|agency|agencies|printers|colleague|intern|trainee|apprentice|technician|engineer|accountant|bookkeeper|developer|programmer|designer|translator|editor|secretary|receptionist|reception|assistant|predecessor|marketing|logistics|billing|dispatch|despatch|purchasing|procurement|backend|hosting|algorithm|gateway|plugin|microsoft|amazon|google|paypal|dhl|fedex|dpd|hermes|evri|usps|royal|customs|airline|airport|railway|garage|laborator|kitchen|waiter|waitress|barista|cleaner|glazier|plumber|electrician|builder|plasterer|painter|roofer|carpenter|joiner|fitter|installer|removal|surveyor|architect|solicitor|lawyer|broker|insurer|landlord|caretaker|porter|locum|pharmac|photographer|florist|baker|caterer|catering|distributor|wholesaler|importer|merchant|subsidiary|branch|dealer|postman|postal|telecom|utility|robot|scanner|clerk|crew|newbie|rookie|department|firm|organiser|payroll|tailor|mechanic|weaver|tannery|backoffice|helpdesk|finance|depot|lorry|dispatcher|controller|website|mason|gardener|upholster|publisher|forwarding|council|partner|nurse|doctor|teacher|coach|server|system|platform|software|printer|operator|venue|junior|exchange|bank|accounts|cooks|chef|sales|housekeeping)/',
  /** The same as `Culprit`, where a beginning would tell too little. */
  Folk: '(lab|labs|app|bot|people|folks|lads|lad|guys|guy|crew|shop|store|plant|mill|host|author|vet|maker|makers|firm|company|temp|temps|boy|girl|fellow|lot|crowd|staff|office|brand|mob|chap|chaps|outfit|boss|owner|owners|council|starter|hire)',
  /** Did badly, said of anybody. */
  Botched:
    '(botched|bungled|fluffed|fumbled|goofed|blundered|mishandled|misread|misrouted|mislabelled|mislabeled|mispacked|mistyped|miskeyed|misplaced|mislaid|misfiled|misquoted|misdelivered|misinformed|miscounted|muddled|overlooked|overbooked|oversold|butchered|flunked|muffed|blew|screwed|stuffed|cocked|messed|mucked|fouled|dozed|slept|flaked|bodged|slipped|mangled|garbled|scrambled)',
  /** Did, which may have been done badly. */
  Acted:
    '(put|gave|sent|quoted|used|loaded|packed|printed|typed|entered|told|booked|picked|delivered|shipped|took|wrote|scanned|made|pushed|changed|deleted|wiped|cancelled|canceled|dropped|lost|broke|damaged|forgot|missed|failed|ignored|neglected|skipped|crashed|delayed|left|kept|rejected|refused|threw|cut|marked|copied|pressed|posted|moved|mixed|promised|double|charged|filed|drove|went|sat|ran|let|caused|jumped|pulled|swapped)',
  /** Not up to the job, of people and firms. */
  Useless:
    '(useless|hopeless|sloppy|unreliable|careless|incompetent|incapable|slow|clueless|chaotic|disorganised|disorganized|notorious|nightmare|shambles|joke|disaster|amateurs|cowboys|inexperienced|negligent|overworked|lazy|dreadful|terrible|awful|rubbish|hapless|culprit|culprits|guilty)',
  /** Where a reader is sent: departments, lines, places. */
  Desk: '(department|departments|team|office|offices|billing|finance|payroll|accounts|accounting|claims|support|helpdesk|desk|counter|reception|sales|aftercare|logistics|hotline|helpline|switchboard|headquarters|branch|branches|store|shop|dealer|retailer|manufacturer|supplier|courier|carrier|airline|insurer|insurance|bank|landlord|council|consulate|embassy|hospital|clinic|gp|surgery|depot|depots|agency|agent|provider|registry|registrar|bursar|treasurer|careers|lending|careline|customs|customer|centre|center|seller|vendor|haulier|operator|website|portal)',
  /** Makes a thing small. */
  Diminisher: '(small|little|minor|tiny|slight|trivial|minimal|negligible|wee|mere)',
  /** Damage that can be seen. */
  Blemish:
    '(scratch|scratches|dent|dents|mark|marks|stain|stains|crack|cracks|chip|chips|tear|leak|leaks|typo|typos|spot|spots|scuff|scuffs|smudge|bump|bumps|snag|snags|hitch|blip|wobble|setback|dispute|slipup|upset|kerfuffle|mix|spill|splash|burn|flaw|flaws|imperfection|imperfections|deviation|discrepancy|inaccuracy|wait|interruption|disruption)',
  /** Of minutes, euros and the like: not many. */
  FewOf:
    '/^(1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half|few|couple|single)/',
  /** What time, money and length are counted in. */
  Unit: '(minute|minutes|hour|hours|day|days|night|nights|week|weeks|morning|mornings|evening|weekend|second|seconds|month|months|degree|degrees|inch|inches|euro|euros|dollar|dollars|pound|pounds|quid|cent|cents|pence|bucks|penny|pennies|mm|cm|millimetre|millimetres|centimetre|centimetres|percent)',
  /** Who buys from us. */
  Customer:
    '(customer|customers|client|clients|guest|guests|member|members|passenger|passengers|partner|partners|patient|patients|shopper|shoppers|subscriber|subscribers|user|users|tenant|tenants|traveller|travellers|patron|patrons)',
  /** What stock phrases say that we prize. */
  Asset:
    '(satisfaction|comfort|safety|convenience|opinion|voice|loyalty|happiness|delight|business|call|privacy|security|feedback|trust|wellbeing|custom|patronage|support|experience|enquiry|inquiry|query|complaint|request|concern|concerns|comments|remarks|suggestions|smile|health|time|message|email|confidence|partnership|peace)',
  /** What a reader may have suffered, as a noun. */
  Harm: '(inconvenience|inconveniences|trouble|troubles|distress|upset|offence|offense|stress|annoyance|discomfort|confusion|hassle|hassles|disruption|disruptions|embarrassment|bother|worry|worries|hurt|losses|damage|delay|delays|misunderstanding|misunderstandings|mistake|mistakes|error|errors|impact|issue|issues|problem|problems|grief|hardship|frustration|disappointment|concern|concerns|alarm|anxiety|unpleasantness|awkwardness|headache|headaches|aggravation|shortcoming|shortcomings|displeasure|nuisance|disturbance|irritation|pain|dissatisfaction|harm|complications|repercussions|consequences|setback|suffering|anguish|fright|shock|panic|effort|expense|costs)',
  /** What may have been done to a reader, as a participle. */
  Harmed:
    '(caused|upset|offended|disrupted|affected|created|given|brought|suffered|experienced|felt|put|left|alarmed|led|made|inconvenienced|hurt|annoyed|bothered|disturbed|confused|frustrated|disappointed|encountered|endured|incurred|faced|resulted|occasioned|meant|spoiled|spoilt|ruined|worried|embarrassed|troubled|thrown|messed|come|sounded|seemed|appeared|gone|taken|arisen|triggered|provoked|landed|startled|scared|distressed|insulted|unsettled|harmed|cost|delayed|interrupted|hindered|hampered|strained|angered|shocked|misled|stung|rubbed|woken|frightened)',
  /** What happened to a reader, in the past. */
  Happened:
    '(was|were|did|had|been|got|felt|caused|threw|made|left|fell|came|went|turned|took|kept|gave|missed|lost|found|meant|led|brought|broke|spoilt|spoiled|stood|sounded|seemed|struck|held|wound|sent|rubbed|became|woke|stung|slipped|stepped|said|wrote|spoke|waited|ruined|upset|upsets|offends|offended|bothered|bothers|hurt|hurts|could|should|cut|hit|put|set|shut|let|cost|ran|drove|ate|wore|tore|froze|grew|knew|saw|heard|read|told|paid|met|built|chose|shook|rang|wrung|bit|stole|ought|weighed|fitted|fit)',
  /** How a reader took it: adjectives that say nothing else. */
  Aggrieved:
    '(disappointed|offended|unhappy|dissatisfied|unsatisfied|displeased|frustrated|annoyed|angry|angered|furious|cross|aggrieved|irritated|insulted|nervous|emotional|irate|livid|outraged|indignant|distressed|disgruntled|discouraged|dismayed|disheartened|resentful|bitter|miffed|peeved|narked|cheesed|agitated|irked|riled|humiliated|belittled|slighted|disrespected|undervalued|unappreciated|unwelcome|uncomfortable|uneasy|unimpressed|disillusioned|infuriated|exasperated|affronted|startled|embarrassed|anxious|worried|alarmed|unsettled|betrayed|unheard|neglected|snubbed|shortchanged|sore|vexed|hacked|gutted|disenchanted|underwhelmed|unfairly|devastated|fuming|bothered|bugged|pissed|discontented|dejected|deflated|stressed|overwhelmed|confused|perturbed|disturbed|shocked|appalled|disgusted|hurt|upset|sad|negative|bad|small|stupid|foolish|cheated|ignored|overlooked|rejected|abandoned|patronised|patronized|mistreated|victimised|targeted|attacked|pressured|rushed|judged|dismissed|mad|crushed|tense|wounded|touchy|sensitive|grumpy|prickly|flustered|rattled|thrown|fed|deceived|misled|excluded|singled|sidelined|unsupported|fobbed|insignificant|unimportant|invisible|scared|afraid|concerned|sceptical|skeptical|suspicious|hostile|defensive|heartbroken|dissapointed|disapointed|unfulfilled|unloved|unseen|ripped|conned|duped|robbed|harassed|threatened|intimidated|lectured|unconvinced|aghast|distraught|downhearted|fraught|queasy|jaded|piqued|chagrined|incensed|enraged|seething|steamed|ticked|ratty|moody|stroppy|huffy)',
  /** The same as nouns, with *your*. */
  Grievance:
    '(disappointment|frustration|dissatisfaction|displeasure|annoyance|anger|irritation|unhappiness|feelings|feeling|upset|reaction|impression|perception|discontent|displeasure|resentment|distress|indignation|bitterness|outrage|exasperation|sadness|anxiety|view|opinion|sense|disquiet|discomfort|negative|bad|strong|hurt|mood|sensitivity|sentiments|sentiment|dismay|despair|embarrassment|humiliation|fury|rage|state|assessment|interpretation)',
  /** A firm or a body of it, which may speak in place of a person. */
  Firm: '(company|firm|team|management|bank|council|board|hotel|school|university|college|department|office|clinic|practice|hospital|charity|organisation|organization|garage|shop|store|restaurant|agency|institution|association|committee|ministry|authority|house|corporate|system|service|services|group|foundation|library|museum|club|studio|staff|everyone|everybody|all|leadership|administration|directorate|headquarters|crew|surgery|airline|railway|operator|theatre|nursery|academy|airport|brand|business|branch|bakery|kitchen|laboratory|lab|factory|warehouse|landlord|carrier|insurer|insurance|hosts|organisers|organizers|society|trust|institute|embassy|consulate|court|parish|church|union|cooperative|partnership|brewery|dealership|workshop|gallery|publisher|press|newspaper|magazine|provider|supplier|manufacturer|secretariat|reception|desk|helpdesk|support|finance|billing|logistics|operations|unit|division|section|faculty|campus|centre|center|pharmacy|chain|retailer|registry|household|directors|owners|management|ltd|inc|plc|llc|gmbh|co|sa|hotels|systems|solutions|foods|travel|tours|motors|airlines|airways|railways|logistics|freight|telecom|energy|media|bros|brothers|sons|partners|associates)',
  /** Words of regret. */
  Sorry: '/^(apolog|sorry|regret|excus|forgiv)/',
  /** What the reader may have to pay us. */
  Debt: '(invoice|invoices|bill|bills|balance|fee|fees|account|payment|payments|instalment|instalments|installment|rent|deposit|premium|gap|arrears|subscription|debt|surcharge|dues|tuition|charges|retainer)',
  /** What we hold out to settle a complaint. */
  Offer:
    '(offer|credit|voucher|discount|goodwill|refund|settlement|place|slot|proposal|compensation|coupon|gesture|rebate|price)',
  /** We. */
  We: '(i|we)',
  /** Who writes or calls for us. */
  Sender:
    '(i|we|he|she|they|someone|somebody|colleague|colleagues|team|manager|office|people|staff|department|accounts|finance|billing|support|agent|adviser|advisor|planner|clerk|specialist|expert|technician|engineer|company|branch|school|head)',
  /** To be at work on something, without a word of what comes of it. */
  Doing:
    '(working|looking|investigating|reviewing|checking|chasing|examining|monitoring|analysing|analyzing|assessing|studying|exploring|evaluating|handling|addressing|digging|tracking|probing|liaising|attending|dealing|considering|beavering|grappling|pursuing|progressing|actioning|escalating|sorting|discussing|scrambling|querying|researching|verifying|following)',
  /** Had something said of it inside the firm. */
  PassedOn:
    '(escalated|forwarded|passed|referred|logged|noted|flagged|raised|reported|recorded|registered|taken|relayed|submitted|handed|elevated|shared|filed|routed|communicated|transferred|acknowledged|assigned|prioritised|prioritized|earmarked|ticketed|tabled)',
  BeingDone:
    '(reviewed|investigated|checked|looked|handled|processed|examined|assessed|addressed|dealt|worked|considered|evaluated|analysed|analyzed|monitored|pursued|followed|attended|taken|seen|studied|actioned|progressed|escalated|chased|sorted|discussed|prioritised|prioritized|treated|scrutinised|scrutinized|verified|tackled|explored|managed)',
  /** The thing that troubles the reader. */
  Matter:
    '(matter|issue|problem|case|complaint|concern|concerns|query|request|claim|ticket|situation|incident|enquiry|inquiry|feedback|comments|remarks|points|appeal|report|file|letter|message|email|question|dispute|application|refund|order|this|it|same|everything|topic|fault|bug|grievance|account)',
  /** Those who stand above or behind us. */
  Higher:
    '(management|manager|managers|team|department|colleagues|colleague|supervisor|office|people|specialists|experts|engineers|developers|technicians|board|director|head|folks|staff|desk|crew|leadership|committee|powers|unit|division|lads|guys|hands|seniors|superiors|stakeholders|operations|finance|legal|purchasing|accounts|it)',
  /** Never again, in any of its words. */
  Again: '(again|recur|reoccur|repeat|repeated|anymore)',
  Try: '(try|trying|attempt|attempting|endeavour|endeavouring|endeavor|strive|striving|seek|seeking|struggle|aspire)',
  Will: '(will|shall|ill|theyll|youll|shell)',
  /** To reach somebody by message. */
  Contact:
    '(call|phone|ring|text|email|e-mail|mail|write|contact|message|update|notify|inform|advise|ping|buzz|bell|whatsapp|respond|reply|recontact|telephone|brief|apprise|alert)',
  Contacting:
    '(calling|phoning|ringing|texting|emailing|mailing|writing|contacting|messaging|updating|notifying|informing|advising|responding|replying|reaching|briefing)',
  Informed:
    '(informed|notified|contacted|updated|advised|told|called|phoned|emailed|apprised|communicated|shared|alerted|briefed)',
  /** A short message. */
  Note: '(call|ring|bell|shout|buzz|tinkle|line|note|message|text|email|mail|ping|holler|update|word|heads|signal|dm)',
} as const satisfies Readonly<Record<string, string>>;

/**
 * What the news of conflicts says in several ways, each under one word. Applied in this order to a phrase in small letters, with one space between words
 * and around the phrase; a later row sees what earlier ones made of it.
 */
export const CONCEPTS: readonly (readonly [concept: string, said: RegExp])[] = [
  // "An end to the fighting" is a truce asked for, and not fighting.
  ["truce", / (?:cease ?fires?|truces?|armistice|cessation of (?:all )?(?:hostilities|fighting|violence)) /g],
  [
    "truce",
    / (?:end|ends|ending|halt|halts|halting|stop|stops|stopping|stopped|cease|pause|pauses|suspend|suspension)(?: (?:to|in|of|all|the|any|their|further|an|immediate))* (?:fighting|hostilities|violence|bloodshed|shooting|war|guns) /g,
  ],
  [
    "truce",
    / (?:fighting|hostilities|violence|bloodshed|war|guns)(?: (?:should|must|to|be|is|was|will|would))* (?:ends?|ended|halt|halted|stops?|stopped|ceases?|ceased|silent) /g,
  ],
  ["truce", / (?:silence|silencing)(?: (?:of|the|all))* guns /g],
  [
    "withdrawal",
    / (?:withdraws?|withdrew|withdrawn|withdrawing|withdrawals?|pull(?:s|ed|ing)? ?(?:out|back)|pull ?(?:out|back)s?|disengage\w*|vacat\w+|leav(?:e|es|ing)(?= .*(?:troops|soldiers|forces|army|territor|lands?|valley|strip|corridor|areas?|town|city|positions?|zone|sector|bank|heights)))/g,
  ],
  [
    "disarmament",
    / (?:disarm\w*|decommission\w*|demobili[sz]\w+|lay(?:ing|s)? down(?: (?:of|its|their|the))* (?:arms|weapons)|(?:surrender|hand(?:ing)? (?:in|over)|give up)(?: (?:of|its|their|the|all))* (?:arms|weapons|guns)) /g,
  ],
  [
    "captives",
    / (?:hostages?|captives?|prisoners?(?: of war)?|pows?|detainees?|abductees|(?:abducted|kidnapped|imprisoned|detained) (?:people|persons|civilians|soldiers|men|women|children|girls)) /g,
  ],
  [
    "release",
    / (?:releas(?:e|es|ed|ing)|free(?:s|d|ing)|free(?= (?:all|the|its|their|every|captives))|swaps?|exchang(?:e|es|ed|ing)(?= .*captives)|hand(?:ing)? ?over(?= .*captives)|liberat\w+) /g,
  ],
  [
    "relief",
    / (?:(?:humanitarian|emergency|medical|food|relief) (?:aid|relief|assistance|supplies|supply|deliver(?:y|ies)|convoys?|goods|access|corridors?)|aid(?: (?:convoys?|lorries|trucks|deliver(?:y|ies)|workers|access|shipments?|supplies))?|relief(?: (?:convoys?|lorries|trucks|supplies))?|lorries|trucks|convoys?) /g,
  ],
  [
    "talks",
    / (?:negotiat(?:e|es|ed|ing|ions?)|talks?|talking|dialogue|(?:peace|political) process|(?:negotiating|conference) table|roundtable) /g,
  ],
  ["election", / (?:elections?|electoral|polls?|ballots?|voting|voted|votes?) /g],
  ["sanctions", / (?:sanctions?|sanctioned|embargo(?:es)?|asset freezes?) /g],
  ["military", / (?:troops?|soldiers|armed forces|forces|army|armies|military|battalions?|garrisons?) /g],
  [
    "presence",
    / (?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|presence|control(?:s|led|ling)?|keep(?:s|ing)?|kept|hold(?:s|ing)? on to|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|occup(?:y|ies|ied|ation)) /g,
  ],
  ["inquiry", / (?:investigat(?:e|es|ed|ing|ions?)|inquir(?:y|ies)|probes?|fact finding) /g],
  [
    "attack",
    / (?:attack(?:s|ed|ing)?|air ?strikes?|strikes?|bomb(?:s|ed|ing|ings)|shell(?:ed|ing)|bombardments?|offensives?|assaults?|raids?|incursions?|invasions?|invad(?:e|ed|ing)) /g,
  ],
  ["blockade", / (?:blockades?|blockaded|blockading|sieges?|besieg(?:e|ed|ing)) /g],
  ["border", / (?:borders?|frontiers?|boundar(?:y|ies)) /g],
  ["crossing", / (?:border )?(?:crossings?|checkpoints?) /g],
  ["mediation", / (?:mediat(?:e|es|ed|ing|ion|ors?)|facilitat(?:e|ion|ors?)|good offices|go betweens?) /g],
  ["recognition", / (?:recogni[sz](?:e|es|ed|ing)|recognition) /g],
  ["refugees", / (?:refugees?|displaced (?:people|persons|families|civilians)|returnees) /g],
  ["accession", / (?:join(?:s|ed|ing)?|accession|acced\w+|membership|(?:eu|nato) bid|admission) /g],
  ["pay", / (?:salar(?:y|ies)|wages?) /g],
  ["referendum", / (?:referend(?:um|ums|a)|plebiscite|self determination|right to vote) /g],
  [
    "peacekeepers",
    / (?:peace ?keep(?:ers?|ing)|blue helmets|(?:stabili[sz]ation|reassurance|un|western|international|multinational) (?:force|military)) /g,
  ],
  ["monitoring", / (?:monitor\w*|verif(?:y|ication)|observ(?:e|ers?|ation mission)|watch over) /g],
  ["return", / (?:return(?:s|ed|ing)?|go(?:ing)? (?:back|home)|repatriat\w+|resettle\w*) /g],
  ["amnesty", / (?:amnest(?:y|ies)|pardons?) /g],
  ["autonomy", / (?:autonom(?:y|ous)|self (?:rule|government)|devolution) /g],
  ["independence", / (?:independence|secession|breakaway|statehood) /g],
  ["demarcation", / (?:demarcat\w+|delimit\w+) /g],
  ["funds", / (?:funds|assets|(?:central bank )?reserves) /g],
  ["frozen", / (?:frozen|freez(?:e|ing)|immobili[sz]ed|withheld|blocked) /g],
  ["weapons", / (?:arms|weapons?|weaponry|munitions?) /g],
  ["killing", / (?:killings?|deaths?|murders?|assassinations?|executions?) /g],
];

/**
 * Words that turn a phrase round where they open it: who asks for "an end to the blockade" is against the blockade. Concepts by their own name
 * are on the list where having the one means not having the other ("withdrawal" against "presence").
 */
export const ENDING =
  /^(?: (?:to|an|a|the|that|immediate|immediately|full|fully|complete|completely|total|swift|prompt|early|its|their|unconditional|permanent|military|israeli|russian|rwandan|\w+(?:an|ese|ish|i)))* (?:ends?|ending|ended|halt|halting|stop|stopping|stopped|cease|ceasing|cessation|lift|lifting|lifted|remov(?:e|al|ing)|dismantl(?:e|ing|ement)|abolish|abolition|cancel|cancellation|suspend|suspension|freez(?:e|ing)|revers(?:e|al)|revok(?:e|ing)|abandon\w*|renounc\w+|drop|dropping|refrain\w*|avoid\w*|prevent\w*|ban|banning|scrap|withdrawal) /;

/** Who wants these wants the end of what stands beside them: "troops to withdraw from the valley" against "troops staying in the valley". */
export const TURNING: ReadonlySet<string> = new Set(["withdrawal", "disarmament"]);

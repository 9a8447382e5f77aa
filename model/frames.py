"""Statements as labels of words and arcs between them.

A statement's head word carries its trigger (`event:ASSAULT`, `figure:killed`, `condition:talks`), its sub-label (mode or state), status, bound,
scope, and how it is dated: by words, by the day of publication, or not at all. An arc leads from the head word to the head word of each argument; `about` and the quote are given by their first and last word instead.
"""
MODES = {
    "AGREE": [], "CONSULT": ["visit", "third-party", "multilateral", "phone"], "SUPPORT": [], "CONCEDE": [], "COOPERATE": [], "AID": [],
    "RETREAT": ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
    "REQUEST": ["assist", "change", "yield", "meet"], "ACCUSE": ["disapprove", "investigate", "allege"],
    "REJECT": ["assist", "change", "yield", "meet"],
    "THREATEN": ["restrict", "arrest", "relations", "expel", "territory", "violence"],
    "PROTEST": ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
    "SANCTION": ["convict", "expel", "withdraw", "discontinue"], "MOBILIZE": ["troops", "weapons", "police", "militia"],
    "COERCE": ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
    "ASSAULT": ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
                "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"],
}
STATUSES = ["happened", "ongoing", "planned", "possible", "negated"]
MEASURES = ["killed", "injured", "missing", "captive", "released", "displaced", "refugees", "hungry", "arrested",
            "destroyed", "strikes", "troops", "aid", "money", "voters", "other"]
BOUNDS = ["exact", "about", "at-least", "more-than", "up-to", "range"]
SCOPES = ["incident", "cumulative", "current"]
DATED = ["unknown", "words", "publication"]
STATES = {
    "talks": ["scheduled", "under-way", "progress", "breakthrough", "agreed", "difficult", "stalled", "at-risk", "suspended", "resumed", "concluded", "collapsed"],
    "truce": ["agreed", "in-force", "holding", "fragile", "violated", "applies", "lasting", "extended", "expired", "ended", "collapsed"],
    "access": ["open", "granted", "restricted", "delayed", "suspended", "blocked", "closed", "cut-off", "stranded"],
    "need": ["hunger", "famine", "disease", "medical", "water", "shelter", "services", "shortage", "funding", "aid", "crisis", "supplied"],
    "displacement": ["displaced", "fleeing", "evacuated", "emptied", "refugees", "arriving", "returning", "departing", "separated", "easing"],
    "captivity": ["held", "hostage", "imprisoned", "house-arrest", "missing", "found", "well-treated", "freed", "exchanged", "died"],
    "control": ["holds", "gains", "loses", "contested", "occupied", "divided", "claimed", "governed", "secession", "dissolved", "secured"],
    "siege": ["besieged", "surrounded", "blockaded", "cut-off", "trapped", "lifted"],
    "damage": ["destroyed", "damaged", "disrupted", "casualties", "explosion", "polluted"],
    "hostilities": ["war", "fighting", "violence", "tension", "threat", "stalemate", "escalation", "easing", "calm", "resumed", "ended", "victory"],
}
TRIGGERS = ["none", *(f"event:{t}" for t in MODES), *(f"figure:{m}" for m in MEASURES), *(f"condition:{t}" for t in STATES)]
SUBS = ["none", *(f"{t}/{m}" for t, ms in MODES.items() for m in ms), *(f"{t}/{s}" for t, ss in STATES.items() for s in ss)]
ROLES = ["by", "to", "where", "when", "who", "claimant"]
ARCS = [*ROLES, "about:first", "about:last", "quote:first", "quote:last"]

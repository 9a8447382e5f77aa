/** Lemmas of verbs that report what somebody says, and the "according" of "according to". */
export const SAYING =
  /^(?:say|tell|add|state|declare|warn|write|claim|note|explain|insist|announce|call|describe|stress|urge|argue|reiterate|demand|vow|accuse|reply|ask|comment|remark|conclude|continue|emphasi[sz]e|affirm|assert|post|tweet|quote|complain|recall|according)$/;

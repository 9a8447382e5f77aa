/** Words that tell nothing of what a phrase is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all along also although among an and any are as at back be because been before being below between
  both but by can could did do does doing done down during each either every few for from further get had has have having he her here hers him
  his how i if in into is it its itself just last let like made make making may me might more most must my next no nor not now of off on once
  one only onto or other our ours out over own per put s same shall she should since so some such t take taken taking than that the their theirs
  them then there these they this those three through to too toward towards two under until up upon us very was way we were what when where
  whether which while who whom whose why will with within without would yet you your four five six seven eight nine ten first second third
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today tomorrow yesterday day days week weeks month months year years according say said says told mr mrs ms`.split(/\s+/),
);

/** Words and concepts that stand in what many different matters are about: sharing one is weak evidence. Given as they are written. */
export const COMMON_WORDS: readonly string[] =
  `accord act action actions activity activities additional address agree agreement agreements aggression allow answer area areas based bring build call case
  citizens civilian civilians commit commitment commitments committed comprehensive concrete condition conditions conflict continue continued
  cooperation country countries credible crisis deal deals decision demand demands democracy democratic diplomacy diplomatic direct dispute
  document draft early economic effort efforts end engage ensure event faithfully force full fully fundamental future general give global good
  government governments group groups halt handle held help human idea immediate immediately implement implementation important independent
  initiative international issue issues joint keep killed law lasting leader leaders leave local long matter measures meet meeting meetings
  member members million minister move national nations need needs new obligations offer ongoing open operation opposition order part parties partners
  party path peace peaceful peacefully people permanent persons place plan point political possible president pressure problem process progress promote proposal
  protect provide question reach region regional relations report resolution resolve respect responsible restraint return right rights role round
  security set settlement side sides situation solution stability state states status step steps stop strong support supporting term terms text
  thing threat time together truce talks united use violation violations violence war work working world`.split(/\s+/);

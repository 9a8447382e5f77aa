export { type ArgumentForests, chooseArguments, type ForestFiles, growForests, LEAST, type Least } from "./choose.js";
export { readPassage } from "./passage.js";
export { type Calendar, type Days, TIME_FEATURES, type TimeTold, timeCandidates } from "./times.js";
export { WORD_FEATURES } from "./word-features.js";
export { wordCandidates } from "./words.js";

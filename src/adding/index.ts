export { type Adding, addReports, type Step, type Tally } from "./add.js";

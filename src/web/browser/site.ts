import { followKeys } from "./keys.js";
import { followRecord } from "./live.js";
import { followLinks } from "./swap.js";

followKeys();
followLinks();
followRecord();

import { followKeys } from "./keys.js";
import { followLinks } from "./swap.js";

followKeys();
followLinks();

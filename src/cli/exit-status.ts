/** All was read. */
export const READ = 0;
/** Some of it was not. */
export const PARTLY_READ = 1;
/** Nothing was, or the command was not understood. */
export const NOT_READ = 2;

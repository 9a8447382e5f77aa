/** Reports are taken to be from these years where nothing else says when they are from. */
export const FIRST_YEAR = 1980;
export const LAST_YEAR = 2060;

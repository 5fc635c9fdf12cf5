/** A word found as written counts for more than one found by its stem. */
export const EXACT = 1.5

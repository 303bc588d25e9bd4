/** The most rows that one page gives. */
export const LARGEST_PAGE = 100;
/** Rows of a page when neither `first` nor `last` is given. */
export const USUAL_PAGE = 20;

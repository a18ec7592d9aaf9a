/** Each run of white space as one space. Most words have single ones already, which are left as they are. */
export const oneSpaced = (text: string): string => text.replace(UNEVEN, ' ');

const UNEVEN = /\s{2,}|[^\S ]/g;

/** What is said of a form's fields that were left from before; `from` says where they were begun, where that is elsewhere. */
export const draftWords = (from = ''): string => `Your draft${from}, not saved yet.`;

/** Where the installed app is opened with files: shared with it, or opened by it. The manifest says so to the device. */
export const sharedAddress = '/app/?to=hand-over';
/** The field of the posted form that holds them. */
export const sharedField = 'handed';
/** The cache in which the worker puts them aside until the page has taken them in. */
export const sharedCache = 'prongsai-shared';

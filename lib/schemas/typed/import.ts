/** A file of five thousand pairs in UTF-16 is about half as large; the form around it adds a little. */
export const fileLimits = { bytes: 2 * 1024 * 1024, name: 200 };

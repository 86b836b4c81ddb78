// Generated from schema/: edit that file, then `npm run schema`.

/** Word 3 of the tables that the generated readers fit. */
export const fingerprint = 0x5464e130
